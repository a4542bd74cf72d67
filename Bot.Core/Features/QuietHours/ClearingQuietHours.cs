using Bot.Core.Conversation;
using Bot.Core.Texts;
using Bot.Core.Time;

namespace Bot.Core.Features.QuietHours;

/// <summary>Takes windows away: the only one, the one named, or after asking which. What waited then arrives.</summary>
internal static class ClearingQuietHours
{
    public static Outcome Clear(PersonTurn turn, ClearQuietHours request)
    {
        var quiet = turn.Mine(QuietTimes.Slice).Tidy(turn.Now, turn.Self.Zone);
        if (quiet.Windows.IsEmpty)
        {
            return quiet.IsOnByHand(turn.Now)
                ? Outcome.Answer(
                    QuietHoursTexts.OnlyByHand(quiet.NowUntil!.Value),
                    new Choice(QuietHoursTexts.EndNowLabel(), new EndQuietNow())
                )
                : Outcome.Answer(QuietHoursTexts.NothingToClear());
        }

        return request.Number switch
        {
            null when quiet.Windows.Count == 1 => Without(quiet, quiet.Windows[0]),
            null => Which(quiet),
            { } number when number >= 1 && number <= quiet.Windows.Count => Without(quiet, quiet.Windows[number - 1]),
            { } number => Outcome.Answer(
                Text.Lines([QuietHoursTexts.NoSuchNumber(number), ShowingQuietHours.Numbered(quiet)], gap: true)
            ),
        };
    }

    public static Outcome ClearOne(PersonTurn turn, ClearWindow request)
    {
        var quiet = turn.Mine(QuietTimes.Slice).Tidy(turn.Now, turn.Self.Zone);
        return quiet.Windows.Contains(request.Window)
            ? Without(quiet, request.Window)
            : Outcome.Stale(QuietHoursTexts.GoneAlready());
    }

    public static Outcome ClearAll(PersonTurn turn)
    {
        var quiet = turn.Mine(QuietTimes.Slice);
        return quiet.Windows.IsEmpty
            ? Outcome.Stale(QuietHoursTexts.GoneAlready())
            : Outcome.Answer(QuietHoursTexts.AllCleared()).Mine(QuietTimes.Slice, quiet with { Windows = [] });
    }

    private static Outcome Which(QuietTimes quiet) =>
        Outcome.Answer(
            QuietHoursTexts.WhichToClear(),
            [
                .. quiet.Windows.Select((w, i) => new Choice(QuietHoursTexts.Line(i + 1, w), new ClearWindow(w))),
                new Choice(QuietHoursTexts.AllLabel(), new ClearAllWindows()),
                new Choice(QuietHoursTexts.KeepLabel(), new KeepWindows()),
            ]
        );

    private static Outcome Without(QuietTimes quiet, TimeWindow window) =>
        Outcome
            .Answer(
                QuietHoursTexts.Cleared(window),
                new Choice(QuietHoursTexts.PutBackLabel(), new SetQuietHours(window))
            )
            .Mine(QuietTimes.Slice, quiet with { Windows = quiet.Windows.Remove(window) });
}

internal sealed record ClearQuietHours(int? Number) : IRequest;

internal sealed record ClearWindow(TimeWindow Window) : IRequest;

internal sealed record ClearAllWindows : IRequest;

internal sealed record KeepWindows : IRequest;
