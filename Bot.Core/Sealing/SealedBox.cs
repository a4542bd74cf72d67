using System.Security.Cryptography;

namespace Bot.Core.Sealing;

/// <summary>
/// Seals with a public key what only the private one opens: an ephemeral ECDH on P-256, HKDF-SHA256 and AES-256-GCM. Whoever seals
/// can't open it again. Layout: format (1), ephemeral point (64), nonce (12), tag (16), content.
/// </summary>
public static class SealedBox
{
    private const byte Format = 1;
    private const int Coordinate = 32;
    private const int Header = 1 + (2 * Coordinate);
    private const int NonceSize = 12;
    private const int TagSize = 16;

    /// <param name="publicKey">A SubjectPublicKeyInfo.</param>
    /// <param name="context">Has to be the same at opening; bound, not hidden.</param>
    public static byte[] Seal(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> content, ReadOnlySpan<byte> context)
    {
        using var theirs = ECDiffieHellman.Create();
        theirs.ImportSubjectPublicKeyInfo(publicKey, out _);
        using var ours = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var point = ours.ExportParameters(includePrivateParameters: false).Q;
        byte[] ephemeral = [.. point.X!, .. point.Y!];
        var box = new byte[Header + NonceSize + TagSize + content.Length];
        box[0] = Format;
        ephemeral.CopyTo(box, 1);
        var rest = box.AsSpan(Header);
        RandomNumberGenerator.Fill(rest[..NonceSize]);
        using var aes = new AesGcm(KeyOf(ours, theirs.PublicKey, ephemeral), TagSize);
        aes.Encrypt(rest[..NonceSize], content, rest[(NonceSize + TagSize)..], rest.Slice(NonceSize, TagSize), context);
        return box;
    }

    /// <param name="privateKey">A PKCS#8 private key.</param>
    /// <exception cref="CryptographicException">Changed, sealed for another key, or the context is another one.</exception>
    public static byte[] Open(ReadOnlySpan<byte> privateKey, ReadOnlySpan<byte> box, ReadOnlySpan<byte> context)
    {
        if (box.Length < Header + NonceSize + TagSize || box[0] != Format)
        {
            throw new CryptographicException("Not a sealed box of a known format.");
        }

        var ephemeral = box[1..Header].ToArray();
        var rest = box[Header..];
        using var ours = ECDiffieHellman.Create();
        ours.ImportPkcs8PrivateKey(privateKey, out _);
        using var theirs = ECDiffieHellman.Create(
            new ECParameters
            {
                Curve = ECCurve.NamedCurves.nistP256,
                Q = new ECPoint { X = ephemeral[..Coordinate], Y = ephemeral[Coordinate..] },
            }
        );
        var content = new byte[rest.Length - NonceSize - TagSize];
        using var aes = new AesGcm(KeyOf(ours, theirs.PublicKey, ephemeral), TagSize);
        aes.Decrypt(rest[..NonceSize], rest[(NonceSize + TagSize)..], rest.Slice(NonceSize, TagSize), content, context);
        return content;
    }

    private static byte[] KeyOf(ECDiffieHellman ours, ECDiffieHellmanPublicKey theirs, byte[] ephemeral)
    {
        var secret = ours.DeriveRawSecretAgreement(theirs);
        var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, ephemeral, "two-trees box"u8.ToArray());
        CryptographicOperations.ZeroMemory(secret);
        return key;
    }
}
