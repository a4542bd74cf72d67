using System.Text.Json.Serialization;

namespace Bot.Core.Features.Ideas;

/// <summary>Numbers of ideas, kept small: one bit each, written as base64.</summary>
internal sealed record IdeaSet(string Bits)
{
    public static readonly IdeaSet None = new("");

    [JsonIgnore]
    public IEnumerable<int> Numbers
    {
        get
        {
            var bits = Convert.FromBase64String(Bits);
            return Enumerable.Range(0, bits.Length * 8).Where(n => (bits[n / 8] & (1 << (n % 8))) != 0);
        }
    }

    public bool Has(int number)
    {
        var bits = Convert.FromBase64String(Bits);
        return number / 8 < bits.Length && (bits[number / 8] & (1 << (number % 8))) != 0;
    }

    public IdeaSet With(int number)
    {
        var bits = Convert.FromBase64String(Bits);
        if (number / 8 >= bits.Length)
        {
            Array.Resize(ref bits, (number / 8) + 1);
        }

        bits[number / 8] |= (byte)(1 << (number % 8));
        return new IdeaSet(Convert.ToBase64String(bits));
    }

    public IdeaSet Without(IEnumerable<int> numbers)
    {
        var bits = Convert.FromBase64String(Bits);
        foreach (var number in numbers.Where(n => n / 8 < bits.Length))
        {
            bits[number / 8] &= (byte)~(1 << (number % 8));
        }

        return new IdeaSet(bits.Any(b => b != 0) ? Convert.ToBase64String(bits) : "");
    }
}
