using Bot.Core.Texts;

namespace Bot.Core.Features.Doorsteps;

internal static class DoorstepTexts
{
    public static Text Item(int number, Text text) => Text.Of("doorstep.item", ("number", number), ("text", text));

    public static Text Numbered(int number, Text label) =>
        Text.Of("doorstep.numbered", ("number", number), ("label", label));
}
