using System.Globalization;
using System.Text;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Ideas;

public sealed class TryTranscripts
{
    [Fact]
    public async Task What_both_like_is_told_to_each_at_ten_and_nothing_else()
    {
        using var couple = await Paired();
        var ana = await Liked(couple, "Ana", 60, yes: i => i % 2 == 0);
        await couple.Pass(Duration.FromHours(1));
        var ben = await Liked(couple, "Ben", 60, yes: i => i % 3 == 0);
        var both = ana.Intersect(ben, StringComparer.Ordinal).ToList();
        both.ShouldNotBeEmpty();

        var before = couple.All.Count;
        await couple.GoTo(Couple.At("2026-11-24T09:59:59Z"));
        couple.All.Count.ShouldBe(before);
        await couple.GoTo(Couple.At("2026-11-24T10:00:00Z"));

        foreach (var who in new[] { "Ana", "Ben" })
        {
            var told = couple.All.Skip(before).Where(m => m.For(who)).ToList().ShouldHaveSingleItem();
            told.Text.Split("\n\n").Skip(1).ShouldBe(both, ignoreOrder: true);
        }

        before = couple.All.Count;
        await couple.Pass(Duration.FromDays(3));
        couple.All.Count.ShouldBe(before);
    }

    [Fact]
    public Task Choosing_leaving_half_way_and_coming_back() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /idea try
              to Ana: Ideas come one at a time, and you say what you'd like. Ben can do the same, in another order. What you both like, and only that, each of you reads at ten the next morning; everything else stays unseen, for good.

                Listen to a whole album from beginning to end, lamps low, phones in another room. Talk only when it's over.
                About an hour, at home, free. [I'd like that] [Perhaps later] [Not for me] [Ask Ben along]
            Ana presses [Ask Ben along]
              to Ana: It's at Ben's door.
              to Ben: Ana would like to find out what you'd both like to try. Each of you chooses in private, and only what you both like is ever shown. [Have a look] [Not now]
            Ana presses [I'd like that]
              to Ana: Hold each other for as long as one slow song takes, standing, without patting. See what your breathing does.
                About 15 minutes, at home, free. [I'd like that] [Perhaps later] [Not for me]
            Ana presses [Perhaps later]
              to Ana: Make a list of all the places where you two have kissed. Argue gently about the order.
                About 45 minutes, at home, free. [I'd like that] [Perhaps later] [Not for me]
            Ana presses [Not for me]
              to Ana: Repair one thing that has been waiting for a long time. One holds, one glues, both admire.
                About an hour and 30 minutes, at home, for little money. [I'd like that] [Perhaps later] [Not for me]
            restart
            Ben presses [Have a look]
              to Ben: Ideas come one at a time, and you say what you'd like. Ana can do the same, in another order. What you both like, and only that, each of you reads at ten the next morning; everything else stays unseen, for good.

                Go back to a place where something good began for you two, and stand there for a while.
                About 45 minutes, out and about, free. [I'd like that] [Perhaps later] [Not for me] [Ask Ana along]
            Ben presses [Not for me]
              to Ben: Sit on a bench with your backs against each other and tell what each of you can see.
                About 25 minutes, outside, free. [I'd like that] [Perhaps later] [Not for me]
            Ana: /idea try
              to Ana: Repair one thing that has been waiting for a long time. One holds, one glues, both admire.
                About an hour and 30 minutes, at home, for little money. [I'd like that] [Perhaps later] [Not for me]
            3 days pass
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            """
        );

    [Fact]
    public async Task Each_reads_it_at_their_own_ten_o_clock_and_past_their_door()
    {
        using var couple = new Couple(Couple.At("2026-11-23T12:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Asia/Tokyo");
        await couple.Say("Ben", "/quiet 09:00-12:00");
        await Liked(couple, "Ana", 30, _ => true);
        await Liked(couple, "Ben", 150, _ => true);
        var before = couple.All.Count;
        await couple.GoTo(Couple.At("2026-11-25T00:00:00Z"));

        var ben = couple.All.Skip(before).Where(m => m.For("Ben")).ToList().ShouldHaveSingleItem();
        ben.At.ShouldBe(Couple.At("2026-11-24T03:00:00Z"));
        ben.Silent.ShouldBeTrue();
        var ana = couple.All.Skip(before).Where(m => m.For("Ana")).ToList().ShouldHaveSingleItem();
        ana.At.ShouldBe(Couple.At("2026-11-24T10:00:00Z"));
    }

    [Fact]
    public async Task Choices_taken_back_overlap_with_nothing_and_what_was_told_stays_told()
    {
        using var couple = await Paired();
        await Liked(couple, "Ana", 200, _ => true);
        couple.All[^1].Text.ShouldStartWith("That was the whole pile.");
        await couple.Press("Ana", "Take my choices back");
        await Liked(couple, "Ben", 40, _ => true);
        var before = couple.All.Count;
        await couple.Pass(Duration.FromDays(2));
        couple.All.Count.ShouldBe(before);
    }

    /// <summary>
    /// Ana does the same in two worlds; in one of them Ben chooses, but nothing that she chose. What she reads, and when, is
    /// the same to the letter.
    /// </summary>
    [Fact]
    public async Task What_does_not_match_leaves_no_trace()
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            var plain = await Ana(seed, benChooses: false);
            var other = await Ana(seed, benChooses: true);
            other.ShouldBe(plain);
        }

        static async Task<string> Ana(int seed, bool benChooses)
        {
            using var couple = await Paired();
            var random = new Random(seed);
            var liked = await Liked(couple, "Ana", 10 + (seed * 5), _ => random.Next(2) == 0);
            if (benChooses)
            {
                await Chosen(couple, "Ben", 130, text => !liked.Contains(text, StringComparer.Ordinal));
            }

            await couple.Pass(Duration.FromDays(1));
            await Liked(couple, "Ana", 3, _ => false);
            await couple.Pass(Duration.FromDays(2));
            var seen = new StringBuilder();
            foreach (var message in couple.All.Where(m => m.For("Ana")))
            {
                var choices = string.Join("|", message.Choices.Select(c => c.Label));
                seen.Append(
                    CultureInfo.InvariantCulture,
                    $"{message.At} {message.Silent} {message.Text} [{choices}]\n"
                );
            }

            return seen.ToString();
        }
    }

    private static async Task<Couple> Paired()
    {
        var couple = new Couple(Couple.At("2026-11-23T18:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        return couple;
    }

    private static Task<List<string>> Liked(Couple couple, string who, int count, Func<int, bool> yes)
    {
        var i = 0;
        return Chosen(couple, who, count, _ => yes(i++));
    }

    /// <summary>The ideas that somebody said yes to, of so many that they were dealt.</summary>
    private static async Task<List<string>> Chosen(Couple couple, string who, int count, Func<string, bool> yes)
    {
        var liked = new List<string>();
        await couple.Say(who, "/idea try");
        for (var i = 0; i < count && couple.All[^1].Choices.Any(c => c.Label == "Perhaps later"); i++)
        {
            var words = couple.All[^1].Text.Split("\n\n")[^1].Split('\n')[0];
            var isYes = yes(words);
            if (isYes)
            {
                liked.Add(words);
            }

            await couple.Press(who, couple.All[^1], isYes ? "I'd like that" : "Not for me");
        }

        return liked;
    }
}
