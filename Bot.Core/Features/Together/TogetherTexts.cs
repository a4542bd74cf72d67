using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Together;

internal static class TogetherTexts
{
    public static Text TakesTwo() => Text.Of("together.takesTwo");

    public static Text Invite() => Text.Of("together.invite");

    public static Text Bounds() =>
        Text.Of("together.bounds", ("least", TimeTogether.Shortest), ("most", TimeTogether.Longest));

    public static Text ALength(Duration length) => Text.Of("together.aLength", ("length", length));

    public static Text AwayAlready(Instant end) => Text.Of("together.awayAlready", ("at", new Clock(end)));

    public static Text BackNow() => Text.Of("together.backNow");

    public static Text Asked(string partner) => Text.Of("together.asked", ("partner", partner));

    public static Text YouAreIn() => Text.Of("together.youAreIn");

    public static Text NeverMind() => Text.Of("together.neverMind");

    public static Text TakenBack() => Text.Of("together.takenBack");

    public static Text TooFar() => Text.Of("together.tooFar");

    public static Text ManyLater() => Text.Of("together.manyLater");

    public static Text AskingThen(string partner, Instant at) =>
        Text.Of("together.askingThen", ("partner", partner), ("at", at));

    public static Text Ask(Duration length) => Text.Of("together.ask", ("length", length));

    public static Text AskNamed(Text name, Duration length) =>
        Text.Of("together.askNamed", ("name", name), ("length", length));

    public static Text AskFrom(string partner, Duration length) =>
        Text.Of("together.askFrom", ("partner", partner), ("length", length));

    public static Text StillStands(Text question, Instant until) =>
        Text.Of("together.stillStands", ("question", question), ("until", new Clock(until)));

    public static Text WereIn() => Text.Of("together.wereIn");

    public static Text ImIn() => Text.Of("together.imIn");

    public static Text TenMinutesLabel() => Text.Of("together.tenMinutesLabel");

    public static Text NotTonightLabel(bool evening) =>
        Text.Of(evening ? "together.notTonightLabel" : "together.notTodayLabel");

    public static Text InTenMinutes() => Text.Of("together.inTenMinutes");

    public static Text OnceIsEnough() => Text.Of("together.onceIsEnough");

    public static Text Fine(bool evening) => Text.Of(evening ? "together.fineTonight" : "together.fineToday");

    public static Text NotTonightThen(bool evening) =>
        Text.Of(evening ? "together.notTonightThen" : "together.notTodayThen");

    public static Text MomentPassed() => Text.Of("together.momentPassed");

    public static Text AskNow(string partner) => Text.Of("together.askNow", ("partner", partner));

    public static Text SeeYou(Instant end) => Text.Of("together.seeYou", ("at", new Clock(end)));

    public static Text WelcomeBack() => Text.Of("together.welcomeBack");

    public static Text YouAreBack() => Text.Of("together.youAreBack");

    public static Text BackAlready() => Text.Of("together.backAlready");

    public static Text Good() => Text.Of("together.good");

    public static Text SoSo() => Text.Of("together.soSo");

    public static Text Skip() => Text.Of("together.skip");

    public static Text FeltThat(bool good) => Text.Of(good ? "together.feltGood" : "together.feltSoSo");
}
