using Bot.Core.Texts;

namespace Bot.Core.Features.Celebrate;

internal static class CelebrateTexts
{
    public static Text WhatIsIt() => Text.Of("celebrate.whatIsIt");

    public static Text NeverMindLabel() => Text.Of("celebrate.neverMindLabel");

    public static Text Dropped() => Text.Of("celebrate.dropped");

    public static Text TooLong(int most) => Text.Of("celebrate.tooLong", ("most", most));

    public static Text Enough() => Text.Of("celebrate.enough");

    public static Text Told(string partner) => Text.Of("celebrate.told", ("partner", partner));

    public static Text OnYourOwn() => Text.Of("celebrate.onYourOwn");

    public static Text NoNeedLabel() => Text.Of("celebrate.noNeedLabel");

    public static Text TakeBackLabel() => Text.Of("celebrate.takeBackLabel");

    public static Text TakenBack() => Text.Of("celebrate.takenBack");

    public static Text Gone() => Text.Of("celebrate.gone");

    public static Text HasGoodNews(string by, string words) =>
        Text.Of("celebrate.hasGoodNews", ("by", by), ("words", words));

    public static Text AskLabel() => Text.Of("celebrate.askLabel");

    public static Text GladLabel() => Text.Of("celebrate.gladLabel");

    public static Text NotNowLabel() => Text.Of("celebrate.notNowLabel");

    public static Text WhichQuestion() => Text.Of("celebrate.whichQuestion");

    public static Text Ready(ReadyQuestion question) => Text.Of($"celebrate.ready.{question}");

    public static Text PassedOn(string partner) => Text.Of("celebrate.passedOn", ("partner", partner));

    public static Text Asks(string who, string about, Text question) =>
        Text.Of("celebrate.asks", ("who", who), ("about", about), ("question", question));

    public static Text IsGlad(string who, string about) => Text.Of("celebrate.isGlad", ("who", who), ("about", about));

    public static Text AnswerLabel() => Text.Of("celebrate.answerLabel");

    public static Text OkayLabel() => Text.Of("celebrate.okayLabel");

    public static Text WhatChanges(string words) => Text.Of("celebrate.whatChanges", ("words", words));

    public static Text WhatChangesForYou(string words) => Text.Of("celebrate.whatChangesForYou", ("words", words));

    public static Text TalkLabel() => Text.Of("celebrate.talkLabel");

    public static Text LineLabel() => Text.Of("celebrate.lineLabel");

    public static Text LeaveItLabel() => Text.Of("celebrate.leaveItLabel");
}
