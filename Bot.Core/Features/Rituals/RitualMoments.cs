using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features.Seasons;
using Bot.Core.Features.Together;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Rituals;

/// <summary>
/// A ritual's moment. What was changed, let go or ended since its alarm was set says nothing, and neither does one that
/// is more than 20 minutes late.
/// </summary>
internal static class RitualMoments
{
    public static readonly Duration Lateness = Duration.FromMinutes(20);

    public static Outcome OfTwo(PairTurn turn, Fired fired)
    {
        var book = turn.Shared(RitualBook.OfTwo);
        var left = book.AsOf(turn.Now);
        var tidied = left.All.SequenceEqual(book.All)
            ? Outcome.Silence
            : Outcome.Silence.Shared(RitualBook.OfTwo, left);
        var season = turn.Shared(Season.Slice).At(turn.Now);
        var ritual = book.In(season).All.Find(r => r.Key == fired.Key);
        if (ritual?.HappensAt(fired.Due) != true || IsLate(turn, fired))
        {
            return tidied;
        }

        // A time together has taken place once both are in; of what isn't asked about nobody knows better.
        var isAsked = ritual.Live is { Kind: RitualKind.We, Length: not null };
        var noted =
            season is null && left.Find(ritual.Id) is { } kept
                ? Outcome.Silence.Shared(
                    RitualBook.OfTwo,
                    left.With(kept with { Lately = Lately.After(kept.Lately, held: !isAsked, fired.Due) })
                )
                : tidied;
        return noted.Then(Begin(turn, ritual, fired.Due));
    }

    /// <summary>Both came in: this time it took place. On demand, too, it says what suits them.</summary>
    public static Outcome TookPlace(PersonTurn turn, long? id, Duration length)
    {
        var worked = turn.Shared(WorkedTimes.Slice).With(new Worked(turn.Now, length));
        var noted = Outcome.Silence.Shared(WorkedTimes.Slice, worked);
        var book = turn.Shared(RitualBook.OfTwo);
        return id is { } ritualId && book.Find(ritualId) is { Lately: { } lately } ritual
            ? noted.Shared(RitualBook.OfTwo, book.With(ritual with { Lately = lately with { Last = true } }))
            : noted;
    }

    public static Outcome OfOne(PersonTurn turn, Fired fired)
    {
        var book = turn.Mine(RitualBook.OfOne).OnClockOf(turn.Me);
        var left = book.AsOf(turn.Now);
        var tidied = left.All.SequenceEqual(book.All) ? Outcome.Silence : Outcome.Silence.Mine(RitualBook.OfOne, left);
        var ritual = book.All.Find(r => r.Key == fired.Key);
        if (ritual?.HappensAt(fired.Due) != true || IsLate(turn, fired))
        {
            return tidied;
        }

        var end = fired.Due + ritual.Live!.Length!.Value;
        return tidied.And(
            Line(turn.Self, RitualsTexts.OwnTime(ritual.Title, end), Errand.Opening, fired.Due) with
            {
                Expires = Instant.Min(fired.Due + Lateness, end),
            }
        );
    }

    private static Outcome Begin(PairTurn turn, Ritual ritual, Instant due)
    {
        if (ritual.Live is not { Length: { } length } live)
        {
            return turn.Both.Aggregate(
                Outcome.Silence,
                (outcome, face) =>
                    outcome.And(
                        Line(face, RitualsTexts.Nudge(ritual.Title), Errand.Nudge, due) with
                        {
                            IfHeld = RitualsTexts.NudgeHeld(ritual.Title, due),
                        }
                    )
            );
        }

        if (live.Kind == RitualKind.We)
        {
            length = Duration.Min(length, turn.Shared(Season.Slice).At(turn.Now)?.Most ?? length);
            var name = ritual.Template == Template.ScreensAway ? null : ritual.Title;
            return AskingTogether.AskForRitual(turn, ritual.Id, length, name, due);
        }

        var owner = ritual.OwnerOf(due, turn.Pair!.Get(Members.Slice));
        var (theirs, other) = owner == turn.First.Id ? (turn.First, turn.Second) : (turn.Second, turn.First);
        var end = due + length;
        return Outcome
            .Silence.And(Line(theirs, RitualsTexts.YourTurn(ritual.Title, end), Errand.Opening, due))
            .And(Line(other, RitualsTexts.TheirTurn(ritual.Title, theirs.Name, end), Errand.Nudge, due));
    }

    private static Reply Line(Face to, Texts.Text words, Errand errand, Instant due) =>
        new(Audience.Privately(to.Id), words, errand) { Expires = due + Lateness };

    private static bool IsLate(Turn turn, Fired fired) => turn.Now - fired.Due > Lateness;
}
