using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.PlainWords;

/// <summary>Whole sentences that mean one request, said in private without a command.</summary>
/// <param name="Phrase">Its key in the catalogue; each variant there is one such sentence.</param>
/// <param name="Request">What is asked for by it.</param>
/// <param name="GoesFirst">Whether it is meant even while a question is open that any words could answer.</param>
public sealed record PlainPhrase(Text Phrase, IRequest Request, bool GoesFirst);

/// <summary>Knows the sentences of all features, in every language: somebody may swear in their own.</summary>
internal sealed class PlainPhrases(IReadOnlyList<PlainPhrase> phrases, Catalogue catalogue)
{
    private readonly ImmutableDictionary<string, PlainPhrase> known = catalogue
        .Languages.SelectMany(language => phrases.Select(phrase => (Language: language, Phrase: phrase)))
        .SelectMany(p => catalogue.Find(p.Language, p.Phrase.Phrase.Key).Select(words => (Words: words, p.Phrase)))
        .Select(p => (Words: Bare(p.Words.Format(_ => "")), p.Phrase))
        .DistinctBy(p => p.Words)
        .ToImmutableDictionary(p => p.Words, p => p.Phrase, StringComparer.Ordinal);

    /// <summary>
    /// What exactly these words ask for, whatever their case and their full stops; null if they are no such sentence. While
    /// <paramref name="isAsked"/> something, only those that go first.
    /// </summary>
    public IRequest? Find(string words, bool isAsked) =>
        known.TryGetValue(Bare(words), out var phrase) && (phrase.GoesFirst || !isAsked) ? phrase.Request : null;

    private static string Bare(string words) =>
        string.Join(' ', words.ToLowerInvariant().Replace('’', '\'').Split((char[]?)null, Options))
            .Trim('.', '!', '?', ',', ';', ':', '…', ' ', '"', '“', '”');

    private const StringSplitOptions Options = StringSplitOptions.RemoveEmptyEntries;
}
