using Bot.Core.People;

namespace Bot.Core.Storage;

/// <summary>
/// The wrapped keys, kept apart from the data they open, so that destroying a key here also closes every backup of the
/// data. What was added or shredded is durable when the call returns.
/// </summary>
public interface IKeyStore
{
    /// <summary>All versions of an owner's wrapped key, newest first; empty for an unknown or forgotten owner.</summary>
    ValueTask<IReadOnlyList<WrappedKey>> FindAsync(Owner owner, CancellationToken cancel);

    /// <summary>Adds a version. Adding one that exists is an error, so that no key is ever overwritten by mistake.</summary>
    ValueTask AddAsync(IReadOnlyList<WrappedKey> keys, CancellationToken cancel);

    /// <summary>Replaces the wrapping of versions that exist (master key rotation). The key inside stays the same.</summary>
    ValueTask RewrapAsync(IReadOnlyList<WrappedKey> keys, CancellationToken cancel);

    /// <summary>
    /// Destroys an owner's keys here and in the managed copy, overwriting the bytes (`secure_delete`). Unknown: no error.
    /// </summary>
    ValueTask ShredAsync(Owner owner, CancellationToken cancel);

    /// <summary>Keys not wrapped by this master key, a page at a time, for live rotation.</summary>
    ValueTask<IReadOnlyList<WrappedKey>> NotWrappedByAsync(string masterId, int max, CancellationToken cancel);

    /// <summary>Brings the managed copy up to date.</summary>
    ValueTask CopyAsync(CancellationToken cancel);
}

/// <summary>An owner's 256-bit key, wrapped by the master key named <paramref name="MasterId"/>.</summary>
public sealed record WrappedKey(Owner Owner, int Version, string MasterId, byte[] Wrapped);
