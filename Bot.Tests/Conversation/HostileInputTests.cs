using System.Globalization;
using System.Text;
using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Safety;
using Bot.Core.Time;
using Bot.Tests.Support;
using Bot.Tests.Time;
using NodaTime;

namespace Bot.Tests.Conversation;

/// <summary>Whatever comes in, exactly one kind answer goes out, and nothing breaks.</summary>
public sealed class HostileInputTests
{
    private const string Broken = "Something went wrong";

    private static readonly string[] Pieces =
    [
        "",
        " ",
        "\n",
        "\t",
        "\0",
        "\u0007",
        "'; DROP TABLE people;--",
        "<script>alert(1)</script>",
        "<b>",
        "</b>",
        "&amp;",
        "{0}",
        "{name}",
        "%s%n",
        "\u202Eevil",
        "\u2066",
        "שלום",
        "👩‍👩‍👧",
        "\uD83D",
        "\uDE00",
        "\uFFFF",
        "zalgo\u0301\u0301\u0301\u0301",
        "-1",
        "0",
        "1",
        "2",
        "99999999999999999999",
        "2147483648",
        "1e9",
        "NaN",
        "22:00-07:00",
        "25:00",
        "24:00",
        "weekdays",
        "every day",
        "tomorrow 20:00",
        "2027-02-30",
        "in 2h",
        "30m",
        "999999h",
        "half an hour",
        "on",
        "off",
        "now",
        "set",
        "clear",
        "list",
        "recall",
        "for",
        "until",
        "kind",
        "\"",
        "“a name”",
        "\"open",
        "Europe/Lisbon",
        "utc+25",
        "pair_",
        "aaaa-aaaa",
        "/quiet",
        "@bot",
        "#3",
        "--help",
        "../../etc/passwd",
    ];

    public static TheoryData<bool> Worlds => new(true, false);

    [Theory]
    [MemberData(nameof(Worlds))]
    public async Task Any_command_with_any_words_gets_exactly_one_kind_answer(bool isPaired)
    {
        var random = new Random(isPaired ? 1 : 2);
        foreach (var command in Couple.Features.Commands)
        {
            using var couple = await PeopleAsync(isPaired);
            var actions = command.Actions.Select(a => a.Name).Append(null).Append("nonsense").ToList();
            for (var round = 0; round < 40; round++)
            {
                var action = actions[random.Next(actions.Count)];
                var words = $"/{command.Name} {action} {Words(random)}";
                await AnsweredOnceAsync(couple, words, () => couple.Say("Ana", words));
            }
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("/ ")]
    [InlineData("/@")]
    [InlineData("/\u202Equiet")]
    [InlineData("/quiet\0")]
    [InlineData("/QUIET@some_bot\n22:00-07:00")]
    [InlineData("\uD83D")]
    [InlineData("\uFFFF")]
    [InlineData("' OR 1=1 --")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("😀")]
    [InlineData("...")]
    public async Task Odd_words_get_exactly_one_kind_answer(string words)
    {
        foreach (var isPaired in new[] { true, false })
        {
            using var couple = await PeopleAsync(isPaired);
            await AnsweredOnceAsync(couple, words, () => couple.Say("Ana", words));
        }
    }

    [Fact]
    public async Task Random_characters_and_bytes_get_exactly_one_kind_answer()
    {
        var random = new Random(3);
        using var couple = await PeopleAsync(isPaired: true);
        for (var round = 0; round < 150; round++)
        {
            var bytes = new byte[random.Next(1, 200)];
            random.NextBytes(bytes);
            var words = (round % 3) switch
            {
                0 => Encoding.Latin1.GetString(bytes),
                1 => Encoding.UTF8.GetString(bytes),
                _ => new string([.. bytes.Chunk(2).Where(p => p.Length == 2).Select(p => (char)(p[0] << 8 | p[1]))]),
            };
            await AnsweredOnceAsync(couple, words, () => couple.Say("Ana", words));
            var quiet = $"/quiet {words}";
            await AnsweredOnceAsync(couple, quiet, () => couple.Say("Ana", quiet));
        }
    }

    [Fact]
    public async Task Ten_thousand_characters_are_answered_and_not_taken_in()
    {
        using var couple = await PeopleAsync(isPaired: true);
        foreach (var start in Couple.Features.Commands.Select(c => $"/{c.Name} ").Append(""))
        {
            var words = start + new string('x', 10_000);
            await AnsweredOnceAsync(couple, words[..40], () => couple.Say("Ana", words));
        }

        couple.All[^1].Text.ShouldStartWith("That is more than I can take in at once. Up to 4000 characters");
    }

    [Fact]
    public async Task Words_of_the_two_are_cleaned_of_tricks_but_kept_otherwise()
    {
        using var couple = await PeopleAsync(isPaired: true);
        await couple.Say("Ana", "/knock a\u202Eb\u2066c\u0007d\uD83De <b>שלום</b> 👩‍👩‍👧");
        await couple.Press("Ana", "Leave it at the door");

        couple.All.Last(m => m.For("Ben")).Text.ShouldBe("Ana knocks: “abcd\uFFFDe <b>שלום</b> 👩‍👩‍👧”");
    }

    [Fact]
    public async Task Forged_buttons_and_forms_change_nothing()
    {
        using var couple = await PeopleAsync(isPaired: true);
        await couple.Say("Ana", "/knock");
        var real = couple.All[^1];
        var id = real.Choices[0].Token.Split(':')[0];
        foreach (var token in new[] { "", ":", "x:0", $"{id}:99", $"{id}:-1", $"{id}:f", $"{id}:", "\0", $"{id}:0:0" })
        {
            var forged = real with { Choices = [new OutgoingChoice("x", token)] };
            (await couple.Press("Ana", forged, "x")).ShouldBe(Handled.Stale, token);
            (await couple.Press("Ben", forged, "x")).ShouldBe(Handled.Stale, token);
        }

        // Somebody else's real button does nothing either.
        var stolen = real with
        {
            Account = "ben",
        };
        (await couple.Press("Ben", stolen, "Not now")).ShouldBe(Handled.Stale);
        (await couple.Press("Ana", real, "Not now")).ShouldBe(Handled.Done);
    }

    [Fact]
    public void Every_example_is_understood_as_it_stands()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Lisbon"];
        var when = new WhenContext(Couple.At("2026-11-23T14:00:00Z"), zone);
        foreach (var action in Couple.Features.Commands.SelectMany(c => c.Actions))
        {
            foreach (var example in action.Examples)
            {
                Couple.Features.Reader.Read(example, when).ShouldBeOfType<CommandReading.Understood>(example);
            }
        }
    }

