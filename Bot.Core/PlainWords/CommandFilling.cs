using System.Text;

namespace Bot.Core.PlainWords;

/// <summary>
/// Makes of a sentence that fits the command that would have been typed. Slots of times: `{length}`, `{lasting}` (a length, or from now until then), `{until}`, `{span}` (either
/// of the two), `{moment}` (once; a day alone will do), `{at}` (once, with a clock time), `{clock}` (a time of day alone), `{repeat}` (again and again), `{window}`,
/// `{date}` (the last day of something). Others are the pattern's: `{text}`, `{what}`, `{n}`, and the intent's values. `#{what}` stands
/// for the number of what is called so, `{all}` for the whole sentence, `{code}` for an invitation's code, `{-}` for times that make no difference, and `{!}` for some that have to be said all the same. `[…]` is left out where its slot wasn't said.
/// </summary>
internal sealed class CommandFilling(
    SpeechMatch match,
    string text,
    List<SpokenWord> words,
    TimeFilling times,
    HeardLanguage language
)
{
    private const int MostOptions = 3;

    /// <summary>The command's name in a template.</summary>
    public static string NameOf(string template) => template.TrimStart('/').Split(' ', '{')[0];

    /// <summary>
    /// What it may mean, the likeliest first; null if something it needs wasn't said, or something was said that it has no
    /// place for.
    /// </summary>
    /// <param name="usesTimes">Whether every time that was said has to have its place.</param>
    public IReadOnlyList<string>? Fill(HearsCommand does, bool usesTimes)
    {
        times.Begin(match.Pieces, words.Exists(w => language.SaysRegular(w.Id)));
        var options = new List<StringBuilder> { new() };
        if (!Fill(does.Command, 0, does.Command.Length, options))
        {
            return null;
        }

        return usesTimes && !times.AllUsed
            ? null
            : [.. options.Select(o => o.ToString().Trim()).Distinct(StringComparer.Ordinal).Take(MostOptions)];
    }

    private bool Fill(string template, int from, int to, List<StringBuilder> options)
    {
        for (var at = from; at < to; at++)
        {
            switch (template[at])
            {
                case '[':
                    var close = template.IndexOf(']', at);
                    List<StringBuilder> with = [.. options.Select(o => new StringBuilder(o.ToString()))];
                    if (Fill(template, at + 1, close, with))
                    {
                        options.Clear();
                        options.AddRange(with);
                    }

                    at = close;
                    break;
                case '#':
                    var name = Find("what") is { } what ? Name(what).Replace('"', '\'') : "";
                    options.ForEach(o => o.Append("#\"").Append(name).Append('"'));
                    at = template.IndexOf('}', at);
                    break;
                case '{':
                    var end = template.IndexOf('}', at);
                    if (Values(template[(at + 1)..end]) is not { Count: > 0 } values)
                    {
                        return false;
                    }

                    List<StringBuilder> more =
                    [
                        .. options.SelectMany(o => values.Select(v => new StringBuilder(o.ToString()).Append(v))),
                    ];
                    options.Clear();
                    options.AddRange(more);
                    at = end;
                    break;
                default:
                    options.ForEach(o => o.Append(template[at]));
                    break;
            }
        }

        return true;
    }

    private IReadOnlyList<string>? Values(string slot) =>
        slot switch
        {
            "length"
            or "lasting"
            or "until"
            or "span"
            or "moment"
            or "at"
            or "repeat"
            or "window"
            or "date"
            or "past"
            or "clock" => times.Fill(slot),
            "-" => times.Pass(),
            "!" => match.Pieces.Count > 0 ? times.Pass() : null,
            "all" => [text.Trim()],
            "code" => CodeIn(text) is { } code ? [code] : null,
            "n" when Find(slot) is null => language.NumberIn(words, match.Pieces) is { } number ? [number] : null,
            "what" when Find(slot) is { Value: { } quoted } => [quoted.Replace('"', '\'')],
            "quoted" => Find("what") is { Value: { } quoted } ? [quoted] : null,
            "what" => Find(slot) is { } found && Name(found) is { Length: > 0 } name ? [name.Replace('"', '\'')] : null,
            _ => Find(slot) is { } found ? [found.Value ?? Written(found)] : null,
        };

    // What was said in several parts is one.
    private SlotFound? Find(string slot)
    {
        SlotFound? all = null;
        foreach (var found in match.Slots)
        {
            if (string.Equals(found.Slot, slot, StringComparison.Ordinal))
            {
                all = all is { } before ? before with { To = found.To } : found;
            }
        }

        return all
            ?? (
                match.Pattern.Intent.Values.TryGetValue(slot, out var choice)
                    ? language.ValueIn(words, slot, choice)
                    : null
            );
    }

    /// <summary>An invitation's code in a text; null if there is none.</summary>
    public static string? CodeIn(string words) =>
        words
            .Split([' ', ',', '.', '?', '!', ':'])
            .FirstOrDefault(w =>
                w.Length is >= 8 and <= 9 && w.Any(char.IsDigit) && w.Any(char.IsAsciiLetterUpper) && w.All(IsOfCode)
            );

    private static bool IsOfCode(char c) => char.IsDigit(c) || char.IsAsciiLetterUpper(c) || c == '-';

    // A few words without the times in between, and without what only leads up to them.
    private string Name(SlotFound found)
    {
        var kept = new List<SpokenWord>();
        for (var at = found.From; at < found.To; at++)
        {
            var piece = match.Pieces.FirstOrDefault(p =>
                p.Start <= at && at < p.End && p.Start >= found.From && p.End <= found.To
            );
            if (piece is not null)
            {
                continue;
            }

            // "Put it in" behind a comma is no part of what something is called.
            if (kept.Count > 0 && (words[at].Has(SpokenMarks.AfterEnd) || words[at].Has(SpokenMarks.AfterComma)))
            {
                break;
            }

            if (kept.Count == 0 || kept[^1].Start != words[at].Start)
            {
                kept.Add(words[at]);
            }
        }

        while (kept.Count > 0 && language.IsFiller(kept[0].Id))
        {
            kept.RemoveAt(0);
        }

        // "A picnic to them": whom it is for is known.
        while (
            kept.Count > 2
            && language.IsBetween(kept[^2].Id)
            && language.IsOther(kept[^1].Id)
            && !language.IsArticle(kept[^2].Id)
        )
        {
            kept.RemoveRange(kept.Count - 2, 2);
        }

        while (kept.Count > 0 && language.IsFiller(kept[^1].Id))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return string.Join(' ', kept.Select(w => text[w.Start..w.End]));
    }

    // Somebody's own words, as they wrote them: to the very end, if they end the sentence.
    private string Written(SlotFound found)
    {
        var (start, end) = (words[found.From].Start, words[found.To - 1].End);
        return found.To == words.Count ? text[start..].TrimEnd('.', ',', ' ', '\n', '"', '”') : text[start..end];
    }
}
