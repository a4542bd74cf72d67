using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Telegram;

/// <summary>What isn't words alone: pictures with the same in words, files, and what is nobody else's to pass on.</summary>
public sealed class PicturesAndFilesTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 14, 0);

    [TelegramFact]
    public async Task The_week_is_a_photo_with_the_same_in_words()
    {
        await using var couple = await TelegramCouple.OpenAsync(Start);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/quiet set 22:00-07:00 weekdays");
        await couple.Say("Ana", "/week");
        var messages = couple.Bot.Chats.All;
        messages.Count(m => m.Photo is not null).ShouldBe(1);
        messages.ShouldContain(m => m.Text.Contains("22:00"));
        couple.Bot.Breaches.ShouldBeEmpty();
    }

    [TelegramFact]
    public async Task A_pressed_picture_shows_in_its_caption_what_was_picked()
    {
        await using var couple = await TelegramCouple.OpenAsync(Start, features: Adapters.Reciting.Features);
        await couple.Say("Ana", "/settings zone Europe/Lisbon");
        await couple.Say("Ana", "/recite picture");
        couple.Bot.Chats.All[^1].Photo.ShouldNotBeNull();
        await couple.Press("Ana", "Lovely");
        var shown = couple.Bot.Chats.All[^1];
        shown.Text.ShouldBe("A tree.\n→ Lovely");
        shown.Buttons.ShouldBeEmpty();
        couple.Bot.Breaches.ShouldBeEmpty();
    }

    [TelegramFact]
    public async Task An_export_comes_as_files()
    {
        await using var couple = await TelegramCouple.OpenAsync(Start);
        await couple.Say("Ana", "/settings zone Europe/Lisbon");
        await couple.Say("Ana", "/export");
        var names = couple.Bot.Chats.All.Select(m => m.Document).OfType<string>().ToList();
        names.Count.ShouldBe(2);
        names.ShouldContain(n => n.EndsWith(".json", StringComparison.Ordinal));
        names.ShouldContain(n => n.EndsWith(".txt", StringComparison.Ordinal));
        couple.Bot.Breaches.ShouldBeEmpty();
    }

    [TelegramFact]
    public async Task A_passphrase_is_taken_out_of_the_chat_and_nothing_else_is()
    {
        await using var couple = await TelegramCouple.OpenAsync(Start);
        await couple.Say("Ana", "/settings zone Europe/Lisbon");
        await couple.Say("Ana", "/journal write The sea was loud today.");
        await couple.Say("Ana", "/journal lock");
        await couple.Press("Ana", "Choose a passphrase");
        couple.Bot.Chats.Removed.ShouldBeEmpty();

        var before = couple.Bot.Chats.NextMessageId();
        await couple.Say("Ana", "seven green umbrellas");
        await couple.Say("Ana", "seven green umbrellas");
        await couple.Say("Ana", "/journal unlock");
        await couple.Say("Ana", "seven red umbrellas");
        await couple.Say("Ana", "seven green umbrellas");

        // Each answer has the number after the words that it answers.
        couple.Bot.Chats.Removed.ShouldBe([before + 1, before + 3, before + 7, before + 9]);
        await couple.Say("Ana", "/journal write Behind a door.");
        couple.Bot.Chats.Removed.Count.ShouldBe(4);
        couple.Bot.Chats.All[^1].Text.ShouldStartWith("Page 2");
        couple.Bot.Breaches.ShouldBeEmpty();
    }

    [TelegramFact]
    public async Task What_somebody_kept_for_themselves_cannot_be_forwarded()
    {
        await using var couple = await TelegramCouple.OpenAsync(Start);
        await couple.Say("Ana", "/settings zone Europe/Lisbon");
        await couple.Say("Ana", "/checkin");
        await couple.Press("Ana", "About right");
        await couple.Press("Ana", "About right");
        await couple.Say("Ana", "the soup on tuesday");
        await couple.Say("Ana", "/balance");
        couple.Bot.Chats.All[^1].IsProtected.ShouldBeTrue();
        couple.Bot.Chats.All.Count(m => m.IsProtected).ShouldBeLessThan(couple.Bot.Chats.All.Count);
        couple.Bot.Breaches.ShouldBeEmpty();
    }
}
