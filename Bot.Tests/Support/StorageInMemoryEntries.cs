using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Tests.Support;

public sealed partial class InMemoryStore
{
    public ValueTask<IReadOnlyList<EntryRow>> EntriesAsync(
        Owner owner,
        string kind,
        Instant? before,
        int max,
        CancellationToken cancel
    ) =>
        new([
            .. state
                .Entries.Values.Where(e => e.Owner == owner && e.Kind == kind && (before is null || e.At < before))
                .OrderByDescending(e => e.At)
                .ThenByDescending(e => e.Id)
                .Take(max),
        ]);

    public ValueTask<EntryRow?> EntryAsync(Owner owner, string kind, long id, CancellationToken cancel) =>
        new(
            state.Entries.GetValueOrDefault(id) is { } entry && entry.Owner == owner && entry.Kind == kind
                ? entry
                : null
        );
}
