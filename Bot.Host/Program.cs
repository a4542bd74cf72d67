using System.CommandLine;
using System.Data.Common;
using Bot.Adapters.Storage;
using Bot.Adapters.Storage.Sqlite;
using Bot.Host;
using Bot.Host.Verbs;

IConfiguration configuration;
try
{
    configuration = new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .Build();
}
catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
{
    // It names the file; what is wrong inside it may stand next to a secret.
    await Console.Error.WriteLineAsync(e.Message);
    return ExitCodes.CannotStart;
}

var file = new Argument<string>("file") { Description = "The backup file." };
var root = new RootCommand("Two Trees: a companion for two people. Without a verb it runs.");
root.SetAction((_, cancel) => HostCommands.RunAsync(configuration, cancel));
root.Add(Verb("run", "Runs the companion (the default).", HostCommands.RunAsync));
root.Add(Verb("doctor", "Checks settings, database, keys, time zones and native libraries.", HostCommands.DoctorAsync));
root.Add(Verb("commands", "Prints the command reference.", (_, _) => HostCommands.CommandsAsync()));
root.Add(Verb("healthcheck", "Asks the running companion whether it is ready.", HostCommands.HealthcheckAsync));
root.Add(FileVerb("backup", "Writes a backup of the data (keys are not in it).", HostCommands.BackupAsync));
root.Add(
    FileVerb(
        "restore",
        "Puts a backup in the place of the data; the old data is kept aside.",
        HostCommands.RestoreAsync
    )
);
root.Add(FileVerb("verify", "Opens and decrypts a backup.", HostCommands.VerifyAsync));

try
{
    return await root.Parse(args)
        .InvokeAsync(
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,

                // Longer than the drain itself takes: its own default of 2 s would cut that short.
                ProcessTerminationTimeout = Running.Drain + TimeSpan.FromSeconds(5),
            }
        );
}
catch (Exception e)
    when (e
            is DatabaseRefusedException
                or MasterKeyException
                or NativeSqliteException
                or IOException
                or DbException
                or UnauthorizedAccessException
    )
{
    await Console.Error.WriteLineAsync(e.Message);
    return ExitCodes.CannotStart;
}

Command Verb(string name, string description, Func<IConfiguration, CancellationToken, Task<int>> run)
{
    var verb = new Command(name, description);
    verb.SetAction((_, cancel) => run(configuration, cancel));
    return verb;
}

Command FileVerb(string name, string description, Func<IConfiguration, string, CancellationToken, Task<int>> run)
{
    var verb = new Command(name, description) { file };
    verb.SetAction((parsed, cancel) => run(configuration, parsed.GetRequiredValue(file), cancel));
    return verb;
}
