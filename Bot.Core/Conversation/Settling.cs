using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>What a turn gathers on its way to the commit.</summary>
internal sealed record Settling(Instant Now)
{
    public PersonId? Speaker { get; init; }

    /// <summary>For a pair's own moment: whose it is.</summary>
    public PairId? Pair { get; init; }

    /// <summary>For a moment's turn: the alarm that it answers.</summary>
    public AlarmRow? Fired { get; init; }

    public Incoming? Incoming { get; init; }

    public LookupKey? NewAccount { get; init; }

    /// <summary>What the pressed button or the filled form belongs to, as it is kept; null if it is gone.</summary>
    public Prompt? Shown { get; init; }

    /// <summary>The message whose button was pressed or form filled.</summary>
    public ShownMessage? Picked { get; set; }

    /// <summary>What is still to be chosen under that message.</summary>
    public Prompt? Left { get; set; }

    /// <summary>Whether the prompt was used: what is left of it takes its place.</summary>
    public bool UsesPrompt { get; set; }

    /// <summary>The couple that ended with this turn, and its two: their prompts of it end, too.</summary>
    public (PairId Pair, Members Members)? Ended { get; set; }

    /// <summary>Whose the speaking account is from now on.</summary>
    public PersonId? MovedTo { get; set; }

    /// <summary>The speaker as they were, if this turn forgets them.</summary>
    public Document? Gone { get; set; }

    /// <summary>Whose documents have lost what was between them and somebody who left.</summary>
    public List<PersonId> LeftBehind { get; } = [];

    /// <summary>The event was the answer to the open question.</summary>
    public bool Answers { get; set; }

    public List<(Owner Receiver, Parcel Parcel, DeliveryClass Class)> Parcels { get; } = [];

    /// <summary>New messages with something to choose or fill in, each with its reader.</summary>
    public List<(Owner Reader, Prompt Prompt)> Prompts { get; } = [];
    public List<Effect.AddEntry> AddEntries { get; } = [];
    public List<long> RemoveEntries { get; } = [];

    /// <summary>The outbox rows of these parcels, in the same order, once they have been sealed.</summary>
    public IReadOnlyList<OutboxRow> Rows { get; set; } = [];

    /// <summary>What is held in memory from now on, or no longer.</summary>
    public List<Effect> Held { get; } = [];

    public List<Owner> Forget { get; } = [];

    public List<CodeRow> AddCodes { get; } = [];

    public List<LookupKey> UseCodes { get; } = [];

    public List<(PersonId, CodePurpose)> EndCodes { get; } = [];

    public List<AccountLink> LinkAccounts { get; } = [];

    public List<PlaceLink> LinkPlaces { get; } = [];

    public List<LookupKey> UnlinkPlaces { get; } = [];

    /// <summary>
    /// Puts a message on its way. While somebody is in a couple, what is for them may hold the other's words: it waits under
    /// the couple's key, and is gone with it. For nobody (any more) it waits under the installation's.
    /// </summary>
    public void Post(World world, Document? person, Parcel parcel, DeliveryClass deliveryClass)
    {
        var owner = person is null ? Owner.Installation : world.PairOf(person)?.Owner ?? person.Owner;
        Parcels.Add((owner, parcel, deliveryClass));
    }

    /// <summary>Whose words may be in a message for somebody.</summary>
    public static IReadOnlyList<PersonId> Concerned(Document reader, Document? pair)
    {
        var id = new PersonId(reader.Owner.Id);
        return pair is null ? [id] : [id, pair.Get(Members.Slice).Other(id)];
    }
}
