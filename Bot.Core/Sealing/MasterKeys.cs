using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Core.People;
using Bot.Core.Storage;

namespace Bot.Core.Sealing;

/// <summary>
/// The operator's master keys, newest first: the newest wraps, all of them unwrap (so a rotation needs no pause).
/// From the newest also comes nothing else; lookups use <see cref="LookupHasher"/>, whose key is kept wrapped like the others.
/// </summary>
public sealed class MasterKeys
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly List<(string Id, byte[] Key)> keys;

    /// <param name="keys">One or more keys of 32 bytes, newest first.</param>
    public MasterKeys(IReadOnlyList<byte[]> keys)
    {
        if (keys.Count == 0 || keys.Any(k => k.Length != 32))
        {
            throw new ArgumentException("Master keys are one or more keys of 32 bytes.", nameof(keys));
        }

        this.keys = [.. keys.Select(k => (IdOf(k), k))];
    }

    /// <summary>Names the newest key without telling it (8 hex digits of its hash).</summary>
    public string NewestId => keys[0].Id;

    public WrappedKey Wrap(Owner owner, int version, ReadOnlySpan<byte> key)
    {
        var wrapped = new byte[NonceSize + TagSize + key.Length];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, NonceSize));
        using var aes = new AesGcm(keys[0].Key, TagSize);
        aes.Encrypt(
            wrapped.AsSpan(0, NonceSize),
            key,
            wrapped.AsSpan(NonceSize + TagSize),
            wrapped.AsSpan(NonceSize, TagSize),
            Context(owner, version)
        );
        return new WrappedKey(owner, version, NewestId, wrapped);
    }

    /// <exception cref="CryptographicException">No master key here wrapped it, or it was changed.</exception>
    public byte[] Unwrap(WrappedKey wrapped)
    {
        var master = keys.FirstOrDefault(k => string.Equals(k.Id, wrapped.MasterId, StringComparison.Ordinal)).Key;
        if (master is null)
        {
            throw new CryptographicException($"The key of {wrapped.Owner} needs master key {wrapped.MasterId}.");
        }

        var bytes = wrapped.Wrapped.AsSpan();
        var key = new byte[bytes.Length - NonceSize - TagSize];
        using var aes = new AesGcm(master, TagSize);
        aes.Decrypt(
            bytes[..NonceSize],
            bytes[(NonceSize + TagSize)..],
            bytes.Slice(NonceSize, TagSize),
            key,
            Context(wrapped.Owner, wrapped.Version)
        );
        return key;
    }

    /// <summary>The same key, wrapped by the newest master key.</summary>
    public WrappedKey Rewrap(WrappedKey wrapped) => Wrap(wrapped.Owner, wrapped.Version, Unwrap(wrapped));

    private static string IdOf(byte[] key) => Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, 4));

    private static byte[] Context(Owner owner, int version) =>
        Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"two-trees key {owner.Kind} {owner.Id} {version}")
        );
}