    [Fact]
    public void Cleaning_is_whole_characters_without_tricks_and_done_once()
    {
        var random = new Random(4);
        for (var round = 0; round < 2000; round++)
        {
            var clean = Cleaned.Text(Words(random) + RandomTimes.Wish(random) + (char)random.Next(0x10000));
            clean.EnumerateRunes().ShouldNotContain(r => Rune.IsControl(r) && r.Value != '\n' && r.Value != '\t');
            clean.ShouldNotContain(c => (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069'));
            Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean)).ShouldBe(clean);
            Cleaned.Text(clean).ShouldBe(clean);
            Cleaned.Name(clean).Length.ShouldBeLessThanOrEqualTo(Cleaned.LongestName);
        }
    }

    private static async Task<Couple> PeopleAsync(bool isPaired)
    {
        var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"));
        if (isPaired)
        {
            await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        }

        return couple;
    }

    private static string Words(Random random)
    {
        var words = Enumerable.Range(0, random.Next(5)).Select(_ => Pieces[random.Next(Pieces.Length)]);
        return string.Join(random.Next(4) == 0 ? "" : " ", words);
    }

    private static async Task AnsweredOnceAsync(Couple couple, string words, Func<Task<Handled>> act)
    {
        var before = couple.All.Count;
        var handled = await act();
        var why = string.Create(CultureInfo.InvariantCulture, $"after: {words}");
        handled.ShouldBe(Handled.Done, why);
        var answers = couple.All.Skip(before).Where(m => m.For("Ana") && !m.Silent).ToList();

        // A message holds one file; an export is two.
        answers.RemoveAll(m => m.File?.Name == "two-trees.json");
        answers.Count.ShouldBe(1, $"{why}\n{string.Join('\n', answers.Select(a => a.Text))}");
        answers[0].Text.ShouldNotStartWith(Broken);
        answers[0].Text.Trim().ShouldNotBeEmpty(why);
        answers[0].Text.Length.ShouldBeLessThanOrEqualTo(4096, why);
    }
}
