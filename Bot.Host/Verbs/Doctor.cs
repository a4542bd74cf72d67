using System.Security.Cryptography;
using Bot.Adapters.Discord;
using Bot.Adapters.Pictures;
using Bot.Adapters.Storage;
using Bot.Adapters.Storage.Sqlite;
using Bot.Adapters.Telegram;
using Bot.Core.Sealing;
using Bot.Host.Settings;
using NodaTime.TimeZones;

namespace Bot.Host.Verbs;

/// <summary>Looks at everything that the companion stands on, and says in plain words what is well and what isn't.</summary>
internal sealed class Doctor(HostSettings settings, TextWriter output)
{
    private bool isWell = true;

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await SayAsync(true, "settings", "all valid");
        await HostAsync();
        await LibrariesAsync(cancel);
        await SayAsync(true, "time zones", $"tzdb {TzdbDateTimeZoneSource.Default.TzdbVersion}, bundled");
        await DataAsync(cancel);
        await PlatformsAsync(cancel);
        return isWell ? ExitCodes.Fine : ExitCodes.Wrong;
    }

    public async Task<int> VerifyAsync(string file, CancellationToken cancel)
    {
        var paths = new DataPaths(settings.DataDirectory);
        var clock = new ClockOf(TimeProviderOfProcess.Value);
        var masters = new MasterKeys(settings.MasterKeys ?? MasterKeyFile.Read(paths));
        var keys = SqliteKeyStore.OpenForReading(paths);
        var report = await new SqliteMaintenance(paths, clock).VerifyAsync(file, new Sealer(keys, masters), cancel);
        await output.WriteLineAsync(
            $"{report.Opened} records open; {report.Closed} have no key here: destroyed, as people wished, or not in this data directory; "
                + $"{report.Broken} don't open."
        );
        foreach (var problem in report.Problems)
        {
            await output.WriteLineAsync(problem);
        }

        return report.Whole ? ExitCodes.Fine : ExitCodes.Wrong;
    }

    private async Task HostAsync()
    {
        var named = settings.OperatorName is not null;
        await SayAsync(
            named,
            "host",
            named
                ? $"{settings.OperatorName} ({settings.OperatorContact ?? "no contact given; Host__OperatorContact"})"
                : "nobody is named. People are told at first contact who runs this: set Host__OperatorName and Host__OperatorContact"
        );
    }

    private async Task LibrariesAsync(CancellationToken cancel)
    {
        try
        {
            NativeSqlite.Load();
            await SayAsync(true, "SQLite", SQLitePCL.raw.sqlite3_libversion().utf8_to_string());
        }
        catch (NativeSqliteException e)
        {
            await SayAsync(false, "SQLite", e.Message);
        }

        using var pictures = new PngPictures();
        var version = await pictures.VersionAsync(cancel);
        await SayAsync(
            true,
            "pictures",
            version ?? "rsvg-convert isn't here: pictures come as words only (Debian: librsvg2-bin)"
        );
    }

    private async Task PlatformsAsync(CancellationToken cancel)
    {
        if (settings.Discord is { } discord)
        {
            var (well, what) = await DiscordCheck.RunAsync(discord, TimeProviderOfProcess.Value, cancel);
            await SayAsync(well, "Discord", what);
        }

        if (settings.Telegram is { } telegram)
        {
            var (well, what) = await TelegramDoctor.LookAsync(telegram, cancel);
            await SayAsync(well, "Telegram", what);
        }

        if (settings.PlaygroundEnabled || settings is { Discord: null, Telegram: null })
        {
            await SayAsync(true, "platforms", settings.PlaygroundEnabled ? "the playground" : "none");
        }
    }

    private async Task DataAsync(CancellationToken cancel)
    {
        try
        {
            await using var parts = await Composition.OpenAsync(settings, TimeProviderOfProcess.Value, cancel);
            await SayAsync(true, "data", parts.Paths.Root);
            await SayAsync(true, "keys", $"master key {parts.Masters.NewestId}");
            var counts = await parts.Store.CountAsync(parts.Clock.GetCurrentInstant(), cancel);
            await SayAsync(
                true,
                "database",
                $"{counts.People} people, {counts.Pairs} couples, {counts.Outbox} messages on their way"
            );
        }
        catch (DataDirectoryInUseException)
        {
            await SayAsync(
                true,
                "data",
                $"{settings.DataDirectory} is in use by a running companion; `healthcheck` asks that one"
            );
        }
        catch (Exception e)
            when (e
                    is DatabaseRefusedException
                        or MasterKeyException
                        or NativeSqliteException
                        or CryptographicException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            await SayAsync(false, "data", e.Message);
        }
    }

    private async Task SayAsync(bool well, string what, string how)
    {
        isWell &= well;
        await output.WriteLineAsync($"{(well ? "ok  " : "LOOK")} {what}: {how}");
    }
}
