using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Conversation;

/// <summary>After a long time without a way out, everybody gets one message.</summary>
public sealed class BurstTests
{
    [Fact]
    public async Task What_piled_up_while_the_platform_was_away_comes_as_one()
    {
        using var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        couple.Away = "ben";
        foreach (var words in new[] { "one", "two", "three" })
        {
            await couple.Say("Ana", $"/knock {words}");
            await couple.Press("Ana", "Leave it at the door");
            await couple.Pass(Duration.FromMinutes(20));
        }

        couple.All.ShouldAllBe(m => !m.For("Ben"));
        couple.Restart();
        couple.Away = null;
        await couple.Pass(Duration.FromHours(2));

        var heard = couple.All.Where(m => m.For("Ben")).ToList();
        heard.Count.ShouldBe(1);
        heard[0].Silent.ShouldBeTrue();
        heard[0].Text.IndexOf("one", StringComparison.Ordinal).ShouldBeGreaterThan(0);
        heard[0]
            .Text.IndexOf("two", StringComparison.Ordinal)
            .ShouldBeGreaterThan(heard[0].Text.IndexOf("one", StringComparison.Ordinal));
        heard[0].Text.ShouldContain("three");
    }

    [Fact]
    public async Task A_single_late_message_comes_as_itself_and_an_urgent_one_is_not_kept_back()
    {
        using var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        couple.Away = "ben";
        await couple.Say("Ana", "/knock one");
        await couple.Press("Ana", "Leave it at the door");
        await couple.Say("Ana", "/knock now");
        await couple.Press("Ana", "It's urgent");
        await couple.Press("Ana", "Yes, now");
        await couple.Pass(Duration.FromHours(1));
        couple.Away = null;
        await couple.Pass(Duration.FromHours(1));

        var heard = couple.All.Where(m => m.For("Ben")).Select(m => m.Text).ToList();
        heard.Count.ShouldBe(2);
        heard.ShouldAllBe(t => !t.StartsWith("1."));
    }

    [Fact]
    public async Task Days_without_the_companion_bring_no_backlog_of_moments()
    {
        using var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        foreach (var hour in new[] { 15, 16, 17 })
        {
            await couple.Say("Ana", $"/ritual add \"at {hour}\" every day {hour}:00");
            await couple.Press("Ben", "Yes, let's");
        }

        var before = couple.All.Count;
        couple.Sleep(Duration.FromDays(5) + Duration.FromHours(8));
        couple.Restart();
        await couple.Settle();

        couple.All.Count.ShouldBe(before);
    }
}
