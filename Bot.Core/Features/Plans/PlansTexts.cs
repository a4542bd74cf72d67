using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Plans;

internal static class PlansTexts
{
    // Suggesting

    public static Text WhenCalled(string name) => Text.Of("plans.whenCalled", ("name", name));

    public static Text NeedsName() => Text.Of("plans.needsName");

    public static Text NeedsTime(Duration length) => Text.Of("plans.needsTime", ("length", length));

    public static Text ThereAlready(string name) => Text.Of("plans.thereAlready", ("name", name));

    public static Text Full() => Text.Of("plans.full");

    public static Text OwnAdded(string name, PlanTerms terms, Face reader) =>
        Text.Of("plans.ownAdded", ("name", name), ("when", When(terms, reader)));

    public static Text Asked(string partner, string name, PlanTerms terms, Face reader) =>
        Text.Of("plans.asked", ("partner", partner), ("name", name), ("when", When(terms, reader)));

    public static Text AskedChange(string partner, string name, PlanTerms terms, Face reader) =>
        Text.Of("plans.askedChange", ("partner", partner), ("name", name), ("when", When(terms, reader)));

    public static Text Suggested(string by, string name, PlanTerms terms, Face reader) =>
        Text.Of("plans.suggested", ("by", by), ("name", name), ("when", When(terms, reader)));

    public static Text SuggestedTime(string by, string name, PlanTerms terms, Face reader) =>
        Text.Of("plans.suggestedTime", ("by", by), ("name", name), ("when", When(terms, reader)));

    public static Text SuggestedChange(string by, string name, PlanTerms terms, PlanTerms old, Face reader) =>
        Text.Of(
            "plans.suggestedChange",
            ("by", by),
            ("name", name),
            ("when", When(terms, reader)),
            ("old", When(old, reader))
        );

    public static Text YesLets() => Text.Of("plans.yesLets");

    public static Text AnotherTime() => Text.Of("plans.anotherTime");

    public static Text NoThanks() => Text.Of("plans.noThanks");

    public static Text KeepIt() => Text.Of("plans.keepIt");

    public static Text TakeBackLabel() => Text.Of("plans.takeBackLabel");

    public static Text LetGo() => Text.Of("plans.letGo");

    public static Text WhenInstead(string name) => Text.Of("plans.whenInstead", ("name", name));

    // Answering

    public static Text ItIs(string name, PlanTerms terms, Face reader) =>
        Text.Of("plans.itIs", ("name", name), ("when", When(terms, reader)));

    public static Text SaidYes(string who, string name, PlanTerms terms, Face reader) =>
        Text.Of("plans.saidYes", ("who", who), ("name", name), ("when", When(terms, reader)));

    public static Text Declined() => Text.Of("plans.declined");

    public static Text NotThisTime(string name) => Text.Of("plans.notThisTime", ("name", name));

    public static Text StaysAsItIs(string name, PlanTerms terms, Face reader) =>
        Text.Of("plans.staysAsItIs", ("name", name), ("when", When(terms, reader)));

    public static Text Gone() => Text.Of("plans.gone");

    public static Text SettledAlready(string name) => Text.Of("plans.settledAlready", ("name", name));

    public static Text TheirsToAnswer(string partner) => Text.Of("plans.theirsToAnswer", ("partner", partner));

    public static Text ChangedMeanwhile(string name, PlanTerms terms, Face reader) =>
        Text.Of("plans.changedMeanwhile", ("name", name), ("when", When(terms, reader)));

    // Ending

    public static Text TakenBack() => Text.Of("plans.takenBack");

    public static Text TakenBackChange() => Text.Of("plans.takenBackChange");

    public static Text Ended(string name) => Text.Of("plans.ended", ("name", name));

    public static Text IsBack(string name, Text when) => Text.Of("plans.isBack", ("name", name), ("when", when));

    // Showing

    public static Text ListOpening() => Text.Of("plans.listOpening");

    public static Text NoneYet() => Text.Of("plans.noneYet");

    public static Text NoSuch(int most) => Text.Of("plans.noSuch", ("most", most));

    public static Text ShowListLabel() => Text.Of("plans.showListLabel");

    public static Text Numbered(int number, Text label) =>
        Text.Of("plans.numbered", ("number", number), ("label", label));

    public static Text Line(int number, Plan plan, PersonTurn turn)
    {
        var line = Text.Of(
            "plans.line",
            ("number", number),
            ("name", plan.Name),
            ("when", When(plan.Shown, turn.Self))
        );
        return plan switch
        {
            { IsOwn: true } => Text.Of("plans.state.own", ("line", line)),
            { Offer: null } => line,
            { Live: not null, Offer: { } change } => Text.Of(
                "plans.state.change",
                ("line", line),
                ("when", When(change.Terms, turn.Self))
            ),
            { Offer: { } offer } when offer.By == turn.Id => Text.Of("plans.state.open", ("line", line)),
            _ => Text.Of("plans.state.suggested", ("line", line), ("by", turn.Partner!.Name)),
        };
    }

    // Moments

    public static Text Reminder(string name, PlanTerms terms, Face reader) =>
        Text.Of("plans.reminder", ("name", name), ("when", When(terms, reader)));

    public static Text SeeYouThen(bool isOwn) => Text.Of(isOwn ? "plans.allRight" : "plans.seeYouThen");

    // Parts

    /// <summary>
    /// When it is, on the reader's own clock. Somebody whose clock isn't known yet gets the hour where it was made, with its
    /// place, rather than a wrong one.
    /// </summary>
    public static Text When(PlanTerms terms, Face reader)
    {
        if (terms.Days is { } days)
        {
            return days.Length == 1
                ? Text.Of("plans.day", ("day", new Day(days.Start)))
                : Text.Of("plans.days", ("from", new Day(days.Start)), ("to", new Day(days.End)));
        }

        if (reader.Zone == DateTimeZone.Utc && terms.Zone != reader.Zone.Id)
        {
            var there = new WishWords(new TimeWish(new Once(terms.Date), terms.At!.Value).ToString());
            return Text.Of("plans.whenThere", ("when", there), ("place", Place(terms.Zone)));
        }

        return terms switch
        {
            { Length: null } => Text.Of("plans.when", ("at", terms.Start)),
            { IsLong: true, End: { } end } => Text.Of("plans.whenUntil", ("at", terms.Start), ("end", end)),
            { Length: { } length } => Text.Of("plans.whenFor", ("at", terms.Start), ("length", length)),
        };
    }

    private static string Place(string zone) => zone.Split('/')[^1].Replace('_', ' ');
}
