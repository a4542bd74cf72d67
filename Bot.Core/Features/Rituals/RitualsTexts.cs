using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Rituals;

internal static class RitualsTexts
{
    // Suggesting

    public static Text WhenCalled(string name) => Text.Of("rituals.whenCalled", ("name", name));

    public static Text NeedsName() => Text.Of("rituals.needsName");

    public static Text TakesTwo(Text name) => Text.Of("rituals.takesTwo", ("name", name));

    public static Text JustForMe() => Text.Of("rituals.justForMe");

    public static Text Invite() => Text.Of("rituals.invite");

    public static Text Bounds(Duration least, Duration most) =>
        Text.Of("rituals.bounds", ("least", least), ("most", most));

    public static Text ThereAlready(Text name) => Text.Of("rituals.thereAlready", ("name", name));

    public static Text Full() => Text.Of("rituals.full");

    public static Text OwnAdded(Ritual ritual, Face reader, Instant? next) =>
        Text.Of(
            "rituals.ownAdded",
            ("name", ritual.Title),
            ("terms", Terms(ritual.Shown, reader)),
            ("next", First(ritual.Shown, reader, next))
        );

    public static Text Asked(string partner, Text name, Terms terms, Face reader) =>
        Text.Of("rituals.asked", ("partner", partner), ("name", name), ("terms", Terms(terms, reader)));

    public static Text AskedChange(string partner, Text name, Terms terms, Face reader) =>
        Text.Of("rituals.askedChange", ("partner", partner), ("name", name), ("terms", Terms(terms, reader)));

    public static Text Suggested(string by, Text name, Terms terms, Face reader, Instant? first) =>
        Text.Of(
            "rituals.suggested",
            ("by", by),
            ("name", name),
            ("terms", Terms(terms, reader)),
            ("first", First(terms, reader, first))
        );

    public static Text SuggestedTime(string by, Text name, Terms terms, Face reader, Instant? first) =>
        Text.Of(
            "rituals.suggestedTime",
            ("by", by),
            ("name", name),
            ("terms", Terms(terms, reader)),
            ("first", First(terms, reader, first))
        );

    public static Text SuggestedChange(string by, Text name, Terms terms, Terms old, Face reader) =>
        Text.Of(
            "rituals.suggestedChange",
            ("by", by),
            ("name", name),
            ("terms", Terms(terms, reader)),
            ("old", Terms(old, reader))
        );

    public static Text YesLets() => Text.Of("rituals.yesLets");

    public static Text AnotherTime() => Text.Of("rituals.anotherTime");

    public static Text NoThanks() => Text.Of("rituals.noThanks");

    public static Text KeepIt() => Text.Of("rituals.keepIt");

    public static Text TakeBackLabel() => Text.Of("rituals.takeBackLabel");

    public static Text LetGo() => Text.Of("rituals.letGo");

    public static Text WhenInstead(Text name) => Text.Of("rituals.whenInstead", ("name", name));

    public static Text When(TimeWish when) => Text.Of("rituals.when", ("when", Wish(when)));

    public static Text KeptApart() => Text.Of("rituals.keptApart");

    public static Text AddAsNew() => Text.Of("rituals.addAsNew");

    // Answering

    public static Text ItIs(Text name, Terms terms, Face reader, Instant? next) =>
        Text.Of("rituals.itIs", ("name", name), ("terms", Terms(terms, reader)), ("next", First(terms, reader, next)));

    public static Text SaidYes(string who, Text name, Terms terms, Face reader, Instant? next) =>
        Text.Of(
            "rituals.saidYes",
            ("who", who),
            ("name", name),
            ("terms", Terms(terms, reader)),
            ("next", First(terms, reader, next))
        );

    public static Text Declined() => Text.Of("rituals.declined");

    public static Text NotForNow(Text name) => Text.Of("rituals.notForNow", ("name", name));

    public static Text StaysAsItIs(Text name) => Text.Of("rituals.staysAsItIs", ("name", name));

    public static Text OfferGone() => Text.Of("rituals.offerGone");

    public static Text SettledAlready(Text name) => Text.Of("rituals.settledAlready", ("name", name));

    public static Text TheirsToAnswer(string partner) => Text.Of("rituals.theirsToAnswer", ("partner", partner));

    public static Text ChangedMeanwhile(Text name, Terms terms, Face reader) =>
        Text.Of("rituals.changedMeanwhile", ("name", name), ("terms", Terms(terms, reader)));

    // Keeping

    public static Text NotYet(Text name) => Text.Of("rituals.notYet", ("name", name));

    public static Text Rests(Text name, Rest rest) =>
        rest.Until is { } until
            ? Text.Of("rituals.restsUntil", ("name", name), ("day", new Day(until)))
            : Text.Of("rituals.rests", ("name", name));

    public static Text RestsAlready(Text name, Rest rest) =>
        rest.Until is { } until
            ? Text.Of("rituals.restsAlreadyUntil", ("name", name), ("day", new Day(until)))
            : Text.Of("rituals.restsAlready", ("name", name));

    public static Text DayIsHere() => Text.Of("rituals.dayIsHere");

    public static Text WakeLabel() => Text.Of("rituals.wakeLabel");

    public static Text AwakeAlready(Text name) => Text.Of("rituals.awakeAlready", ("name", name));

    public static Text IsBack(Text name, Instant? next) =>
        next is { } at
            ? Text.Of("rituals.isBackNext", ("name", name), ("at", at))
            : Text.Of("rituals.isBack", ("name", name));

