using Bot.Core.Features.CheckIns;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Balance;

internal static class BalanceTexts
{
    // The trend

    public static Text NothingYet() => Text.Of("balance.nothingYet");

    public static Text Opening() => Text.Of("balance.opening");

    public static Text AspectLabel(Aspect aspect) => Text.Of($"balance.aspect.{aspect}");

    public static Text Line(Aspect aspect, (Course Course, Fit Fit) lately) =>
        Text.Of(
            "balance.line",
            ("aspect", AspectLabel(aspect)),
            (
                "course",
                lately.Course == Course.Mixed
                    ? Text.Of("balance.mixed")
                    : Text.Of($"balance.{(lately.Course == Course.Steady ? "steady" : "lately")}.{lately.Fit}")
            )
        );

    public static Text Alt(Text space, Text together) =>
        Text.Of("balance.alt", ("space", space), ("together", together));

    public static Text Day(LocalDate day) => Text.Of("balance.day", ("day", new Day(day)));

    public static Text CheckInLabel() => Text.Of("balance.checkInLabel");

    public static Text FineLabel() => Text.Of("balance.fineLabel");

    // A private word

    public static Text Word(Aspect aspect, Fit fit) => Text.Of($"balance.word.{aspect}.{Off(fit)}");

    public static Text TalkLabel() => Text.Of("balance.talkLabel");

    public static Text DraftLabel() => Text.Of("balance.draftLabel");

    public static Text KeepLabel() => Text.Of("balance.keepLabel");

    public static Text Kept() => Text.Of("balance.kept");

    // An ask

    public static Text Ask(Aspect aspect, Fit fit) => Text.Of($"balance.ask.{aspect}.{Off(fit)}");

    public static Text HowAbout(Text ask) => Text.Of("balance.howAbout", ("ask", ask));

    public static Text SendLabel(string partner) => Text.Of("balance.sendLabel", ("partner", partner));

    public static Text OwnWordsLabel() => Text.Of("balance.ownWordsLabel");

    public static Text Sent(string partner) => Text.Of("balance.sent", ("partner", partner));

    public static Text Asks(string by, Text ask) => Text.Of("balance.asks", ("by", by), ("ask", ask));

    public static Text AnswerLabel() => Text.Of("balance.answerLabel");

    public static Text OkayLabel() => Text.Of("balance.okayLabel");

    public static Text Later(Instant room) => Text.Of("balance.later", ("room", room));

    public static Text Alone() => Text.Of("balance.alone");

    // Both sides

    public static Text BothLabel() => Text.Of("balance.bothLabel");

    public static Text BothAsk(string partner) => Text.Of("balance.bothAsk", ("partner", partner));

    public static Text BothYesLabel(string partner) => Text.Of("balance.bothYesLabel", ("partner", partner));

    public static Text NoThanksLabel() => Text.Of("balance.noThanksLabel");

    public static Text BothNoted(string partner) => Text.Of("balance.bothNoted", ("partner", partner));

    public static Text BothStands(string partner) => Text.Of("balance.bothStands", ("partner", partner));

    public static Text LeaveSoLabel() => Text.Of("balance.leaveSoLabel");

    public static Text StopBothLabel() => Text.Of("balance.stopBothLabel");

    public static Text BothStopped() => Text.Of("balance.bothStopped");

    public static Text Talk() => Text.Of("balance.talk");

    public static Text LineLabel() => Text.Of("balance.lineLabel");

    public static Text LeaveItLabel() => Text.Of("balance.leaveItLabel");

    // What fits needs no word.
    private static Fit Off(Fit fit) => fit == Fit.TooMuch ? Fit.TooMuch : Fit.TooLittle;
}
