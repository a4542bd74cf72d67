using Bot.Core.Conversation;
using Bot.Core.Door;
using NodaTime;

namespace Bot.Core.Features.Knock;

/// <summary>
/// For a while knocks wait, even at an open door, and then come in one silent message. The one who knocks reads the same
/// as ever.
/// </summary>
internal static class QuieterKnocks
{
    private static readonly LocalTime Morning = new(8, 0);

    public static Outcome Ask(PersonTurn turn) =>
        turn.Partner is null
            ? Knocking.Alone() with
            {
                IsStale = true,
            }
            : Outcome.Answer(
                KnockTexts.HowQuiet(),
                new Choice(KnockTexts.UntilTomorrowLabel(), new QuietKnocks(Days: 1)),
                new Choice(KnockTexts.ForAWeekLabel(), new QuietKnocks(Days: 7)),
                new Choice(KnockTexts.AsBeforeLabel(), new KnocksAsBefore())
            );

    public static Outcome For(PersonTurn turn, QuietKnocks request)
    {
        if (turn.Partner is not { } partner)
        {
            return Knocking.Alone() with { IsStale = true };
        }

        var zone = turn.Self.Zone;
        var day = turn.Now.InZone(zone).Date.PlusDays(request.Days);
        var until = Time.ClockChange.Map(day + Morning, zone);
        return Hold(turn, until).AndAnswer(KnockTexts.WaitUntil(until, partner.Name));
    }

    public static Outcome AsBefore(PersonTurn turn) => Hold(turn, until: null).AndAnswer(KnockTexts.AsBefore());

    // Also those that wait already: they come when the last word on it says.
    private static Outcome Hold(PersonTurn turn, Instant? until)
    {
        var waiting = turn.Mine(Doorstep.Slice).Waiting;
        var moved = waiting.ConvertAll(w => w.Errand == Errand.Knock ? w with { NotBefore = until } : w);
        return Outcome
            .Silence.Mine(DoorSettings.Slice, turn.Mine(DoorSettings.Slice) with { KnocksMutedUntil = until })
            .Mine(Doorstep.Slice, new Doorstep(moved));
    }
}

internal sealed record AskQuieter : IRequest;

internal sealed record QuietKnocks(int Days) : INeedsZone;

internal sealed record KnocksAsBefore : IRequest;
