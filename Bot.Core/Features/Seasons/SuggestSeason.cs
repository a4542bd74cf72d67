using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Seasons;

/// <summary>Putting a season to the other, or its early end. Until there are two yeses everything stays as it is.</summary>
internal static class SuggestingSeasons
{
    public static Outcome Show(PersonTurn turn)
    {
        if (turn.Partner is null)
        {
            return Alone();
        }

        var season = turn.Shared(Season.Slice);
        if (season.Asked is { } asked && asked.Stands(turn.Now) && asked.By != turn.Id)
        {
            return Outcome.Answer(Words(turn.Partner.Name, asked.Terms), [.. Choices(asked)]);
        }

        return season.At(turn.Now) is { } running
            ? Outcome.Answer(SeasonTexts.ItIs(running), new Choice(SeasonTexts.OffLabel(), new EndSeason()))
            : Outcome.Answer(
                SeasonTexts.None(),
                [
                    .. Enum.GetValues<SeasonKind>()
                        .Select(k => new Choice(SeasonTexts.KindLabel(k), new SuggestSeason(k, null))),
                    new Choice(SeasonTexts.NotNowLabel(), StoredRequest.Nothing),
                ]
            );
    }

    public static Outcome Suggest(PersonTurn turn, SuggestSeason request)
    {
        if (turn.Partner is null)
        {
            return Alone();
        }

        var today = turn.Now.InZone(turn.Self.Zone).Date;
        var back = request.Until ?? SeasonTerms.UsualEnd(request.Kind, today);
        if (!Enum.IsDefined(request.Kind) || back <= today || back > today + SeasonTerms.Longest)
        {
            return Outcome.Answer(SeasonTexts.Bounds());
        }

        var running = turn.Shared(Season.Slice).At(turn.Now);
        return running is not null && running.Kind == request.Kind && running.Back == back
            ? Outcome.Answer(SeasonTexts.ItIs(running))
            : Ask(turn, new SeasonTerms(request.Kind, today, back, turn.Self.Zone.Id));
    }

    public static Outcome End(PersonTurn turn) =>
        turn.Partner is null ? Alone()
        : turn.Shared(Season.Slice).At(turn.Now) is null ? Outcome.Answer(SeasonTexts.AsUsual())
        : Ask(turn, terms: null);

    public static IEnumerable<Choice> Choices(SeasonOffer offer) =>
        [
            new Choice(SeasonTexts.YesLabel(), new AcceptSeason(offer.Id)),
            new Choice(SeasonTexts.NotNowLabel(), new DeclineSeason(offer.Id)),
        ];

    private static Outcome Ask(PersonTurn turn, SeasonTerms? terms)
    {
        var season = turn.Shared(Season.Slice);
        if (season.Asked is { } standing && standing.Stands(turn.Now) && IsSame(standing.Terms, terms))
        {
            // Both wishing the same is two yeses.
            return standing.By == turn.Id
                ? Outcome.Answer(SeasonTexts.Asked(turn.Partner!.Name))
                : Outcome.Silence.Do(new Effect.Continue(new AcceptSeason(standing.Id)));
        }

        var offer = new SeasonOffer(turn.Secrets.Id(), terms, turn.Id, turn.Now);
        return Outcome
            .Answer(
                SeasonTexts.Asked(turn.Partner!.Name),
                new Choice(SeasonTexts.TakeBackLabel(), new WithdrawSeason(offer.Id))
            )
            .Shared(Season.Slice, season with { Asked = offer })
            .Do(new Effect.Recall(SeasonOffer.Tag))
            .And(
                new Reply(Audience.Privately(turn.Partner.Id), Words(turn.Self.Name, terms), Errand.Words)
                {
                    Choices = [.. Choices(offer)],
                    Tag = SeasonOffer.Tag,
                    Expires = turn.Now + SeasonOffer.Life,
                }
            );
    }

    private static Text Words(string by, SeasonTerms? terms) =>
        terms is null ? SeasonTexts.SuggestedEnd(by) : SeasonTexts.Suggested(by, terms);

    private static bool IsSame(SeasonTerms? one, SeasonTerms? other) =>
        one?.Kind == other?.Kind && one?.Back == other?.Back;

    private static Outcome Alone() =>
        Outcome.Answer(
            SeasonTexts.TakesTwo(),
            new Choice(SeasonTexts.LessLabel(), new RunCommand("/less")),
            new Choice(SeasonTexts.InviteLabel(), new RunCommand("/pair"))
        );
}

internal sealed record ShowSeason : INeedsZone;

internal sealed record SuggestSeason(SeasonKind Kind, LocalDate? Until) : INeedsZone;

internal sealed record EndSeason : IRequest;
