using Bot.Core.Conversation;
using Bot.Core.Features.Signs;
using Bot.Core.People;
using Bot.Core.Texts;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Signs;

/// <summary>A look at oneself, in a few taps.</summary>
public sealed class SignsTranscripts
{
    [Fact]
    public Task Two_taps_lead_to_one_small_step() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /signs
              to Ana: A few quiet minutes, for you alone. Nothing of it is kept unless you say so. Where would you like to look? [On my own a lot] [Leaning hard] [Wanting distance] [Not now]
            Ana presses [Wanting distance]
              to Ana: Space can heal, and it can hide. When you picture time apart, what is there first? [Quiet, and I come back softer] [I'm cross, and it may show] [I'm afraid they might leave] [I'm afraid of what they'd do] [I can't tell] [None of these]
            Ana presses [Quiet, and I come back softer]
              to Ana: Then it does you good. Say when you're back, and it's easier for both: /space 1h does that in one line. [Keep it in my journal] [Look again] [Enough for now]
            Ana presses [Look again]
              to Ana: A few quiet minutes, for you alone. Nothing of it is kept unless you say so. Where would you like to look? [On my own a lot] [Leaning hard] [Wanting distance] [Not now]
            Ana presses [On my own a lot]
              to Ana: Being able to be alone is a good thing. Which of these sounds a bit like you lately? [I carry things alone] [I'm busy when it gets close] [I'd rather need nobody] [We live side by side] [None of these]
            Ana presses [None of these]
              to Ana: Good. Then there's nothing to do here.
            Ana: /signs
              to Ana: A few quiet minutes, for you alone. Nothing of it is kept unless you say so. Where would you like to look? [On my own a lot] [Leaning hard] [Wanting distance] [Not now]
            Ana presses [Not now]
              to Ana: Good. What you looked at is kept nowhere.
            """
        );

    [Fact]
    public Task What_is_kept_is_a_page_of_the_journal() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /signs
              to Ana: A few quiet minutes, for you alone. Nothing of it is kept unless you say so. Where would you like to look? [On my own a lot] [Leaning hard] [Wanting distance] [Not now]
            Ana presses [Leaning hard]
              to Ana: Wanting to be near is a good thing. Which of these sounds a bit like you lately? [A late reply ruins my evening] [I've let people or things go] [I say yes to keep the peace] [Alone, I don't know what to do] [I say yes because I'm afraid] [None of these]
            Ana presses [I say yes to keep the peace]
              to Ana: Pick something tiny this week and say what you'd really like. “I'd rather have soup” is a beginning. [Keep it in my journal] [Look again] [Enough for now]
            Ana presses [Keep it in my journal]
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana: /journal read peace
              to Ana: Page 1, 14:00

                I say yes to keep the peace.
                Pick something tiny this week and say what you'd really like. “I'd rather have soup” is a beginning. [Okay] [Show Ben] [Delete it]
            Ben: /journal read
              to Ben: No pages yet. One sentence is a page. [A question to begin from] [Not now]
            """
        );

    [Fact]
    public Task Fear_leads_to_people_who_help() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /signs
              to Ana: A few quiet minutes, for you alone. Nothing of it is kept unless you say so. Where would you like to look? [On my own a lot] [Leaning hard] [Wanting distance] [Not now]
            Ana presses [Wanting distance]
              to Ana: Space can heal, and it can hide. When you picture time apart, what is there first? [Quiet, and I come back softer] [I'm cross, and it may show] [I'm afraid they might leave] [I'm afraid of what they'd do] [I can't tell] [None of these]
            Ana presses [I'm afraid of what they'd do]
              to Ana: Nobody has to live in fear of someone they love. I'm a program; there are people who will listen without telling you what to do: in Portugal Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free), or 112 if someone is in danger now.

                Ben doesn't see this, and I don't keep it.
                If somebody else looks at this phone, you can delete these messages here. [More help] [I'm safe right now]
            Ana presses [More help]
              to Ana: In danger now, in Portugal: 112
                To talk: Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free)
                Violence, fear, control: Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free)
                Violence, fear, control: APAV, 116 006 (free, at certain hours)

                findahelpline.com names more lines, also by chat.

                Somebody near you can help, too: a friend, a neighbour, a doctor, any emergency room. You can begin with “I'm not all right, can you stay with me for a bit?”

