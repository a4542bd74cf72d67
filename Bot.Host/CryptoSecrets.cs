using System.Security.Cryptography;
using Bot.Core.Conversation;

namespace Bot.Host;

/// <summary>Ids and codes from the system's cryptographic source.</summary>
internal sealed class CryptoSecrets : ISecrets
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public long Id() => (long)(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)) >> 2) | 1;

    public string Code(int length) => RandomNumberGenerator.GetString(Alphabet, length);
}
