using System.Globalization;

namespace Bot.Core.People;

/// <summary>A person, by a random 63-bit number. It says nothing about who that is and is safe in logs.</summary>
public readonly record struct PersonId(long Value)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"person-{Value:x}");
}

/// <summary>Two people who both said yes, by a random 63-bit number. A new couple is always a new number.</summary>
public readonly record struct PairId(long Value)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"pair-{Value:x}");
}

/// <summary>Whose a document, alarm or key is. The numbers are stored and never change.</summary>
public enum OwnerKind
{
    Person = 1,
    Pair = 2,

    /// <summary>The installation itself (id 0): its lookup secret, its channels' records.</summary>
    Installation = 3,

    /// <summary>A person's book (<see cref="Books"/>): entries under a key of their own. It has no document.</summary>
    Book = 4,
}

/// <summary>Whoever a sealed thing belongs to: its key, its alarms and its rows are found by this.</summary>
public readonly record struct Owner(OwnerKind Kind, long Id)
{
    public static implicit operator Owner(PersonId person) => new(OwnerKind.Person, person.Value);

    /// <summary>The installation's own key opens what belongs to nobody in particular.</summary>
    public static Owner Installation => new(OwnerKind.Installation, 0);

    public static implicit operator Owner(PairId pair) => new(OwnerKind.Pair, pair.Value);

    public override string ToString() =>
        Kind switch
        {
            OwnerKind.Person => new PersonId(Id).ToString(),
            OwnerKind.Pair => new PairId(Id).ToString(),
            OwnerKind.Book => string.Create(CultureInfo.InvariantCulture, $"book-{Id:x}"),
            _ => "installation",
        };
}
