using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Knock;

internal static class KnockTexts
{
    public static Text WhichWords(string partner) => Text.Of("knock.whichWords", ("partner", partner));

    public static Text How() => Text.Of("knock.how");

    public static Text DoorClosed(string partner, Instant until) =>
        Text.Of("knock.doorClosed", ("partner", partner), ("until", until));

    public static Text LeaveLabel() => Text.Of("knock.leaveLabel");

    public static Text UrgentLabel() => Text.Of("knock.urgentLabel");

    public static Text NotNowLabel() => Text.Of("knock.notNowLabel");

    public static Text ReallyUrgent() => Text.Of("knock.reallyUrgent");

    public static Text YesNowLabel() => Text.Of("knock.yesNowLabel");

    public static Text NeverMindLabel() => Text.Of("knock.neverMindLabel");

    public static Text Dropped() => Text.Of("knock.dropped");

    public static Text AtTheDoor(string partner) => Text.Of("knock.atTheDoor", ("partner", partner));

    public static Text KnockedUrgently(string partner) => Text.Of("knock.knockedUrgently", ("partner", partner));

    public static Text CallInstead(string partner) => Text.Of("knock.callInstead", ("partner", partner));

    public static Text TakeBackLabel() => Text.Of("knock.takeBackLabel");

    public static Text TakenBack(string partner) => Text.Of("knock.takenBack", ("partner", partner));

    public static Text TooLong(int most) => Text.Of("knock.tooLong", ("most", most));

    public static Text TooMany(int most, string partner, Instant room) =>
        Text.Of("knock.tooMany", ("most", most), ("partner", partner), ("room", room));

    public static Text NobodyThere() => Text.Of("knock.nobodyThere");

    public static Text InviteLabel() => Text.Of("knock.inviteLabel");

    public static Text Knocks(string name, string words) => Text.Of("knock.knocks", ("name", name), ("words", words));

    public static Text KnocksUrgently(string name, string words) =>
        Text.Of("knock.knocksUrgently", ("name", name), ("words", words));

    public static Text AtYourDoor(Instant since, string name, string words) =>
        Text.Of("knock.atYourDoor", ("since", since), ("name", name), ("words", words));

    public static Text AtYourDoorUrgent(Instant since, string name, string words) =>
        Text.Of("knock.atYourDoorUrgent", ("since", since), ("name", name), ("words", words));

    public static Text OkayLabel() => Text.Of("knock.okayLabel");

    public static Text AnswerLabel() => Text.Of("knock.answerLabel");

    public static Text QuieterLabel() => Text.Of("knock.quieterLabel");

    public static Text WhichAnswer(string name) => Text.Of("knock.whichAnswer", ("name", name));

    public static Text AnswerDropped() => Text.Of("knock.answerDropped");

    public static Text AnswerAtTheDoor(string name) => Text.Of("knock.answerAtTheDoor", ("name", name));

    public static Text Answers(string name, string about, string words) =>
        Text.Of("knock.answers", ("name", name), ("about", about), ("words", words));

    public static Text AnswerAtYourDoor(Instant since, string name, string about, string words) =>
        Text.Of("knock.answerAtYourDoor", ("since", since), ("name", name), ("about", about), ("words", words));

    public static Text HowQuiet() => Text.Of("knock.howQuiet");

    public static Text UntilTomorrowLabel() => Text.Of("knock.untilTomorrowLabel");

    public static Text ForAWeekLabel() => Text.Of("knock.forAWeekLabel");

    public static Text AsBeforeLabel() => Text.Of("knock.asBeforeLabel");

    public static Text WaitUntil(Instant until, string partner) =>
        Text.Of("knock.waitUntil", ("until", until), ("partner", partner));

    public static Text AsBefore() => Text.Of("knock.asBefore");

    public static Text Yours() => Text.Of("knock.yours");

    public static Text Line(int number, Instant at, string words) =>
        Text.Of("knock.line", ("number", number), ("at", at), ("words", words));

    public static Text HowToTakeBack() => Text.Of("knock.howToTakeBack");

    public static Text NoneYet() => Text.Of("knock.noneYet");

    public static Text NoSuchNumber(int number) => Text.Of("knock.noSuchNumber", ("number", number));

    public static Text UrgentAny() => Text.Of("knock.urgentAny");

    public static Text UrgentSome(int most) => Text.Of("knock.urgentSome", ("most", most));

    public static Text UrgentNone() => Text.Of("knock.urgentNone");

    public static Text Waiting(Instant until) => Text.Of("knock.waiting", ("until", until));

    public static Text AnyLabel() => Text.Of("knock.anyLabel");

    public static Text SomeLabel(int most) => Text.Of("knock.someLabel", ("most", most));

    public static Text NoneLabel() => Text.Of("knock.noneLabel");

    public static Text SettingsLabel() => Text.Of("knock.settingsLabel");

    public static Text NotHowOften(string words) => Text.Of("knock.notHowOften", ("words", words));

    public static Text NobodyKnocks() => Text.Of("knock.nobodyKnocks");
}
