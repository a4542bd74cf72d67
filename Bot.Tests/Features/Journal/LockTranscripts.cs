using Bot.Tests.Support;

namespace Bot.Tests.Features.Journal;

/// <summary>A passphrase, kept nowhere, without which nobody reads.</summary>
public sealed class LockTranscripts
{
    [Fact]
    public Task Locked_one_writes_on_and_reads_with_the_passphrase() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /journal write The sea was loud today.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana: /journal lock
              to Ana: With a passphrase your pages open for nobody but you; only while you have them open could somebody at the machine look along. What you have shared, or what still stands in this chat, it can't close. If the passphrase is lost, nobody can bring the pages back: not I, not the host, no backup. [Choose a passphrase] [Not now]
            Ana presses [Choose a passphrase]
              to Ana: Write a passphrase that you use nowhere else: a few words in a row, at least 12 characters. [Not now] {text}
            Ana: short
              to Ana: That would be found too soon. A few words in a row, at least 12 characters? [Not now] {text}
            Ana: seven green umbrellas
              to Ana: Once more, to be sure. [Not now] {text}
            Ana: Seven green  umbrellas
              to Ana: Locked. Writing works as before; reading back asks for the passphrase.

                If your messages with the passphrase still stand in this chat, please delete them. I don't keep them, but the app does. [Okay]
            Ana presses [Okay]
            Ana: /journal write Behind a door now.
              to Ana: Page 2, kept behind your passphrase. [Okay] [Don't keep it]
            Ana: /journal read sea
              to Ana: Which passphrase opens it? [Not now] [I've lost it] {text}
            Ana: seven red umbrellas
              to Ana: That isn't it. Capital letters and spaces at the ends don't matter; all else does. [Not now] [I've lost it] {text}
            Ana: seven green umbrellas
              to Ana: Open for you until 14:10.

                If your messages with the passphrase still stand in this chat, please delete them. I don't keep them, but the app does. [Read back] [Close it] [Take the lock off]
            Ana presses [Read back]
              to Ana: 2 · 14:00: Behind a door now.
                1 · 14:00: The sea was loud today. [Page 2] [Page 1]
            Ana: /journal read sea
              to Ana: Page 1, 14:00

                The sea was loud today. [Okay] [Show Ben] [Delete it]
            Ana: /journal share 2
              to Ana: Ben gets exactly this:

                From Ana's journal:
                “Behind a door now.” [Send it] [Keep it for me]
            Ana presses [Send it]
              to Ana: It's on its way to Ben.
              to Ben: From Ana's journal:
                “Behind a door now.”
            10 minutes pass
            Ana: /journal read
              to Ana: Which passphrase opens it? [Not now] [I've lost it] {text}
            Ana presses [Not now]
              to Ana: Another time, then.
            """
        );

    [Fact]
    public Task The_two_have_to_be_the_same() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /journal lock
              to Ana: With a passphrase your pages open for nobody but you; only while you have them open could somebody at the machine look along. What you have shared, or what still stands in this chat, it can't close. If the passphrase is lost, nobody can bring the pages back: not I, not the host, no backup. [Choose a passphrase] [Not now]
            Ana presses [Choose a passphrase]
              to Ana: Write a passphrase that you use nowhere else: a few words in a row, at least 12 characters. [Not now] {text}
            Ana: seven green umbrellas
              to Ana: Once more, to be sure. [Not now] {text}
            Ana: seven green umbrella
              to Ana: These two weren't the same, so nothing is locked. [Choose a passphrase] [Not now]
            Ana: /journal lock
              to Ana: With a passphrase your pages open for nobody but you; only while you have them open could somebody at the machine look along. What you have shared, or what still stands in this chat, it can't close. If the passphrase is lost, nobody can bring the pages back: not I, not the host, no backup. [Choose a passphrase] [Not now]
            Ana presses [Not now]
              to Ana: Another time, then.
            Ana: /journal unlock
              to Ana: Your journal has no passphrase. [Lock it] [Okay]
            """
        );

    [Fact]
    public Task Wrong_ones_are_looked_at_ever_more_slowly() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /journal lock
              to Ana: With a passphrase your pages open for nobody but you; only while you have them open could somebody at the machine look along. What you have shared, or what still stands in this chat, it can't close. If the passphrase is lost, nobody can bring the pages back: not I, not the host, no backup.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Choose a passphrase] [Not now]
            Ana presses [Choose a passphrase]
              to Ana: Write a passphrase that you use nowhere else: a few words in a row, at least 12 characters. [Not now] {text}
            Ana: seven green umbrellas
              to Ana: Once more, to be sure. [Not now] {text}
            Ana: seven green umbrellas
              to Ana: Locked. Writing works as before; reading back asks for the passphrase.

                If your messages with the passphrase still stand in this chat, please delete them. I don't keep them, but the app does. [Okay]
            Ana: /journal unlock
              to Ana: Which passphrase opens it? [Not now] [I've lost it] {text}
            Ana: one wrong passphrase
              to Ana: That isn't it. Capital letters and spaces at the ends don't matter; all else does. [Not now] [I've lost it] {text}
            Ana: two wrong passphrase
              to Ana: That isn't it. Capital letters and spaces at the ends don't matter; all else does. [Not now] [I've lost it] {text}
            Ana: three wrong passphrase
              to Ana: I look at another try from 14:01 on. Nothing is lost. [I've lost it]
            Ana: /journal unlock
              to Ana: I look at another try from 14:01 on. Nothing is lost. [I've lost it]
            a minute passes
            Ana: /journal unlock
              to Ana: Which passphrase opens it? [Not now] [I've lost it] {text}
            Ana: four wrong passphrase
              to Ana: I look at another try from 14:06 on. Nothing is lost. [I've lost it]
            Ana: seven green umbrellas
              to Ana: I didn't get that. /help shows what I can do.
            5 minutes pass
            Ana: /journal unlock
              to Ana: Which passphrase opens it? [Not now] [I've lost it] {text}
            Ana: seven green umbrellas
              to Ana: Open for you until 14:16.

                If your messages with the passphrase still stand in this chat, please delete them. I don't keep them, but the app does. [Read back] [Close it] [Take the lock off]
            Ana: /journal unlock
              to Ana: It's open until 14:16. [Read back] [Close it] [Take the lock off]
            Ana presses [Close it]
              to Ana: Closed.
            Ana: /journal unlock
              to Ana: Which passphrase opens it? [Not now] [I've lost it] {text}
            """
        );

    [Fact]
    public Task A_restart_lets_go_of_what_was_open() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /journal write The sea was loud today.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana: /journal lock
              to Ana: With a passphrase your pages open for nobody but you; only while you have them open could somebody at the machine look along. What you have shared, or what still stands in this chat, it can't close. If the passphrase is lost, nobody can bring the pages back: not I, not the host, no backup. [Choose a passphrase] [Not now]
            Ana presses [Choose a passphrase]
              to Ana: Write a passphrase that you use nowhere else: a few words in a row, at least 12 characters. [Not now] {text}
            Ana: seven green umbrellas
              to Ana: Once more, to be sure. [Not now] {text}
            restart
            Ana: seven green umbrellas
              to Ana: Locked. Writing works as before; reading back asks for the passphrase.

                If your messages with the passphrase still stand in this chat, please delete them. I don't keep them, but the app does. [Okay]
            Ana: /journal
              to Ana: Your journal, locked. Writing works as ever; reading back asks for your passphrase. [A question to begin from] [Read back] [Open it] {text}
            Ana presses [Open it]
              to Ana: Which passphrase opens it? [Not now] [I've lost it] {text}
            Ana: seven green umbrellas
              to Ana: Open for you until 14:10.

                If your messages with the passphrase still stand in this chat, please delete them. I don't keep them, but the app does. [Read back] [Close it] [Take the lock off]
            Ana: /journal
              to Ana: Your journal, open until 14:10. Write what you like, or begin from a question. [A question to begin from] [Read back] [Close it] {text}
            restart
            Ana: /journal read
              to Ana: Which passphrase opens it? [Not now] [I've lost it] {text}
            Ana: seven green umbrellas
              to Ana: Open for you until 14:10.

                If your messages with the passphrase still stand in this chat, please delete them. I don't keep them, but the app does. [Read back] [Close it] [Take the lock off]
            Ana presses [Read back]
              to Ana: Page 1, 14:00

                The sea was loud today. [Okay] [Show Ben] [Delete it]
            """
        );

    [Fact]
    public Task The_lock_comes_off_again() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /journal write The sea was loud today.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana: /journal lock
              to Ana: With a passphrase your pages open for nobody but you; only while you have them open could somebody at the machine look along. What you have shared, or what still stands in this chat, it can't close. If the passphrase is lost, nobody can bring the pages back: not I, not the host, no backup. [Choose a passphrase] [Not now]
            Ana presses [Choose a passphrase]
              to Ana: Write a passphrase that you use nowhere else: a few words in a row, at least 12 characters. [Not now] {text}
            Ana: seven green umbrellas
              to Ana: Once more, to be sure. [Not now] {text}
            Ana: seven green umbrellas
              to Ana: Locked. Writing works as before; reading back asks for the passphrase.

                If your messages with the passphrase still stand in this chat, please delete them. I don't keep them, but the app does. [Okay]
            Ana: /journal delete 1
              to Ana: Which passphrase opens it? [Not now] [I've lost it] {text}
            Ana: seven green umbrellas
              to Ana: Open for you until 14:10.

                If your messages with the passphrase still stand in this chat, please delete them. I don't keep them, but the app does. [Go to the page] [Close it] [Take the lock off]
            Ana presses [Go to the page]
              to Ana: Page 1, 14:00

                The sea was loud today. [Okay] [Show Ben] [Delete it]
            Ana: /journal lock
              to Ana: Closed.
            Ana: /journal unlock
              to Ana: Which passphrase opens it? [Not now] [I've lost it] {text}
            Ana: seven green umbrellas
              to Ana: Open for you until 14:10.

                If your messages with the passphrase still stand in this chat, please delete them. I don't keep them, but the app does. [Read back] [Close it] [Take the lock off]
            Ana presses [Take the lock off]
              to Ana: The lock is off. Your pages are as private as everything here, and whoever runs me could reach them again. [Okay]
            Ana: /journal read
              to Ana: Page 1, 14:00

                The sea was loud today. [Okay] [Show Ben] [Delete it]
            Ana: /journal lock
              to Ana: With a passphrase your pages open for nobody but you; only while you have them open could somebody at the machine look along. What you have shared, or what still stands in this chat, it can't close. If the passphrase is lost, nobody can bring the pages back: not I, not the host, no backup. [Choose a passphrase] [Not now]
            """
        );

    [Fact]
    public Task A_lost_passphrase_brings_nothing_back() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /journal write The sea was loud today.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana: /journal lock
              to Ana: With a passphrase your pages open for nobody but you; only while you have them open could somebody at the machine look along. What you have shared, or what still stands in this chat, it can't close. If the passphrase is lost, nobody can bring the pages back: not I, not the host, no backup. [Choose a passphrase] [Not now]
            Ana presses [Choose a passphrase]
              to Ana: Write a passphrase that you use nowhere else: a few words in a row, at least 12 characters. [Not now] {text}
            Ana: seven green umbrellas
              to Ana: Once more, to be sure. [Not now] {text}
            Ana: seven green umbrellas
              to Ana: Locked. Writing works as before; reading back asks for the passphrase.

                If your messages with the passphrase still stand in this chat, please delete them. I don't keep them, but the app does. [Okay]
            Ana: /journal unlock
              to Ana: Which passphrase opens it? [Not now] [I've lost it] {text}
            Ana presses [I've lost it]
              to Ana: I'm sorry. Nobody can open these pages without it. You can leave them, in case it comes back to you, and go on writing; or begin with an empty journal, and these are gone. [Begin with an empty one] [Leave them]
            Ana presses [Leave them]
              to Ana: Another time, then.
            Ana: /journal write Still going on.
              to Ana: Page 2, kept behind your passphrase. [Okay] [Don't keep it]
            Ana: /journal unlock
              to Ana: Which passphrase opens it? [Not now] [I've lost it] {text}
            Ana presses [I've lost it]
              to Ana: I'm sorry. Nobody can open these pages without it. You can leave them, in case it comes back to you, and go on writing; or begin with an empty journal, and these are gone. [Begin with an empty one] [Leave them]
            Ana presses [Begin with an empty one]
              to Ana: Here is an empty journal. [A question to begin from]
            Ana: /journal read
              to Ana: No pages yet. One sentence is a page. [A question to begin from] [Not now]
            Ana: /journal write A first page.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            """
        );
}
