using Bot.Core.Conversation;
using Bot.Core.Sealing;
using Bot.Core.Texts;

namespace Bot.Core.Features.Journal;

/// <summary>
/// A passphrase for the journal, which is kept nowhere: not in a question that is open, not behind a button. Locking begins a new
/// book, so that what was written before is closed in every backup, too.
/// </summary>
internal static class LockingJournal
{
    private static readonly string Kind = JournalPage.Kind.Name;

    public static Outcome Begin(PersonTurn turn)
    {
        var book = turn.Mine(JournalBook.Slice);
        return book.Lock is null
                ? Outcome.Answer(
                    JournalTexts.AboutLock(),
                    new Choice(JournalTexts.ChooseLabel(), new AskPassphrase()),
                    new Choice(JournalTexts.NotNowLabel(), new LeaveJournal())
                )
            : turn.Held(Kind) is null
                ? Outcome.Answer(
                    JournalTexts.LockedAlready(),
                    new Choice(JournalTexts.UnlockLabel(), new BeginUnlock()),
                    new Choice(JournalTexts.OkayLabel(), StoredRequest.Nothing)
                )
            : Outcome
                .Answer(JournalTexts.ClosedNow())
                .Mine(JournalBook.Slice, book with { OpenUntil = null })
                .Do(new Effect.LetGo(Kind));
    }

    public static Outcome Ask() => Ask(JournalTexts.Choose(PassphraseLock.ShortestPassphrase));

    /// <summary>A first time: what is carried on to the second is a lock, and not the passphrase.</summary>
    public static Outcome Choose(PersonTurn turn, ChoosePassphrase request) =>
        turn.Mine(JournalBook.Slice).Lock is not null ? Outcome.Stale(JournalTexts.LockedAlready())
        : PassphraseLock.IsGoodEnough(request.Passphrase)
            ? Outcome.Ask(
                JournalTexts.OnceMore(),
                Question.ForText(new ConfirmPassphrase(PassphraseLock.Make(request.Passphrase), "")),
                new Choice(JournalTexts.NotNowLabel(), new LeaveJournal())
            )
        : Ask(JournalTexts.TooShort(PassphraseLock.ShortestPassphrase));

    public static Outcome Confirm(PersonTurn turn, ConfirmPassphrase request)
    {
        var book = turn.Mine(JournalBook.Slice);
        if (book.Lock is not null)
        {
            return Outcome.Stale(JournalTexts.LockedAlready());
        }

        if (request.Lock.Open(request.Passphrase) is null)
        {
            return Outcome.Answer(
                JournalTexts.Differ(),
                new Choice(JournalTexts.ChooseLabel(), new AskPassphrase()),
                new Choice(JournalTexts.NotNowLabel(), new LeaveJournal())
            );
        }

        return Again(turn, book with { Lock = request.Lock })
            .AndAnswer(
                Text.Lines([JournalTexts.Locked(), JournalTexts.DeleteWords()], gap: true),
                new Choice(JournalTexts.OkayLabel(), StoredRequest.Nothing)
            );
    }

    /// <param name="then">What was wanted, for when it is open; null: nothing more.</param>
    public static Outcome AskToOpen(PersonTurn turn, IReadsPages? then)
    {
        var book = turn.Mine(JournalBook.Slice);
        if (book.Lock is null)
        {
            return Outcome.Answer(
                JournalTexts.NotLocked(),
                new Choice(JournalTexts.LockLabel(), new BeginLock()),
                new Choice(JournalTexts.OkayLabel(), StoredRequest.Nothing)
            );
        }

        if (turn.Held(Kind) is not null)
        {
            return Opened(JournalTexts.IsOpen(book.OpenUntil ?? turn.Now), then);
        }

        return book.NextTry is { } next && turn.Now < next
            ? Outcome.Answer(JournalTexts.Wait(next), Lost()).Do(new Effect.CloseQuestion())
            : AskOnce(JournalTexts.WhichPassphrase(), Number(then));
    }

    public static Outcome Try(PersonTurn turn, TryPassphrase request)
    {
        var book = turn.Mine(JournalBook.Slice);
        if (book.Lock is not { } locked || (book.NextTry is { } next && turn.Now < next))
        {
            return AskToOpen(turn, Then(request.Number));
        }

        if (locked.Open(request.Passphrase) is not { } secret)
        {
            var after = book.AfterWrong(turn.Now);
            var said = after.NextTry is { } wait
                ? Outcome.Answer(JournalTexts.Wait(wait), Lost())
                : AskOnce(JournalTexts.Wrong(), request.Number);
            return said.Mine(JournalBook.Slice, after);
        }

        var until = turn.Now + JournalBook.Reading;
        return Opened(
                Text.Lines([JournalTexts.Opened(until), JournalTexts.DeleteWords()], gap: true),
                Then(request.Number)
            )
            .Mine(JournalBook.Slice, book with { Wrong = 0, NextTry = null, OpenUntil = until })
            .Do(new Effect.Hold(Kind, secret, until));
    }

