using System.Security.Cryptography;
using Bot.Core.Conversation;

namespace Bot.Host;

/// <summary>Ids and codes from the system's cryptographic source.</summary>
internal sealed class CryptoSecrets(TimeProvider time) : ISecrets
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    // From the moment of the start on. A million ids in each millisecond would have to be given before the next start's could
    // be among them; the random part keeps two processes apart that start in the same one.
    private long row =
        (time.GetUtcNow().ToUnixTimeMilliseconds() << 20) | (uint)RandomNumberGenerator.GetInt32(1 << 20);

    public long Id() => (long)(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)) >> 2) | 1;

    public long RowId() => Interlocked.Increment(ref row);

    public string Code(int length) => RandomNumberGenerator.GetString(Alphabet, length);
}
