using NodaTime;

namespace Bot.Core.Time;

/// <summary>
/// Why a time could not be read: a closed set. <c>Piece</c> is the offending part as the person wrote it.
/// </summary>
public abstract record WhenProblem
{
    private WhenProblem() { }

    /// <summary>Nothing was written.</summary>
    public sealed record Empty : WhenProblem;

    /// <summary>More characters than anybody needs for a time.</summary>
    public sealed record TooLong(int Max) : WhenProblem;

    /// <summary>Days perhaps, but no time of day.</summary>
    public sealed record NoTime : WhenProblem;

    /// <summary>A date was wanted and none is there.</summary>
    public sealed record NoDate : WhenProblem;

    /// <summary>No clock shows this: <c>25:00</c>.</summary>
    public sealed record BadTime(string Piece) : WhenProblem;

    /// <summary>No calendar has this (<c>2027-02-30</c>), or it lies outside the years 1900 to 2199.</summary>
    public sealed record BadDate(string Piece) : WhenProblem;

    /// <summary>A word the reader does not know, and up to three it knows that look alike.</summary>
    public sealed record UnknownWord(string Piece, IReadOnlyList<string> Suggestions) : WhenProblem;

    /// <summary>It is over already: the wall-clock time in the person's zone. For a date alone, its midnight.</summary>
    public sealed record InThePast(LocalDateTime When) : WhenProblem;

    /// <summary>A stretch was wanted, with a start and an end.</summary>
    public sealed record NotAWindow : WhenProblem;

    /// <summary>A single moment was wanted and this comes again and again.</summary>
    public sealed record NotAMoment(string Piece) : WhenProblem;

    /// <summary>It has an end date, or a start date, but happens only once.</summary>
    public sealed record NotRecurring(string Piece) : WhenProblem;

    /// <summary>A rhythm that is not kept here: <c>every 2 days</c>, <c>monthly</c> without a day.</summary>
    public sealed record UnsupportedRepeat(string Piece) : WhenProblem;

    /// <summary>A second time or a second day where one is wanted, or two that contradict each other.</summary>
    public sealed record OneTooMany(string Piece) : WhenProblem;
}
