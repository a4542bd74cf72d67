using Bot.Tests.Support;

namespace Bot.Tests.Features.Balance;

/// <summary>Looking at both sides, with the yes of both.</summary>
public sealed class BothSidesTranscripts
{
    [Fact]
    public Task With_both_yeses_a_talk_is_suggested_to_both_in_the_same_words() =>
        Transcript.Play(
            """
            It is 2026-11-22 17:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in Asia/Tokyo
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
            Ana: /balance
              to Ana: From your own check-ins, and only you see it:
                Room for yourself: too little lately
                Time together: about right lately [Check in now] [Both sides] [Fine] (picture: Your last check-ins as two lines. Room for yourself: too little lately. Time together: about right lately.)
            Ana presses [Both sides]
              to Ana: If Ben says yes, too, I look at both your check-ins; where both have leaned for a while I suggest a talk to you both, in the same words. That may let each of you guess what the other said. Either of you can end it here at any time. [Yes, if Ben does] [No, thanks]
            Ana presses [Yes, if Ben does]
              to Ana: Noted. Whether Ben has said yes, too, I tell neither of you.
            Ben: /checkin
              to Ben: How much of this week was yours? [Too little] [About right] [Too much]
            Ben presses [About right]
              to Ben: And togetherness? [Too little] [About right] [Too much]
            Ben presses [Too little]
              to Ben: Was there something good? [Skip] {text}
            Ben presses [Skip]
              to Ben: Thanks. It's yours, and stays yours.
              to Ben: Shall I ask you like this once a week? It stays just yours. [Sundays at 18:00] [Another time] [No, thanks]
            Ben: /balance
              to Ben: From your own check-ins, and only you see it:
                Room for yourself: about right lately
                Time together: too little lately [Check in now] [Both sides] [Fine] (picture: Your last check-ins as two lines. Room for yourself: about right lately. Time together: too little lately.)
            Ben presses [Both sides]
              to Ben: If Ana says yes, too, I look at both your check-ins; where both have leaned for a while I suggest a talk to you both, in the same words. That may let each of you guess what the other said. Either of you can end it here at any time. [Yes, if Ana does] [No, thanks]
            Ben presses [Yes, if Ana does]
              to Ben: Noted. Whether Ana has said yes, too, I tell neither of you.
            it is 2026-11-29 17:00
            Ana: /checkin
              to Ana: Looking at your week: how was the room for yourself? [Too little] [About right] [Too much]
            Ana presses [Too little]
              to Ana: Time together, this week? [Too little] [About right] [Too much]
            Ana presses [About right]
              to Ana: Was there something good? [Skip] {text}
            Ana presses [Skip]
              to Ana: Thanks. It's yours, and stays yours.
              to Ana: You've had little time of your own lately. It may pass by itself, or like to be said. [Half an hour to talk] [Draft an ask] [Keep it for me]
            it is 2026-12-02 09:00
            Ben: /checkin
              to Ben: How much of this week was yours? [Too little] [About right] [Too much]
            Ben presses [About right]
              to Ben: And time together? [Too little] [About right] [Too much]
            Ben presses [Too little]
              to Ben: Something that made you smile? [Skip] {text}
            Ben presses [Skip]
              to Ben: Thanks for taking the time. It stays here.
              to Ben: These weeks have left little for the two of you. You could wait a bit, or ask. [Half an hour to talk] [Draft an ask] [Keep it for me]
            restart
            it is 2026-12-05 02:00
              to Ben: A talk about room and closeness might do you both good. How about half an hour without screens? [Half an hour to talk] [Write a line] [Leave it]
            it is 2026-12-05 11:00
              to Ana: A talk about room and closeness might do you both good. How about half an hour without screens? [Half an hour to talk] [Write a line] [Leave it]
            Ben presses [Half an hour to talk]
              to Ben: I've asked Ana, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ana: Ben asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not today]
            it is 2026-12-19 11:00
              to Ben: Not tonight, then. The evening is yours.
            """
        );

    [Fact]
    public Task One_yes_alone_changes_nothing_and_either_ends_it() =>
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
            Ana: /balance
              to Ana: From your own check-ins, and only you see it:
                Room for yourself: too little lately
                Time together: about right lately [Check in now] [Both sides] [Fine] (picture: Your last check-ins as two lines. Room for yourself: too little lately. Time together: about right lately.)
            Ana presses [Both sides]
              to Ana: If Ben says yes, too, I look at both your check-ins; where both have leaned for a while I suggest a talk to you both, in the same words. That may let each of you guess what the other said. Either of you can end it here at any time. [Yes, if Ben does] [No, thanks]
            Ana presses [Yes, if Ben does]
              to Ana: Noted. Whether Ben has said yes, too, I tell neither of you.
            Ana: /balance
              to Ana: From your own check-ins, and only you see it:
                Room for yourself: too little lately
                Time together: about right lately [Check in now] [Both sides] [Fine] (picture: Your last check-ins as two lines. Room for yourself: too little lately. Time together: about right lately.)
            Ana presses [Both sides]
              to Ana: You've said yes to looking at both sides. It only happens if Ben has, too, and I don't say whether. [Leave it so] [Stop that]
            Ana presses [Leave it so]
            Ana: /balance
              to Ana: From your own check-ins, and only you see it:
                Room for yourself: too little lately
                Time together: about right lately [Check in now] [Both sides] [Fine] (picture: Your last check-ins as two lines. Room for yourself: too little lately. Time together: about right lately.)
            Ana presses [Both sides]
              to Ana: You've said yes to looking at both sides. It only happens if Ben has, too, and I don't say whether. [Leave it so] [Stop that]
            Ana presses [Stop that]
              to Ana: Stopped. From now on your check-ins are looked at for you alone.
            Ana: /balance
              to Ana: From your own check-ins, and only you see it:
                Room for yourself: too little lately
                Time together: about right lately [Check in now] [Both sides] [Fine] (picture: Your last check-ins as two lines. Room for yourself: too little lately. Time together: about right lately.)
            Ana presses [Both sides]
              to Ana: If Ben says yes, too, I look at both your check-ins; where both have leaned for a while I suggest a talk to you both, in the same words. That may let each of you guess what the other said. Either of you can end it here at any time. [Yes, if Ben does] [No, thanks]
            Ana presses [No, thanks]
            """
        );
}
