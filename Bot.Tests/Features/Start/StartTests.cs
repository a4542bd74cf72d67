using Bot.Tests.Support;

namespace Bot.Tests.Features.Start;

public sealed class StartTests
{
    [Fact]
    public Task Three_taps_and_one_is_there() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /start
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            Ana presses [Ana]
              to Ana: Which clock do you live by? You can also write a city. [Lisbon] [Somewhere else]
            Ana presses [Lisbon]
              to Ana: That's all I need, Ana. Everything here works for you alone; inviting someone can wait as long as you like. [Set quiet hours] [Invite someone] [See what I can do]
            Ana presses [Set quiet hours]
              to Ana: No quiet hours yet: what comes for you comes at once. Write when it shall be quiet, like “22:00-07:00 weekdays”, or choose. [22:00-07:00 every day] [22:00-07:00 weekdays] [Quiet now, 2 hours]
            Ana presses [22:00-07:00 every day]
              to Ana: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            Ana presses [Invite someone]
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2
            """
        );

    [Fact]
    public Task Left_half_way_it_goes_on_where_it_was() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /start
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            2 days pass
            restart
            Ana: /start
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            Ana presses [Ana]
              to Ana: Which clock do you live by? You can also write a city. [Lisbon] [Somewhere else]
            3 days pass
            Ana: /start
              to Ana: Which clock do you live by? You can also write a city. [Lisbon] [Somewhere else]
            Ana presses [Lisbon]
              to Ana: That's all I need, Ana. Everything here works for you alone; inviting someone can wait as long as you like. [Set quiet hours] [Invite someone] [See what I can do]
            Ana: /start
              to Ana: That's all I need, Ana. Everything here works for you alone; inviting someone can wait as long as you like. [Set quiet hours] [Invite someone] [See what I can do]
            """
        );

    [Fact]
    public Task A_name_asked_for_can_be_given_later_too() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /start
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            Ana presses [Another name]
              to Ana: What shall I call you? {text}
            Ana: Anastasia Maria dos Santos e Oliveira Ferreira
              to Ana: Which clock do you live by? You can also write a city. [Lisbon] [Somewhere else]
            Ana: /settings name   Ana\nMaria
              to Ana: Ana Maria it is.
            Ana: /settings
              to Ana: How things stand for you:
                Your clock: not said yet
                Your name: Ana Maria
                Messages: their words show at once
                Daily hello: none
                Check-in: none [Clock] [Name] [Show words on tap] [Hello] [Check-in]
            """
        );

    [Fact]
    public Task The_first_plain_words_are_a_first_contact() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: hi there
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            Ana: Nana
              to Ana: Which clock do you live by? You can also write a city. [Lisbon] [Somewhere else]
            Ana presses [Lisbon]
              to Ana: That's all I need, Nana. Everything here works for you alone; inviting someone can wait as long as you like. [Set quiet hours] [Invite someone] [See what I can do]
            Ana: hi there
              to Ana: I didn't get that. /help shows what I can do.
            """
        );

    [Fact]
    public Task The_zone_by_search() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /start
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            Ana presses [Ana]
              to Ana: Which clock do you live by? Write a city or country, or choose where. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana: Atlantis
              to Ana: I found this one. Is it yours? [Halifax] [Somewhere else]
            Ana: portugal
              to Ana: I found these. Which is yours? [Europe/Lisbon] [Atlantic/Madeira] [Atlantic/Azores]
            Ana: porto alegre
              to Ana: I don't know a clock by “porto alegre”. A bigger city nearby, or a country, often works. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana presses [Europe]
              to Ana: Which of these shares your clock? You can also write a city. [Lisbon] [London] [Madrid] [Paris] [Berlin] [Rome] [Warsaw] [Athens] [Kyiv] [Istanbul]
            Ana: new york
              to Ana: That's all I need, Ana. Everything here works for you alone; inviting someone can wait as long as you like. [Set quiet hours] [Invite someone] [See what I can do]
            """
        );

    [Fact]
    public Task The_zone_by_two_taps() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /start
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            Ana presses [Ana]
              to Ana: Which clock do you live by? Write a city or country, or choose where. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana presses [Asia]
              to Ana: Which of these shares your clock? You can also write a city. [Dubai] [Karachi] [Kolkata] [Dhaka] [Bangkok] [Jakarta] [Singapore] [Shanghai] [Manila] [Tokyo] [Seoul]
            Ana presses [Kolkata]
              to Ana: That's all I need, Ana. Everything here works for you alone; inviting someone can wait as long as you like. [Set quiet hours] [Invite someone] [See what I can do]
            """
        );

    [Fact]
    public Task Somewhere_else_than_the_platform_thinks() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /start
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            Ana presses [Ana]
              to Ana: Which clock do you live by? You can also write a city. [Lisbon] [Somewhere else]
            Ana presses [Somewhere else]
              to Ana: Which clock do you live by? Write a city or country, or choose where. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana: utc+5:30
              to Ana: I don't know a clock by “utc+5:30”. A bigger city nearby, or a country, often works. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana: Kathmandu
              to Ana: That's all I need, Ana. Everything here works for you alone; inviting someone can wait as long as you like. [Set quiet hours] [Invite someone] [See what I can do]
            """
        );

    [Fact]
    public Task Any_command_works_at_once() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /host
              to Ana: Carla runs this companion; you can reach them at carla@example.org.

                Everything is stored encrypted, with a key of your own. But the keys are on the same machine: someone with full access to it, and the will, could open what is stored, and could watch what comes in from now on. It might be the person you live with, so share here only what you would be fine with them reaching.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /quiet 22:00-07:00
              to Ana: Which clock do you live by? You can also write a city. [Lisbon] [Somewhere else]
            Ana presses [Lisbon]
              to Ana: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            Ana: /start
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            """
        );

    [Fact]
    public Task A_link_with_an_invitation_joins() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /start pair_nonsense
              to Ana: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /start something else
              to Ana: I understood all but “else”, so I haven't done anything yet.
                For example: /start [PAYLOAD]
            """
        );

    [Fact]
    public Task A_pressed_button_is_used_up() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /start
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            Ana: /start
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            Ana presses [Ana]
              to Ana: Which clock do you live by? You can also write a city. [Lisbon] [Somewhere else]
            Ana presses [Ana]
              to Ana: Which clock do you live by? You can also write a city. [Lisbon] [Somewhere else]
            """
        );

    [Fact]
    public Task A_long_name_is_shortened() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /start
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            Ana presses [Another name]
              to Ana: What shall I call you? {text}
            Ana: Anastasia Maria dos Santos e Oliveira Ferreira
              to Ana: Which clock do you live by? You can also write a city. [Lisbon] [Somewhere else]
            Ana presses [Lisbon]
              to Ana: That's all I need, Anastasia Maria dos Santos e Oli. Everything here works for you alone; inviting someone can wait as long as you like. [Set quiet hours] [Invite someone] [See what I can do]
            """
        );
}
