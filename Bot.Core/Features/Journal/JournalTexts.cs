using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Journal;

internal static class JournalTexts
{
    public static Text Open() => Text.Of("journal.open");

    public static Text OpenLocked() => Text.Of("journal.openLocked");

    public static Text OpenForNow(Instant until) => Text.Of("journal.openForNow", ("until", until));

    public static Text QuestionLabel() => Text.Of("journal.questionLabel");

    public static Text ReadLabel() => Text.Of("journal.readLabel");

    public static Text LockLabel() => Text.Of("journal.lockLabel");

    public static Text UnlockLabel() => Text.Of("journal.unlockLabel");

    public static Text CloseLabel() => Text.Of("journal.closeLabel");

    public static Text AnotherLabel() => Text.Of("journal.anotherLabel");

    public static Text NotNowLabel() => Text.Of("journal.notNowLabel");

    public static Text OkayLabel() => Text.Of("journal.okayLabel");

    public static Text Another() => Text.Of("journal.another");

    public static Text Kept(int number) => Text.Of("journal.kept", ("number", number));

    public static Text KeptLocked(int number) => Text.Of("journal.keptLocked", ("number", number));

    public static Text FirstPage() => Text.Of("journal.firstPage");

    public static Text NotKeptLabel() => Text.Of("journal.notKeptLabel");

    public static Text TooLong(int most) => Text.Of("journal.tooLong", ("most", most));

    public static Text Empty() => Text.Of("journal.empty");

    public static Text NothingFound() => Text.Of("journal.nothingFound");

    public static Text AllLabel() => Text.Of("journal.allLabel");

    public static Text EarlierLabel() => Text.Of("journal.earlierLabel");

    public static Text Line(int number, Instant at, string beginning) =>
        Text.Of("journal.line", ("number", number), ("at", at), ("beginning", beginning));

    public static Text Heading(int number, Instant at) => Text.Of("journal.heading", ("number", number), ("at", at));

    public static Text PageLabel(int number) => Text.Of("journal.pageLabel", ("number", number));

    public static Text NoSuchPage(int number) => Text.Of("journal.noSuchPage", ("number", number));

    public static Text DeleteLabel() => Text.Of("journal.deleteLabel");

    public static Text KeepItLabel() => Text.Of("journal.keepItLabel");

    public static Text DeleteAsked(int number, Instant at, string beginning) =>
        Text.Of("journal.deleteAsked", ("number", number), ("at", at), ("beginning", beginning));

    public static Text Deleted(int number) => Text.Of("journal.deleted", ("number", number));

    public static Text ShareLabel(string partner) => Text.Of("journal.shareLabel", ("partner", partner));

    public static Text NobodyThere() => Text.Of("journal.nobodyThere");

    public static Text NotCarried() => Text.Of("journal.notCarried");

    public static Text ThinkFirst(string partner) => Text.Of("journal.thinkFirst", ("partner", partner));

    public static Text Preview(string partner) => Text.Of("journal.preview", ("partner", partner));

    public static Text Shared(string by, string words) => Text.Of("journal.shared", ("by", by), ("words", words));

    public static Text SendLabel() => Text.Of("journal.sendLabel");

    public static Text KeepForMeLabel() => Text.Of("journal.keepForMeLabel");

    public static Text Sent(string partner) => Text.Of("journal.sent", ("partner", partner));

    public static Text Later(Instant room) => Text.Of("journal.later", ("room", room));

    public static Text AboutLock() => Text.Of("journal.aboutLock");

    public static Text ChooseLabel() => Text.Of("journal.chooseLabel");

    public static Text Choose(int least) => Text.Of("journal.choose", ("least", least));

    public static Text TooShort(int least) => Text.Of("journal.tooShort", ("least", least));

    public static Text OnceMore() => Text.Of("journal.onceMore");

    public static Text Differ() => Text.Of("journal.differ");

    public static Text Locked() => Text.Of("journal.locked");

    public static Text DeleteWords() => Text.Of("journal.deleteWords");

    public static Text LockedAlready() => Text.Of("journal.lockedAlready");

    public static Text NotLocked() => Text.Of("journal.notLocked");

    public static Text ClosedNow() => Text.Of("journal.closedNow");

    public static Text WhichPassphrase() => Text.Of("journal.whichPassphrase");

    public static Text Opened(Instant until) => Text.Of("journal.opened", ("until", until));

    public static Text IsOpen(Instant until) => Text.Of("journal.isOpen", ("until", until));

    public static Text Wrong() => Text.Of("journal.wrong");

    public static Text Wait(Instant next) => Text.Of("journal.wait", ("next", next));

    public static Text TakeOffLabel() => Text.Of("journal.takeOffLabel");

    public static Text GoOnLabel() => Text.Of("journal.goOnLabel");

    public static Text LockIsOff() => Text.Of("journal.lockIsOff");

    public static Text LostLabel() => Text.Of("journal.lostLabel");

    public static Text Lost() => Text.Of("journal.lost");

    public static Text BeginAnewLabel() => Text.Of("journal.beginAnewLabel");

    public static Text KeepPagesLabel() => Text.Of("journal.keepPagesLabel");

    public static Text BegunAnew() => Text.Of("journal.begunAnew");

    /// <summary>One of the questions, by its number from 1 on.</summary>
    public static Text Question(int number) => Text.Of($"journal.question.{number}");
}
