using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.People;

namespace Bot.Core.Features.Journal;

/// <summary>
/// A journal for oneself alone. Pages are entries under a key of the journal's own; with a passphrase only the one who knows it
/// opens them. Nobody else's turn can read them, and leaving a couple changes nothing about that.
/// <code>
/// Ana: /journal write The sea was loud today.
///   to Ana: Page 1, kept for you alone. [Okay] [Don't keep it]
/// Ana: /journal share 1
///   to Ana: Ben gets exactly this: From Ana's journal: “The sea was loud today.” [Send it] [Keep it for me]
/// Ana: /journal lock
///   to Ana: … If you lose it, nobody can bring the pages back … [Choose a passphrase] [Not now]
/// </code>
/// </summary>
internal static class JournalFeature
{
    public const string Close = "journal.close";

    private const string Text = "text";
    private const string Page = "page";
    private const string What = "what";

    public static Feature Declare() =>
        new Feature("Journal")
            .Command(Command())
            .On<OpenJournal>("journal.open", (turn, _) => WritingPage.Open(turn))
            .On<AskQuestion>("journal.question", (turn, _) => WritingPage.AskQuestion(turn))
            .On<LeaveJournal>("journal.leave", (_, _) => WritingPage.Leave())
            .On<WritePage>("journal.write", WritingPage.Write)
            .On<FindPages>("journal.find", ReadingPages.Find)
            .On<ShowPages>("journal.show", ReadingPages.Show)
            .On<ReadPage>("journal.read", ReadingPages.One)
            .On<SharePage>("journal.share", SharingPage.Preview)
            .On<SendPage>("journal.send", SharingPage.Send)
            .On<DeletePage>("journal.delete", DeletingPage.Ask)
            .On<RemovePage>("journal.remove", DeletingPage.Remove)
            .On<BeginLock>("journal.lock", (turn, _) => LockingJournal.Begin(turn))
            .On<AskPassphrase>("journal.askPassphrase", (_, _) => LockingJournal.Ask())
            .On<ChoosePassphrase>(
                "journal.choosePassphrase",
                (turn, words) => LockingJournal.Removed(LockingJournal.Choose(turn, words))
            )
            .On<ConfirmPassphrase>(
                "journal.confirmPassphrase",
                (turn, words) => LockingJournal.Removed(LockingJournal.Confirm(turn, words))
            )
            .On<BeginUnlock>("journal.unlock", (turn, _) => LockingJournal.AskToOpen(turn, null))
            .On<TryPassphrase>(
                "journal.tryPassphrase",
                (turn, words) => LockingJournal.Removed(LockingJournal.Try(turn, words))
            )
            .On<TakeLockOff>("journal.takeLockOff", (turn, _) => LockingJournal.TakeOff(turn))
            .On<LostPassphrase>("journal.lost", (turn, _) => LockingJournal.IsLost(turn))
            .On<BeginAnew>("journal.beginAnew", (turn, _) => LockingJournal.Anew(turn))
            .Wakes(JournalBook.Moments)
            .OnMoment(Close, (turn, _) => LockingJournal.Close(turn))
            .Exports(JournalPage.Kind, Exported);

    private static CommandSpec Command() =>
        new(
            "journal",
            Where.Dm,
            new ActionSpec(
                "write",
                a => new WritePage(a.Find<string>(Text) ?? ""),
                new Arg(Text, ArgKind.Text) { Optional = true, IsConfidential = true }
            )
            {
                Examples = ["/journal write The sea was loud today", "/journal"],
            },
            new ActionSpec(
                "read",
                a => new FindPages(a.Find<string>(What) ?? ""),
                new Arg(What, ArgKind.Text) { Optional = true, IsConfidential = true }
            )
            {
                Examples = ["/journal read", "/journal read yesterday", "/journal read sea"],
            },
            new ActionSpec("share", a => new SharePage(a.Get<int>(Page)), new Arg(Page, ArgKind.Number)),
            new ActionSpec("delete", a => new DeletePage(a.Get<int>(Page)), new Arg(Page, ArgKind.Number)),
            new ActionSpec("lock", _ => new BeginLock()),
            new ActionSpec("unlock", _ => new BeginUnlock())
        )
        {
            Alone = new OpenJournal(),
        };

    // A locked page goes out as it is kept; while it is open, in words.
    private static object Exported(PersonTurn turn, Entry<JournalPage> page) =>
        page.Content.Box is null || turn.Held(JournalPage.Kind.Name) is not { } secret
            ? page.Content
            : new { page.Content.Number, Words = page.Content.Open(turn.Id, page.At, secret) };
}
