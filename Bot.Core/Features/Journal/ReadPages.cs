using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Conversation;
using Bot.Core.Safety;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Journal;

/// <summary>
/// Reading back: all, by number, by date or by word. Pages are opened one by one and compared in memory; there is no index. Buttons
/// know numbers of pages and never what was looked for.
/// </summary>
internal static class ReadingPages
{
    private const int InList = 5;
    private const int MostFound = 100;
    private const int Excerpt = 60;

    public static Outcome Find(PersonTurn turn, FindPages request)
    {
        if (OpenPage.AllOf(turn) is not { } pages)
        {
            return LockingJournal.AskToOpen(turn, new ShowPages(null, 0));
        }

        var words = request.Words.Trim();
        if (words.Length == 0)
        {
            return Show(turn, pages, null, 0);
        }

        var found = Found(turn, pages, words);
        return pages.Count == 0 ? Empty()
            : found.Count == 0
                ? Outcome.Answer(
                    JournalTexts.NothingFound(),
                    new Choice(JournalTexts.AllLabel(), new ShowPages(null, 0)),
                    new Choice(JournalTexts.OkayLabel(), StoredRequest.Nothing)
                )
            : Show(turn, found, [.. found.Take(MostFound).Select(p => p.Number)], 0);
    }

    public static Outcome Show(PersonTurn turn, ShowPages request)
    {
        if (OpenPage.AllOf(turn) is not { } pages)
        {
            return LockingJournal.AskToOpen(turn, request);
        }

        var wanted = request.Numbers is { } numbers ? [.. pages.Where(p => numbers.Contains(p.Number))] : pages;
        return Show(turn, wanted, request.Numbers, request.From);
    }

    public static Outcome One(PersonTurn turn, ReadPage request) =>
        OpenPage.AllOf(turn) is not { } pages ? LockingJournal.AskToOpen(turn, request)
        : pages.FirstOrDefault(p => p.Number == request.Number) is { } page ? Whole(turn, page)
        : Gone(request.Number);

    public static Outcome Gone(int number) =>
        Outcome.Answer(JournalTexts.NoSuchPage(number), new Choice(JournalTexts.ReadLabel(), new ShowPages(null, 0)));

    /// <summary>The beginning of a page on one line, whole characters only.</summary>
    public static string Beginning(OpenPage page)
    {
        var line = string.Join(' ', page.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = StringInfo.ParseCombiningCharacters(line).LastOrDefault(start => start < Excerpt);
        return line.Length <= Excerpt ? line : $"{line[..end].TrimEnd()}…";
    }

    private static Outcome Empty() =>
        Outcome.Answer(
            JournalTexts.Empty(),
            new Choice(JournalTexts.QuestionLabel(), new AskQuestion()),
            new Choice(JournalTexts.NotNowLabel(), new LeaveJournal())
        );

    private static Outcome Show(PersonTurn turn, IReadOnlyList<OpenPage> pages, ImmutableList<int>? numbers, int from)
    {
        var shown = pages.Skip(from).Take(InList).ToList();
        if (shown.Count == 0)
        {
            return Empty();
        }

        if (pages.Count == 1)
        {
            return Whole(turn, shown[0]);
        }

        var lines = shown.Select(p => JournalTexts.Line(p.Number, p.At, Beginning(p)));
        var choices = shown.Select(p => new Choice(JournalTexts.PageLabel(p.Number), new ReadPage(p.Number))).ToList();
        if (pages.Count > from + InList)
        {
            choices.Add(new Choice(JournalTexts.EarlierLabel(), new ShowPages(numbers, from + InList)));
        }

        return Private(Text.Lines(lines), [.. choices]);
    }

    private static Outcome Whole(PersonTurn turn, OpenPage page) =>
        Private(
            Text.Lines([JournalTexts.Heading(page.Number, page.At), Text.Verbatim(page.Words)], gap: true),
            [
                new Choice(JournalTexts.OkayLabel(), StoredRequest.Nothing),
                .. turn.Partner is { } partner && !SharingPage.IsOfDanger(page, partner.Name)
                    ? [new Choice(JournalTexts.ShareLabel(partner.Name), new SharePage(page.Number))]
                    : Array.Empty<Choice>(),
                new Choice(JournalTexts.DeleteLabel(), new DeletePage(page.Number)),
            ]
        );

    private static Outcome Private(Text text, IReadOnlyList<Choice> choices) =>
        Outcome.Silence.And(new Reply(Audience.Speaker, text) { Choices = choices, Protected = true });

    private static List<OpenPage> Found(PersonTurn turn, IReadOnlyList<OpenPage> pages, string words)
    {
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var numbered = pages.Where(p => p.Number == number).ToList();
            if (numbered.Count > 0)
            {
                return numbered;
            }
        }

        var zone = turn.Self.Zone;
        var days = DaysIn(
            WhenReader.ReadDate(words, new WhenContext(turn.Now, zone, turn.Self.Language), DateLean.Past)
        );
        var ofDay = pages.Where(p => days.Contains(p.At.InZone(zone).Date)).ToList();
        var plain = PlainText.Of(words).TrimEnd();
        return ofDay.Count > 0
            ? ofDay
            :
            [
                .. pages.Where(p =>
                    plain.Length > 0 && PlainText.Of(p.Words).Contains(plain, StringComparison.Ordinal)
                ),
            ];
    }

    private static IReadOnlyList<LocalDate> DaysIn(Reading<LocalDate> reading) =>
        reading switch
        {
            Understood<LocalDate> day => [day.Value],
            Ambiguous<LocalDate> days => [.. days.Options.Select(o => o.Value)],
            _ => [],
        };
}

internal sealed record FindPages(string Words) : IReadsPages;

/// <param name="Numbers">Which pages; null for all.</param>
/// <param name="From">How many of them have been shown.</param>
internal sealed record ShowPages(ImmutableList<int>? Numbers, int From) : IReadsPages;

internal sealed record ReadPage(int Number) : IReadsPages;
