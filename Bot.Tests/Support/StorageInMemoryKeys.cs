using System.Collections.Immutable;
using Bot.Core.People;
using Bot.Core.Storage;

namespace Bot.Tests.Support;

/// <summary>The key store's promises without files.</summary>
public sealed class InMemoryKeyStore : IKeyStore
{
    private readonly Lock gate = new();
    private ImmutableSortedDictionary<(OwnerKind Kind, long Id, int Version), WrappedKey> keys =
        ImmutableSortedDictionary<(OwnerKind, long, int), WrappedKey>.Empty;

    public ValueTask<IReadOnlyList<WrappedKey>> FindAsync(Owner owner, CancellationToken cancel) =>
        new([.. keys.Values.Where(k => k.Owner == owner).OrderByDescending(k => k.Version)]);

    public ValueTask AddAsync(IReadOnlyList<WrappedKey> keys, CancellationToken cancel) =>
        Change(known =>
        {
            foreach (var key in keys)
            {
                if (known.ContainsKey(KeyOf(key)))
                {
                    throw new InvalidOperationException($"{key.Owner} has this version already.");
                }

                known = known.Add(KeyOf(key), key);
            }

            return known;
        });

    public ValueTask RewrapAsync(IReadOnlyList<WrappedKey> keys, CancellationToken cancel) =>
        Change(known =>
            known.SetItems(keys.Where(k => known.ContainsKey(KeyOf(k))).Select(k => KeyValuePair.Create(KeyOf(k), k)))
        );

    public ValueTask ShredAsync(Owner owner, CancellationToken cancel) =>
        Change(known => known.RemoveRange(known.Where(k => k.Value.Owner == owner).Select(k => k.Key)));

    public ValueTask<IReadOnlyList<WrappedKey>> NotWrappedByAsync(string masterId, int max, CancellationToken cancel) =>
        new([.. keys.Values.Where(k => k.MasterId != masterId).Take(max)]);

    public ValueTask CopyAsync(CancellationToken cancel) => ValueTask.CompletedTask;

    private static (OwnerKind Kind, long Id, int Version) KeyOf(WrappedKey key) =>
        (key.Owner.Kind, key.Owner.Id, key.Version);

    private ValueTask Change(
        Func<
            ImmutableSortedDictionary<(OwnerKind Kind, long Id, int Version), WrappedKey>,
            ImmutableSortedDictionary<(OwnerKind Kind, long Id, int Version), WrappedKey>
        > change
    )
    {
        lock (gate)
        {
            keys = change(keys);
        }

        return ValueTask.CompletedTask;
    }
}
