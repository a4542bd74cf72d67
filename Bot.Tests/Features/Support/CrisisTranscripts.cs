using System.Globalization;
using System.Text;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Support;

public sealed class CrisisTranscripts
{
    [Fact]
    public Task Words_of_crisis_are_answered_at_once_and_Ben_learns_nothing() =>
        Transcript.Play(
            """
            It is 2026-11-23 23:10 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet now 8h
              to Ana: Quiet until tomorrow 07:10. [End it now]
            Ana: i don't want to be here anymore
              to Ana: I'm glad you wrote that. I'm a program, and you deserve a person: in Portugal Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free), or 112 if someone is in danger now.

                Ben doesn't see this, and I don't keep it. [More help] [I'm safe right now]
            restart
            Ana presses [More help]
              to Ana: In danger now, in Portugal: 112
                To talk: Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free)
                Violence, fear, control: Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free)
                Violence, fear, control: APAV, 116 006 (free, at certain hours)

                findahelpline.com names more lines, also by chat.

                Somebody near you can help, too: a friend, a neighbour, a doctor, any emergency room. You can begin with “I'm not all right, can you stay with me for a bit?”

                /support and a country, like /support portugal, shows another place.
            Ana: he hit me again
              to Ana: What was done to you isn't your fault, and I'm glad you wrote it. I'm a program; there are people who know this well and will believe you: in Portugal Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free), or 112 if someone is in danger now.

                Ben doesn't see this, and I don't keep it.
                If somebody else looks at this phone, you can delete these messages here. [More help] [I'm safe right now]
            Ana presses [I'm safe right now]
              to Ana: I'm glad. Write whenever you like; /support is always here.
            Ana: im so scared of ben
              to Ana: Nobody has to live in fear of someone they love. I'm a program; there are people who will listen without telling you what to do: in Portugal Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free), or 112 if someone is in danger now.

                Ben doesn't see this, and I don't keep it.
                If somebody else looks at this phone, you can delete these messages here. [More help] [I'm safe right now]
            Ana: he checks my phone and won't let me see my sister
              to Ana: Your phone, your money, your friends and your body are yours. I'm a program; there are people who know how it goes when someone takes that away: in Portugal Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free), or 112 if someone is in danger now.

                Ben doesn't see this, and I don't keep it.
                If somebody else looks at this phone, you can delete these messages here. [More help] [I'm safe right now]
            Ana: i can't go on like this
              to Ana: That sounds like more than one can carry alone. I'm a program; a person can listen, and you needn't be in danger to call: in Portugal Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free), or 112 if someone is in danger now.

                Ben doesn't see this, and I don't keep it. [More help] [I'm safe right now]
            3 days pass
            """
        );

