using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Texts;

namespace Bot.Core.Features.Needs;

/// <summary>
/// Opening, once both have tapped. Before that a tap changes nothing that the other gets to read, and what is answered to it
/// is the same whatever the other has done, until it opens. See docs/decisions/0013.
/// </summary>
internal static class OpeningTogether
{
    /// <summary>Asking the other along: there from the beginning, with the same words however far one has come.</summary>
    public static Choice Along(Face partner) => new(NeedsTexts.AlongLabel(partner.Name), new AskNeedsAlong(), Group: 1);

    public static Outcome AskAlong(PersonTurn turn)
    {
        var own = turn.Mine(OwnNeeds.Slice);
        var today = turn.Now.InZone(turn.Self.Zone).Date;
        return turn.Partner is not { } partner ? Outcome.Stale(NeedsTexts.Gone())
            : !own.MayAskAlong(today) ? Outcome.Answer(NeedsTexts.AskedLately(partner.Name))
            : Outcome
                .Answer(NeedsTexts.AskedAlong(partner.Name))
                .Mine(OwnNeeds.Slice, own with { AskedAlong = today })
                .And(
                    new Reply(Audience.Privately(partner.Id), NeedsTexts.Along(turn.Self.Name), Errand.Knock)
                    {
                        Choices =
                        [
                            new Choice(NeedsTexts.LookLabel(), new ShowNeeds()),
                            new Choice(NeedsTexts.NotNowLabel(), StoredRequest.Nothing),
                        ],
                    }
                );
    }

    /// <summary>What opening means is said before anybody agrees to it.</summary>
    public static Outcome Ask(PersonTurn turn) =>
        turn.Partner is not { } partner || turn.Mine(OwnNeeds.Slice).Shared.IsEmpty
            ? Outcome.Stale(NeedsTexts.NothingToOpen())
            : Outcome.Answer(
                NeedsTexts.WhatOpeningIs(partner.Name),
                new Choice(NeedsTexts.YesOpenLabel(), new OpenNeeds()),
                new Choice(NeedsTexts.NotNowLabel(), StoredRequest.Nothing)
            );

    public static Outcome Open(PersonTurn turn)
    {
        var own = turn.Mine(OwnNeeds.Slice);
        if (turn.Partner is not { } partner || own.Shared.IsEmpty)
        {
            return Outcome.Stale(NeedsTexts.NothingToOpen());
        }

        var table = turn.Shared(NeedsTable.Slice).AsOf(turn.Now);
        var mine = table.OfferOf(turn.Id, turn.Now) ?? new NeedsOffer(turn.Id, turn.Now, own.Shared);
        return table.OfferOf(partner.Id, turn.Now) is { } theirs
            ? Lay(turn, partner, table, mine, theirs)
            : Outcome
                .Answer(
                    NeedsTexts.TapNoted(partner.Name),
                    new Choice(NeedsTexts.TakeTapBackLabel(), new TakeOpenBack()),
                    new Choice(NeedsTexts.FineLabel(), StoredRequest.Nothing)
                )
                .Shared(NeedsTable.Slice, table.With(mine));
    }

    public static Outcome TakeBack(PersonTurn turn)
    {
        var table = turn.Shared(NeedsTable.Slice);
        return table.OfferOf(turn.Id, turn.Now) is null
            ? Outcome.Stale(NeedsTexts.TapGone())
            : Outcome.Answer(NeedsTexts.TapTakenBack()).Shared(NeedsTable.Slice, table.Without(turn.Id));
    }

    // The same words for both, in the same order, so that there is nothing to compare but the answers.
    private static Outcome Lay(PersonTurn turn, Face partner, NeedsTable table, NeedsOffer mine, NeedsOffer theirs)
    {
        var isFirst = turn.Pair!.Get(Members.Slice).First == turn.Id;
        var (one, other) = isFirst ? (turn.Self, partner) : (partner, turn.Self);
        var (ones, others) = isFirst ? (mine, theirs) : (theirs, mine);
        var sheet = new List<Text> { NeedsTexts.Opened() };
        var apart = new List<Text>();
        var choices = new List<Choice>();
        foreach (var topic in Enum.GetValues<NeedTopic>())
        {
            if (Of(ones, topic) is { } a && Of(others, topic) is { } b)
            {
                sheet.Add(NeedsTexts.SideBySide(topic, one.Name, a, other.Name, b));
                choices.Add(
                    new Choice(
                        NeedsTexts.TopicLabel(topic),
                        new ShowBridge(topic, Bridge.Between(a, b), 0),
                        Group: choices.Count + 1
                    )
                );
            }
            else
            {
                apart.Add(NeedsTexts.NotCompared(topic));
            }
        }

        if (apart.Count > 0)
        {
            sheet.Add(Text.Lines(apart));
        }

        sheet.Add(choices.Count > 0 ? NeedsTexts.NeitherIsWrong() : NeedsTexts.NothingShared());
        choices.Add(new Choice(NeedsTexts.JustTalkLabel(), new JustTalk(), Group: choices.Count + 1));
        var words = Text.Lines(sheet, gap: true);
        return Outcome
            .Silence.And(new Reply(Audience.Speaker, words) { Choices = choices, Protected = true })
            .And(new Reply(Audience.Privately(partner.Id), words, Errand.Words) { Choices = choices, Protected = true })
            .Shared(NeedsTable.Slice, table with { Offers = [] });
    }

    private static NeedAnswer? Of(NeedsOffer offer, NeedTopic topic) => offer.Shared.Find(a => a.Topic == topic);
}

internal sealed record AskNeedsAlong : INeedsZone;

internal sealed record AskOpen : IRequest;

internal sealed record OpenNeeds : IRequest;

internal sealed record TakeOpenBack : IRequest;
