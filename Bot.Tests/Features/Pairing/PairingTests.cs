using Bot.Tests.Support;

namespace Bot.Tests.Features.Pairing;

public sealed class PairingTests
{
    [Fact]
    public Task By_the_short_code() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ben: /join CODE1
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Join] [Not me]
            Ben presses [Join]
              to Ben: I've asked Ana to confirm that it's you. Until then nothing is shared.
              to Ana: Someone who goes by Ben has used your code. Is that who you meant? [Yes, that's Ben] [No]
            Ana presses [Yes, that's Ben]
              to Ana: You and Ben are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
              to Ben: You and Ana are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
            Ana: /pair
              to Ana: You are together with Ben here. A second couple isn't possible; /leave ends this one.
            Ben: /join CODE1
              to Ben: You are together with Ana here. A second couple isn't possible; /leave ends this one.
            Ana: /start
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            """
        );

    [Fact]
    public Task By_the_long_code() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            23 hours pass
            Ben: /start CODE2
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Join] [Not me]
            Ben presses [Join]
              to Ben: I've asked Ana to confirm that it's you. Until then nothing is shared.
              to Ana: Someone who goes by Ben has used your code. Is that who you meant? [Yes, that's Ben] [No]
            Ana presses [Yes, that's Ben]
              to Ana: You and Ben are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
              to Ben: You and Ana are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
            Ben: /start
              to Ben: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ben] [Another name]
            """
        );

    [Fact]
    public Task A_code_works_once_and_only_for_somebody_else() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /join CODE1
              to Ana: That is your own code. It's for the other person to use.
            Ana: /start CODE2
              to Ana: That is your own code. It's for the other person to use.
            Ben: /join CODE1
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Join] [Not me]
            Ben presses [Join]
              to Ben: I've asked Ana to confirm that it's you. Until then nothing is shared.
              to Ana: Someone who goes by Ben has used your code. Is that who you meant? [Yes, that's Ben] [No]
            Cleo: /join CODE1
              to Cleo: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Cleo: /start CODE2
              to Cleo: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            Ana presses [Yes, that's Ben]
              to Ana: You and Ben are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
              to Ben: You and Ana are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
            Cleo: /join CODE1
              to Cleo: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            """
        );

    [Fact]
    public Task Both_codes_expire() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            14 minutes pass
            Ben: /join CODE1
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Join] [Not me]
            1 minute passes
            Ben presses [Join]
              to Ben: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            Ben: /join CODE1
              to Ben: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            it is 2026-11-24 13:59
            Ben: /join CODE2
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone. [Join] [Not me]
            1 minute passes
            Ben: /join CODE2
              to Ben: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            """
        );

    [Fact]
    public Task A_new_invitation_ends_the_old_one() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE3
                Or this, which works once within 24 hours:
                /start CODE4
            Ben: /join CODE1
              to Ben: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ben: /join CODE2
              to Ben: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            Ben: /join CODE3
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone. [Join] [Not me]
            """
        );

    [Fact]
    public Task Declining_is_silent() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ben: /join CODE1
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Join] [Not me]
            Ben presses [Not me]
              to Ben: Fine. Nobody is told.
            Ben: /join
              to Ben: What is the code you were given? {text}
            Ben: CODE1
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone. [Join] [Not me]
            """
        );

    [Fact]
    public Task The_inviter_may_refuse_silently() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ben: /join CODE1
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Join] [Not me]
            Ben presses [Join]
              to Ben: I've asked Ana to confirm that it's you. Until then nothing is shared.
              to Ana: Someone who goes by Ben has used your code. Is that who you meant? [Yes, that's Ben] [No]
            Ana presses [No]
              to Ana: Then nothing is shared, and they aren't told. A new code is one /pair away.
            Ben: /knock hello
              to Ben: There is no door to knock at yet. [Invite someone]
            Ben: /join CODE1
              to Ben: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            """
        );

    [Fact]
    public Task A_confirmation_is_possible_for_a_day() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ben: /join CODE1
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Join] [Not me]
            Ben presses [Join]
              to Ben: I've asked Ana to confirm that it's you. Until then nothing is shared.
              to Ana: Someone who goes by Ben has used your code. Is that who you meant? [Yes, that's Ben] [No]
            25 hours pass
            Ana presses [Yes, that's Ben]
              to Ana: That can't be confirmed any more, so nothing was changed. A new code is one /pair away.
            Ben: /knock hello
              to Ben: There is no door to knock at yet. [Invite someone]
            """
        );

    [Fact]
    public Task Guessing_has_a_limit() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ben: /join aaaa-aaaa
              to Ben: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ben: /join AAAA-AAAB
              to Ben: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            Ben: /join nonsense
              to Ben: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            Ben: /link aaaa-aaaa
              to Ben: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            Ben: /start pair_aaaaaaaaaaaaaaaaaaaaaaaaaa
              to Ben: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            Ben: /join CODE1
              to Ben: Those were a few wrong codes in a row. Trying again works in 15 minutes.
            14 minutes pass
            Ben: /join CODE1
              to Ben: Those were a few wrong codes in a row. Trying again works in a minute.
            1 minute passes
            Ben: /join CODE2
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone. [Join] [Not me]
            """
        );

    [Fact]
    public Task A_code_is_read_however_it_is_typed() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ben: /join  CODE1
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Join] [Not me]
            Ben presses [Not me]
              to Ben: Fine. Nobody is told.
            Ben: /join "CODE1"
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone. [Join] [Not me]
            """
        );

    [Fact]
    public Task Somebody_in_a_couple_cannot_be_drawn_into_a_second_one() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Cleo: /pair
              to Cleo: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana and Ben are paired.
            Ana: /pair
              to Ana: You are together with Ben here. A second couple isn't possible; /leave ends this one.
            Ana: /join CODE1
              to Ana: You are together with Ben here. A second couple isn't possible; /leave ends this one.
            Ana: /join aaaa-aaaa
              to Ana: You are together with Ben here. A second couple isn't possible; /leave ends this one.
            """
        );

    [Fact]
    public Task Of_two_who_say_yes_at_once_the_first_counts() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ben: /join CODE1
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Join] [Not me]
            Cleo: /join CODE1
              to Cleo: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Join] [Not me]
            Ben presses [Join]
              to Ben: I've asked Ana to confirm that it's you. Until then nothing is shared.
              to Ana: Someone who goes by Ben has used your code. Is that who you meant? [Yes, that's Ben] [No]
            Cleo presses [Join]
              to Cleo: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            Ana presses [Yes, that's Ben]
              to Ana: You and Ben are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
              to Ben: You and Ana are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
            Cleo: /pair
              to Cleo: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE3
                Or this, which works once within 24 hours:
                /start CODE4
            """
        );

    [Fact]
    public Task Two_open_confirmations_make_one_couple() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ben: /join CODE1
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Join] [Not me]
            Ben presses [Join]
              to Ben: I've asked Ana to confirm that it's you. Until then nothing is shared.
              to Ana: Someone who goes by Ben has used your code. Is that who you meant? [Yes, that's Ben] [No]
            Cleo: /pair
              to Cleo: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE3
                Or this, which works once within 24 hours:
                /start CODE4

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ben: /join CODE3
              to Ben: Cleo invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone. [Join] [Not me]
            Ben presses [Join]
              to Ben: I've asked Cleo to confirm that it's you. Until then nothing is shared.
              to Cleo: Someone who goes by Ben has used your code. Is that who you meant? [Yes, that's Ben] [No]
            Ana presses [Yes, that's Ben]
              to Ana: You and Ben are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
              to Ben: You and Ana are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
            Cleo presses [Yes, that's Ben]
              to Cleo: That can't be confirmed any more, so nothing was changed. A new code is one /pair away.
            """
        );

    [Fact]
    public Task Inviting_each_other_works_too() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ben: /pair
              to Ben: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE3
                Or this, which works once within 24 hours:
                /start CODE4

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ben: /join CODE1
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone. [Join] [Not me]
            Ana: /join CODE3
              to Ana: Ben invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone. [Join] [Not me]
            Ben presses [Join]
              to Ben: I've asked Ana to confirm that it's you. Until then nothing is shared.
              to Ana: Someone who goes by Ben has used your code. Is that who you meant? [Yes, that's Ben] [No]
            Ana presses [Join]
              to Ana: I've asked Ben to confirm that it's you. Until then nothing is shared.
              to Ben: Someone who goes by Ana has used your code. Is that who you meant? [Yes, that's Ana] [No]
            Ana presses [Yes, that's Ben]
              to Ana: You and Ben are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
              to Ben: You and Ana are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
            Ben presses [Yes, that's Ana]
              to Ben: You are together with Ana here. A second couple isn't possible; /leave ends this one.
            """
        );

    [Fact]
    public Task A_second_account_leads_to_the_same_person() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /link
              to Ana: On your other account, write this to me within 15 minutes:
                /link CODE1
            Nana: /link CODE1
              to Nana: This account would become a second way to Ana's companion. What this account has kept by itself goes. Link them?

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Link them] [Keep them apart]
            Nana presses [Link them]
              to Nana: Linked. Here you are Ana now, with all that's yours.
            Nana: /knock from my other phone
              to Nana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Nana presses [Leave it at the door]
              to Nana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “from my other phone” [Okay] [Answer] [Quieter knocks]
            Ben presses [Answer]
              to Ben: What shall I bring back to Ana? [Not now] {text}
            Ben: got it
              to Ben: It's at Ana's door.
              to Nana: Ben answers “from my other phone”: “got it”
            Nana: /link
              to Nana: On your other account, write this to me within 15 minutes:
                /link CODE2
            Ana: /link CODE2
              to Ana: That's the right code, on the wrong side: write it from your other account.
            """
        );

    [Fact]
    public Task Linking_may_be_declined_and_has_its_limits() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /link
              to Ana: On your other account, write this to me within 15 minutes:
                /link CODE1

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /link CODE1
              to Ana: That's the right code, on the wrong side: write it from your other account.
            Ana: /join CODE1
              to Ana: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            Nana: /join CODE1
              to Nana: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Nana: /link CODE1
              to Nana: This account would become a second way to Ana's companion. What this account has kept by itself goes. Link them? [Link them] [Keep them apart]
            Nana presses [Keep them apart]
              to Nana: They stay apart. Nothing was changed.
            15 minutes pass
            Nana: /link CODE1
              to Nana: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.
            """
        );

    [Fact]
    public Task One_in_a_couple_leaves_before_linking_away() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Cleo: /link
              to Cleo: On your other account, write this to me within 15 minutes:
                /link CODE1

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /link CODE1
              to Ana: This account is together with Ben. It can be linked to another one only after /leave.
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ana: /link CODE1
              to Ana: This account would become a second way to Cleo's companion. What this account has kept by itself goes. Link them? [Link them] [Keep them apart]
            Ana presses [Link them]
              to Ana: Linked. Here you are Cleo now, with all that's yours.
            Ana: /settings
              to Ana: How things stand for you:
                Your clock: not said yet
                Your name: Cleo
                Messages: their words show at once
                Daily hello: none
                Check-in: none [Clock] [Name] [Show words on tap] [Hello] [Check-in]
            """
        );

    [Fact]
    public Task Leaving_in_silence() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ana presses [Stay silent]
              to Ana: I stay silent. What you kept for yourself is still yours.
            Ben: /knock hello
              to Ben: There is no door to knock at yet. [Invite someone]
            Ben: /leave
              to Ben: You're on your own here already; there is nothing to leave.
            2 days pass
            """
        );

    [Fact]
    public Task Leaving_with_one_line() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet now 2h
              to Ben: Quiet until 16:00. [End it now]
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ana presses [Tell Ben in one line]
              to Ana: I'll tell Ben in one line, and no more.
            2 hours pass
              to Ben, silently: Ana has left the space that you two shared here. Everything you kept for yourself stays with you.
            Ben: /start
              to Ben: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ben] [Another name]
            """
        );

    [Fact]
    public Task Telling_is_for_a_day() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            25 hours pass
            Ana presses [Tell Ben in one line]
              to Ana: That was a while ago, so I haven't written to anyone. Nothing was changed.
            """
        );
}
