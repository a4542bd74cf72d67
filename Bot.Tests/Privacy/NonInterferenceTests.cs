using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Tests.Support;
using NodaTime;
using Xunit.Abstractions;

namespace Bot.Tests.Privacy;

/// <summary>
/// Non-interference (Goguen and Meseguer, 1982) over all features: the same couple lives in worlds that differ only in what Ana
/// does for herself (<see cref="PrivateLife"/>). All that Ben and their channel get, and when, is the same to the letter and the
/// second, after every step of a shared life and for days afterwards.
/// </summary>
public sealed partial class NonInterferenceTests(ITestOutputHelper output)
{
    private const int Worlds = 3;
    private const int Steps = 25;

    /// <summary>NONINTERFERENCE_LIVES makes it thousands.</summary>
    private static readonly int Lives = int.Parse(
        Environment.GetEnvironmentVariable("NONINTERFERENCE_LIVES") ?? "6",
        CultureInfo.InvariantCulture
    );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whatever_Ana_does_for_herself_Ben_and_their_channel_get_the_same(bool hides)
    {
        var differences = new List<string>();
        for (var life = 1; life <= Lives; life++)
        {
            var (without, _) = await LiveAsync(life, world: 0, hides);
            for (var world = 1; world <= Worlds; world++)
            {
                var (with, done) = await LiveAsync(life, world, hides);
                if (Difference(without, with) is { } difference)
                {
                    differences.Add($"life {life}, world {world}: {difference}\nAna alone:\n{done}");
                }
            }
        }

        output.WriteLine($"{Lives} lives, {Worlds} worlds each");
        differences.ShouldBeEmpty();
    }

    /// <summary>Where two lives first look different; null if nowhere.</summary>
    private static string? Difference(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var step = one.Zip(other).TakeWhile(s => s.First == s.Second).Count();
        if (step == one.Count)
        {
            return null;
        }

        var (first, second) = (one[step].Split('\n'), other[step].Split('\n'));
        var at = first.Zip(second).TakeWhile(l => l.First == l.Second).Count();
        return $"step {step}\n  without: {first.ElementAtOrDefault(at)}\n  with:    {second.ElementAtOrDefault(at)}";
    }

    [Fact]
    public async Task The_comparison_sees_what_is_given_on_purpose()
    {
        var (without, _) = await LiveAsync(1, world: 0, hides: false);
        var (with, _) = await LiveAsync(1, world: 0, hides: false, also: c => c.Say("Ana", "/space 1h"));
        Difference(without, with).ShouldNotBeNull();
    }

    private static async Task<(IReadOnlyList<string> Seen, string Done)> LiveAsync(
        int seed,
        int world,
        bool hides,
        Func<Couple, Task>? also = null
    )
    {
        using var couple = new Couple(Couple.At("2027-03-22T08:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "America/New_York");
        var shared = new SharedLife(couple, seed, answers: !hides);
        var alone = new PrivateLife(couple, "Ana", (seed * 31) + world, hides);
        await shared.BeginAsync();
        if (also is not null)
        {
            await also(couple);
        }

        var seen = new List<string>();
        for (var step = 0; step < Steps; step++)
        {
            if (world > 0)
            {
                await alone.LiveAsync();
            }

            await shared.StepAsync();
            seen.Add(SeenBy("Ben", couple));
        }

        await couple.Pass(Duration.FromDays(8));
        seen.Add(SeenBy("Ben", couple));
        return (seen, alone.Done);
    }

    private static string SeenBy(string who, Couple couple)
    {
        var seen = new StringBuilder();
        foreach (var message in couple.All.Where(m => m.For(who)))
        {
            var choices = string.Join('|', message.Choices.Select(c => c.Label));
            var more = $"{message.Picture?.Alt}{message.File?.Name}{message.Form?.Fields.Count}";
            seen.Append(
                CultureInfo.InvariantCulture,
                $"{message.At} #{message.Channel} {message.Silent}: {message.Text} [{choices}] {more}\n"
            );
        }

        // A calendar's address is drawn at random, and which numbers are drawn says nothing of anybody.
        return CalendarSecret().Replace(seen.ToString(), "calendar/secret");
    }

    [GeneratedRegex("calendar/[0-9a-z]{26}", RegexOptions.None, 1000)]
    private static partial Regex CalendarSecret();
}