    public static Text Skipped(Text name, Instant gone, Instant? next) =>
        next is { } at
            ? Text.Of("rituals.skippedNext", ("name", name), ("gone", gone), ("at", at))
            : Text.Of("rituals.skipped", ("name", name), ("gone", gone));

    public static Text SkippedAlready(Text name, Instant? next) =>
        next is { } at
            ? Text.Of("rituals.skippedAlreadyNext", ("name", name), ("at", at))
            : Text.Of("rituals.skippedAlready", ("name", name));

    public static Text NothingToSkip(Text name) => Text.Of("rituals.nothingToSkip", ("name", name));

    public static Text TakenBack() => Text.Of("rituals.takenBack");

    public static Text Ended(Text name) => Text.Of("rituals.ended", ("name", name));

    public static Text OwnTimeOver() => Text.Of("rituals.ownTimeOver");

    // Showing

    public static Text ListOpening() => Text.Of("rituals.listOpening");

    public static Text NoneOfTwo() => Text.Of("rituals.noneOfTwo");

    public static Text NoneYet() => Text.Of("rituals.noneYet");

    public static Text NoSuch(int most) => Text.Of("rituals.noSuch", ("most", most));

    public static Text ShowListLabel() => Text.Of("rituals.showListLabel");

    public static Text IdeasLabel() => Text.Of("rituals.ideasLabel");

    public static Text Numbered(int number, Text label) =>
        Text.Of("rituals.numbered", ("number", number), ("label", label));

    public static Text TemplatesFor(string partner) => Text.Of("rituals.templatesFor", ("partner", partner));

    public static Text TemplatesAlone() => Text.Of("rituals.templatesAlone");

    public static Text TemplateName(string key) => Text.Of($"rituals.template.{key}");

    public static Text TemplateLine(Template template, Terms terms) =>
        Text.Of(
            "rituals.templateLine",
            ("name", TemplateName(template.Key)),
            ("terms", TermsWith(terms, Text.Of("rituals.when", ("when", Wish(terms.When)))))
        );

    public static Text Line(int number, Ritual ritual, PersonTurn turn) =>
        Text.Of(
            "rituals.line",
            ("number", number),
            ("name", ritual.Title),
            ("terms", Terms(ritual.Shown, turn.Self)),
            ("state", State(ritual, turn))
        );

    // Moments

    public static Text Nudge(Text name) => Text.Of("rituals.nudge", ("name", name));

    public static Text NudgeHeld(Text name, Instant at) => Text.Of("rituals.nudgeHeld", ("name", name), ("at", at));

    public static Text OwnTime(Text name, Instant until) =>
        Text.Of("rituals.ownTime", ("name", name), ("until", until));

    public static Text YourTurn(Text name, Instant until) =>
        Text.Of("rituals.yourTurn", ("name", name), ("until", until));

    public static Text TheirTurn(Text name, string owner, Instant until) =>
        Text.Of("rituals.theirTurn", ("name", name), ("owner", owner), ("until", until));

    // Parts

    private static Text State(Ritual ritual, PersonTurn turn)
    {
        if (ritual.Live is null)
        {
            return ritual.Offer!.By == turn.Id
                ? Text.Of("rituals.state.open")
                : Text.Of("rituals.state.suggested", ("by", turn.Partner!.Name));
        }

        var next = ritual.Next(turn.Now);
        var holds =
            ritual.Rest is { Until: { } until } ? Text.Of("rituals.state.restsUntil", ("day", new Day(until)))
            : ritual.Rest is not null ? Text.Of("rituals.state.rests")
            : next is null ? Text.Of("rituals.state.last")
            : ritual.Live.Kind == RitualKind.Turns
                ? Text.Of(
                    "rituals.state.turn",
                    ("at", next.Value),
                    ("owner", NameOf(ritual.OwnerOf(next.Value, turn.Pair!.Get(Members.Slice)), turn))
                )
            : Text.Of("rituals.state.next", ("at", next.Value));
        return ritual.Offer is { Kind: not OfferKind.Terms } ending ? AdaptingTexts.StateEnding(holds, ending.Kind)
            : ritual.Offer is { } offer
                ? Text.Of("rituals.state.change", ("state", holds), ("terms", Terms(offer.Terms, turn.Self)))
            : holds;
    }

    private static string NameOf(PersonId person, PersonTurn turn) =>
        person == turn.Id ? turn.Self.Name : turn.Partner!.Name;

    // A wish on somebody else's clock names that clock.
    /// <summary>When it is and how long; on whose clock, where that isn't the reader's.</summary>
    public static Text Terms(Terms terms, Face reader) =>
        TermsWith(
            terms,
            terms.Zone == reader.Zone.Id
                ? When(terms.When)
                : Text.Of("rituals.whenThere", ("when", Wish(terms.When)), ("place", Place(terms.Zone)))
        );

    private static Text TermsWith(Terms terms, Text when) =>
        terms switch
        {
            { Length: null } => when,
            { Kind: RitualKind.Turns, Length: { } length } => Text.Of(
                "rituals.termsTurns",
                ("when", when),
                ("length", length)
            ),
            { Length: { } length } => Text.Of("rituals.termsLength", ("when", when), ("length", length)),
        };

    // Somebody whose clock isn't known yet gets no hour of their own, rather than a wrong one.
    private static Text First(Terms terms, Face reader, Instant? at) =>
        at is not { } first || (reader.Zone == DateTimeZone.Utc && terms.Zone != reader.Zone.Id)
            ? Text.Verbatim("")
            : Text.Of("rituals.first", ("at", first));

    private static WishWords Wish(TimeWish when) => new(when.ToString());

    private static string Place(string zone) => zone.Split('/')[^1].Replace('_', ' ');
}
