using System.Collections.Frozen;
using NodaTime;

namespace Bot.Core.Time;

/// <summary>
/// The words of one language that the readers of time know, and those that they write back in options. A further
/// language is one more table like <see cref="EnglishTimeWords"/> and one more entry in <see cref="TimeLanguages"/>.
/// </summary>
internal sealed record TimeWords
{
    public const int LongestPhrase = 5;

    /// <summary>Two letters, ISO 639-1.</summary>
    public required string Language { get; init; }

    /// <summary>Lower-case words and phrases, single spaces between, to what they say.</summary>
    public required FrozenDictionary<string, Word> Phrases { get; init; }

    /// <summary>The names of the days from Monday on; the readers know them.</summary>
    public required IReadOnlyList<string> DayNames { get; init; }

    /// <summary>"first" to "fifth", then "last".</summary>
    public required IReadOnlyList<string> Ordinals { get; init; }

    public required string EveryDay { get; init; }

    /// <summary>With {0} for the number of weeks.</summary>
    public required string EveryWeeks { get; init; }

    /// <summary>Before a day of the week that comes again.</summary>
    public required string Every { get; init; }

    public required string From { get; init; }

    public required string Until { get; init; }

    public string NameOf(IsoDayOfWeek day) => DayNames[(int)day - 1];

    /// <summary>From rows of a meaning and its spellings, separated by bars.</summary>
    public static FrozenDictionary<string, Word> Index(params (Word Meaning, string Spellings)[] rows) =>
        rows.SelectMany(row => row.Spellings.Split('|').Select(spelling => (Spelling: spelling, row.Meaning)))
            .ToFrozenDictionary(entry => entry.Spelling, entry => entry.Meaning);
}

/// <summary>All languages whose words for time are known.</summary>
internal static class TimeLanguages
{
    private static readonly FrozenDictionary<string, TimeWords> Tables = new[]
    {
        EnglishTimeWords.Table,
    }.ToFrozenDictionary(table => table.Language, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Codes => Tables.Keys;

    /// <summary>The table of a language ("pt-BR" asks for "pt"); English when there is none.</summary>
    public static TimeWords For(string language) =>
        Tables.TryGetValue(language.Split('-', '_')[0], out var table) ? table : EnglishTimeWords.Table;
}
