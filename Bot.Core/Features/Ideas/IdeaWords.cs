using System.Collections.Concurrent;
using Bot.Core.Json;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Ideas;

/// <summary>Reads "free 30m outside low energy far" into a wish. What it doesn't know it names, and leaves out.</summary>
internal static class IdeaWords
{
    private const int LongestPhrase = 4;
    private static readonly Duration Longest = Duration.FromHours(24);
    private static readonly ConcurrentDictionary<string, Dictionary<string, (string Part, string Value)>> Known = new(
        StringComparer.Ordinal
    );

    public static (IdeaWish Wish, IReadOnlyList<string> Unknown) Read(IdeaWish from, string words, string language)
    {
        var known = Known.GetOrAdd(language == "en" ? language : Texts.Catalogue.Fallback, Load);
        var pieces = words.ToLowerInvariant().Split([' ', ',', ';', '.', '!', '?', '\n', '\t'], Options);
        var unknown = new List<string>();
        var wish = from;
        for (var at = 0; at < pieces.Length; )
        {
            var taken = 0;
            for (var length = Math.Min(LongestPhrase, pieces.Length - at); length > 0 && taken == 0; length--)
            {
                var phrase = string.Join(' ', pieces.Skip(at).Take(length));
                if (Take(wish, phrase, known, language) is { } next)
                {
                    (wish, taken) = (next, length);
                }
            }

            if (taken == 0)
            {
                unknown.Add(pieces[at]);
            }

            at += Math.Max(taken, 1);
        }

        return (wish, unknown);
    }

    private const StringSplitOptions Options = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static IdeaWish? Take(
        IdeaWish wish,
        string phrase,
        Dictionary<string, (string Part, string Value)> known,
        string language
    )
    {
        if (known.TryGetValue(phrase, out var found))
        {
            return With(wish, found.Part, found.Value);
        }

        return DurationReader.Read(phrase, language, Longest) is DurationReading.Understood { Length: var length }
            ? wish with
            {
                Minutes = (int)length.TotalMinutes,
            }
            : null;
    }

    private static IdeaWish With(IdeaWish wish, string part, string value) =>
        part switch
        {
            "who" => wish with { Who = Enum.Parse<IdeaFor>(value, ignoreCase: true) },
            "place" => wish with { Place = Enum.Parse<IdeaPlace>(value, ignoreCase: true) },
            "cost" => wish with { Cost = Enum.Parse<IdeaCost>(value, ignoreCase: true) },
            "energy" => wish with { Energy = Enum.Parse<IdeaEnergy>(value, ignoreCase: true) },
            "reach" => wish with { Reach = Enum.Parse<IdeaReach>(value, ignoreCase: true) },
            "season" => wish with { Season = Enum.Parse<IdeaSeason>(value, ignoreCase: true) },
            "about" => wish with { About = value },
            _ => wish,
        };

    private static Dictionary<string, (string Part, string Value)> Load(string language)
    {
        var data = DataFile.Read<Dictionary<string, Dictionary<string, string[]>>>($"ideaWords.{language}.json");
        var known = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var (part, values) in data)
        {
            foreach (var (value, phrases) in values)
            {
                foreach (var phrase in phrases)
                {
                    known.TryAdd(phrase, (part, value));
                }
            }
        }

        return known;
    }
}
