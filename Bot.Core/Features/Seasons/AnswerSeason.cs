using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using NodaTime;

namespace Bot.Core.Features.Seasons;

/// <summary>Yes or no to a season or to its early end, and the end that comes by itself.</summary>
internal static class AnsweringSeasons
{
    /// <param name="reopen">What both are asked about anew when one begins.</param>
    public static Outcome Accept(PersonTurn turn, AcceptSeason request, Func<PersonTurn, Outcome> reopen)
    {
        if (Open(turn, request.Id) is not { } offer)
        {
            return Outcome.Stale(SeasonTexts.Gone());
        }

        if (offer.By == turn.Id)
        {
            return Outcome.Stale(SeasonTexts.TheirsToAnswer(turn.Partner!.Name));
        }

        var words = offer.Terms is { } terms ? SeasonTexts.ItIs(terms) : SeasonTexts.AsUsual();
        var done = Outcome
            .Answer(words)
            .Shared(Season.Slice, new Season(offer.Terms, null))
            .Tell(turn.Partner!, words, Errand.Words);
        return offer.Terms is null ? done : done.Then(reopen(turn));
    }

    public static Outcome Decline(PersonTurn turn, DeclineSeason request)
    {
        if (Open(turn, request.Id) is not { } offer || offer.By == turn.Id)
        {
            return Outcome.Stale(SeasonTexts.Gone());
        }

        return Outcome
            .Answer(SeasonTexts.StaysAsItIs())
            .Shared(Season.Slice, turn.Shared(Season.Slice) with { Asked = null })
            .Tell(turn.Partner!, SeasonTexts.StaysAsItIs(), Errand.Words);
    }

    public static Outcome Withdraw(PersonTurn turn, WithdrawSeason request) =>
        Open(turn, request.Id) is { } offer && offer.By == turn.Id
            ? Outcome
                .Answer(SeasonTexts.TakenBack())
                .Shared(Season.Slice, turn.Shared(Season.Slice) with { Asked = null })
                .Do(new Effect.Recall(SeasonOffer.Tag))
            : Outcome.Stale(SeasonTexts.Gone());

    /// <summary>Its day has come: everything is as before, and both are told in the same words.</summary>
    public static Outcome IsOver(PairTurn turn, Fired fired)
    {
        var season = turn.Shared(Season.Slice);
        if (season.Running is not { } running || running.SaidAt > turn.Now)
        {
            return Outcome.Silence;
        }

        var over = Outcome.Silence.Shared(Season.Slice, season with { Running = null });
        return turn.Both.Aggregate(
            over,
            (outcome, face) =>
                outcome.And(
                    new Reply(Audience.Privately(face.Id), SeasonTexts.IsOver(running.Kind), Errand.Nudge)
                    {
                        Choices =
                        [
                            new Choice(SeasonTexts.FineLabel(), StoredRequest.Nothing),
                            new Choice(
                                SeasonTexts.MoreLabel(),
                                new SuggestSeason(running.Kind, running.Back.PlusWeeks(2))
                            ),
                        ],
                        Expires = running.End + Duration.FromDays(2),
                    }
                )
        );
    }

    private static SeasonOffer? Open(PersonTurn turn, long id) =>
        turn.Partner is not null
        && turn.Shared(Season.Slice).Asked is { } offer
        && offer.Id == id
        && offer.Stands(turn.Now)
            ? offer
            : null;
}

internal sealed record AcceptSeason(long Id) : IRequest;

internal sealed record DeclineSeason(long Id) : IRequest;

internal sealed record WithdrawSeason(long Id) : IRequest;
