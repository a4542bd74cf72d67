using Bot.Host;
using Bot.Tests.Support;

namespace Bot.Tests.Host;

public sealed class CryptoSecretsTests
{
    [Fact]
    public void Ids_of_rows_grow_and_a_later_starts_are_above_an_earlier_ones()
    {
        var time = new ManualTime(DateTimeOffset.UnixEpoch.AddYears(60));
        var first = new CryptoSecrets(time);
        var given = Enumerable.Range(0, 1000).Select(_ => first.RowId()).ToList();
        time.Advance(TimeSpan.FromMilliseconds(2));
        var second = new CryptoSecrets(time);

        given.ShouldBe(given.Order());
        given.ShouldBeUnique();
        second.RowId().ShouldBeGreaterThan(given[^1]);
    }
}
