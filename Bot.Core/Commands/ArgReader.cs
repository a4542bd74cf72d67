using System.Globalization;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Commands;

/// <summary>What became of the words of one argument. A closed set.</summary>
internal abstract record ArgReading
{
    private ArgReading() { }

    public sealed record Value(object Of) : ArgReading;

    /// <summary>The words could mean these; each option's text means just one of them.</summary>
    public sealed record CouldBe(IReadOnlyList<(string Text, Meaning What)> Options) : ArgReading;

    public sealed record Wrong(ArgProblem Problem) : ArgReading;
}

/// <summary>One meaning of words that could mean several things, for its button.</summary>
internal abstract record Meaning
{
    private Meaning() { }

    public sealed record OfWish(TimeWish Value) : Meaning;

    public sealed record OfWindow(TimeWindow Value) : Meaning;

    public sealed record OfMoment(Instant Value) : Meaning;

    public sealed record OfDate(LocalDate Value) : Meaning;
}

/// <summary>Why an argument couldn't be read. A closed set.</summary>
internal abstract record ArgProblem
{
    private ArgProblem() { }

    public sealed record Missing(Arg Arg) : ArgProblem;

    public sealed record NotANumber(string Piece) : ArgProblem;

    public sealed record NotOneOf(string Piece, IReadOnlyList<string> Values) : ArgProblem;

    public sealed record BadWhen(WhenProblem Problem) : ArgProblem;

    public sealed record BadDuration(DurationProblem Problem) : ArgProblem;

    public sealed record TooMuch(string Piece) : ArgProblem;

    public sealed record TooLong(int Max) : ArgProblem;
}

/// <summary>Reads the words of one argument into its value.</summary>
internal static class ArgReader
{
    /// <summary>The longest a free text may be: what a person writes in one go, well inside every platform's limit.</summary>
    public const int LongestText = 2000;

    public const int LongestName = 60;

    private static readonly Duration LongestSpan = Duration.FromDays(31);

    public static ArgReading Read(Arg arg, string words, WhenContext when) =>
        words.Length == 0
            ? new ArgReading.Wrong(new ArgProblem.Missing(arg))
            : arg.Kind switch
            {
                ArgKind.Text => Limited(words, LongestText),
                ArgKind.Name => Limited(words, LongestName),
                ArgKind.Word => words.Contains(' ', StringComparison.Ordinal)
                    ? new ArgReading.Wrong(
                        new ArgProblem.TooMuch(words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..])
                    )
                    : new ArgReading.Value(words),
                ArgKind.Number => ReadNumber(words),
                ArgKind.OneOf => ReadOneOf(arg, words),
                ArgKind.Wish => From(WhenReader.ReadWish(words, when), w => new Meaning.OfWish(w)),
                ArgKind.Window => From(WhenReader.ReadWindow(words, when), w => new Meaning.OfWindow(w)),
                ArgKind.Moment => From(WhenReader.ReadMoment(words, when), m => new Meaning.OfMoment(m)),
                ArgKind.MomentOrDay => ReadMomentOrDay(words, when),
                ArgKind.Date => From(WhenReader.ReadDate(words, when, DateLean.Future), d => new Meaning.OfDate(d)),
                ArgKind.Duration => ReadDuration(words, when),
                ArgKind.Span or ArgKind.LeadingSpan => ReadSpan(words, when),
                _ => throw new InvalidOperationException($"No reader for {arg.Kind}."),
            };

    private static ArgReading Limited(string words, int max) =>
        words.Length > max ? new ArgReading.Wrong(new ArgProblem.TooLong(max)) : new ArgReading.Value(words);

    private static ArgReading ReadNumber(string words) =>
        int.TryParse(words.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ArgReading.Value(number)
            : new ArgReading.Wrong(new ArgProblem.NotANumber(words));

    private static ArgReading ReadOneOf(Arg arg, string words)
    {
        var found = arg.Values.FirstOrDefault(v => v.Equals(words, StringComparison.OrdinalIgnoreCase));
        return found is null
            ? new ArgReading.Wrong(new ArgProblem.NotOneOf(words, arg.Values))
            : new ArgReading.Value(found);
    }

    private static ArgReading ReadDuration(string words, WhenContext when) =>
        DurationReader.Read(words, when.Language, LongestSpan) switch
        {
            DurationReading.Understood u => new ArgReading.Value(u.Length),
            DurationReading.NotUnderstood n => new ArgReading.Wrong(new ArgProblem.BadDuration(n.Reason)),
            _ => throw new InvalidOperationException("DurationReading is a closed set."),
        };

    /// <summary>A span's value is its end.</summary>
    private static ArgReading ReadSpan(string words, WhenContext when)
    {
        var duration = ReadDuration(words, when);
        if (duration is ArgReading.Value { Of: Duration length })
        {
            return new ArgReading.Value(when.Now + length);
        }

        var until = From(WhenReader.ReadUntil(words, when), m => new Meaning.OfMoment(m));
        return until is ArgReading.Wrong && !words.Contains(':', StringComparison.Ordinal) ? duration : until;
    }

    private static ArgReading ReadMomentOrDay(string words, WhenContext when)
    {
        var moment = WhenReader.ReadMoment(words, when);
        if (moment is NotUnderstood<Instant> { Problem: WhenProblem.NoTime })
        {
            var day = WhenReader.ReadDate(words, when, DateLean.Future);
            if (day is not NotUnderstood<LocalDate> { Problem: WhenProblem.NoDate })
            {
                return From(day, d => new Meaning.OfDate(d));
            }
        }

        return From(moment, m => new Meaning.OfMoment(m));
    }

    private static ArgReading From<T>(Reading<T> reading, Func<T, Meaning> what)
        where T : notnull =>
        reading switch
        {
            Understood<T> u => new ArgReading.Value(u.Value),
            Ambiguous<T> a => new ArgReading.CouldBe([.. a.Options.Select(o => (o.Text, what(o.Value)))]),
            NotUnderstood<T> n => new ArgReading.Wrong(new ArgProblem.BadWhen(n.Problem)),
            _ => throw new InvalidOperationException("Reading is a closed set."),
        };
}
