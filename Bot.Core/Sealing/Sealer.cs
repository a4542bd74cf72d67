using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Bot.Core.People;
using Bot.Core.Storage;

namespace Bot.Core.Sealing;

/// <summary>
/// Seals what people said: AES-256-GCM, one key per owner. The associated data names owner, record and kind, so a row
/// moved to another place in the database doesn't open. Layout: format (1), key version (2), nonce (12), tag (16), content.
/// </summary>
/// <remarks>
/// Nonces are random: with one key per person, 2^32 records would be needed before NIST SP 800-38D asks for a new key.
/// </remarks>
public sealed class Sealer(IKeyStore keys, MasterKeys masters)
{
    private const byte Format = 1;
    private const int Header = 3;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int CacheLimit = 200_000;

    private readonly ConcurrentDictionary<Owner, OwnerKeys> cache = new();

    private int cached;

    // Ids are never used again, so what was destroyed stays so.
    private readonly ConcurrentDictionary<Owner, bool> shredded = new();

    /// <summary>Bytes that sealing adds to the content.</summary>
    public const int Overhead = Header + NonceSize + TagSize;

    /// <summary>
    /// The opened keys of an owner; null if unknown or forgotten. With <paramref name="create"/> a new owner gets a key,
    /// durable before this returns.
    /// </summary>
    public async ValueTask<OwnerKeys?> KeysAsync(Owner owner, bool create, CancellationToken cancel)
    {
        if (cache.TryGetValue(owner, out var known))
        {
            return known;
        }

        var wrapped = await keys.FindAsync(owner, cancel);
        if (wrapped.Count == 0)
        {
            if (!create)
            {
                return null;
            }

            wrapped = await CreateAsync(owner, cancel);
        }

        var opened = new OwnerKeys(owner, wrapped.ToDictionary(k => k.Version, masters.Unwrap));
        if (cache.TryAdd(owner, opened) && Interlocked.Increment(ref cached) > CacheLimit)
        {
            // Counted apart, because the dictionary takes all its locks to count itself.
            Clear();
        }

        if (!shredded.ContainsKey(owner))
        {
            return opened;
        }

        // Destroyed while it was being read: it must not live on in memory.
        cache.TryRemove(owner, out _);
        return null;
    }

    /// <summary>Destroys an owner's keys, here and in the store's copy. What was sealed under them is gone for good.</summary>
    public async ValueTask ShredAsync(Owner owner, CancellationToken cancel)
    {
        shredded[owner] = true;
        await keys.ShredAsync(owner, cancel);
        cache.TryRemove(owner, out _);
    }

    /// <summary>Forgets opened keys in memory (after a reset or restore).</summary>
    public void Clear()
    {
        cache.Clear();
        cached = 0;
    }

    private async ValueTask<IReadOnlyList<WrappedKey>> CreateAsync(Owner owner, CancellationToken cancel)
    {
        var fresh = masters.Wrap(owner, 1, RandomNumberGenerator.GetBytes(32));
        try
        {
            await keys.AddAsync([fresh], cancel);
            return [fresh];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Perhaps somebody else was first; then that key is the owner's.
            var found = await keys.FindAsync(owner, cancel);
            if (found.Count == 0)
            {
                throw;
            }

            return found;
        }
    }

    /// <summary>Seals under the newest key. <paramref name="record"/> and <paramref name="kind"/> are bound, not hidden.</summary>
    public static byte[] Seal(OwnerKeys keys, string kind, long record, ReadOnlySpan<byte> content)
    {
        var result = new byte[Overhead + content.Length];
        result[0] = Format;
        BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(1), (ushort)keys.Newest);
        var nonce = result.AsSpan(Header, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(keys[keys.Newest], TagSize);
        aes.Encrypt(
            nonce,
            content,
            result.AsSpan(Overhead),
            result.AsSpan(Header + NonceSize, TagSize),
            AssociatedData(keys.Owner, kind, record)
        );
        return result;
    }

    /// <summary>Opens what <see cref="Seal"/> sealed.</summary>
    /// <exception cref="CryptographicException">Changed, moved to another record or owner, or sealed by a lost key.</exception>
    public static byte[] Open(OwnerKeys keys, string kind, long record, ReadOnlySpan<byte> content)
    {
        if (content.Length < Overhead || content[0] != Format)
        {
            throw new CryptographicException("Not a sealed record of a known format.");
        }

        var key = keys[BinaryPrimitives.ReadUInt16BigEndian(content[1..])];
        var result = new byte[content.Length - Overhead];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(
            content.Slice(Header, NonceSize),
            content[Overhead..],
            content.Slice(Header + NonceSize, TagSize),
            result,
            AssociatedData(keys.Owner, kind, record)
        );
        return result;
    }

    private static byte[] AssociatedData(Owner owner, string kind, long record)
    {
        var data = new byte[17 + Encoding.UTF8.GetByteCount(kind)];
        data[0] = (byte)owner.Kind;
        BinaryPrimitives.WriteInt64BigEndian(data.AsSpan(1), owner.Id);
        BinaryPrimitives.WriteInt64BigEndian(data.AsSpan(9), record);
        Encoding.UTF8.GetBytes(kind, data.AsSpan(17));
        return data;
    }
}

/// <summary>An owner's opened keys by version. Lives in memory only.</summary>
public sealed class OwnerKeys(Owner owner, IReadOnlyDictionary<int, byte[]> versions)
{
    public Owner Owner => owner;

    public int Newest { get; } = versions.Keys.Max();

    public byte[] this[int version] =>
        versions.TryGetValue(version, out var key)
            ? key
            : throw new CryptographicException($"{owner} has no key of version {version}.");
}
