using System.Globalization;
using Bot.Core.Conversation;
using Bot.Core.Features.Seasons;
using Bot.Core.Texts;

namespace Bot.Core.Features.Rituals;

/// <summary>The list, and ideas for it. In a channel only what belongs to both is shown.</summary>
internal static class ShowingRituals
{
    private const int LinesInOne = 15;
    private const int MostButtons = 3;

    public static Outcome List(PersonTurn turn)
    {
        var rituals = Numbered.For(turn);
        var here = !turn.Place.IsPrivate;
        var ofTwo = rituals.OfTwo.In(turn.Shared(Season.Slice).At(turn.Now)).All;
        var shown = here ? ofTwo : ofTwo.AddRange(rituals.OfOne.All);
        if (shown.IsEmpty)
        {
            return here ? Outcome.AnswerHere(RitualsTexts.NoneOfTwo()) : Templates(turn);
        }

        var lines = shown.Select((r, i) => RitualsTexts.Line(i + 1, r, turn)).ToList();
        if (here)
        {
            return Chunks(lines).Aggregate(Outcome.Silence, (o, t) => o.And(new Reply(Audience.Here, t)));
        }

        var chunks = Chunks(lines).ToList();
        return chunks
            .SkipLast(1)
            .Aggregate(Outcome.Silence, (o, t) => o.AndAnswer(t))
            .AndAnswer(chunks[^1], [.. Buttons(turn, rituals)]);
    }

    /// <summary>Each by its number, for somebody who is typing one. In a channel only what belongs to both.</summary>
    public static IEnumerable<(Text Label, string Words)> Offered(PersonTurn turn)
    {
        var rituals = Numbered.For(turn);
        var shown = turn.Place.IsPrivate ? rituals.OfTwo.All.AddRange(rituals.OfOne.All) : rituals.OfTwo.All;
        return shown.Select(
            (r, i) => (RitualsTexts.Line(i + 1, r, turn), (i + 1).ToString(CultureInfo.InvariantCulture))
        );
    }

    public static Outcome Templates(PersonTurn turn)
    {
        var alone = turn.Partner is null;
        var fitting = Template.All.Where(t => !alone || t.Kind == RitualKind.Me).ToList();
        var today = turn.Now.InZone(turn.Self.Zone).Date;
        var lines = fitting.Select(t =>
            RitualsTexts.TemplateLine(t, new Terms(t.When(today), turn.Self.Zone.Id, t.Length, t.Kind))
        );
        return Outcome.Answer(
            Text.Lines(
                [
                    alone ? RitualsTexts.TemplatesAlone() : RitualsTexts.TemplatesFor(turn.Partner!.Name),
                    Text.Lines(lines),
                ],
                gap: true
            ),
            [.. fitting.Select(t => new Choice(RitualsTexts.TemplateName(t.Key), new UseTemplate(t.Key)))]
        );
    }

    /// <summary>For a number that isn't in the list.</summary>
    public static Outcome NoSuch(Numbered rituals) =>
        rituals.Count == 0
            ? Outcome.Answer(RitualsTexts.NoneYet(), new Choice(RitualsTexts.IdeasLabel(), new ShowTemplates()))
            : Outcome.Answer(RitualsTexts.NoSuch(rituals.Count), ShowList());

    public static Choice ShowList() => new(RitualsTexts.ShowListLabel(), new ShowRituals());

    private static IEnumerable<Text> Chunks(List<Text> lines) =>
        lines
            .Chunk(LinesInOne)
            .Select((chunk, i) => Text.Lines(i == 0 ? chunk.Prepend(RitualsTexts.ListOpening()) : chunk));

    // What waits for an answer can be answered here, each by its number; what rests can be woken.
    private static IEnumerable<Choice> Buttons(PersonTurn turn, Numbered rituals)
    {
        var offered = rituals.OfTwo.All.Where(r => r.Offer is { } offer && offer.By != turn.Id).Take(MostButtons);
        foreach (var ritual in offered)
        {
            var number = rituals.NumberOf(ritual.Id);
            foreach (var choice in SuggestingRituals.OfferChoices(ritual))
            {
                yield return new Choice(RitualsTexts.Numbered(number, choice.Label), choice.Request, number);
            }
        }

        var resting = rituals.OfTwo.All.Concat(rituals.OfOne.All).Where(r => r.Rest is not null).Take(MostButtons);
        foreach (var ritual in resting)
        {
            var number = rituals.NumberOf(ritual.Id);
            yield return new Choice(
                RitualsTexts.Numbered(number, RitualsTexts.WakeLabel()),
                new WakeRitual(ritual.Id),
                100 + number
            );
        }

        yield return new Choice(RitualsTexts.IdeasLabel(), new ShowTemplates(), 200);
    }
}

internal sealed record ShowRituals : INeedsZone;

internal sealed record ShowTemplates : INeedsZone;
