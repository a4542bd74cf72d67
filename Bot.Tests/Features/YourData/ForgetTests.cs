using Bot.Tests.Support;

namespace Bot.Tests.Features.YourData;

/// <summary>`/privacy`, `/export` and `/forget` as conversations.</summary>
public sealed class ForgetTests
{
    [Fact]
    public Task Who_sees_what() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /privacy
              to Ana: Only you: your settings and quiet hours, your own times, and whatever you write or answer here in private.

                A partner, once there is one: your name, your time zone and language, what you send or share, and what you both said yes to. Not when you were here, what you have read, or what you left unanswered.

                Carla, who runs this: everything is stored encrypted, but the keys are on the same machine. With full access to it, and the will, they could open what is stored and watch what comes in. A journal that you lock stays closed to them.

                The app that we talk in: what passes through it. What I have written stays in each one's chat there.

                /export gives you all of yours as files. /forget deletes it for good. /host says how to reach whoever runs this.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana and Ben are paired.
            Ana: /privacy
              to Ana: Only you: your settings and quiet hours, your own times, and whatever you write or answer here in private.

                Ben: your name, your time zone and language, what you send or share, and what you both said yes to. Not when you were here, what you have read, or what you left unanswered.

                Carla, who runs this: everything is stored encrypted, but the keys are on the same machine. With full access to it, and the will, they could open what is stored and watch what comes in. A journal that you lock stays closed to them.

                The app that we talk in: what passes through it. What I have written stays in each one's chat there.

