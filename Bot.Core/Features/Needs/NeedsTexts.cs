using Bot.Core.Features.Rituals;
using Bot.Core.People;
using Bot.Core.Texts;

namespace Bot.Core.Features.Needs;

internal static class NeedsTexts
{
    // The talk with oneself

    public static Text Opening(string partner) => Text.Of("needs.opening", ("partner", partner));

    public static Text OpeningAlone() => Text.Of("needs.openingAlone");

    public static Text BeginLabel() => Text.Of("needs.beginLabel");

    public static Text NotNowLabel() => Text.Of("needs.notNowLabel");

    public static Text GoingOn() => Text.Of("needs.goingOn");

    public static Text TopicLabel(NeedTopic topic) => Text.Of($"needs.topic.{topic}");

    public static Text Question(NeedTopic topic) => Text.Of($"needs.question.{topic}");

    public static string KeyOf(NeedTopic topic, string choice) => $"{topic}.{choice}";

    /// <param name="choice">As <see cref="KeyOf"/> names it.</param>
    public static Text ChoiceLabel(string choice) => Text.Of($"needs.choice.{choice}");

    public static Text SkipLabel() => Text.Of("needs.skipLabel");

    public static Text LeaveItLabel() => Text.Of("needs.leaveItLabel");

    public static Text Answer(NeedAnswer answer) =>
        (answer.Choice, answer.Words) switch
        {
            (null, var words) => Text.Of("needs.answerWords", ("words", words)),
            ({ } choice, "") => ChoiceLabel(KeyOf(answer.Topic, choice)),
            ({ } choice, var words) => Text.Of(
                "needs.answerBoth",
                ("choice", ChoiceLabel(KeyOf(answer.Topic, choice))),
                ("words", words)
            ),
        };

    public static Text Noted(NeedAnswer answer) => Text.Of("needs.noted", ("answer", Answer(answer)));

    public static Text NotedAlone(NeedAnswer answer) => Text.Of("needs.notedAlone", ("answer", Answer(answer)));

    public static Text ShareLabel() => Text.Of("needs.shareLabel");

    public static Text KeepLabel() => Text.Of("needs.keepLabel");

    public static Text GoOnLabel() => Text.Of("needs.goOnLabel");

    public static Text TooLong(int most) => Text.Of("needs.tooLong", ("most", most));

    public static Text Gone() => Text.Of("needs.gone");

    public static Text Forgotten() => Text.Of("needs.forgotten");

    // What one has said

    public static Text YoursAlone() => Text.Of("needs.yoursAlone");

    public static Text OwnLine(NeedAnswer answer) =>
        Text.Of(
            answer.IsShared ? "needs.ownLineShared" : "needs.ownLine",
            ("topic", TopicLabel(answer.Topic)),
            ("answer", Answer(answer))
        );

    public static Text SoFar(NeedAnswer answer) =>
        Text.Of(
            answer.IsShared ? "needs.soFarShared" : "needs.soFar",
            ("topic", TopicLabel(answer.Topic)),
            ("answer", Answer(answer))
        );

    public static Text NothingYet() => Text.Of("needs.nothingYet");

    public static Text ThatIsAll() => Text.Of("needs.thatIsAll");

    public static Text ChangeLabel() => Text.Of("needs.changeLabel");

    public static Text AnotherAnswerLabel() => Text.Of("needs.anotherAnswerLabel");

    public static Text ForgetLabel() => Text.Of("needs.forgetLabel");

    public static Text FineLabel() => Text.Of("needs.fineLabel");

    public static Text WhichOne() => Text.Of("needs.whichOne");

    // Opening

    public static Text AlongLabel(string partner) => Text.Of("needs.alongLabel", ("partner", partner));

    public static Text AskedAlong(string partner) => Text.Of("needs.askedAlong", ("partner", partner));

    public static Text AskedLately(string partner) => Text.Of("needs.askedLately", ("partner", partner));

    public static Text Along(string by) => Text.Of("needs.along", ("by", by));

    public static Text LookLabel() => Text.Of("needs.lookLabel");

    public static Text OpenLabel() => Text.Of("needs.openLabel");

    public static Text WhatOpeningIs(string partner) => Text.Of("needs.whatOpeningIs", ("partner", partner));

    public static Text YesOpenLabel() => Text.Of("needs.yesOpenLabel");

    public static Text NothingToOpen() => Text.Of("needs.nothingToOpen");

    public static Text TapNoted(string partner) => Text.Of("needs.tapNoted", ("partner", partner));

