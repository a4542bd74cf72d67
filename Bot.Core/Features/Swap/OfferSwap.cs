using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Texts;

namespace Bot.Core.Features.Swap;

/// <summary>"I do dinner, you rest": offered, and taken up or not. Nobody owes anything afterwards.</summary>
internal static class OfferingSwap
{
    public static Outcome AskForWords(PersonTurn turn) =>
        turn.Partner is null
            ? Outcome.Answer(SwapTexts.NobodyThere())
            : Outcome.Ask(
                SwapTexts.WhatWouldYou(),
                Question.ForText(new OfferSwap("")),
                new Choice(SwapTexts.NeverMindLabel(), new DropSwap())
            );

    public static Outcome Offer(PersonTurn turn, OfferSwap request)
    {
        var words = request.Words.Trim().Trim('"', '“', '”', '„').Trim();
        if (turn.Partner is not { } partner || words.Length is 0 or > Swaps.Longest)
        {
            return turn.Partner is null || words.Length == 0
                ? AskForWords(turn)
                : Outcome.Answer(SwapTexts.TooLong(Swaps.Longest));
        }

        var swaps = turn.Shared(Swaps.Slice).AsOf(turn.Now);
        if (
            swaps.Open.Find(o => o.By == turn.Id && o.Words.Equals(words, StringComparison.OrdinalIgnoreCase)) is
            { } open
        )
        {
            // Offered twice it is one offer.
            return Outcome.Answer(
                SwapTexts.Asked(partner.Name, words),
                new Choice(SwapTexts.TakeBackLabel(), new TakeSwapBack(open.Id))
            );
        }

        var sent = turn.Mine(SentWords.Slice);
        if (sent.RoomAt(turn.Now) is not null || swaps.Open.Count(o => o.By == turn.Id) >= Swaps.Most)
        {
            return Outcome.Answer(SwapTexts.Enough());
        }

        var offer = new SwapOffer(turn.Secrets.Id(), turn.Id, words, turn.Now);
        return Outcome
            .Answer(
                SwapTexts.Asked(partner.Name, words),
                new Choice(SwapTexts.TakeBackLabel(), new TakeSwapBack(offer.Id))
            )
            .Mine(SentWords.Slice, sent.Add(turn.Now))
            .Shared(Swaps.Slice, new Swaps(swaps.Open.Add(offer)))
            .And(
                new Reply(Audience.Privately(partner.Id), SwapTexts.Offered(turn.Self.Name, words), Errand.Words)
                {
                    Tag = offer.Tag,
                    Expires = offer.Ends,
                    Choices =
                    [
                        new Choice(SwapTexts.YesLabel(), new AnswerSwap(offer.Id, SwapAnswer.Yes)),
                        new Choice(SwapTexts.AnotherDayLabel(), new AnswerSwap(offer.Id, SwapAnswer.AnotherDay)),
                        new Choice(SwapTexts.NoLabel(), new AnswerSwap(offer.Id, SwapAnswer.No)),
                    ],
                }
            );
    }

    public static Outcome Answer(PersonTurn turn, AnswerSwap request)
    {
        var swaps = turn.Shared(Swaps.Slice).AsOf(turn.Now);
        if (swaps.Find(request.Id, turn.Now) is not { } offer || offer.By == turn.Id)
        {
            return Outcome.Stale(SwapTexts.Gone());
        }

        var (mine, theirs) = Words(turn, offer, request.Answer);
        return Outcome
            .Answer(mine)
            .Shared(Swaps.Slice, swaps.Without(offer.Id))
            .Tell(turn.Partner!, theirs, Errand.Words);
    }

    public static Outcome TakeBack(PersonTurn turn, TakeSwapBack request)
    {
        var swaps = turn.Shared(Swaps.Slice).AsOf(turn.Now);
        return swaps.Find(request.Id, turn.Now) is { } offer && offer.By == turn.Id
            ? Outcome
                .Answer(SwapTexts.TakenBack())
                .Shared(Swaps.Slice, swaps.Without(offer.Id))
                .Do(new Effect.Recall(offer.Tag))
            : Outcome.Stale(SwapTexts.Gone());
    }

    public static Outcome Tidy(PairTurn turn) =>
        Outcome.Silence.Shared(Swaps.Slice, turn.Shared(Swaps.Slice).AsOf(turn.Now));

    private static (Text Mine, Text Theirs) Words(PersonTurn turn, SwapOffer offer, SwapAnswer answer) =>
        answer switch
        {
            SwapAnswer.Yes => (SwapTexts.Agreed(offer.Words), SwapTexts.SaysYes(turn.Self.Name, offer.Words)),
            SwapAnswer.AnotherDay => (
                SwapTexts.PassedOn(turn.Partner!.Name),
                SwapTexts.SaysAnotherDay(turn.Self.Name, offer.Words)
            ),
            _ => (SwapTexts.Fine(), SwapTexts.NotThisTime(offer.Words)),
        };
}

/// <summary>Stored by name.</summary>
internal enum SwapAnswer
{
    Yes,
    AnotherDay,
    No,
}

internal sealed record AskForSwap : IRequest;

internal sealed record OfferSwap(string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new OfferSwap(fields.GetValueOrDefault(Question.Text, ""));
}

internal sealed record AnswerSwap(long Id, SwapAnswer Answer) : IRequest;

internal sealed record TakeSwapBack(long Id) : IRequest;

internal sealed record DropSwap : IRequest;
