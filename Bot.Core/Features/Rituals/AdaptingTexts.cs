using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Rituals;

internal static class AdaptingTexts
{
    public static Text NotItsPlace(Text name) => Text.Of("rituals.adapt.notItsPlace", ("name", name));

    public static Text EveryOtherWeekLabel() => Text.Of("rituals.adapt.everyOtherWeekLabel");

    public static Text ShorterLabel(Duration length) => Text.Of("rituals.adapt.shorterLabel", ("length", length));

    public static Text RestLabel() => Text.Of("rituals.adapt.restLabel");

    public static Text AskedEnding(string partner) => Text.Of("rituals.adapt.askedEnding", ("partner", partner));

    public static Text SuggestedEnding(string by, Text name, OfferKind kind) =>
        Text.Of(
            kind == OfferKind.Rest ? "rituals.adapt.suggestedRest" : "rituals.adapt.suggestedEnd",
            ("by", by),
            ("name", name)
        );

    public static Text StateEnding(Text state, OfferKind kind) =>
        Text.Of(kind == OfferKind.Rest ? "rituals.adapt.stateRest" : "rituals.adapt.stateEnd", ("state", state));
}
