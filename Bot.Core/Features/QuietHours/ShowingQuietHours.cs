using Bot.Core.Conversation;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.QuietHours;

/// <summary>How it stands, to oneself alone: quiet or not now, the windows by number, and the next steps as buttons.</summary>
internal static class ShowingQuietHours
{
    public static readonly Duration ShortQuiet = Duration.FromHours(2);

    private static readonly TimeWindow EveryNight = TimeWindow.Parse("daily 22:00-07:00");
    private static readonly TimeWindow WeekNights = TimeWindow.Parse("mon,tue,wed,thu,fri 22:00-07:00");

    public static Outcome Show(PersonTurn turn)
    {
        var quiet = turn.Mine(QuietTimes.Slice).Tidy(turn.Now, turn.Self.Zone);
        if (quiet.Windows.IsEmpty && !quiet.IsOnByHand(turn.Now))
        {
            return Outcome.Ask(
                QuietHoursTexts.NoneYet(),
                Question.Plain(new WriteQuietHours()),
                new Choice(QuietHoursTexts.EveryNightLabel(), new SetQuietHours(EveryNight)),
                new Choice(QuietHoursTexts.WeekNightsLabel(), new SetQuietHours(WeekNights)),
                new Choice(QuietHoursTexts.TwoHoursLabel(), new BeginQuietNow(ShortQuiet))
            );
        }

        var clear = new Choice(QuietHoursTexts.ClearLabel(), new ClearQuietHours(null));
        return Outcome.Answer(
            quiet.Windows.IsEmpty ? State(turn, quiet) : Text.Lines([State(turn, quiet), Numbered(quiet)], gap: true),
            quiet.Windows.IsEmpty ? [ByHand(turn, quiet)] : [ByHand(turn, quiet), clear]
        );
    }

    public static Text Numbered(QuietTimes quiet) =>
        Text.Lines(quiet.Windows.Select((w, i) => QuietHoursTexts.Line(i + 1, w)));

    private static Text State(PersonTurn turn, QuietTimes quiet) =>
        quiet.Until(turn.Now, turn.Self.Zone) is { } until ? QuietHoursTexts.QuietUntil(until)
        : quiet.Next(turn.Now, turn.Self.Zone) is { } next ? QuietHoursTexts.NotNow(next)
        : QuietHoursTexts.NotNowAlone();

    private static Choice ByHand(PersonTurn turn, QuietTimes quiet) =>
        quiet.IsOnByHand(turn.Now)
            ? new Choice(QuietHoursTexts.EndNowLabel(), new EndQuietNow())
            : new Choice(QuietHoursTexts.TwoHoursLabel(), new BeginQuietNow(ShortQuiet));
}

internal sealed record ShowQuietHours : IRequest;
