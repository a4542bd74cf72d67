using Bot.Tests.Support;

namespace Bot.Tests.Features.Settings;

public sealed class SettingsTests
{
    [Fact]
    public Task The_menu_and_each_of_its_lines() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /settings
              to Ana: How things stand for you:
                Your clock: not said yet
                Your name: Ana
                Messages: their words show at once
                Daily hello: none
                Check-in: none

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Clock] [Name] [Show words on tap] [Hello] [Check-in]
            Ana: /settings zone Europe/Lisbon
              to Ana: Your clock is Lisbon now; it is 14:00 there.
            Ana: /settings name Nana
              to Ana: Nana it is.
            Ana: /settings
              to Ana: How things stand for you:
                Your clock: Lisbon
                Your name: Nana
                Messages: their words show at once
                Daily hello: none
                Check-in: none [Clock] [Name] [Show words on tap] [Hello] [Check-in]
            Ana presses [Name]
              to Ana: What shall I call you from now on? {text}
            Ana: Ana
              to Ana: Ana it is.
            Ana presses [Clock]
              to Ana: Which clock do you live by? Write a city or country, or choose where. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana: tokyo
              to Ana: Your clock is Tokyo now; it is 23:00 there.
            """
        );

    [Fact]
    public Task Words_it_does_not_know() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /settings zon lisbon
              to Ana: /settings doesn't know “zon”. It knows: zone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [/settings zone]
            Ana: /settings zone
              to Ana: Which clock do you live by? Write a city or country, or choose where. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana: /settings zone Nowhere at all
              to Ana: I don't know a clock by “Nowhere at all”. A bigger city nearby, or a country, often works. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana: /settings zone cst
              to Ana: I found these. Which is yours? [America/Chicago] [America/Mexico_City] [Asia/Shanghai]
            Ana: /settings name
              to Ana: One thing is missing: the words themselves. It goes /settings name NAME
                For example: /settings name Ana
            Ana: /settings language
              to Ana: One thing is missing: a word. It goes /settings language CODE
                For example: /settings language en
            Ana: /settings language EN
              to Ana: I'll speak this language with you from now on.
            """
        );

    [Fact]
    public Task With_somebody_the_menu_has_their_lines_too() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings
              to Ana: How things stand for you:
                Your clock: Lisbon
                Your name: Ana
                Messages: their words show at once
                Closed door: Ben can't tell
                Urgent knocks: up to 3 a day may pass your closed door
                Daily hello: none
                Check-in: none
                Your own times: Ben sees nothing of them. [Clock] [Name] [Show words on tap] [Show my closed door] [Knocks] [Hello] [Check-in] [Show “busy”]
            Ana presses [Show my closed door]
              to Ana: When Ben knocks at your closed door, I now say until when it's closed. Never why.
            Ana presses [Knocks]
              to Ana: Urgent knocks: up to 3 a day may pass your closed door [Any number] [3 a day] [1 a day] [None] [Quieter knocks]
            Ana presses [None]
              to Ana: Urgent knocks: none passes your closed door
            Ana: /settings
              to Ana: How things stand for you:
                Your clock: Lisbon
                Your name: Ana
                Messages: their words show at once
                Closed door: Ben sees it when knocking
                Urgent knocks: none passes your closed door
                Daily hello: none
                Check-in: none
                Your own times: Ben sees nothing of them. [Clock] [Name] [Show words on tap] [Hide my closed door] [Knocks] [Hello] [Check-in] [Show “busy”]
            Ana presses [Hide my closed door]
              to Ana: From now on Ben can't tell whether your door is closed.
            """
        );

    [Fact]
    public async Task An_unknown_word_or_language_is_answered_with_the_known_ones()
    {
        using var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"));
        await couple.Say("Ana", "/settings colour blue");
        couple.All[^1].Text.ShouldStartWith("/settings doesn't know “colour”. It knows: zone, name, language");
        await couple.Say("Ana", "/settings language xx");
        couple.All[^1].Text.ShouldStartWith("I don't speak “xx” well enough yet. So far I speak: en");
    }
}
