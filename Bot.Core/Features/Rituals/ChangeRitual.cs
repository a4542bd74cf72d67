using System.Globalization;
using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Rituals;

/// <summary>
/// Another time, length or kind. Of two it is an offer again, and what held goes on until the other says yes; one's own
/// changes at once.
/// </summary>
internal static class ChangingRituals
{
    public static Outcome Change(PersonTurn turn, ChangeRitual request)
    {
        var rituals = Numbered.For(turn);
        return rituals[request.Number] is not { } ritual ? ShowingRituals.NoSuch(rituals)
            : request is { When: null, Length: null, Kind: null } ? Ask(turn, ritual)
            : To(turn, rituals, ritual, Changed(turn, ritual, request));
    }

    public static Outcome Ask(PersonTurn turn, AskTime request)
    {
        var rituals = Numbered.For(turn);
        return rituals.Find(request.Id) is { } ritual
            ? Ask(turn, ritual)
            : Outcome.Stale(RitualsTexts.OfferGone(), ShowingRituals.ShowList());
    }

    /// <summary>
    /// A time alone keeps the days. Other words are read as the command would read them, with its kind answers.
    /// </summary>
    public static Outcome Read(PersonTurn turn, TimeWords request)
    {
        var rituals = Numbered.For(turn);
        if (rituals.Find(request.Id) is not { } ritual)
        {
            return Outcome.Stale(RitualsTexts.OfferGone(), ShowingRituals.ShowList());
        }

        var basis = Basis(turn, ritual);
        var zone = turn.Self.Zone.Id;
        var moved = TimesAlone(turn, request.Words)
            .Select(at => new TimeWish(basis.When.Days, at, basis.When.Until))
            .Where(when => when.Next(turn.Now, turn.Self.Zone) is not null)
            .ToList();
        var command = string.Create(
            CultureInfo.InvariantCulture,
            $"/ritual change {rituals.NumberOf(ritual.Id)} {request.Words}"
        );
        return moved.Count switch
        {
            0 => Outcome.Silence.Do(new Effect.Continue(new RunCommand(command))),
            1 => To(turn, rituals, ritual, basis with { When = moved[0], Zone = zone }),
            _ => Outcome.Answer(
                CommandTexts.WhichOne(),
                [.. moved.Select(w => new Choice(RitualsTexts.When(w), new MoveRitual(ritual.Id, w, zone)))]
            ),
        };
    }

    // "10:30" reads as every day and also as a single moment; "every day 10:30" as the first only.
    private static IEnumerable<LocalTime> TimesAlone(PersonTurn turn, string words)
    {
        var context = new WhenContext(turn.Now, turn.Self.Zone, turn.Self.Language);
        IReadOnlyList<TimeWish> wishes = WhenReader.ReadWish(words, context) switch
        {
            Understood<TimeWish> understood => [understood.Value],
            Ambiguous<TimeWish> ambiguous => [.. ambiguous.Options.Select(o => o.Value)],
            _ => [],
        };
        var isTimeAlone =
            wishes.All(w => w is { Days: Daily, Until: null })
            && WhenReader.ReadMoment(words, context) is not NotUnderstood<Instant>;
        return isTimeAlone ? wishes.Select(w => w.At) : [];
    }

    public static Outcome Move(PersonTurn turn, MoveRitual request)
    {
        var rituals = Numbered.For(turn);
        return rituals.Find(request.Id) is { } ritual
            ? To(turn, rituals, ritual, Basis(turn, ritual) with { When = request.When, Zone = request.Zone })
                .Do(new Effect.CloseQuestion())
            : Outcome.Stale(RitualsTexts.OfferGone(), ShowingRituals.ShowList());
    }

