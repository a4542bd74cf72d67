using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>Copies of a database that are whole or absent, and their dated names.</summary>
internal static class SqliteBackups
{
    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>
    /// Writes one moment of an open database to a file, while others go on writing. What was deleted isn't carried along.
    /// An existing file is replaced at once or not at all.
    /// </summary>
    public static void Write(SqliteConnection source, string file)
    {
        var whole = PrivateFiles.Beside(file);
        try
        {
            PrivateFiles.Touch(whole);
            source.Execute("VACUUM main INTO @whole", new { whole });

            // SQLite itself doesn't flush what it vacuums into.
            PrivateFiles.FlushToDisk(whole);
            File.Move(whole, file, overwrite: true);
        }
        finally
        {
            File.Delete(whole);
        }
    }

    /// <summary>The dated backups that weren't made for a special reason, newest first.</summary>
    public static IReadOnlyList<string> Scheduled(string directory, string database) =>
        [
            .. Directory
                .EnumerateFiles(directory, $"{database}-*.db")
                .Select(f => (File: f, Parts: Path.GetFileNameWithoutExtension(f)[(database.Length + 1)..].Split('-')))
                .Where(f => Stamp.Parse(f.Parts[0]).Success)
                .Select(f => (f.File, Stamp: f.Parts[0], Turn: TurnOf(f.Parts)))
                .Where(f => f.Turn > 0)
                .OrderByDescending(f => f.Stamp, StringComparer.Ordinal)
                .ThenByDescending(f => f.Turn)
                .Select(f => f.File),
        ];

    /// <summary>A name that isn't taken: twotrees-20270328T010000Z.db, or with why it was made.</summary>
    public static string Name(string directory, string database, Instant now, string? why)
    {
        var name = Path.Combine(directory, $"{database}-{Stamp.Format(now)}{(why is null ? "" : "-" + why)}");
        var file = $"{name}.db";
        for (var i = 2; File.Exists(file); i++)
        {
            file = FormattableString.Invariant($"{name}-{i}.db");
        }

        return file;
    }

    /// <summary>Which backup of its second it is; 0 for those with a reason in their name.</summary>
    private static int TurnOf(string[] parts) =>
        parts.Length == 1 ? 1
        : parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var turn)
            ? turn
        : 0;
}
