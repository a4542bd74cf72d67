using Bot.Tests.Support;

namespace Bot.Tests.Features.Heard;

/// <summary>Ordinary sentences, said back before anything is done.</summary>
public sealed class HeardTranscripts
{
    [Fact]
    public Task A_dinner_is_understood_asked_about_done_and_undone() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: remind us to have dinner friday at 7
              to Ana: I can take that in more than one way. Which one is it? [A plan for you two, “dinner”: Friday 19:00] [A plan for you two, “dinner”: Friday 07:00] [None of these]
            Ana presses [A plan for you two, “dinner”: Friday 19:00]
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Undo]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ana presses [Undo]
              to Ana: Taken back. Nothing is planned.
            """
        );

    [Fact]
    public Task Screens_off_every_weekday() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: can we do screens off at 8pm every weekday
              to Ana: A ritual for you two, “screens away”: weekdays at 20:00. Did I get that right? [Yes, please] [No]
            Ana presses [Yes, please]
              to Ana: I've asked Ben about “screens away”: weekdays at 20:00. It begins once you've both said yes. [Another time] [Undo]
              to Ben: Ana suggests a ritual: “screens away”, weekdays at 20:00. Next: 20:00. [Yes, let's] [Another time] [No, thanks]
            """
        );

    [Fact]
    public Task An_hour_to_oneself_with_less_beside_it_and_back() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: I need an hour to myself
              to Ana: Time to yourself until 15:00. Did I get that right? [Yes, please] [Just 30 minutes] [No]
            Ana presses [Yes, please]
              to Ana: It's your time now, until 15:00. [Undo]
              to Ben: Ana is off for a while and back around 15:00. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ana presses [Undo]
              to Ana: Good to have you back. Anything you'd like to bring along, a thought or a small story? [Tell Ben] [Not now]
              to Ben: Ana is back.
            Ana: hey, could i get two hours alone please?
              to Ana: Time to yourself until 16:00. Did I get that right? [Yes, please] [Just 30 minutes] [No]
            Ana presses [Just 30 minutes]
              to Ana: It's your time now, until 14:30. [Undo]
              to Ben: Ana is off for a while and back around 14:30. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            """
        );

    [Fact]
    public Task What_can_mean_two_things_is_asked() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: don't bother me after ten
              to Ana: I can take that in more than one way. Which one is it? [Quiet today, 22:00 to 07:00] [Quiet every day, 22:00 to 07:00] [None of these]
            Ana presses [Quiet every day, 22:00 to 07:00]
              to Ana: Quiet every day, 22:00 to 07:00. Next: today 22:00. [Undo]
            Ana presses [Undo]
              to Ana: Undone. It's as it was before.
            Ana: movie night
              to Ana: I can take that in more than one way. Which one is it? [“movie night”, once] [“movie night”, again and again] [Something for the two of you] [None of these]
            Ana presses [“movie night”, once]
              to Ana: When would “movie night” suit? A day and a time, in your words.
            Ana: friday 8pm
              to Ana: A plan for you two, “movie night”: Friday 20:00. Did I get that right? [Yes, please] [No]
            Ana presses [No]
              to Ana: Left as it is.
            """
        );

    [Fact]
    public Task Told_to_stop_for_this_week_and_going_on_again() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: stop for this week
              to Ana: Nothing of my own until Monday 30 November, 00:00. Did I get that right? [Yes, please] [Only for today] [No]
            Ana presses [Yes, please]
              to Ana: Still until Monday 30 November, 00:00. What you ask I answer. [Go on] [Undo]
            Ana presses [Undo]
              to Ana: Undone. It's as it was before.
            """
        );

    [Fact]
    public Task Words_for_the_other_are_shown_before_they_go() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: tell ben the keys are under the mat
              to Ana: For Ben: “the keys are under the mat”.
                How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “the keys are under the mat” [Okay] [Answer] [Quieter knocks]
            Ana: take back my last message
              to Ana: Taken back: 1. 14:00: “the keys are under the mat”. Did I get that right? [Yes, please] [No]
            Ana presses [Yes, please]
              to Ana: Taken back. If it was still at the door, Ben won't see it.
            Ana: tell ben thank you for the soup
              to Ana: Thanks to Ben for “the soup”.
                Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            """
        );

    [Fact]
    public Task What_only_shows_something_is_shown() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: do we have any plans?
              to Ana: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            Ana: how did my week look
              to Ana: Nothing has its place in these seven days, so they're wide open. [Plan something] [The week after] [Into my calendar]
            Ana: what are my quiet hours?
              to Ana: No quiet hours yet: what comes for you comes at once. Write when it shall be quiet, like “22:00-07:00 weekdays”, or choose. [22:00-07:00 every day] [22:00-07:00 weekdays] [Quiet now, 2 hours]
            """
        );

    [Fact]
    public Task What_isnt_understood_gets_another_line_each_time() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: ben told me he needs an hour to himself
              to Ana: I didn't get that. /help shows what I can do.
            Ana: I don't need space
              to Ana: That one was beyond me. “I need an hour to myself” or “remind us to have dinner friday at 7” would work, for example.
            Ana: he said 'stop'
              to Ana: I couldn't make anything of that either. Short sentences that ask for one thing are what I know best; /help has the rest.
            Ana: yesterday we had dinner at 7
              to Ana: I didn't get that. /help shows what I can do.
            Ana: should I ask for space?
              to Ana: That one was beyond me. “I need an hour to myself” or “remind us to have dinner friday at 7” would work, for example.
            """
        );

    [Fact]
    public Task One_alone_whose_zone_isnt_known_is_asked_for_it_first() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon.
            Ana: /help host
              to Ana: /host: Who runs me, and what they could reach

                /host

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: keep it quiet from 22:00 to 07:00 every day
              to Ana: Which clock do you live by? You can also write a city. [Lisbon] [Somewhere else]
            Ana presses [Lisbon]
              to Ana: Quiet every day, 22:00 to 07:00. Did I get that right? [Yes, please] [No]
            Ana presses [Yes, please]
              to Ana: Quiet every day, 22:00 to 07:00. Next: today 22:00. [Undo]
            """
        );

    [Fact]
    public Task Each_is_told_the_moment_in_their_own_zone() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ben is in Asia/Tokyo.
            Ana and Ben are paired.
            Ben: can you keep it quiet until 6am
              to Ben: Quiet from now on, until tomorrow 06:00. Did I get that right? [Yes, please] [Just an hour] [No]
            restart
            Ben presses [Yes, please]
              to Ben: Quiet until tomorrow 06:00. [Undo]
            Ana: lunch on saturday at 12:30?
              to Ana: A plan for you two, “lunch”: Saturday 12:30. Did I get that right? [Yes, please] [No]
            Ana presses [Yes, please]
              to Ana: I've asked Ben about “lunch”, Saturday 12:30. [Another time] [Undo]
            """
        );

    [Fact]
    public Task A_tap_twice_does_it_once_and_undo_has_its_time() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: quiet on weekdays from 22:00 to 07:00
              to Ana: Quiet weekdays, 22:00 to 07:00. Did I get that right? [Yes, please] [No]
            Ana presses [Yes, please]
              to Ana: Quiet weekdays, 22:00 to 07:00. Next: today 22:00. [Undo]
            11 minutes pass
            Ana presses [Undo]
              to Ana: Too much has happened since for me to undo that. Tell me how you'd like it now.
            Ana: call me Annie
              to Ana: I call you Annie. Did I get that right? [Yes, please] [No]
            Ana presses [Yes, please]
              to Ana: Annie it is. [Undo]
            Ana: /settings name Nia
              to Ana: Nia it is.
            Ana presses [Undo]
              to Ana: Too much has happened since for me to undo that. Tell me how you'd like it now.
            """
        );

    [Fact]
    public Task What_is_asked_goes_before_plain_words_and_a_crisis_before_both() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /knock
              to Ana: What shall I bring to Ben's door? [Not now] {text}
            Ana: i need an hour to myself
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana: i need an hour to myself, i want to kill myself
              to Ana: I'm glad you wrote that. I'm a program, and you deserve a person: in Portugal Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free), or 112 if someone is in danger now.

                Ben doesn't see this, and I don't keep it. [More help] [I'm safe right now]
            """
        );

    [Fact]
    public Task What_is_called_by_its_name_is_found_in_the_list() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "morning coffee" every day 7:30 kind me
              to Ana: “morning coffee” is yours: every day at 07:30, for an hour. Next: tomorrow 07:30. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ana: /plan add "dentist" tomorrow 9:00 kind me
              to Ana: “dentist” is in your plans: tomorrow 09:00. Only you see it. [Another time] [Let it go]
            Ana: pause morning coffee until friday
              to Ana: Let this one rest, until Friday: 1. “morning coffee”: every day at 07:30, for an hour; next: tomorrow 07:30. Did I get that right? [Yes, please] [No]
            Ana presses [No]
              to Ana: Left as it is.
            Ana: cancel the dentist
              to Ana: Let this plan go: 1. “dentist”, tomorrow 09:00; just yours. Did I get that right? [Yes, please] [No]
            Ana presses [Yes, please]
              to Ana: “dentist” is off the list now.
            Ana: skip the tea ceremony
              to Ana: I can take that in more than one way. Which one is it? [1. “morning coffee”: every day at 07:30…] [None of these]
            """
        );

    [Fact]
    public Task What_it_may_have_to_do_with_is_offered_below() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: something with my calendar perhaps
              to Ana: I'm not sure what you meant. This, perhaps? [What is planned, for your own calendar] [None of these]
            Ana presses [What is planned, for your own calendar]
              to Ana: What is planned for the coming 13 weeks, as a file for your calendar. A link would keep it up to date by itself. [Make a link] [Without titles] (file: two-trees.ics)
            Ana: two hours please
              to Ana: I can take that in more than one way. Which one is it? [Time to yourself until 16:00] [Ask Ben: screens away, for 2 hours, now] [Quiet from now on for 2 hours, until 16:00] [None of these]
            Ana presses [None of these]
              to Ana: Left as it is.
            """
        );

    [Fact]
    public Task A_plan_moves_to_another_time_and_keeps_what_was_not_said() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "haircut" fri 17:00 kind me
              to Ana: “haircut” is in your plans: Friday 17:00. Only you see it. [Another time] [Let it go]
            Ana: could you push my haircut to 18:30
              to Ana: This plan, to “18:30”: 1. “haircut”, Friday 17:00; just yours. Did I get that right? [Yes, please] [No]
            Ana presses [Yes, please]
              to Ana: “haircut” is in your plans: Friday 18:30. Only you see it. [Another time] [Let it go] [Undo]
            Ana presses [Undo]
              to Ana: Undone. It's as it was before.
            Ana: what's planned
              to Ana: What is planned:
                1. “haircut”, Friday 17:00; just yours [1: Another time]
            """
        );

    [Fact]
    public Task A_plan_of_two_moves_when_both_say_so_and_the_change_can_be_taken_back() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" fri 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Friday 19:00.
              to Ana: Ben says yes to “dinner”: Friday 19:00.
            Ben: can we move dinner to saturday?
              to Ben: This plan, to “saturday”: 1. “dinner”, Friday 19:00. Did I get that right? [Yes, please] [No]
            Ben presses [Yes, please]
              to Ben: I've asked Ana about “dinner”, Saturday 19:00 instead. Until you both agree it stays as it is. [Undo]
              to Ana: Ben suggests another time for “dinner”: Saturday 19:00. So far it's Friday 19:00. [Yes, let's] [Another time] [Keep it as it is]
            Ben presses [Undo]
              to Ben: Taken back. What was agreed stays as it is.
            """
        );
}
