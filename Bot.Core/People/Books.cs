using System.Collections.Immutable;

namespace Bot.Core.People;

/// <summary>
/// A person's books. A kind of entries that is kept in a book has a key of its own, apart from its writer's: so its earlier pages
/// can be closed for good, in every backup too, while the person goes on.
/// </summary>
public sealed record Books(ImmutableList<Book> All)
{
    public static readonly Slice<Books> Slice = new("books", new Books([]));

    /// <summary>Whose key seals somebody's entries of a kind: the book's, or the person's own where there is no book.</summary>
    public static Owner OwnerOf(Document person, string kind) => person.Get(Slice).Find(kind)?.Owner ?? person.Owner;

    public Book? Find(string kind) => All.Find(b => string.Equals(b.Kind, kind, StringComparison.Ordinal));

    /// <summary>With a new book for this kind, in place of the one that it had.</summary>
    public Books With(string kind, long id) =>
        new(All.RemoveAll(b => string.Equals(b.Kind, kind, StringComparison.Ordinal)).Add(new Book(kind, id)));
}

/// <summary>One book, by a random number that is never used again.</summary>
public sealed record Book(string Kind, long Id)
{
    public Owner Owner => new(OwnerKind.Book, Id);
}
