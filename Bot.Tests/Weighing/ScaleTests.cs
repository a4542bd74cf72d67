using System.Text;
using Bot.Core.Safety;
using Bot.Core.Weighing;
using Bot.Learn;
using Bot.Tests.Support;

namespace Bot.Tests.Weighing;

/// <summary>Weights are what was learnt from the examples, and weighing is the sum that it says it is.</summary>
public sealed class ScaleTests
{
    [Theory]
    [InlineData("crisis")]
    [InlineData("agreements")]
    public void The_weights_are_those_that_the_examples_teach(string folder)
    {
        var lesson = Lesson.All.Single(l => l.Folder == folder);
        var examples = lesson.Examples(Repository.Root);
        var shipped = Opened(File.ReadAllBytes(Repository.File("Bot.Core", lesson.Weights)));
        var learnt = Opened(lesson.WeightsOf(examples, border: 0));

        // They differ by the border alone, whose place is found by learning several times more.
        var apart = examples.Select(e => Sum(learnt, e.Text) - Sum(shipped, e.Text)).ToList();
        (apart.Max() - apart.Min()).ShouldBeLessThan(
            0.01f,
            $"learn/{folder} has changed: dotnet run --project learn -- write {folder}"
        );
    }

    [Fact]
    public void A_sum_is_made_of_the_weights_of_its_cues()
    {
        var scale = Opened(
            ScaleFile.Of([("it", Taught(("the grey cat sleeps", true), ("the grey dog barks", false)))], 1000)
        );
        var cues = new Collected([]);
        Cues.Find(Words("the cat sleeps"), ref cues);

        var length = Scale.Length(cues.All.Sum(c => c.Much * c.Much));
        var sum = cues.All.Sum(c => c.Much * scale.Weight(c.Cue, 0)) / length;

        (Sum(scale, "the cat sleeps") - Sum(scale, "")).ShouldBe(sum, 0.001f);
        Sum(scale, "a cat").ShouldBeGreaterThan(Sum(scale, "a dog"));
    }

    [Fact]
    public void Cues_are_words_pairs_and_pieces()
    {
        var cues = new Collected([]);
        Cues.Find(Words("not to live on"), ref cues);

        var written = cues.All.Select(c => c.Text).ToList();
        written
            .Where(w => w[0] != '~')
            .ShouldBe([
                "not",
                "to",
                "live",
                "on",
                "not to",
                "not .. live",
                "not .. on",
                "to live",
                "to .. on",
                "live on",
            ]);
        written.ShouldContain("~^liv");
        written.ShouldContain("~ive^");
        written.ShouldContain("~^live");
        cues.All.Select(c => c.Cue).Distinct().Count().ShouldBe(written.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void What_is_left_out_weighs_nothing()
    {
        var taught = Taught(("the grey cat sleeps", true), ("the grey dog barks", false));
        var all = Opened(ScaleFile.Of([("it", taught)], 1000));
        var few = Opened(ScaleFile.Of([("it", taught)], 5));
        var cues = new Collected([]);
        Cues.Find(Words("the grey cat sleeps"), ref cues);

        cues.All.Count(c => few.Weight(c.Cue, 0) != 0).ShouldBeInRange(1, 5);
        cues.All.Count(c => all.Weight(c.Cue, 0) != 0).ShouldBeGreaterThan(10);
    }

    private static Learnt Taught(params (string Text, bool Is)[] examples) =>
        Learner.Learn([.. examples.Select(e => (Words(e.Text), e.Is, 1.0))]);

    private static Scale Opened(byte[] file)
    {
        using var reader = new BinaryReader(new MemoryStream(file), Encoding.UTF8);
        return Scale.Read(reader);
    }

    private static string[] Words(string text) => WordPatterns.Split(PlainText.Of(text));

    private static float Sum(Scale scale, string text)
    {
        Span<float> sum = stackalloc float[1];
        scale.Weigh(Words(text), sum);
        return sum[0];
    }

    private readonly struct Collected(List<(uint Cue, float Much, string Text)> all) : ICueSink
    {
        public List<(uint Cue, float Much, string Text)> All => all;

        public void Add(uint cue, float much, CueText text) => all.Add((cue, much, text.ToString()));
    }
}
