using System.Text.Json;
using Bot.Core.Door;
using Bot.Core.Json;
using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>
/// Everything a decision may look at. Of the partner there is a face and nothing else: their private slices aren't here
/// to be read.
/// </summary>
public abstract class Turn(Instant now, Document? pair, ISecrets secrets)
{
    public Instant Now => now;

    /// <summary>The pair's shared document; null for someone on their own.</summary>
    public Document? Pair => pair;

    /// <summary>Fresh ids and codes.</summary>
    public ISecrets Secrets => secrets;

    /// <summary>A slice of the pair's document; empty when there is no pair.</summary>
    public T Shared<T>(Slice<T> slice)
        where T : class => pair is null ? slice.Empty : pair.Get(slice);

    public PairId? PairId => pair is null ? null : new PairId(pair.Owner.Id);
}

/// <summary>Somebody wrote, pressed, or a moment of theirs came.</summary>
public sealed class PersonTurn(
    Instant now,
    Document me,
    Document? pair,
    Lazy<Face?> partner,
    PlaceRef place,
    Speaker? speaker,
    ISecrets secrets
) : Turn(now, pair, secrets)
{
    public Document Me => me;

    public PersonId Id { get; } = new(me.Owner.Id);

    public Face Self { get; } = Face.Of(me);

    public Face? Partner => partner.Value;

    public PlaceRef Place => place;

    /// <summary>What people call the channel; its id where it has no other name.</summary>
    public string PlaceName { get; init; } = place.Channel ?? "";

    /// <summary>The platform's hints; null when no platform is involved (a moment of one's own).</summary>
    public Speaker? Speaker => speaker;

    public bool ZoneKnown => me.Get(Profile.Slice).Zone is not null;

    /// <summary>What an <see cref="ICarriesCode"/> request's code leads to; null if to nothing.</summary>
    public CodeFacts? Code { get; init; }

    /// <summary>The person an <see cref="IConcernsPerson"/> request is about; null if they are gone.</summary>
    public OtherFacts? Other { get; init; }

    /// <summary>One's own door now.</summary>
    public DoorState Door => LazyDoor.Value;

    /// <summary>What the partner lets be known of theirs; null without a partner.</summary>
    public DoorFacts? PartnersDoor => LazyPartnersDoor.Value;

    // Most decisions ask neither door nor partner, and what isn't asked needn't be opened.
    public required Lazy<DoorState> LazyDoor { get; init; }

    public required Lazy<DoorFacts?> LazyPartnersDoor { get; init; }

    /// <summary>A key of one's own that is held in memory for a while; null if none is, also after a restart.</summary>
    public Func<string, byte[]?> Held { get; init; } = _ => null;

    /// <summary>What an <see cref="IReadsEntries"/> request asked for; empty for any other.</summary>
    public IReadOnlyList<OpenedEntry> Read { get; init; } = [];

    /// <summary>One's own entries of a kind that the request asked for, the newest first.</summary>
    public IReadOnlyList<Entry<T>> Entries<T>(EntryKind<T> kind)
        where T : class =>
        [
            .. Read.Where(e => string.Equals(e.Kind, kind.Name, StringComparison.Ordinal))
                .Select(e => new Entry<T>(
                    e.Id,
                    e.At,
                    JsonSerializer.Deserialize<T>(e.Json.Span, CoreJson.Options)
                        ?? throw new JsonException("An entry is empty.")
                )),
        ];

    /// <summary>When the partner has time of their own in a span, as far as they let it be seen; nothing of what it is.</summary>
    public Func<Interval, IReadOnlyList<Interval>> PartnersBusy { get; init; } = _ => [];

    public T Mine<T>(Slice<T> slice)
        where T : class => me.Get(slice);
}

/// <summary>A moment of the pair came; nobody in particular is speaking.</summary>
public sealed class PairTurn(Instant now, Document pair, Face first, Face second, ISecrets secrets)
    : Turn(now, pair, secrets)
{
    public Face First => first;

    public Face Second => second;

    public IReadOnlyList<Face> Both => [first, second];
}

/// <summary>An invitation as the invited one may see it.</summary>
public sealed record CodeFacts(LookupKey Key, CodePurpose Purpose, Face Maker, bool MakerIsPaired, Instant Expires);

/// <summary>Somebody who isn't the partner: their face, and whether they are in a couple.</summary>
public sealed record OtherFacts(Face Face, bool IsPaired);

/// <summary>Randomness, so that tests can repeat it.</summary>
public interface ISecrets
{
    /// <summary>A random positive number of 62 bits, for ids.</summary>
    long Id();

    /// <summary>
    /// A positive number that is never given twice, over restarts too, and in one process each is greater than the one before:
    /// what is written together then lies together. No secret: it can be guessed.
    /// </summary>
    long RowId();

    /// <summary>Random lower-case letters and digits without look-alikes (Crockford's base 32), 5 bits each.</summary>
    string Code(int length);
}
