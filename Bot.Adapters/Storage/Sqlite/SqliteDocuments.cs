using Bot.Core.People;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>The statements of the three tables of documents, one for each kind of owner. A book has none, only its entries.</summary>
internal static class SqliteDocuments
{
    public static string Read(OwnerKind kind) =>
        kind switch
        {
            OwnerKind.Person => "SELECT version, sealed FROM people WHERE id = ?",
            OwnerKind.Pair => "SELECT version, sealed FROM pairs WHERE id = ?",
            OwnerKind.Installation => "SELECT version, sealed FROM installation WHERE id = ?",
            _ => throw Unknown(kind),
        };

    public static string Version(OwnerKind kind) =>
        kind switch
        {
            OwnerKind.Person => "SELECT version FROM people WHERE id = ?",
            OwnerKind.Pair => "SELECT version FROM pairs WHERE id = ?",
            OwnerKind.Installation => "SELECT version FROM installation WHERE id = ?",
            _ => throw Unknown(kind),
        };

    public static string Insert(OwnerKind kind) =>
        kind switch
        {
            OwnerKind.Person => "INSERT INTO people (sealed, id, version) VALUES (?, ?, ? + 1)",
            OwnerKind.Pair => "INSERT INTO pairs (sealed, id, version) VALUES (?, ?, ? + 1)",
            OwnerKind.Installation => "INSERT INTO installation (sealed, id, version) VALUES (?, ?, ? + 1)",
            _ => throw Unknown(kind),
        };

    public static string Update(OwnerKind kind) =>
        kind switch
        {
            OwnerKind.Person => "UPDATE people SET version = version + 1, sealed = ? WHERE id = ? AND version = ?",
            OwnerKind.Pair => "UPDATE pairs SET version = version + 1, sealed = ? WHERE id = ? AND version = ?",
            OwnerKind.Installation =>
                "UPDATE installation SET version = version + 1, sealed = ? WHERE id = ? AND version = ?",
            _ => throw Unknown(kind),
        };

    public static string Delete(OwnerKind kind) =>
        kind switch
        {
            OwnerKind.Person => "DELETE FROM people WHERE id = ?",
            OwnerKind.Pair => "DELETE FROM pairs WHERE id = ?",
            OwnerKind.Installation => "DELETE FROM installation WHERE id = ?",
            OwnerKind.Book => "DELETE FROM entries WHERE owner_kind = 4 AND owner_id = ?",
            _ => throw Unknown(kind),
        };

    /// <summary>Sweeps read the small index, not the documents beside the ids.</summary>
    public static string Sweep(OwnerKind kind) =>
        kind switch
        {
            OwnerKind.Person => "SELECT id FROM people INDEXED BY people_ids WHERE id > ? ORDER BY id LIMIT ?",
            OwnerKind.Pair => "SELECT id FROM pairs INDEXED BY pairs_ids WHERE id > ? ORDER BY id LIMIT ?",
            OwnerKind.Installation => "SELECT id FROM installation WHERE id > ? ORDER BY id LIMIT ?",
            OwnerKind.Book =>
                "SELECT DISTINCT owner_id FROM entries WHERE owner_kind = 4 AND owner_id > ? ORDER BY owner_id LIMIT ?",
            _ => throw Unknown(kind),
        };

    private static ArgumentOutOfRangeException Unknown(OwnerKind kind) =>
        new(nameof(kind), kind, "No documents are kept for this kind of owner.");
}
