using System.Security.Cryptography;
using System.Text;

namespace Bot.Core.Sealing;

/// <summary>
/// A pair of keys whose private half only a passphrase opens. What is kept of it opens nothing: the public half, and the private
/// one wrapped by AES-256-GCM under a key that PBKDF2 makes of the passphrase. There is no other way in.
/// </summary>
/// <param name="Public">A SubjectPublicKeyInfo: seals (<see cref="SealedBox"/>), and can't open.</param>
/// <param name="Rounds">Of PBKDF2-HMAC-SHA512; kept, so that they can grow.</param>
/// <param name="Wrapped">Nonce (12), tag (16) and the private key.</param>
public sealed record PassphraseLock(byte[] Public, byte[] Salt, int Rounds, byte[] Wrapped)
{
    /// <summary>Nearly three times what OWASP asks for with SHA-512 (210,000): writing and reading are rare here.</summary>
    public const int EnoughRounds = 600_000;

    public const int ShortestPassphrase = 12;

    private const int FewestLetters = 5;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    /// <summary>Long enough, and not one letter all over.</summary>
    public static bool IsGoodEnough(string passphrase)
    {
        var plain = Plain(passphrase);
        return plain.Length >= ShortestPassphrase && plain.Distinct().Count() >= FewestLetters;
    }

    public static PassphraseLock Make(string passphrase)
    {
        using var pair = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var secret = pair.ExportPkcs8PrivateKey();
        var salt = RandomNumberGenerator.GetBytes(16);
        var wrapped = new byte[NonceSize + TagSize + secret.Length];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, NonceSize));
        using var aes = new AesGcm(KeyOf(passphrase, salt, EnoughRounds), TagSize);
        var open = pair.ExportSubjectPublicKeyInfo();
        aes.Encrypt(
            wrapped.AsSpan(0, NonceSize),
            secret,
            wrapped.AsSpan(NonceSize + TagSize),
            wrapped.AsSpan(NonceSize, TagSize),
            open
        );
        CryptographicOperations.ZeroMemory(secret);
        return new PassphraseLock(open, salt, EnoughRounds, wrapped);
    }

    /// <summary>The private key (PKCS#8); null for another passphrase. Takes a good part of a second, on purpose.</summary>
    public byte[]? Open(string passphrase)
    {
        var secret = new byte[Wrapped.Length - NonceSize - TagSize];
        using var aes = new AesGcm(KeyOf(passphrase, Salt, Rounds), TagSize);
        try
        {
            aes.Decrypt(
                Wrapped.AsSpan(0, NonceSize),
                Wrapped.AsSpan(NonceSize + TagSize),
                Wrapped.AsSpan(NonceSize, TagSize),
                secret,
                Public
            );
            return secret;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] KeyOf(string passphrase, byte[] salt, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(
            Encoding.UTF8.GetBytes(Plain(passphrase)),
            salt,
            rounds,
            HashAlgorithmName.SHA512,
            32
        );

    // A phone begins with a capital letter by itself, and one space more is nobody's secret.
    private static string Plain(string passphrase) =>
        string.Join(' ', passphrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Normalize(NormalizationForm.FormKC)
            .ToLowerInvariant();
}
