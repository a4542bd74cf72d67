using Bot.Core.Time;
using NodaTime;

namespace Bot.Tests.Time;

/// <summary>Saturday, 21 November 2026, 14:00 in Lisbon: from there all examples look.</summary>
internal static class WhenExamples
{
    public static DateTimeZone Lisbon { get; } = DateTimeZoneProviders.Tzdb["Europe/Lisbon"];

    public static WhenContext Saturday { get; } =
        new(Lisbon.AtStrictly(new LocalDateTime(2026, 11, 21, 14, 0)).ToInstant(), Lisbon);

    /// <summary>One line for any reading, so that tables can be compared by eye.</summary>
    public static string Show<T>(Reading<T> reading)
        where T : notnull =>
        reading switch
        {
            Understood<T> understood => Show(understood.Value),
            Ambiguous<T> ambiguous => "? " + string.Join(" | ", ambiguous.Options.Select(option => Show(option.Value))),
            NotUnderstood<T> not => "! " + Show(not.Problem),
            _ => throw new InvalidOperationException(),
        };

    public static string Show(WhenProblem problem) =>
        problem switch
        {
            WhenProblem.UnknownWord word => $"UnknownWord {word.Piece} [{string.Join(",", word.Suggestions)}]",
            WhenProblem.TooLong tooLong => $"TooLong {tooLong.Max}",
            WhenProblem.BadTime bad => $"BadTime {bad.Piece}",
            WhenProblem.BadDate bad => $"BadDate {bad.Piece}",
            WhenProblem.InThePast past => $"InThePast {past.When:uuuu-MM-dd HH:mm}",
            WhenProblem.NotAMoment not => $"NotAMoment {not.Piece}",
            WhenProblem.NotRecurring not => $"NotRecurring {not.Piece}",
            WhenProblem.UnsupportedRepeat not => $"UnsupportedRepeat {not.Piece}",
            WhenProblem.OneTooMany not => $"OneTooMany {not.Piece}",
            _ => problem.GetType().Name,
        };

    private static string Show<T>(T value)
        where T : notnull =>
        value switch
        {
            Instant instant => instant.InZone(Lisbon).ToString("uuuu-MM-dd HH:mm", null),
            LocalDate date => date.ToString("uuuu-MM-dd", null),
            _ => value.ToString()!,
        };
}
