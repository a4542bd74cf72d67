using NodaTime;

namespace Bot.Core.People;

/// <summary>
/// A kind of entry: what only grows, as rows of its own beside the documents, each sealed under its owner's key. Its name is
/// stored and never changes.
/// </summary>
public sealed record EntryKind<T>(string Name)
    where T : class;

/// <summary>An entry as its owner reads it.</summary>
public sealed record Entry<T>(long Id, Instant At, T Content)
    where T : class;

/// <summary>An entry before anybody has said what is in it. It lives in memory only.</summary>
public sealed record OpenedEntry(long Id, string Kind, Instant At, ReadOnlyMemory<byte> Json);
