using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>The system's own SQLite, under the name by which the managed packages look for it.</summary>
public static class NativeSqlite
{
    private const int OldestVersion = 3_040_000;
    private static readonly string[] Names = ["libsqlite3.so.0", "libsqlite3.so", "sqlite3"];
    private static readonly Lock Gate = new();
    private static bool ready;

    /// <summary>Makes SQLite usable; the second call does nothing.</summary>
    /// <returns>The library's version, "3.40.1".</returns>
    /// <exception cref="NativeSqliteException">No library, or one that is too old.</exception>
    public static string Load()
    {
        lock (Gate)
        {
            if (!ready)
            {
                var library = Find(Names);
                var provider = typeof(SQLite3Provider_e_sqlite3).Assembly;
                NativeLibrary.SetDllImportResolver(provider, (name, _, _) => name == "e_sqlite3" ? library : 0);
                raw.SetProvider(new SQLite3Provider_e_sqlite3());
                RequireVersion(raw.sqlite3_libversion_number(), OldestVersion);
                ready = true;
            }

            return raw.sqlite3_libversion().utf8_to_string();
        }
    }

    internal static nint Find(IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            if (NativeLibrary.TryLoad(name, Assembly.GetExecutingAssembly(), null, out var library))
            {
                return library;
            }
        }

        throw new NativeSqliteException(
            $"SQLite is missing on this system (looked for {string.Join(", ", names)}). "
                + "On Debian and Ubuntu: apt-get install libsqlite3-0"
        );
    }

    internal static void RequireVersion(int version, int oldest)
    {
        if (version < oldest)
        {
            throw new NativeSqliteException(
                $"SQLite {Dotted(version)} is too old; at least {Dotted(oldest)} is needed (Debian package libsqlite3-0)."
            );
        }
    }

    private static string Dotted(int version) =>
        FormattableString.Invariant($"{version / 1_000_000}.{version / 1000 % 1000}.{version % 1000}");
}

public sealed class NativeSqliteException(string message) : Exception(message);
