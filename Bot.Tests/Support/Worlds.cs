using System.Globalization;
using System.Text;
using NodaTime;

namespace Bot.Tests.Support;

/// <summary>
/// The same couple lives in several worlds that differ in what one of them does in private. What the other gets to read, and
/// when, must be the same to the letter in all of them.
/// </summary>
internal static class Worlds
{
    public static readonly Instant Start = Couple.At("2026-11-23T08:00:00Z");

    public static async Task ShouldBeTheSameFor(string who, params Func<Couple, Task>[] lives)
    {
        string? first = null;
        foreach (var life in lives)
        {
            using var couple = new Couple(Start);
            await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
            await life(couple);
            var seen = SeenBy(who, couple);
            (first ??= seen).ShouldBe(seen);
        }
    }

    private static string SeenBy(string who, Couple couple)
    {
        var seen = new StringBuilder();
        foreach (var message in couple.All.Where(m => m.For(who)))
        {
            var choices = string.Join("|", message.Choices.Select(c => c.Label));
            seen.Append(
                CultureInfo.InvariantCulture,
                $"{message.At} #{message.Channel} {message.Silent}: {message.Text} [{choices}]\n"
            );
        }

        return seen.ToString();
    }
}
