using Bot.Tests.Support;

namespace Bot.Tests.Features.Balance;

/// <summary>One's own trend, and a private word.</summary>
public sealed class BalanceTranscripts
{
    [Fact]
    public Task Drawn_and_in_words_from_ones_own_check_ins() =>
        Transcript.Play(
            """
            It is 2026-11-22 17:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /balance
              to Ana: There are no check-ins of yours yet, so there's nothing to draw. One takes three taps. [Check in now] [Fine]
            Ana presses [Check in now]
              to Ana: A look at your week, just for you. Time and space of your own? [Too little] [About right] [Too much]
            Ana presses [Too little]
              to Ana: And the two of you, this week? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: One good thing, if there was one. [Skip] {text}
            Ana presses [Skip]
              to Ana: Thank you. That stays with you.
              to Ana: Shall I ask you like this once a week? It stays just yours. [Sundays at 18:00] [Another time] [No, thanks]
            Ana presses [No, thanks]
            Ana: /balance
              to Ana: From your own check-ins, and only you see it:
                Room for yourself: too little lately
                Time together: about right lately [Check in now] [Both sides] [Fine] (picture: Your last check-ins as two lines. Room for yourself: too little lately. Time together: about right lately.)
            it is 2026-11-29 17:00
            Ana: /checkin
              to Ana: Looking at your week: how was the room for yourself? [Too little] [About right] [Too much]
            Ana presses [Too much]
              to Ana: Time together, this week? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: Was there something good? [Skip] {text}
            Ana presses [Skip]
              to Ana: Thanks. It's yours, and stays yours.
            Ana: /balance
              to Ana: From your own check-ins, and only you see it:
                Room for yourself: now more, now less
                Time together: about right lately [Check in now] [Both sides] [Fine] (picture: Your last check-ins as two lines. Room for yourself: now more, now less. Time together: about right lately.)
            it is 2026-12-06 17:00
            Ana: /checkin
              to Ana: This week and you: how much room was there? [Too little] [About right] [Too much]
            Ana presses [Too much]
              to Ana: And how was the time with each other? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: One thing you'd like to keep from this week? [Skip] {text}
            Ana presses [Skip]
              to Ana: Noted, for you alone.
              to Ana: A private word: these weeks have been rather solitary for you. [Half an hour to talk] [Draft an ask] [Keep it for me]
            Ana presses [Keep it for me]
              to Ana: It stays with you.
            Ana: /balance
              to Ana: From your own check-ins, and only you see it:
                Room for yourself: too much lately
                Time together: about right, for a while now [Check in now] [Half an hour to talk] [Draft an ask] [Both sides] [Fine] (picture: Your last check-ins as two lines. Room for yourself: too much lately. Time together: about right, for a while now.)
            Ana presses [Fine]
            Ben: /balance
              to Ben: There are no check-ins of yours yet, so there's nothing to draw. One takes three taps. [Check in now] [Fine]
            """
        );

