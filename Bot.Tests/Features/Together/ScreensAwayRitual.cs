using Bot.Tests.Support;

namespace Bot.Tests.Features.Together;

public class ScreensAwayRitual
{
    [Fact]
    public Task A_ritual_with_a_length_asks_both_and_leads_into_time_away() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "date night" fri 20:00 for 1h
              to Ana: I've asked Ben about “date night”: Fridays at 20:00, for an hour. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “date night”, Fridays at 20:00, for an hour. Next: tomorrow 20:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “date night” it is: Fridays at 20:00, for an hour. Next: tomorrow 20:00.
              to Ana: Ben says yes to “date night”: Fridays at 20:00, for an hour. Next: tomorrow 20:00.
            it is 2026-12-11 20:00
              to Ana: “date night”: screens away, an hour just for you two? [We're in] [In 10 minutes] [Not tonight]
              to Ben: “date night”: screens away, an hour just for you two? [We're in] [In 10 minutes] [Not tonight]
            Ana presses [We're in]
              to Ana: You're in. It begins as soon as you both are. [Never mind]
            Ana presses [Never mind]
              to Ana: Taken back. Nothing begins, and that's fine.
            Ben presses [We're in]
              to Ben: You're in. It begins as soon as you both are. [Never mind]
            2 minutes pass
            Ana: /together
              to Ana: “date night”: screens away, an hour just for you two? [We're in] [In 10 minutes] [Not tonight]
            Ana presses [We're in]
              to Ana: See you at 21:02. I'm quiet until then.
              to Ben: See you at 21:02. I'm quiet until then.
            1 hour passes
              to Ana: Welcome back, you two. [Good] [So-so] [Skip]
              to Ben: Welcome back, you two. [Good] [So-so] [Skip]
            3 days pass
            """
        );

    [Fact]
    public Task Not_tonight_from_a_rituals_moment() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual templates
              to Ana: One tap suggests it to Ben; what is for you alone is simply yours. The time can still change.

                Morning coffee: weekdays at 07:30
                Saturday breakfast: Saturdays at 10:00
                Screens away: weekdays at 20:00, for 30 minutes
                Devices off before bed: every day at 22:00, for 30 minutes
                Date night: Fridays at 19:30, for 2 hours
                Art evening: every other week on Wednesdays at 20:00, for an hour and 30 minutes
                Sunday walk: Sundays at 15:00, for an hour
                An evening each: Saturdays at 19:00, for 3 hours, in turns
                15 minutes apart: every day at 07:00, for 15 minutes
                An evening for myself: Tuesdays at 19:00, for 2 hours [Morning coffee] [Saturday breakfast] [Screens away] [Devices off before bed] [Date night] [Art evening] [Sunday walk] [An evening each] [15 minutes apart] [An evening for myself]

            Ana presses [Screens away]
              to Ana: I've asked Ben about “Screens away”: weekdays at 20:00, for 30 minutes. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “Screens away”, weekdays at 20:00, for 30 minutes. Next: tomorrow 20:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “Screens away” it is: weekdays at 20:00, for 30 minutes. Next: tomorrow 20:00.
              to Ana: Ben says yes to “Screens away”: weekdays at 20:00, for 30 minutes. Next: tomorrow 20:00.
            it is 2026-12-11 20:00
              to Ana: Screens away, 30 minutes just for you two? [We're in] [In 10 minutes] [Not tonight]
              to Ben: Screens away, 30 minutes just for you two? [We're in] [In 10 minutes] [Not tonight]
            Ben presses [Not tonight]
              to Ben: Fine. There are other evenings.
              to Ana: Not tonight, then. The evening is yours.
            Ana presses [We're in]
              to Ana: That moment has gone by, so nothing was changed. There is always a next one. [Ask Ben now]
            """
        );

    [Fact]
    public Task Unanswered_by_both_it_passes_in_silence() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual templates
              to Ana: One tap suggests it to Ben; what is for you alone is simply yours. The time can still change.

                Morning coffee: weekdays at 07:30
                Saturday breakfast: Saturdays at 10:00
                Screens away: weekdays at 20:00, for 30 minutes
                Devices off before bed: every day at 22:00, for 30 minutes
                Date night: Fridays at 19:30, for 2 hours
                Art evening: every other week on Wednesdays at 20:00, for an hour and 30 minutes
                Sunday walk: Sundays at 15:00, for an hour
                An evening each: Saturdays at 19:00, for 3 hours, in turns
                15 minutes apart: every day at 07:00, for 15 minutes
                An evening for myself: Tuesdays at 19:00, for 2 hours [Morning coffee] [Saturday breakfast] [Screens away] [Devices off before bed] [Date night] [Art evening] [Sunday walk] [An evening each] [15 minutes apart] [An evening for myself]

            Ana presses [Screens away]
              to Ana: I've asked Ben about “Screens away”: weekdays at 20:00, for 30 minutes. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “Screens away”, weekdays at 20:00, for 30 minutes. Next: tomorrow 20:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “Screens away” it is: weekdays at 20:00, for 30 minutes. Next: tomorrow 20:00.
              to Ana: Ben says yes to “Screens away”: weekdays at 20:00, for 30 minutes. Next: tomorrow 20:00.
            it is 2026-12-11 20:00
              to Ana: Screens away, 30 minutes just for you two? [We're in] [In 10 minutes] [Not tonight]
              to Ben: Screens away, 30 minutes just for you two? [We're in] [In 10 minutes] [Not tonight]
            30 minutes pass
            Ben presses [We're in]
              to Ben: That moment has gone by, so nothing was changed. There is always a next one. [Ask Ana now]
            """
        );

    [Fact]
    public Task What_comes_meanwhile_waits_and_arrives_as_one_silent_digest() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "tea" every day 20:25
              to Ana: I've asked Ben about “tea”: every day at 20:25. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “tea”, every day at 20:25. Next: 20:25. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “tea” it is: every day at 20:25. Next: 20:25.
              to Ana: Ben says yes to “tea”: every day at 20:25. Next: 20:25.
            Ana: /ritual add "walk" every day 20:05
              to Ana: I've asked Ben about “walk”: every day at 20:05. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “walk”, every day at 20:05. Next: 20:05. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “walk” it is: every day at 20:05. Next: 20:05.
              to Ana: Ben says yes to “walk”: every day at 20:05. Next: 20:05.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 20:30.
              to Ana: See you at 20:30.
            3 minutes pass
            Ana: /ritual add "breakfast" sat 10:00
              to Ana: I've asked Ben about “breakfast”: Saturdays at 10:00. It begins once you've both said yes. [Another time] [Take it back]
            Ben: /ritual skip 2
              to Ben: “walk” is let go this once (20:05). After that: tomorrow 20:05.
            Ben: /ritual pause 2
              to Ben: “walk” rests for now, until it's woken. [Wake it]
            Ben: /help back
              to Ben: /back: End your space, quiet or time away early

                /back

            26 minutes pass
            1 minute passes
              to Ana: Welcome back. [Good] [So-so] [Skip]
              to Ana, silently: “walk” is let go this once (20:05). After that: tomorrow 20:05.

                “walk” rests for now, until it's woken.

                “tea” was at 20:25; there may be time for it still.
              to Ben: Welcome back. [Good] [So-so] [Skip]
              to Ben, silently: Ana suggests a ritual: “breakfast”, Saturdays at 10:00. Next: Saturday 10:00.

                “tea” was at 20:25; there may be time for it still. [Yes, let's] [Another time] [No, thanks]

            Ben presses [Yes, let's]
              to Ben: “breakfast” it is: Saturdays at 10:00. Next: Saturday 10:00.
              to Ana: Ben says yes to “breakfast”: Saturdays at 10:00. Next: Saturday 10:00.
            """
        );
}
