using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Texts;

namespace Bot.Core.Features.Journal;

/// <summary>Writing, with a question to begin from for whoever likes one. A locked journal takes pages, too.</summary>
internal static class WritingPage
{
    public static Outcome Open(PersonTurn turn)
    {
        var book = turn.Mine(JournalBook.Slice);
        var isOpen = turn.Held(JournalPage.Kind.Name) is not null;
        return Outcome.Ask(
            book.Lock is null ? JournalTexts.Open()
                : isOpen ? JournalTexts.OpenForNow(book.OpenUntil ?? turn.Now)
                : JournalTexts.OpenLocked(),
            Question.ForText(new WritePage("")),
            [
                new Choice(JournalTexts.QuestionLabel(), new AskQuestion()),
                .. book.Last == 0
                    ? Array.Empty<Choice>()
                    : [new Choice(JournalTexts.ReadLabel(), new ShowPages(null, 0))],
                book.Lock is null ? new Choice(JournalTexts.LockLabel(), new BeginLock())
                : isOpen ? new Choice(JournalTexts.CloseLabel(), new BeginLock())
                : new Choice(JournalTexts.UnlockLabel(), new BeginUnlock()),
            ]
        );
    }

    public static Outcome AskQuestion(PersonTurn turn)
    {
        var book = turn.Mine(JournalBook.Slice);
        return Outcome
            .Ask(
                JournalTexts.Question(Questions.At(turn.Id, book.Asked)),
                Question.ForText(new WritePage("")),
                new Choice(JournalTexts.AnotherLabel(), new AskQuestion()),
                new Choice(JournalTexts.NotNowLabel(), new LeaveJournal())
            )
            .Mine(JournalBook.Slice, book with { Asked = book.Asked + 1 });
    }

    public static Outcome Write(PersonTurn turn, WritePage request)
    {
        var words = request.Words.Trim();
        var book = turn.Mine(JournalBook.Slice);
        return words.Length == 0 ? Open(turn)
            : words.Length > JournalPage.Longest ? Outcome.Answer(JournalTexts.TooLong(JournalPage.Longest))
            : Keep(turn, book, words);
    }

    public static Outcome Leave() => Outcome.Answer(JournalTexts.Another()).Do(new Effect.CloseQuestion());

    private static Outcome Keep(PersonTurn turn, JournalBook book, string words)
    {
        var number = book.Last + 1;
        var kept = book switch
        {
            { Lock: not null } => JournalTexts.KeptLocked(number),
            { Last: 0 } => Text.Lines([JournalTexts.Kept(number), JournalTexts.FirstPage()], gap: true),
            _ => JournalTexts.Kept(number),
        };
        var page = JournalPage.Of(turn.Id, number, turn.Now, words, book.Lock);
        return Begin(turn)
            .AndAnswer(
                kept,
                new Choice(JournalTexts.OkayLabel(), StoredRequest.Nothing),
                new Choice(JournalTexts.NotKeptLabel(), new RemovePage(number))
            )
            .Keep(JournalPage.Kind, page)
            .Mine(JournalBook.Slice, book with { Last = number });
    }

    // A key of the journal's own, before its first page.
    private static Outcome Begin(PersonTurn turn) =>
        turn.Mine(Books.Slice).Find(JournalPage.Kind.Name) is null
            ? Outcome.Silence.Do(new Effect.BeginBook(JournalPage.Kind.Name))
            : Outcome.Silence;
}

internal sealed record OpenJournal : IRequest;

internal sealed record AskQuestion : IRequest;

internal sealed record LeaveJournal : IRequest;

internal sealed record WritePage(string Words) : IAnswerable, IKeepsForOneself
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new WritePage(fields.GetValueOrDefault(Question.Text, ""));
}
