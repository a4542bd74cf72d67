using Bot.Core.Features;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Adapters;

/// <summary>
/// What every platform's adapter keeps to, played by people on that platform: the real adapter talks to a real protocol's
/// other end, and what people see there is looked at.
/// </summary>
public abstract class AdapterContract : IAsyncLifetime
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 14, 0);
    private ICouple couple = null!;

    /// <summary>Whether an answer in a channel can be shown to one person alone.</summary>
    private protected abstract bool CanWhisper { get; }

    /// <summary>Whether whoever calls a command must be told something, because the platform shows an error otherwise.</summary>
    private protected virtual bool OwesAWord => false;

    private protected abstract Task<ICouple> OpenAsync(Instant start, Registry features);

    public async Task InitializeAsync()
    {
        couple = await OpenAsync(Start, Reciting.Features);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
    }

    public async Task DisposeAsync() => await couple.DisposeAsync();

    [Fact]
    public async Task An_answer_is_seen_by_whoever_asked_and_by_nobody_else()
    {
        await couple.Say("Ana", "/settings");
        var shown = couple.All.ShouldHaveSingleItem();
        (shown.Channel, Who(shown)).ShouldBe((null, "ana"));
        shown.Choices.ShouldNotBeEmpty();
        shown.Silent.ShouldBeFalse();
    }

    [Fact]
    public async Task A_pressed_message_shows_what_was_picked_and_has_no_buttons_any_more()
    {
        await couple.Say("Ana", "/together 30m");
        await couple.Press("Ben", "I'm in");
        var asked = couple.All.First(m => Who(m) == "ben");
        asked.Choices.ShouldBeEmpty();
        asked.Text.ShouldContain("I'm in");
    }

    [Fact]
    public async Task Buttons_for_something_else_stay()
    {
        await couple.Say("Ana", "/recite two");
        await couple.Press("Ana", "First");
        couple.All[0].Choices.Select(c => c.Label).ShouldBe(["Second"]);
        await couple.Press("Ana", "Second");
        couple.All[0].Choices.ShouldBeEmpty();
    }

    [Fact]
    public async Task Choices_keep_their_order()
    {
        await couple.Say("Ana", "/recite many");
        couple
            .All.ShouldHaveSingleItem()
            .Choices.Select(c => c.Label)
            .ShouldBe(Enumerable.Range(1, 24).Select(i => $"Number {i}"));
    }

    [Fact]
    public async Task Words_arrive_as_they_are_whatever_they_would_mean_to_the_platform()
    {
        await couple.Say("Ana", "/recite odd");
        var shown = couple.All.ShouldHaveSingleItem();
        shown.Text.ShouldBe(Reciting.Odd);
        shown.Choices.ShouldHaveSingleItem().Label.ShouldBe("<b>&");
        await couple.Press("Ana", "<b>&");
        couple.All[0].Text.ShouldStartWith(Reciting.Odd);
    }

    [Fact]
    public async Task A_long_text_arrives_whole_and_its_buttons_are_at_its_end()
    {
        await couple.Say("Ana", "/recite long");
        string.Join(' ', couple.All.Select(m => m.Text)).ShouldBe(Reciting.Long);
        couple.All.SkipLast(1).ShouldAllBe(m => m.Choices.Count == 0);
        couple.All[^1].Choices.Count.ShouldBe(1);
        couple.All.ShouldAllBe(m => m.Text.EndsWith('.'), "cut between sentences");
    }

    [Fact]
    public async Task In_one_chat_messages_keep_their_order()
    {
        await couple.Say("Ana", "/recite five");
        couple.All.Select(m => m.Text).ShouldBe(["number 1", "number 2", "number 3", "number 4", "number 5"]);
    }

    [Fact]
    public async Task A_question_is_answered_by_words_or_by_its_form()
    {
        await couple.Say("Ana", "/knock");
        await couple.Fill("Ana", "text", "the kettle is on");
        couple.All[^1].Text.ShouldStartWith("How shall I knock?");
        await couple.Say("Ana", "/knock");
        await couple.Say("Ana", "and the tea is ready");
        couple.All[^1].Text.ShouldStartWith("How shall I knock?");
    }

    [Fact]
    public async Task Nothing_private_is_ever_seen_in_a_channel()
    {
        await couple.Say("Ana", "/here", "us");
        await couple.Press("Ana", "Ask Ben");
        await couple.Press("Ben", "Yes, ours");
        await couple.Say("Ana", "/settings", "us");
        await couple.Say("Ana", "/recite odd", "us");
        await couple.Say("Ana", "/recite here", "us");
        await couple.Say("Cleo", "/recite odd", "us");
        await couple.Say("Ana", "just between us", "us");

        var toAll = couple.All.Where(m => m.Channel is not null && m.Account is null).Select(m => m.Text).ToList();
        toAll.ShouldBe(
            CanWhisper ? ["for all to read"] : ["Let's do this in private: write to me there.", "for all to read"]
        );
        couple.All.Where(m => Who(m) == "ana").ShouldContain(m => m.Text == Reciting.Odd);
        couple
            .All.Where(m => Who(m) == "cleo")
            .Select(m => m.Text)
            .ShouldBe(
                OwesAWord ? ["I don't speak in this channel. In private I'm there for you: /start, there, begins."] : []
            );
    }

    [Fact]
    public async Task What_is_for_somebody_who_blocked_the_companion_waits_for_their_next_word()
    {
        await couple.Block("Ben", true);
        await couple.Say("Ana", "/knock the moon is up");
        await couple.Press("Ana", "Leave it at the door");
        couple.All.ShouldNotContain(m => Who(m) == "ben");

        await couple.Block("Ben", false);
        await couple.Say("Ben", "/help");
        couple.All.Where(m => Who(m) == "ben").ShouldContain(m => m.Text.Contains("the moon is up"));
    }

    [Fact]
    public async Task What_is_to_be_silent_is_silent()
    {
        await couple.Say("Ana", "/recite silent");
        couple.All[0].ShouldSatisfyAllConditions(m => m.Text.ShouldBe("hush"), m => m.Silent.ShouldBeTrue());
        couple.All.Skip(1).Select(m => m.Text).ShouldBe(OwesAWord ? ["Done."] : []);
    }

    [Fact]
    public async Task A_file_comes_with_its_words()
    {
        await couple.Say("Ana", "/recite file");
        var shown = couple.All.ShouldHaveSingleItem();
        shown.Text.ShouldBe("Your days.");
        shown.File!.Name.ShouldBe("days.ics");
    }

    [Fact]
    public async Task Buttons_outlive_the_process()
    {
        await couple.Say("Ana", "/together 30m");
        await couple.Restart();
        await couple.Press("Ben", "In 10 minutes");
        couple.All.First(m => Who(m) == "ben").Choices.ShouldBeEmpty();
        couple.All.Count(m => Who(m) == "ana").ShouldBe(2, "the first answer, and what Ben said");
    }

    [Fact]
    public async Task A_moment_that_comes_is_told_once()
    {
        await couple.Say("Ana", "/quiet now 2h");
        await couple.Say("Ben", "/knock it snows");
        await couple.Press("Ben", "Leave it at the door");
        await couple.Pass(Duration.FromHours(2));
        await couple.Restart();
        await couple.Settle();

        var told = couple.All.Where(m => Who(m) == "ana" && m.Text.Contains("it snows")).ShouldHaveSingleItem();
        told.Silent.ShouldBeTrue("what was held comes without a sound");
    }

    private static string? Who(Shown message) => message.Account?.ToLowerInvariant();
}
