using Bot.Core.Conversation;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Commands;

/// <summary>Something that an argument could be, offered while it is being typed.</summary>
/// <param name="Label">As its reader would say it.</param>
/// <param name="Words">What stands for it in the command: reading them gives just this.</param>
public sealed record Suggestion(string Label, string Words);

/// <summary>Makes suggestions: a feature's own, or for times what was understood so far and what people usually say.</summary>
internal static class Suggestions
{
    public const int Most = 25;

    private static readonly Dictionary<ArgKind, string[]> Usual = new()
    {
        [ArgKind.Wish] = ["every day 20:00", "weekdays 7:30", "sat 10:00", "every 2 weeks fri 19:30", "tomorrow 20:00"],
        [ArgKind.Window] = ["22:00-07:00", "22:00-07:00 weekdays", "23:00-09:00 weekends", "sat,sun 13:00-15:00"],
        [ArgKind.Moment] = ["today 20:00", "tomorrow 20:00", "fri 19:00", "sat 10:00"],
        [ArgKind.Duration] = ["15m", "30m", "1h", "2h"],
        [ArgKind.Span] = ["30m", "1h", "2h", "until 20:00"],
        [ArgKind.LeadingSpan] = ["30m", "1h", "2h", "until 20:00"],
        [ArgKind.Date] = ["tomorrow", "monday", "friday"],
    };

    public static bool Are(Arg arg) => arg.Suggest is not null || Usual.ContainsKey(arg.Kind);

    public static IReadOnlyList<Suggestion> For(Arg arg, PersonTurn turn, string typed, Func<Text, string> say)
    {
        if (arg.Suggest is { } suggest)
        {
            return [.. suggest(turn, typed.Trim()).Take(Most).Select(s => new Suggestion(say(s.Label), s.Words))];
        }

        if (!Usual.TryGetValue(arg.Kind, out var usual) || !turn.ZoneKnown)
        {
            return [];
        }

        var when = new WhenContext(turn.Now, turn.Self.Zone, turn.Self.Language);
        var begun = typed.Trim();
        var likely = usual.Where(u => u.StartsWith(begun, StringComparison.OrdinalIgnoreCase));
        return
        [
            .. Meanings(arg, begun, when)
                .Concat(likely.SelectMany(u => Meanings(arg, u, when)))
                .Select(m => new Suggestion(say(m.What), m.Words))
                .DistinctBy(s => s.Label)
                .Take(Most),
        ];
    }

    /// <summary>What these words mean, if they mean anything; each meaning with words that mean only it.</summary>
    private static IEnumerable<(Text What, string Words)> Meanings(Arg arg, string words, WhenContext when)
    {
        if (words.Length == 0)
        {
            return [];
        }

        return ArgReader.Read(arg, words, when) switch
        {
            ArgReading.Value value when Said(value.Of) is { } said => [(said, words)],
            ArgReading.CouldBe could => could
                .Options.Select(o => (What: Said(ValueOf(o.What)), Words: o.Text))
                .Where(o => o.What is not null)
                .Select(o => (o.What!, o.Words)),
            _ => [],
        };
    }

    private static object ValueOf(Meaning meaning) =>
        meaning switch
        {
            Meaning.OfWish w => w.Value,
            Meaning.OfWindow w => w.Value,
            Meaning.OfMoment m => m.Value,
            Meaning.OfDate d => d.Value,
            _ => throw new InvalidOperationException("Meaning is a closed set."),
        };

    private static Text? Said(object value) =>
        value switch
        {
            TimeWish wish => CommandTexts.Meaning(new WishWords(wish.ToString())),
            TimeWindow window => CommandTexts.Meaning(new WindowWords(window.ToString())),
            Instant at => CommandTexts.Meaning(new Moment(at)),
            LocalDate day => CommandTexts.Meaning(new Day(day)),
            Duration length => CommandTexts.Meaning(new Length(length)),
            _ => null,
        };
}
