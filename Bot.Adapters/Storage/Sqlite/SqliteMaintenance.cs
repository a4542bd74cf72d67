using Bot.Core.Sealing;
using Bot.Core.Storage;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>
/// Backups of the conversation's database. They hold no keys: whoever was forgotten since stays closed in all of them.
/// </summary>
public sealed class SqliteMaintenance(DataPaths paths, IClock clock) : IForgets, IDisposable
{
    private const string Database = "twotrees";

    // A backup that began before somebody was forgotten is finished before it is looked through.
    private readonly SemaphoreSlim gate = new(1);

    /// <summary>Writes a backup while the bot may be running. An existing file is replaced at once or not at all.</summary>
    public Task BackupAsync(string file, CancellationToken cancel) => Task.Run(() => Backup(file), cancel);

    /// <summary>Writes a dated backup into the data directory and drops all but the newest <paramref name="keep"/>.</summary>
    /// <remarks>Those made before a schema change or a restore are kept; they are few and somebody may miss them.</remarks>
    /// <returns>The new backup's file.</returns>
    public Task<string> BackupManagedAsync(int keep, CancellationToken cancel) =>
        AloneAsync(
            () =>
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(keep, 1);
                PrivateFiles.CreateDirectory(paths.Backups);
                var file = SqliteBackups.Name(paths.Backups, Database, clock.GetCurrentInstant(), null);
                Backup(file);
                foreach (var old in SqliteBackups.Scheduled(paths.Backups, Database).Skip(keep))
                {
                    File.Delete(old);
                }

                return file;
            },
            cancel
        );

    /// <summary>
    /// Takes out of every backup in the data directory what was forgotten. The documents of those who were close to them
    /// are replaced by their present ones, which hold nothing of them any more; all else stays as it was.
    /// </summary>
    public async ValueTask ForgetAsync(Forgotten what, CancellationToken cancel)
    {
        await AloneAsync(
            () =>
            {
                EmptyLog();
                var files = Directory.Exists(paths.Backups)
                    ? Directory.GetFiles(paths.Backups, $"{Database}-*.db")
                    : [];
                foreach (var file in files)
                {
                    SqliteForgetting.Forget(file, paths.Database, what);
                }

                return files.Length;
            },
            cancel
        );
    }

    public void Dispose() => gate.Dispose();

    /// <summary>
    /// Puts a backup in the database's place; needs the bot to be stopped. The database that was there is kept.
    /// </summary>
    /// <returns>Where the replaced database lies now; null if there was none.</returns>
    /// <exception cref="DatabaseRefusedException">Not a backup of ours, damaged, or made by a newer version.</exception>
    /// <exception cref="DataDirectoryInUseException">The bot is running.</exception>
    public Task<string?> RestoreAsync(string file, CancellationToken cancel) =>
        Task.Run(
            () =>
            {
                using var held = DataDirectory.Open(paths.Root);
                return Restore(file);
            },
            cancel
        );

    /// <summary>
    /// Reads a backup from end to end and opens everything sealed in it, in a copy, so that the file stays untouched.
    /// </summary>
    /// <exception cref="DatabaseRefusedException">Not a backup of ours, or made by a newer version.</exception>
    public async Task<VerifyReport> VerifyAsync(string file, Sealer sealer, CancellationToken cancel)
    {
        PrivateFiles.CreateDirectory(paths.Root);
        var directory = PrivateFiles.Beside(Path.Combine(paths.Root, "verify"));
        PrivateFiles.CreateDirectory(directory);
        try
        {
            var copy = Path.Combine(directory, Path.GetFileName(file));
            PrivateFiles.Copy(file, copy);
            if (File.Exists($"{file}-wal"))
            {
                PrivateFiles.Copy($"{file}-wal", $"{copy}-wal");
            }

            using var connection = Connect(copy, file);
            return await SqliteVerification.RunAsync(connection, sealer, cancel);
        }
        catch (DatabaseRefusedException e)
        {
            // The copy is gone in a moment; the file that was given is the one to name.
            throw new DatabaseRefusedException(
                e.Message.Replace(Path.Combine(directory, Path.GetFileName(file)), file, StringComparison.Ordinal),
                e
            );
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    // The log still holds documents as they were. Where somebody is reading just now, it is emptied at its next turn.
    private void EmptyLog()
    {
        if (File.Exists(paths.Database))
        {
            using var connection = SqliteDatabase.Connect(paths.Database, SqliteOpenMode.ReadWrite);
            connection.Execute("PRAGMA busy_timeout = 1000; PRAGMA wal_checkpoint(TRUNCATE);");
        }
    }

    private async Task<T> AloneAsync<T>(Func<T> work, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            return await Task.Run(work, cancel);
        }
        finally
        {
            gate.Release();
        }
    }

    private void Backup(string file)
    {
        var target = Path.GetFullPath(file);
        if (target == paths.Database)
        {
            throw new ArgumentException("A backup can't replace the database it is made from.", nameof(file));
        }

        if (!File.Exists(paths.Database))
        {
            throw new FileNotFoundException($"There is no database at {paths.Database} yet.", paths.Database);
        }

        using var connection = SqliteDatabase.Connect(paths.Database, SqliteOpenMode.ReadOnly);
        SqliteBackups.Write(connection, target);
    }

    private string? Restore(string file)
    {
        var fresh = PrivateFiles.Beside(paths.Database);
        try
        {
            // Everything that can fail happens to a file beside; the database changes in one renaming.
            using (var source = Connect(file, file))
            {
                if (source.ExecuteScalar<string>("PRAGMA quick_check(1)") != "ok")
                {
                    throw new DatabaseRefusedException($"{file} is damaged; nothing was restored.");
                }

                SqliteBackups.Write(source, fresh);
            }

            // What was on its way when the backup was made has long arrived; sending it again would be wrong.
            using (var restored = SqliteDatabase.Connect(fresh, SqliteOpenMode.ReadWrite))
            {
                restored.Execute("DELETE FROM outbox");
            }

            var replaced = KeepAside();
            File.Move(fresh, paths.Database, overwrite: true);
            return replaced;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == 11)
        {
            throw new DatabaseRefusedException($"{file} is damaged; nothing was restored.", e);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    private string? KeepAside()
    {
        if (!File.Exists(paths.Database))
        {
            DeleteLog();
            return null;
        }

        try
        {
            // A log left by a kill belongs to the database; beside another one it would ruin that.
            using var connection = SqliteDatabase.Connect(paths.Database, SqliteOpenMode.ReadWrite);
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;");
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 11 or 26)
        {
            // A damaged database is why people restore: it is kept as it is, its log too.
        }

        var aside = SqliteBackups.Name(paths.Backups, Database, clock.GetCurrentInstant(), "replaced");
        PrivateFiles.Copy(paths.Database, aside);
        if (File.Exists($"{paths.Database}-wal"))
        {
            PrivateFiles.Copy($"{paths.Database}-wal", $"{aside}-wal");
        }

        DeleteLog();
        return aside;
    }

    private void DeleteLog()
    {
        File.Delete($"{paths.Database}-wal");
        File.Delete($"{paths.Database}-shm");
    }

    private static SqliteConnection Connect(string file, string shown)
    {
        if (!File.Exists(file))
        {
            throw new FileNotFoundException($"There is no file {shown}.", shown);
        }

        SqliteConnection? connection = null;
        try
        {
            connection = SqliteDatabase.Connect(file, SqliteOpenMode.ReadOnly);
            if (SqliteSchema.Main.Check(connection) == 0)
            {
                throw new DatabaseRefusedException($"{shown} is an empty database.");
            }

            return connection;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 11 or 26)
        {
            connection?.Dispose();
            throw new DatabaseRefusedException($"{shown} is not a database of Two Trees, or it is damaged.", e);
        }
        catch
        {
            connection?.Dispose();
            throw;
        }
    }
}