                /export gives you all of yours as files. /forget deletes it for good. /host says how to reach whoever runs this.
            """
        );

    [Fact]
    public Task Everything_to_take_along() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /export
              to Ana: Here is all that I keep of you, to read. It is only yours, so mind where you put it.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. (file: two-trees.txt)
              to Ana: The same for programs. (file: two-trees.json)
            Ana and Ben are paired.
            Ana: /export
              to Ana: Here is all that I keep of you, to read. It is only yours, so mind where you put it. (file: two-trees.txt)
              to Ana: The same for programs. (file: two-trees.json)
            """
        );

    [Fact]
    public Task Forgotten_and_begun_anew() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet 22:00-07:00
              to Ana: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            Ana: /forget
              to Ana: This deletes everything that I keep of you, in my backups too, and can't be undone. What you share with Ben ends for both of you at once, as with /leave. Our chat stays in your app until you delete it there. [Forget me] [Forget me and tell Ben] [Export first] [Keep it]
            Ana presses [Forget me]
              to Ana: Done. Nothing of you is kept here any more, and the key that opened it is destroyed. If you ever write again, we begin anew.
            Ana: /quiet show
              to Ana: No quiet hours yet: what comes for you comes at once. Write when it shall be quiet, like “22:00-07:00 weekdays”, or choose.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [22:00-07:00 every day] [22:00-07:00 weekdays] [Quiet now, 2 hours]
            """
        );

    [Fact]
    public Task The_other_hears_of_it_only_if_wished_and_ends_as_with_leaving() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "tea" every day 15:00
              to Ana: I've asked Ben about “tea”: every day at 15:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “tea”, every day at 15:00. Next: 15:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “tea” it is: every day at 15:00. Next: 15:00.
              to Ana: Ben says yes to “tea”: every day at 15:00. Next: 15:00.
            Ana: /forget
              to Ana: This deletes everything that I keep of you, in my backups too, and can't be undone. What you share with Ben ends for both of you at once, as with /leave. Our chat stays in your app until you delete it there. [Forget me] [Forget me and tell Ben] [Export first] [Keep it]
            Ana presses [Forget me and tell Ben]
              to Ana: Done. Nothing of you is kept here any more, and the key that opened it is destroyed. If you ever write again, we begin anew.
              to Ben: What you two shared here has ended. Everything that you kept for yourself stays with you.
            2 hours pass
            Ben: /ritual list
              to Ben: Time of your own, by one tap. The time can still change; rituals for two come with the second one.

                15 minutes apart: every day at 07:00, for 15 minutes
                An evening for myself: Tuesdays at 19:00, for 2 hours [15 minutes apart] [An evening for myself]
            Ben: /leave
              to Ben: You're on your own here already; there is nothing to leave.
            Ben: /pair
              to Ben: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2
            """
        );

    [Fact]
    public Task At_a_closed_door_the_line_waits_without_a_name() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet now 2h
              to Ben: Quiet until 16:00. [End it now]
            Ana: /knock the parcel is here
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
            Ana: /forget
              to Ana: This deletes everything that I keep of you, in my backups too, and can't be undone. What you share with Ben ends for both of you at once, as with /leave. Our chat stays in your app until you delete it there. [Forget me] [Forget me and tell Ben] [Export first] [Keep it]
            Ana presses [Forget me and tell Ben]
              to Ana: Done. Nothing of you is kept here any more, and the key that opened it is destroyed. If you ever write again, we begin anew.
            2 hours pass
              to Ben, silently: What you two shared here has ended. Everything that you kept for yourself stays with you.
            """
        );

    [Fact]
    public Task Thought_better_of() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /forget
              to Ana: This deletes everything that I keep of you, in my backups too, and can't be undone. What you share with Ben ends for both of you at once, as with /leave. Our chat stays in your app until you delete it there. [Forget me] [Forget me and tell Ben] [Export first] [Keep it]
            Ana presses [Export first]
              to Ana: Here is all that I keep of you, to read. It is only yours, so mind where you put it. (file: two-trees.txt)
              to Ana: The same for programs. (file: two-trees.json)
            Ana presses [Keep it]
              to Ana: All stays as it is.
            Ana: /forget
              to Ana: This deletes everything that I keep of you, in my backups too, and can't be undone. What you share with Ben ends for both of you at once, as with /leave. Our chat stays in your app until you delete it there. [Forget me] [Forget me and tell Ben] [Export first] [Keep it]
            16 minutes pass
            Ana presses [Forget me]
              to Ana: That was asked a while ago, so nothing was deleted. /forget asks anew.
            Ana: /forget
              to Ana: This deletes everything that I keep of you, in my backups too, and can't be undone. What you share with Ben ends for both of you at once, as with /leave. Our chat stays in your app until you delete it there. [Forget me] [Forget me and tell Ben] [Export first] [Keep it]
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ana presses [Forget me]
              to Ana: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            """
        );

    [Fact]
    public Task Asked_twice_over_a_restart() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /start
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            Ana: /forget
              to Ana: This deletes everything that I keep of you, in my backups too, and can't be undone. Our chat stays in your app until you delete it there. [Forget me] [Export first] [Keep it]
            Ana: /forget
              to Ana: This deletes everything that I keep of you, in my backups too, and can't be undone. Our chat stays in your app until you delete it there. [Forget me] [Export first] [Keep it]
            restart
            Ana presses [Forget me]
              to Ana: Done. Nothing of you is kept here any more, and the key that opened it is destroyed. If you ever write again, we begin anew.
            Ana presses [Forget me]
              to Ana: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            """
        );

    [Fact]
    public Task In_a_channel_only_the_one_who_asks_sees_it() =>
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
            Ana in #us: /export
              in #us (only Ana): Here is all that I keep of you, to read. It is only yours, so mind where you put it. (file: two-trees.txt)
              in #us (only Ana): The same for programs. (file: two-trees.json)
            Ana in #us: /forget
              in #us (only Ana): This deletes everything that I keep of you, in my backups too, and can't be undone. What you share with Ben ends for both of you at once, as with /leave. Our chat stays in your app until you delete it there. [Forget me] [Forget me and tell Ben] [Export first] [Keep it]
            Ana presses [Forget me]
              in #us (only Ana): Done. Nothing of you is kept here any more, and the key that opened it is destroyed. If you ever write again, we begin anew.
            Ben in #us: /help forget
              in #us (only Ben): This isn't your shared place yet. /here makes it one, once you have both said yes.
            """
        );
}
