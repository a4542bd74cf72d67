using System.Globalization;
using System.Text;
using Bot.Core.Conversation;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Knock;

/// <summary>
/// Ana does the same in two worlds; in one of them Ben does private things besides. What Ana gets to read, and when, must
/// be the same to the letter: nothing of Ben's quiet can be inferred from knocking.
/// </summary>
public sealed class TwoWorldsTests
{
    private const int Rounds = 25;

    [Fact]
    public async Task What_Ben_does_in_private_changes_nothing_for_Ana()
    {
        var differed = 0;
        for (var seed = 1; seed <= Rounds; seed++)
        {
            var (plain, _) = await LiveAsync(seed, (_, _) => Task.CompletedTask);
            var (other, ben) = await LiveAsync(seed, BenInPrivate);
            other.ShouldBe(plain, $"seed {seed}; what Ben did:\n{ben}");
            differed += ben.Length > 0 ? 1 : 0;
        }

        differed.ShouldBeGreaterThan(Rounds / 2);
    }

    [Fact]
    public async Task The_comparison_sees_what_Ben_lets_be_seen()
    {
        var (plain, _) = await LiveAsync(1, (_, _) => Task.CompletedTask);
        var (shown, _) = await LiveAsync(
            1,
            async (ben, _) =>
            {
                await ben.Say("/settings showquiet on");
                await ben.Say("/quiet now 20h");
            }
        );

        shown.ShouldNotBe(plain);
    }

    /// <summary>Everything that Ana was shown, and everything that Ben did, in one life of both.</summary>
    private static async Task<(string Ana, string Ben)> LiveAsync(int seed, Func<Private, Random, Task> benDoes)
    {
        using var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        var (ana, bens) = (new Random(seed), new Random(-seed));
        var ben = new Private(couple);
        var seen = new StringBuilder();
        for (var step = 0; step < 30; step++)
        {
            await benDoes(ben, bens);
            seen.Append(CultureInfo.InvariantCulture, $"{await AnaDoes(couple, ana)}\n");
            await couple.Pass(Duration.FromMinutes(ana.Next(3) == 0 ? ana.Next(1, 700) : 0));
        }

        await couple.Pass(Duration.FromDays(8));
        foreach (var message in couple.All.Where(m => m.For("Ana")))
        {
            var choices = string.Join("|", message.Choices.Select(c => c.Label));
            seen.Append(CultureInfo.InvariantCulture, $"{message.At} {message.Silent} {message.Text} [{choices}]\n");
        }

        return (seen.ToString(), ben.Done.ToString());
    }

    private static async Task<Handled> AnaDoes(Couple couple, Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                return await couple.Say("Ana", "/knock list");
            case 1:
                return await couple.Say("Ana", $"/knock recall {random.Next(1, 12)}");
            case 2 when couple.All.Any(m => m.For("Ana") && m.Choices.Any(c => c.Label == "Take it back")):
                return await couple.Press("Ana", "Take it back");
            case 3:
                return await couple.Say("Ana", random.Next(2) == 0 ? "/quiet now 1h" : "/settings");
            case 4 or 5:
                await couple.Say("Ana", $"/knock {random.Next(1000)}");
                await couple.Press("Ana", "It's urgent");
                return await couple.Press("Ana", random.Next(4) == 0 ? "Leave it at the door" : "Yes, now");
            default:
                await couple.Say("Ana", $"/knock {random.Next(1000)}");
                return couple.All.Last(m => m.For("Ana")).Choices.Count == 0
                    ? Handled.Done
                    : await couple.Press("Ana", "Leave it at the door");
        }
    }

    private static async Task BenInPrivate(Private ben, Random random)
    {
        if (random.Next(2) == 0)
        {
            return;
        }

        var hour = random.Next(24);
        await (
            random.Next(10) switch
            {
                0 => ben.Say($"/quiet now {random.Next(1, 600)}m"),
                1 => ben.Say($"/quiet every day {hour}:00-{(hour + 9) % 24}:30"),
                2 => ben.Say("/quiet clear 1"),
                3 => ben.Mute("Until tomorrow"),
                4 => ben.Mute("For a week"),
                5 => ben.Mute("Off: as before"),
                6 => ben.Block(),
                7 => ben.Unblock(),
                8 => ben.Restart(),
                _ => ben.Say("/quiet show"),
            }
        );
    }

    private sealed class Private(Couple couple)
    {
        public StringBuilder Done { get; } = new();

        public Task Say(string words)
        {
            Note(words);
            return couple.Say("Ben", words);
        }

        public async Task Mute(string label)
        {
            Note(label);
            couple.Block("Ben", isBlocked: false);
            await couple.Say("Ben", "/settings urgent");
            await couple.Press("Ben", "Quieter knocks");
            await couple.Press("Ben", label);
        }

        public Task Block()
        {
            Note("blocks");
            couple.Block("Ben", isBlocked: true);
            return Task.CompletedTask;
        }

        public Task Unblock()
        {
            couple.Block("Ben", isBlocked: false);
            return Say("/host");
        }

        public async Task Restart()
        {
            Note("restart");
            couple.Restart();
            await couple.Settle();
        }

        private void Note(string what) => Done.Append(CultureInfo.InvariantCulture, $"{couple.Now}: {what}\n");
    }
}
