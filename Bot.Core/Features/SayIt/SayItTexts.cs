using Bot.Core.Texts;

namespace Bot.Core.Features.SayIt;

internal static class SayItTexts
{
    /// <summary>What may be under it, and how the other may see it.</summary>
    public static Text Under(string key, Text partner) =>
        Text.Of("sayit.under", ("words", Text.Of($"sayit.under.{key}", ("partner", partner))));

    /// <summary>One way to say it, by key and number: "timeNever.1".</summary>
    public static Text Draft(string key) => Text.Of($"sayit.draft.{key}");

    public static Text TheOther() => Text.Of("sayit.theOther");

    public static Text Ways() => Text.Of("sayit.ways");

    public static Text Way(int number, Text words) => Text.Of("sayit.way", ("number", number), ("words", words));

    public static Text What() => Text.Of("sayit.what");

    public static Text SendLabel(int number) => Text.Of("sayit.sendLabel", ("number", number));

    public static Text ChangeLabel() => Text.Of("sayit.changeLabel");

    public static Text KeepLabel() => Text.Of("sayit.keepLabel");

    public static Text LeaveLabel() => Text.Of("sayit.leaveLabel");

    public static Text YourWords(string partner) => Text.Of("sayit.yourWords", ("partner", partner));

    public static Text Kept() => Text.Of("sayit.kept");

    public static Text Refused(Text partner) => Text.Of("sayit.refused", ("partner", partner));

    public static Text SayFearLabel() => Text.Of("sayit.sayFearLabel");

    public static Text FirstQuestion() => Text.Of("sayit.firstQuestion");

    public static Text LastTime() => Text.Of("sayit.lastTime");

    public static Text SecondQuestion() => Text.Of("sayit.secondQuestion");

    public static Text ThirdQuestion() => Text.Of("sayit.thirdQuestion");

    public static Text Shorter(int most) => Text.Of("sayit.shorter", ("most", most));

    public static Text BuiltPlainly(string happened, string felt, string wish) =>
        Built("sayit.builtPlainly", happened, felt, wish);

    public static Text BuiltWithView(string happened, string felt, string wish) =>
        Built("sayit.builtWithView", happened, felt, wish);

    public static Text BuiltSoftly(string happened, string felt, string wish) =>
        Built("sayit.builtSoftly", happened, felt, wish);

    private static Text Built(string key, string happened, string felt, string wish) =>
        Text.Of(key, ("happened", happened), ("felt", felt), ("wish", wish));
}
