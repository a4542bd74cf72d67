using Bot.Tests.Support;

namespace Bot.Tests.PlainWords;

/// <summary>No sentence changes anything, or reaches anybody else, before its button is pressed.</summary>
public sealed class NothingWithoutATapTests
{
    /// <summary>What a sentence may leave behind: that something was asked, and what was shown already.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "question",
        "unheard",
        "ideas",
        "ideas.deck",
    };

    /// <summary>Silence is had at a word: nobody has to ask for it twice.</summary>
    private static readonly string[] AtOnce = ["stop", "enough", "silence", "continue"];

    [Fact]
    public async Task No_sentence_changes_anything_by_itself() =>
        await Unchanged(
            Everyday.Sentences.Concat(Everyday.Strangers).Select(s => s.Words).Where(w => !AtOnce.Contains(w))
        );

    [Fact]
    public async Task Word_salad_changes_nothing()
    {
        var random = new Random(20261123);
        var words = Everyday.Sentences.SelectMany(s => s.Words.Split(' ')).Distinct(StringComparer.Ordinal).ToList();
        await Unchanged(
            Enumerable
                .Range(0, 300)
                .Select(_ =>
                    string.Join(
                        ' ',
                        Enumerable.Range(0, random.Next(2, 12)).Select(_ => words[random.Next(words.Count)])
                    )
                )
        );
    }

    private static async Task Unchanged(IEnumerable<string> sentences)
    {
        var couple = await Fresh();
        foreach (var words in sentences)
        {
            var before = await Kept(couple);
            var heardByBen = couple.All.Count(m => m.For("Ben"));

            await couple.Say("Ana", words);

            (await Kept(couple)).ShouldBe(before, words);
            couple.All.Count(m => m.For("Ben")).ShouldBe(heardByBen, words);
            if ((await couple.Kept("Ana")).ContainsKey("question"))
            {
                // What is asked would take the next sentence for its answer.
                couple.Dispose();
                couple = await Fresh();
            }
        }

        couple.Dispose();
    }

    private static async Task<Couple> Fresh()
    {
        var couple = new Couple(Everyday.When.Now);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        return couple;
    }

    private static async Task<List<string>> Kept(Couple couple) =>
        [.. (await couple.Kept("Ana")).Where(s => !Harmless.Contains(s.Key)).Select(s => $"{s.Key}: {s.Value}")];
}