    [Fact]
    public Task A_private_word_after_two_of_three_and_an_ask_that_only_the_person_sends() =>
        Transcript.Play(
            """
            It is 2026-11-22 17:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings checkin sun 18:00
              to Ana: I'll ask then: Sundays at 18:00. What you answer stays just yours, and so does whether you do.
            it is 2026-11-22 18:00
              to Ana: A look at your week, just for you. Time and space of your own? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [Too little]
              to Ana: And the two of you, this week? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: One good thing, if there was one. [Skip] {text}
            Ana presses [Skip]
              to Ana: Thank you. That stays with you.
            it is 2026-11-29 18:00
              to Ana: Looking at your week: how was the room for yourself? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [About right]
              to Ana: Time together, this week? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: Was there something good? [Skip] {text}
            Ana presses [Skip]
              to Ana: Thanks. It's yours, and stays yours.
            it is 2026-12-06 18:00
              to Ana: This week and you: how much room was there? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [Too little]
              to Ana: And how was the time with each other? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: One thing you'd like to keep from this week? [Skip] {text}
            Ana presses [Skip]
              to Ana: Noted, for you alone.
              to Ana: A private word: there hasn't been much room for you these weeks. [Half an hour to talk] [Draft an ask] [Keep it for me]
            Ana presses [Draft an ask]
              to Ana: How about this: “I'd love a bit more time to myself at the moment. Could we find one evening a week for that?” [Send it to Ben] [In my own words] [Keep it for me]
            Ana presses [Send it to Ben]
              to Ana: It's on its way to Ben.
              to Ben: Ana has something to ask: “I'd love a bit more time to myself at the moment. Could we find one evening a week for that?” [Answer] [Okay]
            Ben presses [Okay]
            it is 2026-12-13 18:00
              to Ana: Space for yourself, the last seven days? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana presses [Too little]
              to Ana: And closeness, these days? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: What was good, even a little? [Skip] {text}
            Ana: rain
              to Ana: Thank you. Nobody else sees it.
            it is 2027-01-03 18:00
              to Ana: How much of this week was yours? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
              to Ana: Room to breathe, these last days? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
              to Ana: This week: room for yourself? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana: /checkin
              to Ana: This week: room for yourself? [Too little] [About right] [Too much]
            Ana presses [Too little]
              to Ana: And time together? [Too little] [About right] [Too much]
            Ana presses [Too much]
              to Ana: One good thing, if there was one. [Skip] {text}
            Ana presses [Skip]
              to Ana: Thank you. That stays with you.
              to Ana: Room for yourself has been scarce lately. It may be a season, or worth a word. [Half an hour to talk] [Draft an ask] [Keep it for me]
              to Ana: A month has gone by. Two short questions about it, just for you? [Yes] [Next time] [Not this month]
            Ana presses [Half an hour to talk]
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            """
        );

    [Fact]
    public Task In_ones_own_words_or_not_at_all() =>
        Transcript.Play(
            """
            It is 2026-11-22 17:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /checkin
              to Ana: A look at your week, just for you. Time and space of your own? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: And the two of you, this week? [Too little] [About right] [Too much]
            Ana presses [Too little]
              to Ana: One good thing, if there was one. [Skip] {text}
            Ana presses [Skip]
              to Ana: Thank you. That stays with you.
              to Ana: Shall I ask you like this once a week? It stays just yours. [Sundays at 18:00] [Another time] [No, thanks]
            Ana: /checkin
              to Ana: A look at your week, just for you. Time and space of your own? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: And the two of you, this week? [Too little] [About right] [Too much]
            Ana presses [Too little]
              to Ana: One good thing, if there was one. [Skip] {text}
            Ana presses [Skip]
              to Ana: Thank you. That stays with you.
              to Ana: There has been little time together lately. It may be a season, or worth a word. [Half an hour to talk] [Draft an ask] [Keep it for me]
            Ana presses [Draft an ask]
              to Ana: How about this: “I miss time with you. Could we have one evening this week, just us?” [Send it to Ben] [In my own words] [Keep it for me]
            restart
            Ana presses [In my own words]
              to Ana: What shall I bring to Ben's door? [Not now] {text}
            Ana presses [Not now]
              to Ana: Fine. Nothing was sent.
            Ana: /balance
              to Ana: From your own check-ins, and only you see it:
                Room for yourself: about right lately
                Time together: too little lately [Check in now] [Half an hour to talk] [Draft an ask] [Both sides] [Fine] (picture: Your last check-ins as two lines. Room for yourself: about right lately. Time together: too little lately.)
            Ana presses [Draft an ask]
              to Ana: How about this: “I miss time with you. Could we have one evening this week, just us?” [Send it to Ben] [In my own words] [Keep it for me]
            Ana presses [Keep it for me]
              to Ana: It stays with you.
            """
        );

