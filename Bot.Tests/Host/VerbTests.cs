using Bot.Tests.Support;

namespace Bot.Tests.Host;

/// <summary>The verbs of the real program, on good days and bad ones.</summary>
public sealed class VerbTests
{
    [Fact]
    public async Task A_backup_goes_the_whole_circle()
    {
        await using var host = await RunningHost.PlaygroundAsync();
        var client = new PlaygroundClient(host);
        await client.Pair("ana", "ben");
        var file = Path.Combine(host.Directory, "evening.db");

        // While it runs, as an operator would.
        var backup = await RunningHost.RunAsync(host.Directory, null, "backup", file);
        backup.Code.ShouldBe(0, backup.Errors);
        backup.Output.ShouldContain(file);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        (await client.Say("ana", "/leave")).Status.ShouldBe(200);
        var refused = await RunningHost.RunAsync(host.Directory, null, "restore", file);
        refused.Code.ShouldBe(2, refused.Output);
        refused.Errors.ShouldContain("in use");

        (await host.StopAsync()).ShouldBe(0, host.Console);
        var verify = await RunningHost.RunAsync(host.Directory, null, "verify", file);
        verify.Output.ShouldContain("records open");
        verify.Code.ShouldBe(0, verify.Output);
        var restore = await RunningHost.RunAsync(host.Directory, null, "restore", file);
        restore.Code.ShouldBe(0, restore.Errors);
        restore.Output.ShouldContain("What was there before is at ");

        await host.RestartAsync();
        var again = await client.Say("ben", "/start");
        again.Status.ShouldBe(200);
        again.Messages.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_refused_in_words()
    {
        await using var host = await RunningHost.StartAsync();
        await new PlaygroundClient(host).Say("ana", "hello");
        (await host.StopAsync()).ShouldBe(0, host.Console);
        var missing = Path.Combine(host.Directory, "missing.db");
        var noise = Path.Combine(host.Directory, "noise.db");
        await File.WriteAllTextAsync(noise, new string('x', 5000));

        foreach (var file in new[] { missing, noise })
        {
            foreach (var verb in new[] { "verify", "restore" })
            {
                var ended = await RunningHost.RunAsync(host.Directory, null, verb, file);
                ended.Code.ShouldBeOneOf(1, 2);
                ended.Errors.ShouldContain(file);
                ended.Errors.ShouldNotContain("   at ");
            }
        }

        var nowhere = Path.Combine(host.Directory, "no", "such", "folder", "b.db");
        var backup = await RunningHost.RunAsync(host.Directory, null, "backup", nowhere);
        backup.Code.ShouldBeOneOf(1, 2);
        backup.Errors.ShouldContain(nowhere);
        backup.Errors.ShouldNotContain("   at ");
        var itself = Path.Combine(host.Data, "twotrees.db");
        var onto = await RunningHost.RunAsync(host.Directory, null, "backup", itself);
        onto.Code.ShouldBeOneOf(1, 2);
        onto.Errors.ShouldNotContain("   at ");
        await host.RestartAsync();
        (await new PlaygroundClient(host).Messages()).Messages.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_backup_of_nothing_says_so_and_makes_nothing()
    {
        var directory = RunningHost.NewDirectory();
        var file = Path.Combine(directory, "b.db");

        (await RunningHost.RunAsync(directory, null, "backup", file)).Code.ShouldBe(1);

        File.Exists(file).ShouldBeFalse();
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task The_doctor_looks_and_names_what_is_missing()
    {
        var directory = RunningHost.NewDirectory();

        var alone = await RunningHost.RunAsync(directory, null, "doctor");
        alone.Code.ShouldBe(1);
        alone.Output.ShouldContain("LOOK host");
        alone.Output.ShouldContain("ok   SQLite");
        alone.Output.ShouldContain("tzdb");

        var named = new Dictionary<string, string> { ["Host__OperatorName"] = "Carla" };
        var well = await RunningHost.RunAsync(directory, named, "doctor");
        well.Code.ShouldBe(0, well.Output);
        well.Output.ShouldNotContain("LOOK");

        var wrong = new Dictionary<string, string> { ["Web__Url"] = "nowhere" };
        (await RunningHost.RunAsync(directory, wrong, "doctor")).Code.ShouldBe(2);
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task The_doctor_may_look_while_the_companion_runs()
    {
        await using var host = await RunningHost.StartAsync();
        var named = new Dictionary<string, string> { ["Host__OperatorName"] = "Carla" };

        var ended = await RunningHost.RunAsync(host.Directory, named, "doctor");

        ended.Code.ShouldBe(0, ended.Output);
        ended.Output.ShouldContain("in use by a running companion");
    }

    [Fact]
    public async Task The_health_check_answers_for_the_image()
    {
        await using var host = await RunningHost.StartAsync();
        var there = new Dictionary<string, string> { ["Web__Url"] = host.Url.ToString() };

        var ended = await RunningHost.RunAsync(host.Directory, there, "healthcheck");
        ended.Code.ShouldBe(0);
        ended.Output.ShouldBe("ready\n");

        await host.KillAsync();
        var gone = await RunningHost.RunAsync(host.Directory, there, "healthcheck");
        gone.Code.ShouldBe(1);
        gone.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task The_command_reference_is_printed_without_touching_data()
    {
        var directory = RunningHost.NewDirectory();

        var ended = await RunningHost.RunAsync(directory, null, "commands");

        ended.Code.ShouldBe(0);
        ended.Output.ShouldStartWith("# Commands\n");
        ended.Output.ShouldContain("\n## /pair\n");
        Directory.EnumerateFileSystemEntries(directory).ShouldBeEmpty();
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task An_unknown_verb_is_refused()
    {
        var directory = RunningHost.NewDirectory();

        var ended = await RunningHost.RunAsync(directory, null, "dance");

        ended.Code.ShouldNotBe(0);
        ended.Errors.ShouldContain("dance");
        Directory.Delete(directory, recursive: true);
    }
}
