using Bot.Core.Commands;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>
/// What somebody could mean who is still typing a command. It changes nothing, is asked at every keystroke, and waits for
/// nobody's turn: what it reads may be a moment old.
/// </summary>
public sealed class Suggester
{
    private readonly IStore store;
    private readonly LookupHasher lookup;
    private readonly Visits visits;
    private readonly Surroundings surroundings;
    private readonly Phrasebook phrases;
    private readonly Func<Instant> clock;

    internal Suggester(
        IStore store,
        LookupHasher lookup,
        Visits visits,
        Surroundings surroundings,
        Phrasebook phrases,
        Func<Instant> clock
    )
    {
        this.store = store;
        this.lookup = lookup;
        this.visits = visits;
        this.surroundings = surroundings;
        this.phrases = phrases;
        this.clock = clock;
    }

    /// <summary>At most 25, best first; empty where nothing can be offered.</summary>
    public async ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(
        Incoming asked,
        Arg arg,
        string typed,
        CancellationToken cancel
    )
    {
        var known = await store.FindAccountAsync(lookup.Account(asked.Platform, asked.From.Account), cancel);
        var world = known is { } person ? await visits.LookAsync(person, cancel) : new World();
        var me = (known is { } id ? world.Find(id) : null) ?? Surroundings.Newcomer(new PersonId(0), asked);
        var now = clock();
        var turn = surroundings.TurnOf(world, me, now, asked);
        var reader = new Reader(turn.Self.Language, turn.Self.Zone, now, 0);
        return Suggestions.For(arg, turn, typed, text => phrases.Say(text, reader));
    }
}