    [Fact]
    public Task What_is_for_the_others_door_goes_on_if_it_threatens_nobody() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /knock i want to die, please call me
              to Ana: I'm glad you wrote that. I'm a program, and you deserve a person: in Portugal Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free), or 112 if someone is in danger now.

                Ben sees nothing but what you send, and I don't keep this. [More help] [I'm safe right now]
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “i want to die, please call me” [Okay] [Answer] [Quieter knocks]
            Ana: /knock if you leave me i will find you
              to Ana: I don't carry or polish words like that. If you're afraid of what you might do, go to another place now, and talk to a person: in Portugal Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free), or 112 if someone is in danger now.

                Ben doesn't see this, and I don't keep it. [More help] [I'm safe right now]
            Ana: /knock this traffic kills me, half an hour late
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Not now]
              to Ana: Fine. Nothing was sent.
            """
        );

    [Fact]
    public Task An_open_question_stays_open_and_no_form_is_answered_by_despair() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana: /settings name
              to Ana: One thing is missing: the words themselves. It goes /settings name NAME
                For example: /settings name Ana

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: i wish i was dead
              to Ana: I'm glad you wrote that. I'm a program, and you deserve a person: findahelpline.com names lines in your country, and your emergency number is there if someone is in danger now. /support and a country shows what I know.

                Nobody you share things with here sees this, and I don't keep it. [More help] [I'm safe right now]
            Ana: Ana
              to Ana: I didn't get that. /help shows what I can do.
            Ana: /settings zone i want to die
              to Ana: I'm glad you wrote that. I'm a program, and you deserve a person: findahelpline.com names lines in your country, and your emergency number is there if someone is in danger now. /support and a country shows what I know.

                Nobody you share things with here sees this, and I don't keep it. [More help] [I'm safe right now]
            """
        );

    [Fact]
    public Task First_words_may_be_these() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana: i want to kill myself
              to Ana: I'm glad you wrote that. I'm a program, and you deserve a person: findahelpline.com names lines in your country, and your emergency number is there if someone is in danger now. /support and a country shows what I know.

                Nobody you share things with here sees this, and I don't keep it. [More help] [I'm safe right now]
              to Ana: As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana presses [More help]
              to Ana: In danger now: your emergency number (112 in Europe, 911 in much of the Americas, 999 or 000 elsewhere). To talk to somebody: findahelpline.com names lines in more than a hundred countries.

                Somebody near you can help, too: a friend, a neighbour, a doctor, any emergency room. You can begin with “I'm not all right, can you stay with me for a bit?”

                /support and a country, like /support portugal, shows another place.
            """
        );

    [Fact]
    public Task Without_a_partner_and_where_only_the_emergency_number_is_known() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana is in Europe/Budapest.
            Ana: /settings zone Europe/Budapest
              to Ana: Your clock is Budapest now; it is 19:00 there.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: my boyfriend threatened me with a knife
              to Ana: What was done to you isn't your fault, and I'm glad you wrote it. I'm a program; there are people who know this well and will believe you: in Hungary 112 if someone is in danger now; findahelpline.com names lines to talk to.

                Nobody you share things with here sees this, and I don't keep it.
                If somebody else looks at this phone, you can delete these messages here. [More help] [I'm safe right now]
            Ana presses [More help]
              to Ana: In danger now, in Hungary: 112

                findahelpline.com names more lines, also by chat.

                Somebody near you can help, too: a friend, a neighbour, a doctor, any emergency room. You can begin with “I'm not all right, can you stay with me for a bit?”

                /support and a country, like /support portugal, shows another place.
            """
        );

    [Fact]
    public Task A_false_alarm_costs_a_line() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: there's no way out of the car park
              to Ana: That sounds like more than one can carry alone. I'm a program; a person can listen, and you needn't be in danger to call: in Portugal Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free), or 112 if someone is in danger now.

                Ben doesn't see this, and I don't keep it. [More help] [I'm safe right now]
            Ana presses [I'm safe right now]
              to Ana: I'm glad. Write whenever you like; /support is always here.
            """
        );

    [Fact]
    public Task Support_by_country_and_for_other_needs() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /support
              to Ana: In danger now, in Portugal: 112
                To talk: Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free)
                Violence, fear, control: Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free)
                Violence, fear, control: APAV, 116 006 (free, at certain hours)

                findahelpline.com names more lines, also by chat.

                I'm no therapist and no advice centre. Numbers change; if one doesn't answer, try the next. [For the two of you] [For little money] [With paper] [Elsewhere]
            Ana presses [For the two of you]
              to Ana: For two there is couples counselling: look for a registered couple or family therapist, or a family counselling centre of your town, church or health service. A first talk is often short and without obligation. If you're afraid of the other one, begin alone: counselling for two isn't made for that. [Back to the lines]
            Ana presses [Back to the lines]
              to Ana: In danger now, in Portugal: 112
                To talk: Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free)
                Violence, fear, control: Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free)
                Violence, fear, control: APAV, 116 006 (free, at certain hours)

                findahelpline.com names more lines, also by chat.

                I'm no therapist and no advice centre. Numbers change; if one doesn't answer, try the next. [For the two of you] [For little money] [With paper] [Elsewhere]
            Ana presses [For little money]
              to Ana: For little or no money: your doctor can refer you; counselling centres of towns, charities and churches often ask for what you can give; universities that train therapists see people for a small fee; unions, employers and student services sometimes have counsellors of their own. [Back to the lines]
            Ana presses [Back to the lines]
              to Ana: In danger now, in Portugal: 112
                To talk: Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free)
                Violence, fear, control: Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free)
                Violence, fear, control: APAV, 116 006 (free, at certain hours)

                findahelpline.com names more lines, also by chat.

                I'm no therapist and no advice centre. Numbers change; if one doesn't answer, try the next. [For the two of you] [For little money] [With paper] [Elsewhere]
            Ana presses [With paper]
              to Ana: Three sheets to fill in, each alone, ten minutes:
                1. Two columns: what fills me up, what drains me. Circle one of each for this week.
                2. My last good week: what was in it? Who was in it? What wasn't?
                3. I'd like more of …, a little less of …, and thank you for …
                Show the other one only what you'd like to show. [Back to the lines]
            Ana: /support ireland
              to Ana: In danger now, in Ireland: 112
                To talk: Samaritans, 116 123 (day and night, free)
                Violence, fear, control: Women's Aid, 1800 341 900 (made for women, day and night)

                findahelpline.com names more lines, also by chat.

                I'm no therapist and no advice centre. Numbers change; if one doesn't answer, try the next. [For the two of you] [For little money] [With paper] [Elsewhere]
            Ana: /support atlantis
              to Ana: I have no numbers for there that I'd stand by. findahelpline.com names lines in more than a hundred countries; in danger now, call your emergency number. [For the two of you] [For little money] [With paper] [Elsewhere]
            Ana presses [Elsewhere]
              to Ana: Write /support and the country, like /support canada. [Back to the lines]
            Dora: /support
              to Dora: In danger now: your emergency number (112 in Europe, 911 in much of the Americas, 999 or 000 elsewhere). To talk to somebody: findahelpline.com names lines in more than a hundred countries.

                /support and a country, like /support portugal, shows another place.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [For the two of you] [For little money] [With paper] [Elsewhere]
            """
        );

    [Fact]
    public async Task Nothing_of_it_is_kept()
    {
        using var couple = new Couple(Couple.At("2026-11-23T23:10:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/help");
        var before = await Kept(couple, "ana");
        var bens = await Kept(couple, "ben");

        await couple.Say("Ana", "i want to die");
        await couple.Press("Ana", "More help");
        await couple.Say("Ana", "he hit me");
        await couple.Press("Ana", "I'm safe right now");
        await couple.Say("Ana", "/sayit i will kill him");

        (await Kept(couple, "ana")).ShouldBe(before);
        (await Kept(couple, "ben")).ShouldBe(bens);
    }

    /// <summary>Ben does the same in two worlds; in one of them Ana writes words of crisis besides.</summary>
    [Fact]
    public async Task What_Ana_goes_through_changes_nothing_for_Ben()
    {
        (await Ben(anaWrites: true)).ShouldBe(await Ben(anaWrites: false));

        static async Task<string> Ben(bool anaWrites)
        {
            using var couple = new Couple(Couple.At("2026-11-23T18:00:00Z"));
            await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
            foreach (var words in new[] { "he hit me", "i want to die", "he checks my phone", "I'm scared of ben" })
            {
                if (anaWrites)
                {
                    await couple.Say("Ana", words);
                }

                await couple.Say("Ben", "/knock hello");
                await couple.Press("Ben", "Leave it at the door");
                await couple.Say("Ben", "/knock list");
                await couple.Pass(Duration.FromHours(5));
            }

            var seen = new StringBuilder();
            foreach (var message in couple.All.Where(m => m.For("Ben")))
            {
                seen.Append(CultureInfo.InvariantCulture, $"{message.At} {message.Silent} {message.Text}\n");
            }

            return seen.ToString();
        }
    }

    private static async Task<string> Kept(Couple couple, string account)
    {
        var hasher = new LookupHasher(new byte[32]);
        var id = await couple.Store.FindAccountAsync(hasher.Account(Couple.Platform, account), default);
        var loaded = await couple.Store.LoadAsync([(Owner)id!.Value], default);
        var alarms = string.Join(',', loaded.Alarms.Select(a => a.Kind));
        return string.Create(CultureInfo.InvariantCulture, $"version {loaded.Documents[0].Version}, {alarms}");
    }
}
