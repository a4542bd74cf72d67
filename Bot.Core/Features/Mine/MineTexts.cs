using Bot.Core.Texts;

namespace Bot.Core.Features.Mine;

internal static class MineTexts
{
    // The list

    public static Text Empty() => Text.Of("mine.empty");

    public static Text OnlyYou() => Text.Of("mine.onlyYou");

    public static Text People(string names) => Text.Of("mine.people", ("names", names));

    public static Text Interests(string names) => Text.Of("mine.interests", ("names", names));

    public static Text SomeoneLabel() => Text.Of("mine.someoneLabel");

    public static Text SomethingLabel() => Text.Of("mine.somethingLabel");

    public static Text Which(OwnKind kind) => Text.Of($"mine.which.{kind}");

    public static Text Noted(string names) => Text.Of("mine.noted", ("names", names));

    public static Text Full() => Text.Of("mine.full");

    public static Text LetOneGoLabel() => Text.Of("mine.letOneGoLabel");

    public static Text WhichGoes() => Text.Of("mine.whichGoes");

    public static Text NoneLabel() => Text.Of("mine.noneLabel");

    public static Text OffTheList(string name) => Text.Of("mine.offTheList", ("name", name));

    public static Text Gone() => Text.Of("mine.gone");

    public static Text ShowLabel() => Text.Of("mine.showLabel");

    public static Text NotNowLabel() => Text.Of("mine.notNowLabel");

    public static Text Dropped() => Text.Of("mine.dropped");

    public static Text OkayLabel() => Text.Of("mine.okayLabel");

    // A friend first

    public static Text TalkItOverLabel() => Text.Of("mine.talkItOverLabel");

    public static Text TalkToEither(string one, string other) =>
        Text.Of("mine.talkToEither", ("one", one), ("other", other));

    public static Text TalkTo(string name) => Text.Of("mine.talkTo", ("name", name));

    public static Text TalkToSomeone() => Text.Of("mine.talkToSomeone");

    public static Text LineLabel() => Text.Of("mine.lineLabel");

    public static Text OpeningLine() => Text.Of("mine.openingLine");

    // Nudges

    public static Text NudgesLabel(bool isOn) => Text.Of(isOn ? "mine.nudgesLabel" : "mine.nudgeMeLabel");

    public static Text NudgeOffer() => Text.Of("mine.nudgeOffer");

    public static Text NudgeStands(Text often) => Text.Of("mine.nudgeStands", ("often", often));

    public static Text NudgeSet(Text often) => Text.Of("mine.nudgeSet", ("often", often));

    public static Text Often(Rhythm rhythm) => Text.Of($"mine.often.{rhythm}");

    public static Text RhythmLabel(Rhythm rhythm) => Text.Of($"mine.rhythm.{rhythm}");

    public static Text NudgeForPerson(string name) => Text.Of("mine.nudgeForPerson", ("name", name));

    public static Text NudgeForInterest(string name) => Text.Of("mine.nudgeForInterest", ("name", name));

    public static Text NudgeForAnything() => Text.Of("mine.nudgeForAnything");

    public static Text FindTimeLabel() => Text.Of("mine.findTimeLabel");

    public static Text WhenWould(string name) => Text.Of("mine.whenWould", ("name", name));

    public static Text LessOftenLabel() => Text.Of("mine.lessOftenLabel");

    public static Text NeverLabel() => Text.Of("mine.neverLabel");

    public static Text NeverThen() => Text.Of("mine.neverThen");
}
