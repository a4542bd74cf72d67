using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features.Together;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Rituals;

/// <summary>A new ritual: one's own holds at once, one of two is put to the other.</summary>
internal static class SuggestingRituals
{
    /// <summary>What a time of one's own lasts unless it's said.</summary>
    public static readonly Duration UsualSlot = Duration.FromHours(1);

    private static readonly Duration LongestSlot = Duration.FromHours(24);

    public static Outcome FromTemplate(PersonTurn turn, UseTemplate request)
    {
        if (Template.Find(request.Key) is not { } template)
        {
            return Outcome.Stale(RitualsTexts.OfferGone());
        }

        var when = template.When(turn.Now.InZone(turn.Self.Zone).Date);
        return Add(turn, new AddRitual("", when, template.Length, template.Kind, template.Key));
    }

    public static Outcome Add(PersonTurn turn, AddRitual request)
    {
        var name = string.Join(' ', request.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length == 0 && request.Template is null)
        {
            return Outcome.Answer(RitualsTexts.NeedsName());
        }

        var kind = request.Kind ?? RitualKind.We;
        var asked = new Ritual(turn.Secrets.Id(), name, request.Template, turn.Id, null, turn.Now, null, 1);
        if (kind != RitualKind.Me && turn.Partner is null)
        {
            return Outcome.Answer(
                RitualsTexts.TakesTwo(asked.Title),
                new Choice(RitualsTexts.JustForMe(), request with { Kind = RitualKind.Me }),
                new Choice(RitualsTexts.Invite(), new RunCommand("/pair"))
            );
        }

        if (Unfit(kind, request.Length) is { } unfit)
        {
            return unfit;
        }

        var rituals = Numbered.For(turn);
        var book = kind == RitualKind.Me ? rituals.OfOne : rituals.OfTwo;
        if (book.All.Find(r => IsTwin(r, asked, request.When, kind)) is { } twin)
        {
            return Outcome.Answer(RitualsTexts.ThereAlready(twin.Title), ShowingRituals.ShowList());
        }

        if (book.All.Count >= RitualBook.Most)
        {
            return Outcome.Answer(RitualsTexts.Full(), ShowingRituals.ShowList());
        }

        var length = request.Length ?? (kind == RitualKind.We ? null : UsualSlot);
        var terms = new Terms(request.When, turn.Self.Zone.Id, length, kind);
        return kind == RitualKind.Me
            ? AddOwn(turn, rituals, asked with { Live = terms })
            : Suggest(turn, rituals, asked with { Offer = new Offer(terms, turn.Id, turn.Now) });
    }

    /// <summary>A kind word for a length that doesn't fit its kind; null if it does.</summary>
    public static Outcome? Unfit(RitualKind kind, Duration? length)
    {
        var most = kind == RitualKind.We ? TimeTogether.Longest : LongestSlot;
        return length < TimeTogether.Shortest || length > most
            ? Outcome.Answer(RitualsTexts.Bounds(TimeTogether.Shortest, most))
            : null;
    }

    /// <summary>What is put to the other, with an answer to tap.</summary>
    public static Outcome PutTo(this Outcome outcome, Face other, Ritual ritual, Texts.Text words) =>
        outcome.And(
            new Reply(Audience.Privately(other.Id), words, Errand.Words)
            {
                Choices = [.. OfferChoices(ritual)],
                Tag = ritual.Tag,
                Expires = ritual.Offer!.At + Offer.Life,
            }
        );

    public static IEnumerable<Choice> OfferChoices(Ritual ritual) =>
        [
            new Choice(RitualsTexts.YesLets(), new AcceptOffer(ritual.Id, ritual.Revision)),
            new Choice(RitualsTexts.AnotherTime(), new AskTime(ritual.Id)),
            new Choice(
                ritual.Live is null ? RitualsTexts.NoThanks() : RitualsTexts.KeepIt(),
                new DeclineOffer(ritual.Id, ritual.Revision)
            ),
        ];

    private static bool IsTwin(Ritual one, Ritual other, TimeWish when, RitualKind kind) =>
        one.Template == other.Template
        && one.Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase)
        && one.Shown.When == when
        && one.Shown.Kind == kind;

    private static Outcome AddOwn(PersonTurn turn, Numbered rituals, Ritual ritual) =>
        rituals
            .Save(ritual)
            .AndAnswer(
                RitualsTexts.OwnAdded(ritual, turn.Self, ritual.Next(turn.Now)),
                new Choice(RitualsTexts.AnotherTime(), new AskTime(ritual.Id)),
                new Choice(RitualsTexts.LetGo(), new WithdrawRitual(ritual.Id))
            );

    private static Outcome Suggest(PersonTurn turn, Numbered rituals, Ritual ritual)
    {
        var terms = ritual.Shown;
        var first = terms.When.Next(turn.Now, terms.Clock);
        return rituals
            .Save(ritual)
            .AndAnswer(
                RitualsTexts.Asked(turn.Partner!.Name, ritual.Title, terms, turn.Self),
                new Choice(RitualsTexts.AnotherTime(), new AskTime(ritual.Id)),
                new Choice(RitualsTexts.TakeBackLabel(), new WithdrawRitual(ritual.Id))
            )
            .PutTo(
                turn.Partner,
                ritual,
                RitualsTexts.Suggested(turn.Self.Name, ritual.Title, terms, turn.Partner, first)
            );
    }
}

/// <summary>The zone is needed to know whose half past seven it is.</summary>
internal sealed record AddRitual(
    string Name,
    TimeWish When,
    Duration? Length,
    RitualKind? Kind,
    string? Template = null
) : INeedsZone;

internal sealed record UseTemplate(string Key) : INeedsZone;
