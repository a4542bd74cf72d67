using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Bot.Core.Texts;

/// <summary>
/// All phrases in all languages, read once from the `texts.*.json` files beside the features. A phrase is one sentence
/// or several variants of it; a key is the file's feature and the name in it ("knock.atTheDoor").
/// </summary>
public sealed class Catalogue
{
    /// <summary>The language that every phrase exists in, and that others fall back to.</summary>
    public const string Fallback = "en";

    private readonly ImmutableDictionary<string, ImmutableDictionary<string, ImmutableArray<Pattern>>> languages;

    private Catalogue(ImmutableDictionary<string, ImmutableDictionary<string, ImmutableArray<Pattern>>> languages) =>
        this.languages = languages;

    /// <summary>Languages in which every phrase of the fallback exists, the fallback first.</summary>
    public IReadOnlyList<string> Complete =>
        [
            .. languages
                .Keys.Where(l => languages[Fallback].Keys.All(languages[l].ContainsKey))
                .OrderBy(l => !string.Equals(l, Fallback, StringComparison.Ordinal))
                .ThenBy(l => l, StringComparer.Ordinal),
        ];

    public IEnumerable<string> Languages => languages.Keys;

    public IEnumerable<string> Keys(string language) => languages[language].Keys;

    public bool Has(string key) => languages[Fallback].ContainsKey(key);

    /// <summary>The variants of a phrase, at least one.</summary>
    /// <exception cref="KeyNotFoundException">No such phrase: a bug, found by the tests of the catalogue.</exception>
    public ImmutableArray<Pattern> Find(string language, string key)
    {
        if (languages.TryGetValue(language, out var own) && own.TryGetValue(key, out var variants))
        {
            return variants;
        }

        return languages[Fallback].TryGetValue(key, out variants)
            ? variants
            : throw new KeyNotFoundException($"The catalogue has no phrase '{key}'.");
    }

    /// <summary>All that is embedded here, and in assemblies that bring features of their own.</summary>
    /// <exception cref="FormatException">A phrase is malformed; the message names it.</exception>
    public static Catalogue Embedded(params IReadOnlyList<Assembly> more)
    {
        var all = new Dictionary<string, Dictionary<string, ImmutableArray<Pattern>>>(StringComparer.Ordinal);
        var files =
            from assembly in more.Prepend(typeof(Catalogue).Assembly)
            from file in assembly.GetManifestResourceNames()
            where file.StartsWith("texts/", StringComparison.Ordinal)
            select (assembly, file);
        foreach (var (assembly, file) in files)
        {
            var language = file.Split('.')[^2];
            using var stream = assembly.GetManifestResourceStream(file)!;
            using var json = JsonDocument.Parse(stream);
            if (!all.TryGetValue(language, out var phrases))
            {
                all[language] = phrases = new(StringComparer.Ordinal);
            }

            foreach (var phrase in json.RootElement.EnumerateObject())
            {
                if (!phrases.TryAdd(phrase.Name, Variants(file, phrase)))
                {
                    throw new FormatException($"{file}: '{phrase.Name}' is there twice.");
                }
            }
        }

        return new Catalogue(
            all.ToImmutableDictionary(l => l.Key, l => l.Value.ToImmutableDictionary(StringComparer.Ordinal))
        );
    }

    private static ImmutableArray<Pattern> Variants(string file, JsonProperty phrase)
    {
        try
        {
            return phrase.Value.ValueKind == JsonValueKind.Array
                ? [.. phrase.Value.EnumerateArray().Select(v => Pattern.Parse(v.GetString()!))]
                : [Pattern.Parse(phrase.Value.GetString()!)];
        }
        catch (FormatException e)
        {
            throw new FormatException($"{file}: '{phrase.Name}': {e.Message}", e);
        }
    }
}
