using System.Net.Sockets;
using Bot.Adapters.Storage;
using Bot.Adapters.Storage.Sqlite;
using Bot.Core.Commands;
using Bot.Core.Features;
using Bot.Core.Texts;
using Bot.Host.Settings;

namespace Bot.Host.Verbs;

/// <summary>What the program can be told to do.</summary>
internal static class HostCommands
{
    public static async Task<int> RunAsync(IConfiguration configuration, CancellationToken cancel)
    {
        if (Settings(configuration) is not { } settings)
        {
            return ExitCodes.CannotStart;
        }

        await using var parts = await Composition.OpenAsync(settings, TimeProviderOfProcess.Value, cancel);
        try
        {
            return await Running.RunAsync(settings, configuration, parts, cancel);
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"Web__Url: {settings.WebUrl} is taken by another program.");
            return ExitCodes.CannotStart;
        }
        catch (SocketException e)
        {
            await Console.Error.WriteLineAsync($"Web__Url: can't listen on {settings.WebUrl} ({e.SocketErrorCode}).");
            return ExitCodes.CannotStart;
        }
    }

    public static async Task<int> DoctorAsync(IConfiguration configuration, CancellationToken cancel) =>
        Settings(configuration) is { } settings
            ? await new Doctor(settings, Console.Out).RunAsync(cancel)
            : ExitCodes.CannotStart;

    public static Task<int> CommandsAsync()
    {
        var registry = FeatureList.Assemble(new CompanionSetup());
        Console.Write(CommandReference.Write(registry.Commands, new Phrasebook(Catalogue.Embedded())));
        return Task.FromResult(ExitCodes.Fine);
    }

    public static async Task<int> HealthcheckAsync(IConfiguration configuration, CancellationToken cancel)
    {
        if (Settings(configuration) is not { } settings)
        {
            return ExitCodes.CannotStart;
        }

        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            var address = new UriBuilder(settings.WebUrl) { Path = "/readyz" };
            if (address.Host is "0.0.0.0" or "[::]" or "+" or "*")
            {
                address.Host = "127.0.0.1";
            }

            using var answer = await http.GetAsync(address.Uri, cancel);
            Console.Write(await answer.Content.ReadAsStringAsync(cancel));
            return answer.IsSuccessStatusCode ? ExitCodes.Fine : ExitCodes.Wrong;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"No answer at {settings.WebUrl}.");
            return ExitCodes.Wrong;
        }
    }

    public static async Task<int> BackupAsync(IConfiguration configuration, string file, CancellationToken cancel)
    {
        if (Settings(configuration) is not { } settings)
        {
            return ExitCodes.CannotStart;
        }

        // A backup is made beside the running companion, so it takes no lock.
        var paths = new DataPaths(settings.DataDirectory);
        if (!File.Exists(paths.Database))
        {
            await Console.Error.WriteLineAsync($"There is no database at {paths.Database} yet.");
            return ExitCodes.Wrong;
        }

        if (Path.GetFullPath(file) == paths.Database)
        {
            await Console.Error.WriteLineAsync($"{file} is the database itself; a backup needs a place of its own.");
            return ExitCodes.Wrong;
        }

        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
        {
            await Console.Error.WriteLineAsync($"There is no folder for {file}.");
            return ExitCodes.Wrong;
        }

        await new SqliteMaintenance(paths, SystemClock()).BackupAsync(file, cancel);
        Console.WriteLine(
            $"Backed up to {file}. It opens only with the keys in {paths.KeysDirectory} and the master key."
        );
        return ExitCodes.Fine;
    }

    public static async Task<int> RestoreAsync(IConfiguration configuration, string file, CancellationToken cancel)
    {
        if (Settings(configuration) is not { } settings)
        {
            return ExitCodes.CannotStart;
        }

        var kept = await new SqliteMaintenance(new DataPaths(settings.DataDirectory), SystemClock()).RestoreAsync(
            file,
            cancel
        );
        Console.WriteLine(kept is null ? $"Restored {file}." : $"Restored {file}. What was there before is at {kept}.");
        return ExitCodes.Fine;
    }

    public static async Task<int> VerifyAsync(IConfiguration configuration, string file, CancellationToken cancel)
    {
        if (Settings(configuration) is not { } settings)
        {
            return ExitCodes.CannotStart;
        }

        return await new Doctor(settings, Console.Out).VerifyAsync(file, cancel);
    }

    private static NodaTime.IClock SystemClock() => new ClockOf(TimeProviderOfProcess.Value);

    private static HostSettings? Settings(IConfiguration configuration)
    {
        var (settings, faults) = new SettingsReader(configuration).Read();
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        return settings;
    }
}
