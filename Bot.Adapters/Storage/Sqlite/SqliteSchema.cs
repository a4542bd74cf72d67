using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>
/// One database's numbered SQL scripts. The number of the last one applied is its version; the application id in the
/// file's header tells our databases from others.
/// </summary>
internal sealed class SqliteSchema(string name, int applicationId, IReadOnlyList<string> scripts)
{
    public static SqliteSchema Main { get; } = FromResources("main", 0x54_54_4d_31);

    public static SqliteSchema Keys { get; } = FromResources("keys", 0x54_54_4b_31);

    public static SqliteSchema Playground { get; } = FromResources("playground", 0x54_54_50_31);

    public string Name => name;

    public int ApplicationId => applicationId;

    public IReadOnlyList<string> Scripts => scripts;

    public int Newest => scripts.Count;

    /// <summary>The version of a database; 0 for an empty one.</summary>
    /// <exception cref="DatabaseRefusedException">Not ours, or made by a newer version.</exception>
    public int Check(SqliteConnection connection)
    {
        int version;
        try
        {
            if (connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0)
            {
                return 0;
            }

            if (connection.ExecuteScalar<long>("PRAGMA application_id") != applicationId)
            {
                throw NotOurs(connection, null);
            }

            version = connection.ExecuteScalar<int>("SELECT max(version) FROM schema_version");
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 1 or 26)
        {
            throw NotOurs(connection, e);
        }

        return version <= Newest
            ? version
            : throw new DatabaseRefusedException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{connection.DataSource} was made by a newer version of Two Trees (schema {version}; this version knows up to {Newest}). Use that version, or restore an older backup."
                )
            );
    }

    /// <summary>Applies what is missing, each script in a transaction together with its number.</summary>
    public void Apply(SqliteConnection connection, int from, Instant now)
    {
        for (var version = from + 1; version <= Newest; version++)
        {
            using var transaction = connection.BeginTransaction();
            if (version == 1)
            {
                connection.Execute(
                    "CREATE TABLE schema_version (version INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL)",
                    transaction: transaction
                );
                connection.Execute(
                    FormattableString.Invariant($"PRAGMA application_id = {applicationId}"),
                    transaction: transaction
                );
            }

            connection.Execute(scripts[version - 1], transaction: transaction);
            connection.Execute(
                "INSERT INTO schema_version (version, applied_at) VALUES (@version, @at)",
                new { version, at = now.ToUnixTimeMilliseconds() },
                transaction
            );
            transaction.Commit();
        }
    }

    private static DatabaseRefusedException NotOurs(SqliteConnection connection, Exception? inner) =>
        new($"{connection.DataSource} is not a database of Two Trees, or not of this kind.", inner);

    private static SqliteSchema FromResources(string name, int applicationId)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"storage/Sqlite/Schema/{name}.";
        var scripts = assembly
            .GetManifestResourceNames()
            .Where(r => r.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(r =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(r)!);
                return reader.ReadToEnd();
            });
        return new SqliteSchema(name, applicationId, [.. scripts]);
    }
}

/// <summary>A file that must not be used as the database it was meant to be.</summary>
public sealed class DatabaseRefusedException(string message, Exception? inner = null) : Exception(message, inner);
