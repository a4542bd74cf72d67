using System.Text.RegularExpressions;
using Bot.Core.Door;
using Bot.Tests.Door;
using NodaTime;
using Xunit.Abstractions;

namespace Bot.Tests.Simulation;

/// <summary>Thirty days of a busy couple, and what must hold for every single message that either of them gets.</summary>
public sealed partial class MonthTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task No_message_of_a_month_is_one_too_many_or_breaks_a_quiet_hour_or_tells_what_was_kept(int seed)
    {
        output.WriteLine($"seed {seed}");
        using var life = new BusyCouple(seed);
        await life.LiveAsync(Duration.FromDays(30));

        var all = life.Couple.All;
        all.Count.ShouldBeGreaterThan(400);
        all.Select(m => m.Errand).ShouldContain(Errand.Unasked);
        all.Select(m => m.Errand).ShouldContain(Errand.Nudge);
        all.Select(m => m.Errand).ShouldContain(Errand.Urgent);
        foreach (var who in new[] { "Ana", "Ben" })
        {
            Faults(life, who, seed).ShouldBeEmpty();
        }
    }

    /// <summary>Counts, or blames.</summary>
    public static bool IsUnkind(string text) => Unkind().IsMatch(text);

    private static IEnumerable<string> Faults(BusyCouple life, string who, int seed)
    {
        var account = who.ToLowerInvariant();
        var all = life.Couple.All;
        var unasked = new List<LocalDate>();
        for (var i = 0; i < all.Count; i++)
        {
            var message = all[i];
            if (message.Account is null)
            {
                if (message.By is null || !message.Silent)
                {
                    yield return $"seed {seed}: the channel was spoken to unasked, or aloud: {message}";
                }
            }

            if (!message.For(who))
            {
                continue;
            }

            var local = message.At.InZone(BusyCouple.ZoneOf(who));
            var shown = string.Join(' ', message.Choices.Select(c => c.Label).Prepend(message.Text));
            if (life.Kept.FirstOrDefault(k => k.Value != who && shown.Contains(k.Key)) is { Key: not null } told)
            {
                yield return $"seed {seed}: {who} was told {told.Key}: {message}";
            }

            if (IsUnkind(message.Text))
            {
                yield return $"seed {seed}: counts or blames: {message}";
            }

            if (message.Account is null)
            {
                continue;
            }

            if (message.By == account)
            {
                continue;
            }

            if (message.Errand == Errand.Unasked || message.Text.Contains(Talkative.Words, StringComparison.Ordinal))
            {
                unasked.Add(local.Date);
            }

            if (local.Hour is >= 22 or < 7 && message.Errand != Errand.Urgent)
            {
                yield return $"seed {seed}: {who} was disturbed at {local.TimeOfDay}: {message}";
            }

            if (
                life.Covered.TryGetValue(who, out var from)
                && i >= from
                && message.Text != "Something is here for you."
            )
            {
                yield return $"seed {seed}: words on {who}'s locked screen: {message}";
            }
        }

        foreach (var day in unasked.Distinct())
        {
            if (unasked.Count(d => d == day) > 1 || unasked.Count(d => d >= day && d < day.PlusDays(7)) > 4)
            {
                yield return $"seed {seed}: too much for {who} from {day} on";
            }
        }
    }

    [GeneratedRegex(
        @"\b(missed|streak|score|points?|ignored|declined|refused|forgot|fail(ed)?|again and again|\d+ times)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Unkind();
}
