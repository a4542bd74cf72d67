using System.Globalization;
using Bot.Core.Texts;

namespace Bot.Core.Features.Answers;

internal static class AnswersTexts
{
    public static Text HelpLabel() => Text.Of("answers.helpLabel");

    public static Text Intro(Scene scene) => Text.Of($"answers.intro.{Key(scene)}");

    public static Text Draft(Scene scene, int number) =>
        Text.Of(string.Create(CultureInfo.InvariantCulture, $"answers.draft.{Key(scene)}.{number}"));

    public static Text Line(int number, string words) => Text.Of("answers.line", ("number", number), ("words", words));

    public static Text SendLabel(int number) =>
        Text.Of(number == 1 ? "answers.sendFirstLabel" : "answers.sendLabel", ("number", number));

    public static Text OwnLabel() => Text.Of("answers.ownLabel");

    public static Text SceneLabel(Scene scene) => Text.Of($"answers.scene.{Key(scene)}");

    public static Text LeaveLabel() => Text.Of("answers.leaveLabel");

    public static Text WhichWords(string partner) => Text.Of("answers.whichWords", ("partner", partner));

    public static Text NobodyThere() => Text.Of("answers.nobodyThere");

    private static string Key(Scene scene) =>
        scene switch
        {
            Scene.Space => "space",
            Scene.Friends => "friends",
            _ => "busy",
        };
}
