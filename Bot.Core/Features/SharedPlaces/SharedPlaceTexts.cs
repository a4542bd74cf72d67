using Bot.Core.Texts;

namespace Bot.Core.Features.SharedPlaces;

internal static class SharedPlaceTexts
{
    public static Text NeedsTwo() => Text.Of("here.needsTwo");

    public static Text IsYours() => Text.Of("here.isYours");

    public static Text WhoCanRead(string partner) => Text.Of("here.whoCanRead", ("partner", partner));

    public static Text AskThem(string partner) => Text.Of("here.askThem", ("partner", partner));

    public static Text NotNow() => Text.Of("here.notNow");

    public static Text AsItWas() => Text.Of("here.asItWas");

    public static Text Asked(string partner) => Text.Of("here.asked", ("partner", partner));

    public static Text Suggested(string name, string channel) =>
        Text.Of("here.suggested", ("name", name), ("channel", channel));

    public static Text YesOurs() => Text.Of("here.yesOurs");

    public static Text NoThanks() => Text.Of("here.noThanks");

    public static Text NotSuggestedAnyMore() => Text.Of("here.notSuggestedAnyMore");

    public static Text IsYoursNow() => Text.Of("here.isYoursNow");

    public static Text TheyAgreed(string channel) => Text.Of("here.theyAgreed", ("channel", channel));

    public static Text NotForNow() => Text.Of("here.notForNow");

    public static Text NotYours() => Text.Of("here.notYours");

    public static Text GivenUp() => Text.Of("here.givenUp");

    public static Text PartnerGaveUp(string channel) => Text.Of("here.partnerGaveUp", ("channel", channel));
}
