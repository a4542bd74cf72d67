using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Safety;
using Bot.Core.Texts;

namespace Bot.Core.Features.Journal;

/// <summary>
/// One page for the other, after a look at exactly what they get. A page goes only as a whole, by the writer's own two taps. Words
/// that may threaten somebody aren't carried.
/// </summary>
internal static class SharingPage
{
    public static Outcome Preview(PersonTurn turn, SharePage request)
    {
        if (turn.Partner is not { } partner)
        {
            return Outcome.Answer(JournalTexts.NobodyThere());
        }

        if (OpenPage.AllOf(turn) is not { } pages)
        {
            return LockingJournal.AskToOpen(turn, request);
        }

        return pages.FirstOrDefault(p => p.Number == request.Number) is not { } page ? ReadingPages.Gone(request.Number)
            : Threatens(page, partner.Name) ? Outcome.Answer(JournalTexts.NotCarried())
            : Outcome.Silence.And(
                new Reply(Audience.Speaker, Text.Lines([.. Before(page, partner.Name), Shared(turn, page)], gap: true))
                {
                    Protected = true,
                    Choices =
                    [
                        new Choice(JournalTexts.SendLabel(), new SendPage(page.Number)),
                        new Choice(JournalTexts.KeepForMeLabel(), StoredRequest.Nothing),
                    ],
                }
            );
    }

    public static Outcome Send(PersonTurn turn, SendPage request)
    {
        if (turn.Partner is not { } partner)
        {
            return Outcome.Stale(JournalTexts.NobodyThere());
        }

        if (OpenPage.AllOf(turn) is not { } pages)
        {
            return LockingJournal.AskToOpen(turn, new SharePage(request.Number));
        }

        var sent = turn.Mine(SentWords.Slice);
        return pages.FirstOrDefault(p => p.Number == request.Number) is not { } page ? ReadingPages.Gone(request.Number)
            : Threatens(page, partner.Name) ? Outcome.Answer(JournalTexts.NotCarried())
            : sent.RoomAt(turn.Now) is { } room ? Outcome.Answer(JournalTexts.Later(room))
            : Outcome
                .Answer(JournalTexts.Sent(partner.Name))
                .Mine(SentWords.Slice, sent.Add(turn.Now))
                .Tell(partner, Shared(turn, page), Errand.Words);
    }

    private static Text Shared(PersonTurn turn, OpenPage page) => JournalTexts.Shared(turn.Self.Name, page.Words);

    private static IEnumerable<Text> Before(OpenPage page, string partner) =>
        IsOfDanger(page, partner)
            ? [JournalTexts.ThinkFirst(partner), JournalTexts.Preview(partner)]
            : [JournalTexts.Preview(partner)];

    private static bool Threatens(OpenPage page, string partner) =>
        CrisisWords.All.Find(page.Words, partner).Contains(CrisisKind.Threat);

    /// <summary>Of fear, violence or control: perhaps by the very one who would read it.</summary>
    public static bool IsOfDanger(OpenPage page, string partner) =>
        CrisisWords
            .All.Find(page.Words, partner)
            .Any(k => k is CrisisKind.Violence or CrisisKind.Fear or CrisisKind.Coercion);
}

/// <summary>A page goes when its writer says so, by number and twice.</summary>
internal static class DeletingPage
{
    public static Outcome Ask(PersonTurn turn, DeletePage request) =>
        OpenPage.AllOf(turn) is not { } pages ? LockingJournal.AskToOpen(turn, request)
        : pages.FirstOrDefault(p => p.Number == request.Number) is not { } page ? ReadingPages.Gone(request.Number)
        : Outcome.Silence.And(
            new Reply(Audience.Speaker, JournalTexts.DeleteAsked(page.Number, page.At, ReadingPages.Beginning(page)))
            {
                Protected = true,
                Choices =
                [
                    new Choice(JournalTexts.DeleteLabel(), new RemovePage(page.Number)),
                    new Choice(JournalTexts.KeepItLabel(), StoredRequest.Nothing),
                ],
            }
        );

    /// <summary>Nothing has to be open for that: the number stands outside of the seal.</summary>
    public static Outcome Remove(PersonTurn turn, RemovePage request) =>
        turn.Entries(JournalPage.Kind).FirstOrDefault(e => e.Content.Number == request.Number) is { } page
            ? Outcome.Answer(JournalTexts.Deleted(request.Number)).Do(new Effect.RemoveEntries([page.Id]))
            : Outcome.Stale(JournalTexts.NoSuchPage(request.Number));
}

internal sealed record SharePage(int Number) : IReadsPages;

internal sealed record SendPage(int Number) : IReadsPages;

internal sealed record DeletePage(int Number) : IReadsPages;

internal sealed record RemovePage(int Number) : IReadsPages;
