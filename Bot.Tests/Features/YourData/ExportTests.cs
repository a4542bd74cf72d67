using System.Reflection;
using System.Text;
using System.Text.Json;
using Bot.Core.People;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.YourData;

/// <summary>What is in an export, and what isn't.</summary>
public sealed class ExportTests
{
    /// <summary>Slices that an export leaves out, each with its reason.</summary>
    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["books"] = "numbers of keys: machinery",
        ["journal"] = "how far one has come with the questions, and the lock, which opens nothing by itself",
        ["members"] = "the pair's",
        ["agreements"] = "the pair's",
        ["unheard"] = "which line comes next when words aren't understood: machinery",
        ["rituals"] = "the pair's",
        ["plans"] = "the pair's",
        ["ideas.try"] = "the pair's",
        ["ideas.deck"] = "how far one has come through the cards: machinery",
        ["needs.table"] = "the pair's",
        ["meet"] = "the pair's",
        ["rituals.worked"] = "the pair's",
        ["season"] = "the pair's",
        ["swaps"] = "the pair's",
        ["celebrations"] = "the pair's",
        ["balance.both"] = "the pair's",
        ["door.covers"] = "messages that wait for a tap: also the other's words",
        ["balance"] = "when a word on it was last said: machinery",
        ["door.unaskedPassed"] = "when the companion last spoke: machinery",
        ["door.sentWords"] = "when words were sent within a day: a limit",
        ["together"] = "the pair's",
        ["here"] = "the pair's",
        ["membership"] = "a number that means nothing outside",
        ["prompts"] = "buttons: machinery, with the other's name on them",
        ["question"] = "what the next words answer: machinery",
        ["start"] = "whether the name was asked for",
        ["pairing.wrong"] = "wrong codes in a row, for an hour",
        ["rituals.back"] = "when somebody last said that they are back",
        ["away"] = "when somebody was last told that the companion had been away",
        ["door.step"] = "words of the other's that wait for the door to open",
        ["door.urgent"] = "how often the other came today",
    };

    [Fact]
    public void Every_slice_is_exported_or_has_a_reason_not_to_be()
    {
        var slices = typeof(ISlice)
            .Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => typeof(ISlice).IsAssignableFrom(f.FieldType))
            .Select(f => ((ISlice)f.GetValue(null)!).Name)
            .ToList();
        var exported = Couple.Features.Exports.Select(e => e.Name).ToList();

        slices.Count.ShouldBeGreaterThan(12);
        exported.ShouldBeUnique();
        slices
            .Where(s => exported.Contains(s) == LeftOut.ContainsKey(s))
            .ShouldBeEmpty("say in the feature what of it goes out (.Exports), or here why nothing does");
    }

    [Fact]
    public async Task It_reads_well()
    {
        using var couple = await SomebodyAsync();

        await couple.Say("Ana", "/export");

        var file = couple.All[^2].File!;
        file.MediaType.ShouldBe("text/plain");
        Encoding
            .UTF8.GetString(file.Content)
            .ShouldBe(
                """
                Two Trees: what is kept of Ana
                Made on 2027-01-04

                Where you write to me
                ---------------------
                - platform: test
                  id: ana

                You
                ---
                name: Ana
                zone: Europe/Lisbon
                language: en

                Your quiet hours
                ----------------
                windows:
                  - mon,tue,wed,thu,fri 22:00-07:00

                Your knocks of the last 24 hours
                --------------------------------
                - at: 2027-01-04 20:00
                  words: can you hear me

                Your own times
                --------------
                - name: run
                  when: tue,thu 18:00
                  zone: Europe/Lisbon
                  length: PT1H

                What you let through
                --------------------
                urgent a day: 2
                show quiet: false

                What two people share isn't in here: it belongs to both.
                """ + "\n"
            );
    }

    [Fact]
    public async Task Programs_can_read_it_too()
    {
        using var couple = await SomebodyAsync();

        await couple.Say("Ana", "/export");

        using var json = JsonDocument.Parse(couple.All[^1].File!.Content);
        var root = json.RootElement;
        root.GetProperty("madeAt").GetString().ShouldBe("2027-01-04T20:00:00Z");
        root.GetProperty("profile").GetProperty("name").GetString().ShouldBe("Ana");
        root.GetProperty("quiet").GetProperty("windows")[0].GetString().ShouldBe("mon,tue,wed,thu,fri 22:00-07:00");
        root.GetProperty("rituals.own")[0].GetProperty("name").GetString().ShouldBe("run");
        root.GetProperty("knocks")[0].GetProperty("words").GetString().ShouldBe("can you hear me");
    }

    [Fact]
    public async Task What_was_kept_piece_by_piece_is_in_it_too()
    {
        using var couple = await SomebodyAsync();
        await couple.Say("Ana", "/checkin");
        await couple.Press("Ana", "Too little");
        await couple.Press("Ana", "About right");

        await couple.Say("Ana", "/export");

        using var json = JsonDocument.Parse(couple.All[^1].File!.Content);
        var week = json.RootElement.GetProperty("checkin.entries")[0];
        week.GetProperty("at").GetString().ShouldBe("2027-01-04T20:00:00Z");
        week.GetProperty("space").GetString().ShouldBe("tooLittle");
        Encoding.UTF8.GetString(couple.All[^2].File!.Content).ShouldContain("Your weeks, as you said they were");
    }

    [Fact]
    public async Task Nothing_of_the_other_is_in_it()
    {
        using var couple = await SomebodyAsync();
        await couple.Say("Ben", "/settings name Quokka");
        await couple.Say("Ana", "/quiet now 2h");
        await couple.Say("Ben", "/knock quokkawhisper");
        await couple.Press("Ben", "Leave it at the door");
        await couple.Say("Ben", "/ritual add \"quokkawhisper\" sat 10:00");
        await couple.Say("Ana", "/knock hello");

        await couple.Say("Ana", "/export");

        foreach (var message in couple.All.TakeLast(2))
        {
            var content = Encoding.UTF8.GetString(message.File!.Content);
            content.ShouldContain("Ana");
            content.ShouldNotContain("quokka", Case.Insensitive);
            content.ShouldNotContain("Ben", Case.Sensitive);
        }
    }

    private static async Task<Couple> SomebodyAsync()
    {
        var couple = new Couple(Instant.FromUtc(2027, 1, 4, 20, 0));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Berlin");
        await couple.Say("Ana", "/quiet 22:00-07:00 weekdays");
        await couple.Say("Ana", "/ritual add \"run\" tue,thu 18:00 for 1h kind me");
        await couple.Say("Ana", "/ritual add \"tea\" every day 21:00");
        await couple.Press("Ben", "Yes, let's");
        await couple.Say("Ana", "/settings urgent 2 a day");
        await couple.Say("Ana", "/knock can you hear me");
        await couple.Press("Ana", "Leave it at the door");
        return couple;
    }
}
