using System.Security.Cryptography;
using System.Text;
using Bot.Core.Storage;

namespace Bot.Core.Sealing;

/// <summary>
/// Makes lookup keys: HMAC-SHA256 under a secret of this installation, so that a copied database alone doesn't tell which
/// accounts use the companion, nor let anyone try out invitation codes.
/// </summary>
public sealed class LookupHasher(byte[] secret)
{
    public LookupKey Account(string platform, string account) => Hash("account", platform, account);

    public LookupKey Place(string platform, string place) => Hash("place", platform, place);

    public LookupKey Code(string code) => Hash("code", "", code);

    private LookupKey Hash(string purpose, string scope, string value)
    {
        var text = $"{purpose}\0{scope}\0{value}";
        return new LookupKey(Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text))));
    }
}
