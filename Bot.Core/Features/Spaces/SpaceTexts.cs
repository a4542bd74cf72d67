using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Spaces;

internal static class SpaceTexts
{
    public static Text Yours(Instant until) => Text.Of("space.yours", ("until", until));

    public static Text YoursOpenEnded(string partner) => Text.Of("space.yoursOpenEnded", ("partner", partner));

    public static Text YoursOpenEndedAlone() => Text.Of("space.yoursOpenEndedAlone");

    public static Text AskNote(Text said, string partner, string note) =>
        Text.Of("space.askNote", ("said", said), ("partner", partner), ("note", note));

    public static Text LongNote(Text said, string partner) =>
        Text.Of("space.longNote", ("said", said), ("partner", partner));

    public static Text JustTimeLabel() => Text.Of("space.justTimeLabel");

    public static Text TellLabel(string partner) => Text.Of("space.tellLabel", ("partner", partner));

    public static Text NoteTold(string partner) => Text.Of("space.noteTold", ("partner", partner));

    public static Text NoteTooLate() => Text.Of("space.noteTooLate");

    public static Text ItIsFor(string name, string note) => Text.Of("space.itIsFor", ("name", name), ("note", note));

    public static Text Bounds() => Text.Of("space.bounds", ("least", Space.Shortest), ("most", Space.Longest));

    public static Text LengthLabel(Duration length) => Text.Of("space.lengthLabel", ("length", length));

    public static Text OpenEndLabel() => Text.Of("space.openEndLabel");

    public static Text Offer(string partner) => Text.Of("space.offer", ("partner", partner));

    public static Text OfferAlone() => Text.Of("space.offerAlone");

    public static Text IsTaking(string name, Space space) =>
        space.IsOpenEnded
            ? Text.Of("space.isTakingOpenEnded", ("name", name))
            : Text.Of("space.isTaking", ("name", name), ("until", space.End));

    public static Text TakesMore(string name, Space space) =>
        space.IsOpenEnded
            ? Text.Of("space.takesMoreOpenEnded", ("name", name))
            : Text.Of("space.takesMore", ("name", name), ("until", space.End));

    public static Text EnjoyLabel() => Text.Of("space.enjoyLabel");

    public static Text ReadLabel() => Text.Of("space.readLabel");

    public static Text EnjoyPassedOn(string name) => Text.Of("space.enjoyPassedOn", ("name", name));

    public static Text Enjoys(string name) => Text.Of("space.enjoys", ("name", name));

    public static Text HowToRead(string name) => Text.Of("space.howToRead", ("name", name));

    public static Text OverByNow() => Text.Of("space.overByNow");

    public static Text Back() => Text.Of("space.back");

    public static Text ImBackLabel() => Text.Of("space.imBackLabel");

    public static Text MoreLabel() => Text.Of("space.moreLabel");

    public static Text EveningLabel(bool tomorrow) => Text.Of(tomorrow ? "space.tomorrowLabel" : "space.tonightLabel");

    public static Text Welcome() => Text.Of("space.welcome");

    public static Text WelcomeAlone() => Text.Of("space.welcomeAlone");

    public static Text StoryLabel(string partner) => Text.Of("space.storyLabel", ("partner", partner));

    public static Text NotNowLabel() => Text.Of("space.notNowLabel");

    public static Text IsBack(string name) => Text.Of("space.isBack", ("name", name));

    public static Text WhichStory(string partner) => Text.Of("space.whichStory", ("partner", partner));

    public static Text StoryTold(string partner) => Text.Of("space.storyTold", ("partner", partner));

    public static Text StoryStays() => Text.Of("space.storyStays");

    public static Text BringsBack(string name, string words) =>
        Text.Of("space.bringsBack", ("name", name), ("words", words));

    public static Text WhileAgo() => Text.Of("space.whileAgo");

    public static Text Suggested(string partner) => Text.Of("space.suggested", ("partner", partner));

    public static Text WouldLike(string name, bool tomorrow) =>
        Text.Of(tomorrow ? "space.wouldLikeTomorrow" : "space.wouldLikeTonight", ("name", name));

    public static Text GladlyLabel() => Text.Of("space.gladlyLabel");

    public static Text AnotherLabel() => Text.Of("space.anotherLabel");

    public static Text Gladly(string name) => Text.Of("space.gladly", ("name", name));

    public static Text GladlyPassedOn(string name) => Text.Of("space.gladlyPassedOn", ("name", name));

    public static Text FineAnother() => Text.Of("space.fineAnother");

    public static Text AnotherThen() => Text.Of("space.anotherThen");

    public static Text EveningOver() => Text.Of("space.eveningOver");
}
