using Bot.Core.Texts;

namespace Bot.Core.Features.Previews;

internal static class PreviewsTexts
{
    public static Text HowItIs(bool covered) => Text.Of(covered ? "previews.isCovered" : "previews.isShown");

    public static Text ChangeLabel(bool covered) => Text.Of(covered ? "previews.showLabel" : "previews.coverLabel");

    public static Text Set(bool covered) => Text.Of(covered ? "previews.covered" : "previews.shown");

    public static Text Gone() => Text.Of("previews.gone");

    public static Text TooLate() => Text.Of("previews.tooLate");
}