    public static Text TapStands(string partner) => Text.Of("needs.tapStands", ("partner", partner));

    public static Text TakeTapBackLabel() => Text.Of("needs.takeTapBackLabel");

    public static Text TapTakenBack() => Text.Of("needs.tapTakenBack");

    public static Text TapGone() => Text.Of("needs.tapGone");

    public static Text Opened() => Text.Of("needs.opened");

    public static Text SideBySide(NeedTopic topic, string one, NeedAnswer ones, string other, NeedAnswer others) =>
        Text.Of(
            "needs.sideBySide",
            ("topic", TopicLabel(topic)),
            ("one", one),
            ("ones", Answer(ones)),
            ("other", other),
            ("others", Answer(others))
        );

    public static Text NotCompared(NeedTopic topic) => Text.Of("needs.notCompared", ("topic", TopicLabel(topic)));

    public static Text NeitherIsWrong() => Text.Of("needs.neitherIsWrong");

    public static Text NothingShared() => Text.Of("needs.nothingShared");

    // Bridges

    public static Text Between(Difference difference) => Text.Of($"needs.between.{difference}");

    /// <param name="key">The bridge's.</param>
    public static Text BridgeWords(string key) => Text.Of($"needs.bridge.{key}");

    public static Text ABridge(NeedTopic topic, Difference difference, Bridge bridge, Face reader) =>
        Text.Of(
            "needs.aBridge",
            ("topic", TopicLabel(topic)),
            ("between", Between(difference)),
            ("bridge", WithTimes(bridge, reader, reader))
        );

    public static Text TryLabel() => Text.Of("needs.tryLabel");

    public static Text AnotherLabel() => Text.Of("needs.anotherLabel");

    public static Text JustTalkLabel() => Text.Of("needs.justTalkLabel");

    public static Text JustTalk() => Text.Of("needs.justTalk");

    public static Text TurnsLabel() => Text.Of("needs.turnsLabel");

    public static Text Suggested(string partner) => Text.Of("needs.suggested", ("partner", partner));

    public static Text Suggests(Face by, Bridge bridge, Face reader) =>
        Text.Of("needs.suggests", ("by", by.Name), ("bridge", WithTimes(bridge, by, reader)));

    public static Text YesTryLabel() => Text.Of("needs.yesTryLabel");

    public static Text TakeBackLabel() => Text.Of("needs.takeBackLabel");

    public static Text TakenBack() => Text.Of("needs.takenBack");

    public static Text TrialGone() => Text.Of("needs.trialGone");

    public static Text TheirsToAnswer(string partner) => Text.Of("needs.theirsToAnswer", ("partner", partner));

    public static Text NotNowThen() => Text.Of("needs.notNowThen");

    public static Text NotForNow() => Text.Of("needs.notForNow");

    public static Text Begins(Trial trial) =>
        Text.Of("needs.begins", ("bridge", BridgeWords(trial.Bridge)), ("day", new Day(trial.End)));

    public static Text Trying(Trial trial) =>
        Text.Of("needs.trying", ("bridge", BridgeWords(trial.Bridge)), ("day", new Day(trial.End)));

    public static Text OneAtATime(Trial trial) => Text.Of("needs.oneAtATime", ("bridge", BridgeWords(trial.Bridge)));

    public static Text EndTrialLabel() => Text.Of("needs.endTrialLabel");

    public static Text LetGo(Trial trial) => Text.Of("needs.letGo", ("bridge", BridgeWords(trial.Bridge)));

    public static Text HowWasIt(Trial trial) => Text.Of("needs.howWasIt", ("bridge", BridgeWords(trial.Bridge)));

    public static Text KeepRitualLabel() => Text.Of("needs.keepRitualLabel");

    public static Text TwoMoreWeeksLabel() => Text.Of("needs.twoMoreWeeksLabel");

    public static Text SomethingElseLabel() => Text.Of("needs.somethingElseLabel");

    public static Text ThatWasItLabel() => Text.Of("needs.thatWasItLabel");

    // A time is on the clock of whoever suggests it.
    private static Text WithTimes(Bridge bridge, Face by, Face reader) =>
        bridge.Ritual is { } ritual
            ? Text.Of(
                "needs.bridgeAt",
                ("bridge", BridgeWords(bridge.Key)),
                (
                    "when",
                    RitualsTexts.Terms(
                        new Terms(ritual.Wish(until: null), by.Zone.Id, ritual.Length, ritual.Kind),
                        reader
                    )
                )
            )
            : BridgeWords(bridge.Key);
}