    public static Outcome TakeOff(PersonTurn turn)
    {
        var book = turn.Mine(JournalBook.Slice);
        return book.Lock is null ? Outcome.Stale(JournalTexts.NotLocked())
            : turn.Held(Kind) is null ? AskToOpen(turn, null)
            : Again(turn, book with { Lock = null, OpenUntil = null })
                .Do(new Effect.LetGo(Kind))
                .AndAnswer(JournalTexts.LockIsOff(), new Choice(JournalTexts.OkayLabel(), StoredRequest.Nothing));
    }

    public static Outcome IsLost(PersonTurn turn) =>
        turn.Mine(JournalBook.Slice).Lock is null
            ? Outcome.Stale(JournalTexts.NotLocked())
            : Outcome
                .Answer(
                    JournalTexts.Lost(),
                    new Choice(JournalTexts.BeginAnewLabel(), new BeginAnew()),
                    new Choice(JournalTexts.KeepPagesLabel(), new LeaveJournal())
                )
                .Do(new Effect.CloseQuestion());

    /// <summary>The pages that nobody can open go, and the next one is the first of a new book.</summary>
    public static Outcome Anew(PersonTurn turn)
    {
        var book = turn.Mine(JournalBook.Slice);
        return book.Lock is null
            ? Outcome.Stale(JournalTexts.NotLocked())
            : Outcome
                .Answer(JournalTexts.BegunAnew(), new Choice(JournalTexts.QuestionLabel(), new AskQuestion()))
                .Do(new Effect.BeginBook(Kind))
                .Do(new Effect.LetGo(Kind))
                .Mine(JournalBook.Slice, new JournalBook(0, book.Asked));
    }

    /// <summary>The time for reading is over: nothing is said.</summary>
    public static Outcome Close(PersonTurn turn) =>
        Outcome
            .Silence.Do(new Effect.LetGo(Kind))
            .Mine(JournalBook.Slice, turn.Mine(JournalBook.Slice) with { OpenUntil = null });

    /// <summary>The answer to a passphrase takes it out of the chat, right or wrong.</summary>
    public static Outcome Removed(Outcome outcome) =>
        outcome with
        {
            Replies = outcome.Replies.ConvertAll(r => r with { RemovesWords = true }),
        };

    // All pages once more in a new book, as the lock wants them, and the earlier book's key destroyed.
    private static Outcome Again(PersonTurn turn, JournalBook book)
    {
        var secret = turn.Held(Kind);
        var anew = Outcome.Silence.Do(new Effect.BeginBook(Kind)).Mine(JournalBook.Slice, book);
        return turn.Entries(JournalPage.Kind)
            .Select(e => (e.At, e.Content.Number, Words: e.Content.Open(turn.Id, e.At, secret)!))
            .Aggregate(
                anew,
                (all, p) =>
                    all.Keep(JournalPage.Kind, JournalPage.Of(turn.Id, p.Number, p.At, p.Words, book.Lock), p.At)
            );
    }

    private static Outcome Opened(Text text, IReadsPages? then) =>
        Outcome.Answer(
            text,
            new Choice(
                then is null or ShowPages ? JournalTexts.ReadLabel() : JournalTexts.GoOnLabel(),
                then ?? new ShowPages(null, 0)
            ),
            new Choice(JournalTexts.CloseLabel(), new BeginLock()),
            new Choice(JournalTexts.TakeOffLabel(), new TakeLockOff())
        );

    private static Outcome Ask(Text text) =>
        Outcome.Ask(
            text,
            Question.ForText(new ChoosePassphrase("")),
            new Choice(JournalTexts.NotNowLabel(), new LeaveJournal())
        );

    private static Outcome AskOnce(Text text, int number) =>
        Outcome.Ask(
            text,
            Question.ForText(new TryPassphrase(number, "")),
            new Choice(JournalTexts.NotNowLabel(), new LeaveJournal()),
            Lost()
        );

    private static Choice Lost() => new(JournalTexts.LostLabel(), new LostPassphrase());

    // What was looked for isn't kept while a passphrase is asked for; at most which page.
    private static int Number(IReadsPages? then) =>
        then switch
        {
            ReadPage page => page.Number,
            SharePage page => page.Number,
            DeletePage page => page.Number,
            _ => 0,
        };

    private static IReadsPages Then(int number) => number == 0 ? new ShowPages(null, 0) : new ReadPage(number);
}

internal sealed record BeginLock : IRequest;

internal sealed record AskPassphrase : IRequest;

internal sealed record ChoosePassphrase(string Passphrase) : IAnswerable, IKeepsForOneself
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new ChoosePassphrase(fields.GetValueOrDefault(Question.Text, ""));
}

/// <param name="Lock">What the first passphrase opens.</param>
internal sealed record ConfirmPassphrase(PassphraseLock Lock, string Passphrase)
    : IAnswerable,
        IKeepsForOneself,
        IReadsPages
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Passphrase = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record BeginUnlock : IRequest;

/// <param name="Number">The page that was wanted; 0: none in particular.</param>
internal sealed record TryPassphrase(int Number, string Passphrase) : IAnswerable, IKeepsForOneself
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Passphrase = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record TakeLockOff : IReadsPages;

internal sealed record LostPassphrase : IRequest;

internal sealed record BeginAnew : IRequest;
