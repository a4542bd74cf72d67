using System.Collections.Immutable;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Agreements;

/// <summary>What the two agreed on, what one of them suggests, and what has changed lately. In the pair's document.</summary>
internal sealed record AgreementBook(ImmutableList<Agreement> All, ImmutableList<AgreementChange> Changes)
{
    public static readonly Slice<AgreementBook> Slice = new("agreements", new AgreementBook([], []));

    public const int Most = 20;

    private const int MostChanges = 20;
    private static readonly Duration ChangesLast = Duration.FromDays(182);

    /// <summary>Without suggestions and changes that are too old. What has lapsed lapses by its moment, which says so.</summary>
    public AgreementBook AsOf(Instant now) =>
        new(
            [
                .. All.Select(a => a.Offer is { } offer && offer.Ends <= now ? a with { Offer = null } : a)
                    .Where(a => a.Live is not null || a.Offer is not null),
            ],
            Changes.RemoveAll(c => c.At + ChangesLast <= now)
        );

    public Agreement? this[int number] => number < 1 || number > All.Count ? null : All[number - 1];

    public Agreement? Find(long id) => All.Find(a => a.Id == id);

    /// <summary>What holds or is suggested in just these words; null if nothing is.</summary>
    public Agreement? Find(string words) =>
        All.Find(a =>
            string.Equals(a.Live?.Words, words, StringComparison.OrdinalIgnoreCase)
            || string.Equals(a.Offer?.Words, words, StringComparison.OrdinalIgnoreCase)
        );

    public AgreementBook With(Agreement agreement)
    {
        var at = All.FindIndex(a => a.Id == agreement.Id);
        return this with { All = at < 0 ? All.Add(agreement) : All.SetItem(at, agreement) };
    }

    public AgreementBook Without(long id) => this with { All = All.RemoveAll(a => a.Id == id) };

    /// <summary>With one more change that both can read, and without the oldest of too many.</summary>
    public AgreementBook Noting(AgreementChange change)
    {
        var changes = Changes.Add(change);
        return this with { Changes = changes.RemoveRange(0, Math.Max(0, changes.Count - MostChanges)) };
    }
}

/// <param name="Live">What both said yes to; null while it is only suggested.</param>
/// <param name="Offer">What one of the two suggests: the agreement itself, or other words for it.</param>
/// <param name="Kept">Who wants to keep it, since both were asked. Shown to nobody.</param>
/// <param name="Revision">Rises with each offer, so that a button says yes to the one it was shown with.</param>
internal sealed record Agreement(
    long Id,
    AgreementTerms? Live,
    AgreementOffer? Offer,
    ImmutableList<PersonId> Kept,
    int Revision
)
{
    public string Key => $"{Id:x}";

    public string Tag => $"agree.{Key}";

    public string Words => Live?.Words ?? Offer!.Words;

    /// <summary>When it lapses if it isn't kept: not while other words for it are open.</summary>
    public Instant? Lapses =>
        Live is null ? null
        : Offer is { } offer ? Instant.Max(Live.Lapses, offer.Ends)
        : Live.Lapses;
}

/// <summary>What was agreed, in its words, and since when.</summary>
internal sealed record AgreementTerms(string Words, Instant Since)
{
    public const int Longest = 200;

    public const int Weeks = 8;

    /// <summary>So long both have for saying that they keep it.</summary>
    private static readonly Duration Patience = Duration.FromDays(14);

    private static readonly LocalTime Evening = new(18, 0);

    public Instant Lapses => Since + Duration.FromDays(7 * Weeks) + Patience;

    public LocalDate ReviewDay(DateTimeZone zone) => Since.InZone(zone).Date.PlusWeeks(Weeks);

    /// <summary>When somebody is asked whether they keep it: early in the evening of their own day.</summary>
    public Instant Review(DateTimeZone zone) => ClockChange.Map(ReviewDay(zone) + Evening, zone);
}

/// <summary>What one of the two suggests. After its life it lapses, and nobody is told.</summary>
internal sealed record AgreementOffer(string Words, PersonId By, Instant At)
{
    private static readonly Duration Life = Duration.FromDays(14);

    public Instant Ends => At + Life;
}

/// <summary>What happened to something that both agreed on. Stored by name.</summary>
internal enum ChangeKind
{
    Began,
    Changed,
    KeptOn,
    Ended,
    Lapsed,
}

/// <summary>A change that both can read.</summary>
/// <param name="By">Who suggested or ended it; null where it was both, or neither.</param>
internal sealed record AgreementChange(Instant At, ChangeKind Kind, string Words, PersonId? By);
