using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Texts;

namespace Bot.Core.Features.Ideas;

/// <summary>
/// Each chooses in private, in an order of their own, and only what both would like is ever shown: to each at ten in the
/// morning. What is said right after a choice is the same whatever the other chose.
/// </summary>
internal static class TryingTogether
{
    private const int MostListed = 5;

    public static Outcome Begin(PersonTurn turn)
    {
        if (turn.Partner is not { } partner)
        {
            return Alone();
        }

        var both = turn.Shared(TryList.Slice).ToldTo(turn.Id).TakeLast(MostListed).ToList();
        var deck = turn.Mine(TryDeck.Slice);
        var opening =
            both.Count > 0 ? Listed(IdeasTexts.BothLike(), both)
            : deck == TryDeck.Slice.Empty ? IdeasTexts.HowItWorks(partner.Name)
            : null;
        return Deal(turn, deck, opening, offerAlong: deck == TryDeck.Slice.Empty);
    }

    public static Outcome Choose(PersonTurn turn, ChooseTry request)
    {
        if (turn.Partner is not { } partner)
        {
            return Outcome.Stale(IdeasTexts.Gone());
        }

        var deck = turn.Mine(TryDeck.Slice);
        deck = deck with { Answered = deck.Answered.With(request.Number) };
        switch (request.Answer)
        {
            case TryAnswer.Yes:
                var list = turn.Shared(TryList.Slice)
                    .Yes(turn.Id, partner.Id, request.Number, turn.Now, () => turn.Secrets.Code(16));
                return Deal(turn, deck, opening: null).Shared(TryList.Slice, list);
            case TryAnswer.Later:
                return Deal(turn, deck with { Later = deck.Later.With(request.Number) }, opening: null);
            default:
                return Deal(turn, deck, opening: null);
        }
    }

    /// <summary>Those left for later come again.</summary>
    public static Outcome Again(PersonTurn turn)
    {
        var deck = turn.Mine(TryDeck.Slice);
        var later = Idea.All.Select(i => i.N).Where(deck.Later.Has);
        return turn.Partner is null
            ? Outcome.Stale(IdeasTexts.Gone())
            : Deal(turn, new TryDeck(deck.Answered.Without(later), IdeaSet.None), opening: null);
    }

    /// <summary>One's own choices are taken back; nobody is told.</summary>
    public static Outcome Forget(PersonTurn turn) =>
        turn.Partner is null
            ? Outcome.Stale(IdeasTexts.Gone())
            : Outcome
                .Answer(IdeasTexts.Forgotten())
                .Mine(TryDeck.Slice, TryDeck.Slice.Empty)
                .Shared(TryList.Slice, turn.Shared(TryList.Slice).Forget(turn.Id));

    public static Outcome AskAlong(PersonTurn turn)
    {
        var memory = turn.Mine(IdeaMemory.Slice);
        var today = turn.Now.InZone(turn.Self.Zone).Date;
        return turn.Partner is not { } partner ? Outcome.Stale(IdeasTexts.Gone())
            : !memory.MayBring(today) ? Outcome.Answer(IdeasTexts.Enough(partner.Name))
            : Outcome
                .Answer(IdeasTexts.Brought(partner.Name))
                .Mine(IdeaMemory.Slice, memory.Bring(today))
                .And(
                    new Reply(Audience.Privately(partner.Id), IdeasTexts.Along(turn.Self.Name), Errand.Knock)
                    {
                        Choices =
                        [
                            new Choice(IdeasTexts.LookLabel(), new BeginTry()),
                            new Choice(IdeasTexts.NotNowLabel(), StoredRequest.Nothing),
                        ],
                    }
                );
    }

    public static IEnumerable<AlarmWish> Openings(string kind, Document person, Document? pair) =>
        pair?.Get(TryList.Slice).OpensAt(new PersonId(person.Owner.Id), Face.Of(person).Zone) is { } at
            ? [new AlarmWish(kind, "", at)]
            : [];

    public static Outcome Open(PersonTurn turn)
    {
        var (opened, after) = turn.Shared(TryList.Slice).Open(turn.Id, turn.Self.Zone, turn.Now);
        return opened.Count == 0
            ? Outcome.Silence
            : Outcome
                .Silence.Shared(TryList.Slice, after)
                .Tell(
                    turn.Self,
                    Listed(IdeasTexts.Overlap(), opened),
                    Errand.Nudge,
                    new Choice(IdeasTexts.PlanLabel(), new AskIdeaPlan(IsOwn: false)),
                    new Choice(IdeasTexts.NotNowLabel(), StoredRequest.Nothing)
                );
    }

    private static Text Listed(Text opening, IReadOnlyList<int> ideas) =>
        Text.Lines([opening, .. ideas.Select(IdeasTexts.Words)], gap: true);

    private static Outcome Alone() =>
        Outcome.Answer(IdeasTexts.TakesTwo(), new Choice(IdeasTexts.InviteLabel(), new RunCommand("/pair")));

    private static Outcome Deal(PersonTurn turn, TryDeck deck, Text? opening, bool offerAlong = false)
    {
        var aside = turn.Mine(IdeaMemory.Slice).Aside;
        var wish = new IdeaWish(IdeaFor.Together);
        var now = FindingIdeas.Now(turn);
        var idea = Idea
            .All.Where(i => wish.Fits(i, now) && !deck.Answered.Has(i.N) && !aside.Has(i.N))
            .MinBy(i => i.Rank(~turn.Id.Value, round: 0));
        var (text, choices) = idea is null ? End(deck) : (FindingIdeas.Card(idea), Answers(idea));
        if (offerAlong && turn.Partner is { } partner)
        {
            choices = [.. choices, new Choice(IdeasTexts.AlongLabel(partner.Name), new AskAlong(), Group: 1)];
        }

        return Outcome
            .Answer(opening is null ? text : Text.Lines([opening, text], gap: true), choices)
            .Mine(TryDeck.Slice, deck);
    }

    private static IReadOnlyList<Choice> Answers(Idea idea) =>
        [
            new Choice(IdeasTexts.LikeLabel(), new ChooseTry(idea.N, TryAnswer.Yes)),
            new Choice(IdeasTexts.LaterLabel(), new ChooseTry(idea.N, TryAnswer.Later)),
            new Choice(IdeasTexts.NotForMeLabel(), new ChooseTry(idea.N, TryAnswer.No)),
        ];

    private static (Text, IReadOnlyList<Choice>) End(TryDeck deck) =>
        deck.Later == IdeaSet.None
            ? (IdeasTexts.ThatWasAll(), [new Choice(IdeasTexts.ForgetLabel(), new ForgetTry())])
            : (
                IdeasTexts.ThatWasAll(),
                [
                    new Choice(IdeasTexts.LaterOnesLabel(), new TryAgain()),
                    new Choice(IdeasTexts.ForgetLabel(), new ForgetTry()),
                ]
            );
}

/// <summary>What somebody says to one idea.</summary>
internal enum TryAnswer
{
    Yes,
    Later,
    No,
}

internal sealed record BeginTry : IRequest;

internal sealed record ChooseTry(int Number, TryAnswer Answer) : IRequest;

internal sealed record TryAgain : IRequest;

internal sealed record ForgetTry : IRequest;

internal sealed record AskAlong : IRequest;
