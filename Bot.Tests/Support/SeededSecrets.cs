using System.Text;
using Bot.Core.Conversation;

namespace Bot.Tests.Support;

/// <summary>Ids and codes that are the same in every run.</summary>
internal sealed class SeededSecrets : ISecrets
{
    private readonly Lock sync = new();
    private readonly Random random = new(20260101);
    private long rows = 1L << 60;

    public long Id()
    {
        lock (sync)
        {
            return random.NextInt64(1, long.MaxValue >> 1);
        }
    }

    public long RowId() => Interlocked.Increment(ref rows);

    public string Code(int length)
    {
        const string alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
        var code = new StringBuilder();
        lock (sync)
        {
            for (var i = 0; i < length; i++)
            {
                code.Append(alphabet[random.Next(32)]);
            }
        }

        return code.ToString();
    }
}
