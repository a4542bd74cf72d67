using System.Globalization;
using System.Text;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Sealing;
using NodaTime;

namespace Bot.Core.Features.Journal;

/// <summary>
/// What belongs to somebody's journal besides its pages. It is their own, whomever they are with, and stays when a couple ends.
/// </summary>
/// <param name="Last">The number of the newest page; numbers are never used twice.</param>
/// <param name="Asked">How far one has come through the questions.</param>
/// <param name="Lock">Null while there is no passphrase.</param>
/// <param name="Wrong">Wrong passphrases in a row.</param>
/// <param name="NextTry">Before that no passphrase is looked at.</param>
/// <param name="OpenUntil">Until when a locked journal can be read, if its key is still in memory.</param>
internal sealed record JournalBook(
    int Last = 0,
    int Asked = 0,
    PassphraseLock? Lock = null,
    int Wrong = 0,
    Instant? NextTry = null,
    Instant? OpenUntil = null
)
{
    public static readonly Slice<JournalBook> Slice = new("journal", new JournalBook());

    /// <summary>How long a locked journal stays open.</summary>
    public static readonly Duration Reading = Duration.FromMinutes(10);

    private const int FreeTries = 3;

    private static readonly Duration[] Waits =
    [
        Duration.FromMinutes(1),
        Duration.FromMinutes(5),
        Duration.FromMinutes(15),
        Duration.FromHours(1),
    ];

    public JournalBook AfterWrong(Instant now)
    {
        var wrong = Wrong + 1;
        return this with
        {
            Wrong = wrong,
            NextTry = wrong < FreeTries ? null : now + Waits[Math.Min(wrong - FreeTries, Waits.Length - 1)],
        };
    }

    public static IEnumerable<AlarmWish> Moments(Document person, Document? pair, Instant now) =>
        person.Get(Slice).OpenUntil is { } until ? [new AlarmWish(JournalFeature.Close, "", until)] : [];
}

/// <summary>A page as it is kept: in words, or in a box that only the passphrase opens. It never changes.</summary>
internal sealed record JournalPage(int Number, string? Words, byte[]? Box)
{
    public static readonly EntryKind<JournalPage> Kind = new("journal");

    /// <summary>So much fits in one message, with what stands around it.</summary>
    public const int Longest = 3000;

    /// <summary>Sealed with the public half of the lock, where there is one: nothing has to be open for that.</summary>
    public static JournalPage Of(PersonId writer, int number, Instant at, string words, PassphraseLock? sealing) =>
        sealing is null
            ? new JournalPage(number, words, null)
            : new JournalPage(
                number,
                null,
                SealedBox.Seal(sealing.Public, Encoding.UTF8.GetBytes(words), Context(writer, number, at))
            );

    /// <summary>Null where it is locked and nothing is held to open it.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">Changed, or put in another's place.</exception>
    public string? Open(PersonId writer, Instant at, byte[]? secret) =>
        Box is null ? Words
        : secret is null ? null
        : Encoding.UTF8.GetString(SealedBox.Open(secret, Box, Context(writer, Number, at)));

    private static byte[] Context(PersonId writer, int number, Instant at) =>
        Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"journal {writer} {number} {at.ToUnixTimeMilliseconds()}")
        );
}

/// <summary>A page that is open before its writer.</summary>
internal sealed record OpenPage(long Id, int Number, Instant At, string Words)
{
    /// <summary>
    /// All pages, the newest first; null while they are locked. A request for them has to be an <see cref="IReadsPages"/>.
    /// </summary>
    public static IReadOnlyList<OpenPage>? AllOf(PersonTurn turn)
    {
        var isLocked = turn.Mine(JournalBook.Slice).Lock is not null;
        var secret = turn.Held(JournalPage.Kind.Name);
        return isLocked && secret is null
            ? null
            :
            [
                .. turn.Entries(JournalPage.Kind)
                    .Select(e => new OpenPage(
                        e.Id,
                        e.Content.Number,
                        e.At,
                        e.Content.Open(turn.Id, e.At, secret) ?? ""
                    ))
                    .OrderByDescending(p => p.Number),
            ];
    }
}

/// <summary>Looks at the pages. None of them is ever named in a button but by its number.</summary>
internal interface IReadsPages : IReadsEntries
{
    string IReadsEntries.Kind => JournalPage.Kind.Name;

    int IReadsEntries.Most => int.MaxValue;
}