    [Fact]
    public Task Alone_there_is_a_word_and_nobody_to_ask() =>
        Transcript.Play(
            """
            It is 2026-11-22 17:00 in Europe/Lisbon.
            Ana: /settings zone lisbon
              to Ana: Your clock is Lisbon now; it is 17:00 there.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /checkin
              to Ana: A look at your week, just for you. Time and space of your own? [Too little] [About right] [Too much]
            Ana presses [Too much]
              to Ana: And time with people you like? [Too little] [About right] [Too much]
            Ana presses [Too little]
              to Ana: One good thing, if there was one. [Skip] {text}
            Ana presses [Skip]
              to Ana: Thank you. That stays with you.
              to Ana: Shall I ask you like this once a week? It stays just yours. [Sundays at 18:00] [Another time] [No, thanks]
            Ana: /checkin
              to Ana: A look at your week, just for you. Time and space of your own? [Too little] [About right] [Too much]
            Ana presses [Too much]
              to Ana: And time with people you like? [Too little] [About right] [Too much]
            Ana presses [Too little]
              to Ana: One good thing, if there was one. [Skip] {text}
            Ana presses [Skip]
              to Ana: Thank you. That stays with you.
              to Ana: You've been on your own a lot lately. It may be a season, or worth a word. [Keep it for me]
            Ana presses [Keep it for me]
              to Ana: It stays with you.
            Ana: /balance
              to Ana: From your own check-ins, and only you see it:
                Room for yourself: too much lately
                Time together: too little lately [Check in now] [Fine] (picture: Your last check-ins as two lines. Room for yourself: too much lately. Time together: too little lately.)
            """
        );

    [Fact]
    public Task A_draft_for_one_isnt_sent_to_the_next() =>
        Transcript.Play(
            """
            It is 2026-11-22 17:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /checkin
              to Ana: A look at your week, just for you. Time and space of your own? [Too little] [About right] [Too much]
            Ana presses [Too little]
              to Ana: And the two of you, this week? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: One good thing, if there was one. [Skip] {text}
            Ana presses [Skip]
              to Ana: Thank you. That stays with you.
              to Ana: Shall I ask you like this once a week? It stays just yours. [Sundays at 18:00] [Another time] [No, thanks]
            Ana: /checkin
              to Ana: A look at your week, just for you. Time and space of your own? [Too little] [About right] [Too much]
            Ana presses [Too little]
              to Ana: And the two of you, this week? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: One good thing, if there was one. [Skip] {text}
            Ana presses [Skip]
              to Ana: Thank you. That stays with you.
              to Ana: Room for yourself has been scarce lately. It may be a season, or worth a word. [Half an hour to talk] [Draft an ask] [Keep it for me]
            Ana presses [Draft an ask]
              to Ana: How about this: “I'd love a bit more time to myself at the moment. Could we find one evening a week for that?” [Send it to Ben] [In my own words] [Keep it for me]
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ana presses [Send it to Ben]
              to Ana: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            Ana: /balance
              to Ana: From your own check-ins, and only you see it:
                Room for yourself: too little lately
                Time together: about right lately [Check in now] [Fine] (picture: Your last check-ins as two lines. Room for yourself: too little lately. Time together: about right lately.)
            """
        );

    [Fact]
    public Task What_is_sent_waits_at_the_others_door() =>
        Transcript.Play(
            """
            It is 2026-11-22 17:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet now 3h
              to Ben: Quiet until 20:00. [End it now]
            Ana: /checkin
              to Ana: A look at your week, just for you. Time and space of your own? [Too little] [About right] [Too much]
            Ana presses [Too much]
              to Ana: And the two of you, this week? [Too little] [About right] [Too much]
            Ana presses [Too much]
              to Ana: One good thing, if there was one. [Skip] {text}
            Ana presses [Skip]
              to Ana: Thank you. That stays with you.
              to Ana: Shall I ask you like this once a week? It stays just yours. [Sundays at 18:00] [Another time] [No, thanks]
            Ana: /checkin
              to Ana: A look at your week, just for you. Time and space of your own? [Too little] [About right] [Too much]
            Ana presses [Too much]
              to Ana: And the two of you, this week? [Too little] [About right] [Too much]
            Ana presses [Too much]
              to Ana: One good thing, if there was one. [Skip] {text}
            Ana presses [Skip]
              to Ana: Thank you. That stays with you.
              to Ana: You've been on your own a lot lately. It may be a season, or worth a word. [Half an hour to talk] [Draft an ask] [Keep it for me]
            Ana presses [Draft an ask]
              to Ana: How about this: “I've been on my own a lot lately, and I'd love your company. Could we plan one evening this week?” [Send it to Ben] [In my own words] [Keep it for me]
            Ana presses [Send it to Ben]
              to Ana: It's on its way to Ben.
            3 hours pass
              to Ben, silently: Ana has something to ask: “I've been on my own a lot lately, and I'd love your company. Could we plan one evening this week?” [Answer] [Okay]
            """
        );
}