    public static Outcome To(PersonTurn turn, Numbered rituals, Ritual ritual, Terms terms)
    {
        if (SuggestingRituals.Unfit(terms.Kind, terms.Length) is { } unfit)
        {
            return unfit;
        }

        if ((ritual.Shown.Kind == RitualKind.Me) != (terms.Kind == RitualKind.Me))
        {
            return Outcome.Answer(
                RitualsTexts.KeptApart(),
                new Choice(
                    RitualsTexts.AddAsNew(),
                    new AddRitual(ritual.Name, terms.When, terms.Length, terms.Kind, ritual.Template)
                )
            );
        }

        if (terms.Kind == RitualKind.Me)
        {
            var moved = ritual with { Live = terms, Since = turn.Now, Skip = null };
            return rituals.Save(moved).AndAnswer(RitualsTexts.OwnAdded(moved, turn.Self, moved.Next(turn.Now)));
        }

        if (ritual.Offer is { Kind: OfferKind.Terms } standing && standing.Terms == terms)
        {
            return standing.By == turn.Id
                ? Outcome.Answer(RitualsTexts.Asked(turn.Partner!.Name, ritual.Title, terms, turn.Self))
                : AnsweringOffers.Accept(turn, new AcceptOffer(ritual.Id, ritual.Revision));
        }

        return ritual.Live == terms
            ? Outcome.Answer(RitualsTexts.ThereAlready(ritual.Title), ShowingRituals.ShowList())
            : Offer(turn, rituals, ritual, terms);
    }

    private static Outcome Offer(PersonTurn turn, Numbered rituals, Ritual ritual, Terms terms)
    {
        var partner = turn.Partner!;
        var offered = ritual with { Offer = new Offer(terms, turn.Id, turn.Now), Revision = ritual.Revision + 1 };
        var first = terms.When.Next(turn.Now, terms.Clock);
        var words = ritual.Live is { } live
            ? RitualsTexts.SuggestedChange(turn.Self.Name, ritual.Title, terms, live, partner)
            : RitualsTexts.SuggestedTime(turn.Self.Name, ritual.Title, terms, partner, first);
        var answer = ritual.Live is null
            ? RitualsTexts.Asked(partner.Name, ritual.Title, terms, turn.Self)
            : RitualsTexts.AskedChange(partner.Name, ritual.Title, terms, turn.Self);
        return rituals
            .Save(offered)
            .Do(new Effect.Recall(ritual.Tag))
            .AndAnswer(answer, new Choice(RitualsTexts.TakeBackLabel(), new WithdrawRitual(ritual.Id)))
            .PutTo(partner, offered, words);
    }

    private static Terms Changed(PersonTurn turn, Ritual ritual, ChangeRitual request)
    {
        var basis = Basis(turn, ritual);
        var kind = request.Kind ?? basis.Kind;
        return new Terms(
            request.When ?? basis.When,
            request.When is null ? basis.Zone : turn.Self.Zone.Id,
            request.Length ?? basis.Length ?? (kind == RitualKind.We ? null : SuggestingRituals.UsualSlot),
            kind
        );
    }

    // One's own open offer is what one goes on from; otherwise what holds, or what the other offers.
    private static Terms Basis(PersonTurn turn, Ritual ritual) =>
        ritual.Offer is { } offer && (ritual.Live is null || offer.By == turn.Id) ? offer.Terms : ritual.Shown;

    private static Outcome Ask(PersonTurn turn, Ritual ritual) =>
        Outcome.Ask(
            RitualsTexts.WhenInstead(ritual.Title),
            Question.Plain(new TimeWords(ritual.Id, "")),
            [.. Nearby(turn, ritual)]
        );

    // Two doors close by, where the clock is one's own; on another's clock the label would say the wrong hour.
    private static IEnumerable<Choice> Nearby(PersonTurn turn, Ritual ritual)
    {
        var terms = Basis(turn, ritual);
        return terms.Zone != turn.Self.Zone.Id
            ? []
            : new[] { 1, -1 }
                .Where(hours => terms.When.At.Hour + hours is >= 0 and < 24)
                .Select(hours => new TimeWish(terms.When.Days, terms.When.At.PlusHours(hours), terms.When.Until))
                .Where(when => when.Next(turn.Now, terms.Clock) is not null)
                .Select(when => new Choice(RitualsTexts.When(when), new MoveRitual(ritual.Id, when, terms.Zone)));
    }
}

internal sealed record ChangeRitual(int Number, TimeWish? When, Duration? Length, RitualKind? Kind) : INeedsZone;

/// <summary>"Another time": asks for it.</summary>
internal sealed record AskTime(long Id) : INeedsZone;

internal sealed record TimeWords(long Id, string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Words = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record MoveRitual(long Id, TimeWish When, string Zone) : INeedsZone;
