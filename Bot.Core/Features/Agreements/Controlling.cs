using Bot.Core.Json;
using Bot.Core.Safety;
using Bot.Core.Weighing;

namespace Bot.Core.Features.Agreements;

/// <summary>
/// Tells what two adults may agree on from what would let one of them rule over the other: where they are, whom they see, their phone,
/// money, body, clothes, time. All words are weighed (<see cref="Scale"/>); what fits one of the patterns counts more. What is under
/// `notMeant` is no pattern's: the password of the wifi.
/// </summary>
internal static class Controlling
{
    private static readonly Lazy<Book> English = new(() => new Book(DataFile.Read<ControlData>("agreements.en.json")));

    /// <param name="words">What would be agreed.</param>
    /// <param name="self">The name of the one who suggests it, who may be meant by it.</param>
    /// <param name="partner">The name of the other.</param>
    public static bool IsRefused(string words, string self, string partner) =>
        English.Value.IsRefused(Plain(words, self, partner));

    /// <summary>Restricts one of the two alone: what both can live with is said with "we".</summary>
    public static bool IsOneSided(string words, string self, string partner) =>
        English.Value.IsOneSided(Plain(words, self, partner));

    /// <summary>Tells of something agreed that wasn't kept, instead of something to agree on.</summary>
    public static bool IsBreach(string words, string self, string partner) =>
        English.Value.Breach.AreIn(Plain(words, self, partner));

    // "Ana decides" is "I decide", if it's Ana who suggests it.
    private static string[] Plain(string words, string self, string partner)
    {
        var plain = CrisisWords.WithPartner(words, partner);
        var name = PlainText.Of(self).Trim();
        return WordPatterns.Split(
            name.Length > 1
                ? plain
                    .Replace($" {name} ", " i ", StringComparison.Ordinal)
                    .Replace($" {name}s ", " my ", StringComparison.Ordinal)
                : plain
        );
    }

    private sealed class Book(ControlData data)
    {
        // How much more a pattern counts.
        private const float Said = 2;

        private readonly WordPatterns notMeant = WordPatterns.Any(data.NotMeant, data.Names);
        private readonly WordPatterns refused = WordPatterns.Any(data.Refused.SelectMany(r => r.Value), data.Names);

        private readonly Scale scale = Scale.Read("agreements.en.weights");
        private readonly WordPatterns one = WordPatterns.Any(data.One, data.Names);
        private readonly WordPatterns both = WordPatterns.Any(data.Both, data.Names);
        private readonly WordPatterns oneSided = WordPatterns.Any(data.OneSided, data.Names);

        public WordPatterns Breach { get; } = WordPatterns.Any(data.Breach, data.Names);

        public bool IsRefused(string[] words)
        {
            Span<float> sum = stackalloc float[1];
            scale.Weigh(words, sum);
            return sum[0] + (refused.AreIn(notMeant.Without(words)) ? Said : 0) > 0;
        }

        public bool IsOneSided(string[] words)
        {
            var left = notMeant.Without(words);
            return oneSided.AreIn(left) || (one.AreIn(left) && !both.AreIn(words));
        }
    }
}

/// <summary>`agreements.LANGUAGE.json`.</summary>
/// <param name="Refused">By what would be ruled over; the headings are for whoever reads the list.</param>
/// <param name="One">Speaks of what the other does.</param>
/// <param name="Both">Speaks of both, or of one's share of the work and the good things.</param>
internal sealed record ControlData(
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyList<string> NotMeant,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Refused,
    IReadOnlyList<string> OneSided,
    IReadOnlyList<string> One,
    IReadOnlyList<string> Both,
    IReadOnlyList<string> Breach
);
