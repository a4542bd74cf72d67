using Bot.Tests.Support;

namespace Bot.Tests.Features.CheckIns;

/// <summary>How was the week?</summary>
public sealed class CheckInTranscripts
{
    [Fact]
    public Task Three_taps_and_it_stays_ones_own() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /settings checkin sun 18:00
              to Ben: I'll ask then: Sundays at 18:00. What you answer stays just yours, and so does whether you do.
            it is 2026-11-29 18:00
              to Ben: Looking at your week: how was the room for yourself? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ben presses [About right]
              to Ben: Time together, this week? [Too little] [About right] [Too much]
            Ben presses [Too little]
              to Ben: Was there something good? [Skip] {text}
            Ben presses [Skip]
              to Ben: Thanks. It's yours, and stays yours.
            it is 2026-12-06 18:00
              to Ben: This week and you: how much room was there? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ben presses [Too much]
              to Ben: And how was the time with each other? [Too little] [About right] [Too much]
            Ben presses [About right]
              to Ben: One thing you'd like to keep from this week? [Skip] {text}
            Ben: the walk on saturday
              to Ben: Noted, for you alone.
            Ben: /settings checkin
              to Ben: I ask how your week was: Sundays at 18:00. What you answer stays just yours. [Now] [Another time] [What I said] [No more]
            Ben presses [What I said]
              to Ben: Room for yourself · time together, the newest first:
                today: Too much · About right
                Sunday 29 November: About right · Too little [My words] [Let all of it go]
            Ben presses [My words]
              to Ben: Your words, the newest first:
                today: “the walk on saturday”
            """
        );

    [Fact]
    public Task When_one_likes_and_then_it_is_offered_once_a_week() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /checkin
              to Ana: How much of this week was yours? [Too little] [About right] [Too much]
            Ana presses [Too little]
              to Ana: And togetherness? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: Was there something good? [Skip] {text}
            Ana presses [Skip]
              to Ana: Thanks. It's yours, and stays yours.
              to Ana: Shall I ask you like this once a week? It stays just yours. [Sundays at 18:00] [Another time] [No, thanks]
            Ana presses [No, thanks]
            Ana: /checkin
              to Ana: How much of this week was yours? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: And togetherness? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: Was there something good? [Skip] {text}
            Ana presses [Skip]
              to Ana: Thanks. It's yours, and stays yours.
            20 days pass
            """
        );

    [Fact]
    public Task Put_off_once_and_not_twice() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings checkin sun 18:00
              to Ana: I'll ask then: Sundays at 18:00. What you answer stays just yours, and so does whether you do.
            it is 2026-11-29 18:00
              to Ana: Looking at your week: how was the room for yourself? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [Tomorrow]
              to Ana: I'll come back to it tomorrow 18:00.
            restart
            it is 2026-11-30 18:00
              to Ana: Room to breathe, these last days? [Too little] [About right] [Too much] [Not this week]
            it is 2026-12-06 18:00
              to Ana: This week and you: how much room was there? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [Tomorrow]
              to Ana: I'll come back to it tomorrow 18:00.
            Ana: /checkin
              to Ana: This week and you: how much room was there? [Too little] [About right] [Too much]
            Ana presses [Too little]
              to Ana: And how was the time with each other? [Too little] [About right] [Too much]
            Ana presses [Too little]
              to Ana: One thing you'd like to keep from this week? [Skip] {text}
            it is 2026-12-08 18:00
            """
        );

    [Fact]
    public Task Left_halfway_only_what_was_whole_is_kept() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings checkin sun 18:00
              to Ana: I'll ask then: Sundays at 18:00. What you answer stays just yours, and so does whether you do.
            it is 2026-11-29 18:00
              to Ana: Looking at your week: how was the room for yourself? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [Too little]
              to Ana: Time together, this week? [Too little] [About right] [Too much]
            restart
            it is 2026-12-06 18:00
              to Ana: This week and you: how much room was there? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [Too little]
              to Ana: And how was the time with each other? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: One thing you'd like to keep from this week? [Skip] {text}
            restart
            it is 2026-12-13 18:00
              to Ana: Space for yourself, the last seven days? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [Not this week]
            Ana: /settings checkin
              to Ana: I ask how your week was: Sundays at 18:00. What you answer stays just yours. [Now] [Another time] [What I said] [No more]
            Ana presses [What I said]
              to Ana: Room for yourself · time together, the newest first:
                Sunday 6 December: Too little · About right [My words] [Let all of it go]
            Ana presses [Let all of it go]
              to Ana: Gone, all of it.
            Ana: /settings checkin
              to Ana: I ask how your week was: Sundays at 18:00. What you answer stays just yours. [Now] [Another time] [What I said] [No more]
            Ana presses [What I said]
              to Ana: Nothing is kept so far.
            """
        );

    [Fact]
    public Task Once_a_month_two_questions_more() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings checkin sun 18:00
              to Ana: I'll ask then: Sundays at 18:00. What you answer stays just yours, and so does whether you do.
            it is 2026-11-29 18:00
              to Ana: Looking at your week: how was the room for yourself? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [About right]
              to Ana: Time together, this week? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: Was there something good? [Skip] {text}
            Ana presses [Skip]
              to Ana: Thanks. It's yours, and stays yours.
            it is 2026-12-27 18:00
              to Ana: This week and you: how much room was there? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
              to Ana: Space for yourself, the last seven days? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
              to Ana: How much of this week was yours? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
              to Ana: Room to breathe, these last days? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [About right]
              to Ana: Time for the two of you? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: A good moment, if one comes to mind. [Skip] {text}
            Ana presses [Skip]
              to Ana: That's it. It stays with you.
              to Ana: Once a month I ask a little further. Two questions? [Yes] [Next time] [Not this month]
            Ana presses [Next time]
            it is 2027-01-03 18:00
              to Ana: This week: room for yourself? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [About right]
              to Ana: And time together? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: One good thing, if there was one. [Skip] {text}
            Ana: snow
              to Ana: Thank you. That stays with you.
              to Ana: A month has gone by. Two short questions about it, just for you? [Yes] [Next time] [Not this month]
            Ana presses [Yes]
              to Ana: This last month: what would you like more of? [Skip] {text}
            Ana: evenings without plans
              to Ana: And less of? [Skip] {text}
            Ana presses [Skip]
              to Ana: Thank you. That stays with you.
            it is 2027-01-10 18:00
              to Ana: Before the next week begins: room for yourself in this one? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [About right]
              to Ana: And togetherness? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: Was there something good? [Skip] {text}
            Ana presses [Skip]
              to Ana: Thanks. It's yours, and stays yours.
            it is 2027-01-31 18:00
              to Ana: Your week, in three taps. Room for yourself? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
              to Ana: A look at your week, just for you. Time and space of your own? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
              to Ana: Looking at your week: how was the room for yourself? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [About right]
              to Ana: And how was the time with each other? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: Something that made you smile? [Skip] {text}
            Ana presses [Skip]
              to Ana: Thanks for taking the time. It stays here.
              to Ana: The month behind you: two questions, if it's a good moment. [Yes] [Next time] [Not this month]
            Ana presses [Not this month]
              to Ana: Fine.
            """
        );

    [Fact]
    public Task Kept_thanks_come_up_and_are_given_or_not() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings checkin sun 18:00
              to Ana: I'll ask then: Sundays at 18:00. What you answer stays just yours, and so does whether you do.
            Ana: /thanks the soup last night
              to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            Ana presses [Keep it for the check-in]
              to Ana: Kept until your check-in. /thanks has it, too.
            it is 2026-11-29 18:00
              to Ana: Looking at your week: how was the room for yourself? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [About right]
              to Ana: Time together, this week? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: Was there something good? [Skip] {text}
            Ana presses [Skip]
              to Ana: Thanks. It's yours, and stays yours.
              to Ana: There is a thank-you for Ben in your pocket: “the soup last night”. [Give it now] [Not yet] [Let it go]
            Ana presses [Not yet]
            it is 2026-12-06 18:00
              to Ana: This week and you: how much room was there? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [About right]
              to Ana: And how was the time with each other? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: One thing you'd like to keep from this week? [Skip] {text}
            Ana presses [Skip]
              to Ana: Noted, for you alone.
              to Ana: “the soup last night”: you kept that for Ben. Now? [Give it now] [Not yet] [Let it go]
            Ana presses [Give it now]
              to Ana: It's on its way to Ben.
              to Ben: From Ana, with thanks: “the soup last night” [Good to hear]
            it is 2026-12-13 18:00
              to Ana: Space for yourself, the last seven days? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [About right]
              to Ana: And closeness, these days? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: What was good, even a little? [Skip] {text}
            Ana presses [Skip]
              to Ana: Thank you. Nobody else sees it.
            """
        );

    [Fact]
    public Task Its_time_is_ones_own() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /settings checkin
              to Ana: Which clock do you live by? You can also write a city.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Lisbon] [Somewhere else]
            Ana presses [Lisbon]
              to Ana: Once a week I could ask how it was, in three taps. It stays just yours. [Sundays at 18:00] [Another time] [What I said] [No, thanks]
            Ana presses [Another time]
              to Ana: When would suit you? A day and a time, like sun 18:00. [Sundays at 18:00] [No, thanks]
            Ana: every day 8:00
              to Ana: That needs one day and a time, once a week: like sun 18:00. [Sundays at 18:00] [No, thanks]
            Ana: tuesdays at 8
              to Ana: Which one is it? [Tuesdays at 08:00] [Tuesdays at 20:00]
            Ana presses [Tuesdays at 20:00]
              to Ana: I'll ask then: Tuesdays at 20:00. What you answer stays just yours, and so does whether you do.
            Ana: /settings checkin
              to Ana: I ask how your week was: Tuesdays at 20:00. What you answer stays just yours. [Now] [Another time] [What I said] [No more]
            Ana presses [Now]
              to Ana: How much of this week was yours? [Too little] [About right] [Too much]
            Ana presses [Too little]
              to Ana: Time with others? [Too little] [About right] [Too much]
            Ana presses [Too much]
              to Ana: Was there something good? [Skip] {text}
            Ana presses [Skip]
              to Ana: Thanks. It's yours, and stays yours.
            Ana: /settings checkin off
              to Ana: No weekly question, then. /checkin is there whenever you like.
            Ana: /settings checkin on
              to Ana: I'll ask then: Sundays at 18:00. What you answer stays just yours, and so does whether you do.
            Ana: stop
              to Ana: Stopped until you say otherwise. [Only for today] [Only the check-ins]
            Ana presses [Only the check-ins]
              to Ana: No weekly question, then. /checkin is there whenever you like.
            30 days pass
            Ana: /settings checkin
              to Ana: Once a week I could ask how it was, in three taps. It stays just yours. [Sundays at 18:00] [Another time] [What I said] [No, thanks]
            """
        );

    [Fact]
    public Task It_waits_at_a_closed_door() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings checkin sun 18:00
              to Ana: I'll ask then: Sundays at 18:00. What you answer stays just yours, and so does whether you do.
            Ana: /quiet 17:00-20:00
              to Ana: Quiet every day, 17:00 to 20:00. Next: today 17:00.
            it is 2026-11-29 19:59
            1 minute passes
              to Ana, silently: Looking at your week: how was the room for yourself? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            """
        );

    [Fact]
    public Task In_two_zones_and_when_the_clocks_change_each_has_their_own_hour() =>
        Transcript.Play(
            """
            It is 2027-03-25 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in Asia/Tokyo
            Ana and Ben are paired.
            Ana: /settings checkin sun 18:00
              to Ana: I'll ask then: Sundays at 18:00. What you answer stays just yours, and so does whether you do.
            Ben: /settings checkin sun 18:00
              to Ben: I'll ask then: Sundays at 18:00. What you answer stays just yours, and so does whether you do.
            it is 2027-03-28 11:00
              to Ben: A look at your week, just for you. Time and space of your own? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            it is 2027-03-28 18:00
              to Ana: A look at your week, just for you. Time and space of your own? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            """
        );

    [Fact]
    public Task Already_done_that_day_it_isnt_asked_again() =>
        Transcript.Play(
            """
            It is 2026-11-29 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings checkin sun 18:00
              to Ana: I'll ask then: Sundays at 18:00. What you answer stays just yours, and so does whether you do.
            Ana: /checkin
              to Ana: Looking at your week: how was the room for yourself? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: Time together, this week? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: Was there something good? [Skip] {text}
            Ana presses [Skip]
              to Ana: Thanks. It's yours, and stays yours.
            it is 2026-11-29 20:00
            """
        );
}
