using Bot.Core.Texts;

namespace Bot.Core.Features.Doorsteps;

internal static class DoorstepTexts
{
    public static Text Numbered(int number, Text label) =>
        Text.Of("doorstep.numbered", ("number", number), ("label", label));
}