                /support and a country, like /support portugal, shows another place.
            Ana: /signs
              to Ana: A few quiet minutes, for you alone. Nothing of it is kept unless you say so. Where would you like to look? [On my own a lot] [Leaning hard] [Wanting distance] [Not now]
            Ana presses [Leaning hard]
              to Ana: Wanting to be near is a good thing. Which of these sounds a bit like you lately? [A late reply ruins my evening] [I've let people or things go] [I say yes to keep the peace] [Alone, I don't know what to do] [I say yes because I'm afraid] [None of these]
            Ana presses [I say yes because I'm afraid]
              to Ana: Nobody has to live in fear of someone they love. I'm a program; there are people who will listen without telling you what to do: in Portugal Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free), or 112 if someone is in danger now.

                Ben doesn't see this, and I don't keep it.
                If somebody else looks at this phone, you can delete these messages here. [More help] [I'm safe right now]
            Ana presses [I'm safe right now]
              to Ana: I'm glad. Write whenever you like; /support is always here.
            """
        );

    [Fact]
    public Task It_works_alone_in_quiet_hours_and_over_a_restart() =>
        Transcript.Play(
            """
            It is 2026-11-23 22:00 in Europe/Lisbon.
            Ana: /quiet now 9h
              to Ana: Quiet from now on: 9 hours.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [End it now]
            Ana: /signs
              to Ana: A few quiet minutes, for you alone. Nothing of it is kept unless you say so. Where would you like to look? [On my own a lot] [Leaning hard] [Wanting distance] [Not now]
            restart
            Ana presses [On my own a lot]
              to Ana: Being able to be alone is a good thing. Which of these sounds a bit like you lately? [I carry things alone] [I'm busy when it gets close] [I'd rather need nobody] [We live side by side] [None of these]
            2 days pass
            Ana presses [We live side by side]
              to Ana: Ten minutes this week with nothing to do in them. /together 10m finds a moment, or a walk round the block does. [Keep it in my journal] [Look again] [Enough for now]
            Ana presses [Enough for now]
              to Ana: Good. What you looked at is kept nowhere.
            """
        );

    [Fact]
    public Task In_the_channel_it_is_for_ones_own_eyes() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ben: Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            Ana in #us: /signs
              in #us (only Ana): A few quiet minutes, for you alone. Nothing of it is kept unless you say so. Where would you like to look? [On my own a lot] [Leaning hard] [Wanting distance] [Not now]
            Ana presses [Leaning hard]
              in #us (only Ana): Wanting to be near is a good thing. Which of these sounds a bit like you lately? [A late reply ruins my evening] [I've let people or things go] [I say yes to keep the peace] [Alone, I don't know what to do] [I say yes because I'm afraid] [None of these]
            """
        );

    [Fact]
    public async Task Nothing_is_kept_of_it()
    {
        using var couple = new Couple(Worlds.Start);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/help");
        var before = await KeptAsync(couple);

        foreach (var sign in Sign.All)
        {
            await couple.Say("Ana", "/signs");
            await couple.Press("Ana", Say(SignsTexts.Theme(sign.Theme)));
            await couple.Press("Ana", Say(SignsTexts.Label(sign.Key)));
        }

        (await KeptAsync(couple)).ShouldBe(before);
    }

    [Fact]
    public Task Nothing_of_it_shows_to_the_other() =>
        Worlds.ShouldBeTheSameFor(
            "Ben",
            LiveAsync,
            async couple =>
            {
                await couple.Say("Ana", "/signs");
                await couple.Press("Ana", "Wanting distance");
                await couple.Press("Ana", "I'm afraid of what they'd do");
                await LiveAsync(couple);
            },
            async couple =>
            {
                await couple.Say("Ana", "/signs");
                await couple.Press("Ana", "Leaning hard");
                await couple.Press("Ana", "I say yes to keep the peace");
                await couple.Press("Ana", "Keep it in my journal");
                await LiveAsync(couple);
            }
        );

    [Theory]
    [InlineData("~:signs.see/none.9")]
    [InlineData("~:signs.see")]
    [InlineData("~:signs.theme/")]
    [InlineData("~:signs.keep/away.4")]
    [InlineData("~:signs.keep/../x")]
    public async Task A_button_that_somebody_made_up_begins_anew(string token)
    {
        using var couple = new Couple(Worlds.Start);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");

        await couple.Act("Ana", new IncomingBody.Pressed(token, null), null);

        couple.All.ShouldHaveSingleItem().Text.ShouldBe(Say(SignsTexts.Begin()));
    }

    [Fact]
    public void Every_button_fits_every_platform_and_no_step_is_long()
    {
        Sign.All.ShouldAllBe(s => $"~:signs.theme/{s.Key}".Length <= 24);
        Sign.All.ShouldAllBe(s => Say(SignsTexts.Label(s.Key)).Length <= 32);
        Sign.All.Where(s => !s.IsFear).ShouldAllBe(s => Say(SignsTexts.Step(s.Key)).Length <= 220);
        Sign.All.Count(s => s.IsFear).ShouldBe(2);
    }

    private static async Task LiveAsync(Couple couple)
    {
        await couple.Say("Ben", "/week");
        await couple.Pass(Duration.FromDays(1));
        await couple.Say("Ben", "/knock list");
    }

    private static string Say(Text text) =>
        new Phrasebook(Catalogue.Embedded()).Say(text, new Reader("en", DateTimeZone.Utc, Worlds.Start, 0));

    /// <summary>The versions of all documents, and all buttons that are kept.</summary>
    private static async Task<string> KeptAsync(Couple couple)
    {
        var people = await couple.Store.OwnersAsync(OwnerKind.Person, 0, 10, default);
        var loaded = await couple.Store.LoadAsync(people, default);
        var prompts = new List<long>();
        foreach (var person in people)
        {
            prompts.AddRange((await couple.Store.EntriesAsync(person, "prompt", null, 99, default)).Select(e => e.Id));
        }

        return $"{string.Join(',', loaded.Documents.Select(d => d.Version))} {string.Join(',', prompts)} {loaded.Alarms.Count}";
    }
}
