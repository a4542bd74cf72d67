using Bot.Core.People;

namespace Bot.Core.Features.Journal;

/// <summary>
/// Questions to write from: `journal.question.1` and on. Everybody goes through all of them in an order of their own before
/// one comes again.
/// </summary>
internal static class Questions
{
    public const int Count = 66;

    // None of them shares a factor with the number of questions, so each leads through all.
    private static readonly int[] Steps = [5, 7, 13, 17, 19, 23, 25, 29, 31, 35, 37, 41, 43, 47, 49, 53, 59, 61];

    /// <summary>The number of the question that comes after so many others.</summary>
    public static int At(PersonId person, int asked)
    {
        var start = (int)(person.Value % Count);
        var step = Steps[(int)(person.Value / Count % Steps.Length)];
        return (int)((start + ((long)asked * step)) % Count) + 1;
    }
}
