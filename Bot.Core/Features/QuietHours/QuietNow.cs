using Bot.Core.Conversation;
using NodaTime;

namespace Bot.Core.Features.QuietHours;

/// <summary>A quiet begun by hand, from now on for a while. A new one takes the place of an earlier one.</summary>
internal static class QuietNow
{
    public static Outcome Begin(PersonTurn turn, BeginQuietNow request)
    {
        var until = turn.Now + request.Length;
        var quiet = turn.Mine(QuietTimes.Slice).Tidy(turn.Now, turn.Self.Zone) with
        {
            NowUntil = until,
            NowFrom = turn.Now,
        };
        var end = new Choice(QuietHoursTexts.EndNowLabel(), new EndQuietNow());
        var begun = Outcome.Silence.Mine(QuietTimes.Slice, quiet).Do(new Effect.CloseQuestion());
        if (!turn.ZoneKnown)
        {
            return begun.AndAnswer(QuietHoursTexts.QuietFor(request.Length), end);
        }

        var open = quiet.Until(turn.Now, turn.Self.Zone)!.Value;
        return open == until
            ? begun.AndAnswer(QuietHoursTexts.QuietUntil(until), end)
            : begun.AndAnswer(QuietHoursTexts.QuietIntoHours(until, open), end);
    }

    /// <summary>The same to a moment that was named; one that has passed meanwhile changes nothing.</summary>
    public static Outcome Until(PersonTurn turn, BeQuietUntil request) =>
        request.Until <= turn.Now
            ? Outcome.Stale(QuietHoursTexts.OverAlready())
            : Begin(turn, new BeginQuietNow(request.Until - turn.Now));

    /// <summary>
    /// Ends a quiet begun by hand, at once; what waited arrives if nothing else keeps the door closed. Null, and nothing
    /// to say, when there is none.
    /// </summary>
    public static Outcome? End(PersonTurn turn)
    {
        var quiet = turn.Mine(QuietTimes.Slice);
        if (!quiet.IsOnByHand(turn.Now))
        {
            return null;
        }

        var ended = quiet with { NowUntil = null, NowFrom = null };
        var said = ended.Until(turn.Now, turn.Self.Zone) is { } until
            ? QuietHoursTexts.EndedIntoHours(until)
            : QuietHoursTexts.Ended();
        return Outcome.Answer(said).Mine(QuietTimes.Slice, ended);
    }

    public static Outcome EndByButton(PersonTurn turn) => End(turn) ?? Outcome.Stale(QuietHoursTexts.OverAlready());
}

internal sealed record BeginQuietNow(Duration Length) : IRequest;

internal sealed record BeQuietUntil(Instant Until) : INeedsZone;

internal sealed record EndQuietNow : IRequest;
