using Bot.Adapters.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Bot.Tests.Support;

/// <summary>A data directory of a test's own, gone with it, and a clock that stands still.</summary>
public sealed class StorageFolder : IDisposable, IClock
{
    public StorageFolder()
    {
        Paths = new DataPaths(Path.Combine(Path.GetTempPath(), $"two-trees-{Guid.NewGuid():n}"));
        DataDirectory.Open(Paths.Root).Dispose();
    }

    public DataPaths Paths { get; }

    public Instant Now { get; set; } = Instant.FromUtc(2027, 3, 28, 1, 0);

    public Instant GetCurrentInstant() => Now;

    /// <summary>Every file of the directory in which these bytes stand, log and shared-memory files included.</summary>
    public IReadOnlyList<string> FilesWith(params IReadOnlyList<byte[]> bytes)
    {
        var found = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Paths.Root, "*", SearchOption.AllDirectories))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            if (bytes.Any(b => content.AsSpan().IndexOf(b) >= 0))
            {
                found.Add(Path.GetRelativePath(Paths.Root, file));
            }
        }

        return found;
    }

    /// <summary>Does to a database what our code never would.</summary>
    public static void Tamper(string file, string sql)
    {
        Bot.Adapters.Storage.Sqlite.NativeSqlite.Load();
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The SQL is the test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public void Dispose() => Directory.Delete(Paths.Root, recursive: true);
}
