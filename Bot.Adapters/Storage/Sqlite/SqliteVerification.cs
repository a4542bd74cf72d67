using System.Security.Cryptography;
using Bot.Core.People;
using Bot.Core.Sealing;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>Reads all of a database and opens everything sealed in it.</summary>
internal static class SqliteVerification
{
    private static readonly (string Sql, string What)[] Sealed =
    [
        ("SELECT 1, id, version, 'document', sealed FROM people", "document"),
        ("SELECT 2, id, version, 'document', sealed FROM pairs", "document"),
        ("SELECT 3, id, version, 'document', sealed FROM installation", "document"),
        ("SELECT owner_kind, owner_id, id, 'entry:' || kind, sealed FROM entries", "entry"),
        ("SELECT owner_kind, owner_id, id, 'outbox', sealed FROM outbox", "outbox row"),
    ];

    public static async Task<VerifyReport> RunAsync(
        SqliteConnection connection,
        Sealer sealer,
        CancellationToken cancel
    )
    {
        var problems = new List<string>();
        long opened = 0;
        long closed = 0;
        long broken = 0;
        try
        {
            problems.AddRange(
                connection.Query<string>("PRAGMA integrity_check(20)").Where(l => l != "ok").Select(l => l.Trim())
            );
            foreach (var (sql, what) in Sealed)
            {
                await foreach (var row in ReadAsync(connection, sql, cancel))
                {
                    switch (await OpenAsync(sealer, row, cancel))
                    {
                        case true:
                            opened++;
                            break;
                        case null:
                            closed++;
                            break;
                        default:
                            broken++;
                            problems.Add(
                                FormattableString.Invariant($"{what} {row.Record:x} of {row.Owner} doesn't open")
                            );
                            break;
                    }
                }
            }
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 11 or 26)
        {
            problems.Add($"The file is damaged and could not be read to its end: {e.Message}");
        }

        return new VerifyReport(opened, closed, broken, problems);
    }

    /// <returns>Null when the owner's key is gone.</returns>
    private static async ValueTask<bool?> OpenAsync(Sealer sealer, Row row, CancellationToken cancel)
    {
        try
        {
            if (await sealer.KeysAsync(row.Owner, create: false, cancel) is not { } keys)
            {
                return null;
            }

            CryptographicOperations.ZeroMemory(Sealer.Open(keys, row.Kind, row.Record, row.Content));
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static async IAsyncEnumerable<Row> ReadAsync(
        SqliteConnection connection,
        string sql,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel
    )
    {
        await using var reader = await connection.ExecuteReaderAsync(
            new CommandDefinition(sql, cancellationToken: cancel)
        );
        while (await reader.ReadAsync(cancel))
        {
            yield return new Row(
                new Owner((OwnerKind)reader.GetInt64(0), reader.GetInt64(1)),
                reader.GetInt64(2),
                reader.GetString(3),
                (byte[])reader.GetValue(4)
            );
        }
    }

    private sealed record Row(Owner Owner, long Record, string Kind, byte[] Content);
}

/// <summary>What verifying a backup found.</summary>
/// <param name="Opened">Documents, entries and outbox rows that decrypt.</param>
/// <param name="Closed">Those of owners whose key is gone: forgotten people, and it should be so.</param>
/// <param name="Broken">Those whose owner's key doesn't open them.</param>
/// <param name="Problems">What is wrong, in words for the operator; empty when the backup is whole.</param>
public sealed record VerifyReport(long Opened, long Closed, long Broken, IReadOnlyList<string> Problems)
{
    public bool Whole => Problems.Count == 0;
}
