using System.Net;
using System.Net.Sockets;
using Bot.Host.Settings;
using Bot.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Host;

/// <summary>The real process from its first line on the console to its exit code.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task It_starts_with_no_configuration_and_says_where_the_playground_is()
    {
        await using var host = await RunningHost.StartAsync();

        host.Console.ShouldContain($"The playground is open at {host.Url.ToString().TrimEnd('/')}");
        (await host.Http.GetStringAsync("/livez")).ShouldBe("alive\n");
        (await host.Http.GetStringAsync("/readyz")).ShouldBe("ready\n");
        (await host.Http.GetStringAsync("/")).ShouldContain("<title>Two Trees");
        var client = new PlaygroundClient(host);
        (await client.Say("ana", "hello")).Messages.ShouldHaveSingleItem().To.ShouldBe("ana");
        var metrics = await host.Http.GetStringAsync("/metrics");
        metrics.ShouldContain("# TYPE twotrees_turns_total counter");
        metrics.ShouldContain("twotrees_people 1\n");
        metrics.ShouldContain("twotrees_outbox 0\n");
        OnlyMineToRead(Path.Combine(host.Data, "master.key"));
        OnlyMineToRead(Path.Combine(host.Data, "twotrees.db"));
        OnlyMineToRead(Path.Combine(host.Data, "playground.db"));
        OnlyMineToRead(Path.Combine(host.Data, "keys", "keys.db"));
    }

    [Fact]
    public void Without_configuration_everything_has_its_default()
    {
        var (settings, faults) = new SettingsReader(new ConfigurationBuilder().Build()).Read();

        faults.ShouldBeEmpty();
        settings!.WebUrl.ShouldBe(new Uri("http://127.0.0.1:5210"));
        settings.PublicUrl.ShouldBe(settings.WebUrl);
        settings.DataDirectory.ShouldBe("./data");
        settings.PlaygroundEnabled.ShouldBeTrue();
        settings.ManualClock.ShouldBeFalse();
        settings.MasterKeys.ShouldBeNull();
    }

    [Theory]
    [InlineData("HOST", "evening-laptop")]
    [InlineData("WEB", "yes")]
    [InlineData("DATA", "/srv")]
    [InlineData("KEYS", "some")]
    public void A_variable_that_only_shares_a_sections_name_is_somebody_elses(string name, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build();

        new SettingsReader(configuration).Read().Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_wrong_setting_is_named_at_once_without_its_secrets()
    {
        var directory = RunningHost.NewDirectory();
        var wrong = new Dictionary<string, string>
        {
            ["Data__Provider"] = "Oracle",
            ["Keys__Master"] = "canary-in-a-key",
            ["Telegram__Token_FILE"] = Path.Combine(directory, "canary-free-missing-file"),
            ["Telegram__Pacing"] = "sometimes",
            ["Discord__Pacing"] = "never",
            ["Web__Url"] = "five-two-one-zero",
            ["Web__PublicUrl"] = "ftp://example.org",
            ["Playground__Enabled"] = "perhaps",
            ["Playground__Clock"] = "sundial",
            ["Playground__Start"] = "yesterday",
            ["Host__Operator"] = "canary-in-a-typo",
        };

        var ended = await RunningHost.RunAsync(directory, wrong);

        ended.Code.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Errors.ShouldNotContain("canary-in");
        var lines = ended.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var key in wrong.Keys)
        {
            lines
                .Where(l => l.StartsWith($"{key}: got ", StringComparison.Ordinal))
                .ShouldHaveSingleItem(ended.Errors)
                .ShouldContain("expected ");
        }

        lines.Length.ShouldBe(wrong.Count, ended.Errors);
        Directory.Exists(Path.Combine(directory, "data")).ShouldBeFalse("a refused start leaves nothing behind");
        Directory.Delete(directory, recursive: true);
    }

    [Theory]
    [InlineData("Data__Directry", "x")]
    [InlineData("Telegram__Webhook__Secrets", "x")]
    [InlineData("Playground__Clock_FILE", "x")]
    public void A_key_that_nobody_knows_is_a_fault(string key, string value)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new(key.Replace("__", ":", StringComparison.Ordinal), value)])
            .Build();

        new SettingsReader(configuration).Read().Faults.ShouldHaveSingleItem().Key.ShouldBe(key);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5210/under/a/path")]
    [InlineData("https://127.0.0.1:5210")]
    [InlineData("http://example.org:5210")]
    public async Task An_address_that_cannot_be_listened_on_is_a_fault_not_a_crash(string url)
    {
        var directory = RunningHost.NewDirectory();

        var ended = await RunningHost.RunAsync(directory, new Dictionary<string, string> { ["Web__Url"] = url });

        ended.Code.ShouldBe(2, ended.Errors);
        ended.Errors.ShouldStartWith("Web__Url");
        ended.Errors.ShouldNotContain("   at ");
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public void A_hand_set_clock_without_the_playground_would_stand_still_for_ever()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Playground:Clock", "manual"), new("Playground:Enabled", "false")])
            .Build();

        new SettingsReader(configuration).Read().Faults.ShouldHaveSingleItem().Key.ShouldBe("Playground__Clock");
    }

    [Fact]
    public async Task A_secret_may_come_from_a_file()
    {
        var directory = RunningHost.NewDirectory();
        var key = Path.Combine(directory, "key");
        await File.WriteAllTextAsync(key, Convert.ToBase64String(new byte[32]) + "\n");
        var settings = new Dictionary<string, string> { ["Keys__Master_FILE"] = key };

        await using (var host = await RunningHost.StartAsync(settings, directory))
        {
            File.Exists(Path.Combine(host.Data, "master.key")).ShouldBeFalse();
            (await new PlaygroundClient(host).Say("ana", "/start")).Status.ShouldBe(200);
        }

        settings["Keys__Master"] = Convert.ToBase64String(new byte[32]);
        var both = await RunningHost.RunAsync(directory, settings);
        both.Code.ShouldBe(2);
        both.Errors.ShouldContain("Keys__Master_FILE: got ");

        settings.Remove("Keys__Master");
        var other = new byte[32];
        other[0] = 1;
        await File.WriteAllTextAsync(key, Convert.ToBase64String(other));
        var changed = await RunningHost.RunAsync(directory, settings);
        changed.Code.ShouldBe(2, changed.Errors);
        changed.Errors.ShouldNotContain("   at ");
        changed.Errors.ShouldNotContain(Convert.ToBase64String(other));
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task A_second_process_on_the_same_data_is_refused_and_the_first_goes_on()
    {
        await using var host = await RunningHost.StartAsync();

        var second = await RunningHost.RunAsync(host.Directory, null);

        second.Code.ShouldBe(2);
        second.Errors.ShouldContain("is in use by another running bot");
        second.Errors.ShouldNotContain("   at ");
        (await host.Http.GetStringAsync("/readyz")).ShouldBe("ready\n");
    }

    [Fact]
    public async Task A_taken_port_is_said_plainly()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        var directory = RunningHost.NewDirectory();

        var ended = await RunningHost.RunAsync(directory, new Dictionary<string, string> { ["Web__Url"] = url });

        ended.Code.ShouldBe(2);
        ended.Errors.ShouldContain("Web__Url");
        ended.Errors.ShouldContain("is taken");
        ended.Errors.ShouldNotContain("   at ");
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task A_data_directory_that_cannot_be_one_is_said_plainly()
    {
        var directory = RunningHost.NewDirectory();
        await File.WriteAllTextAsync(Path.Combine(directory, "data"), "a file in the way");

        var ended = await RunningHost.RunAsync(directory, null);

        ended.Code.ShouldBe(2, ended.Errors);
        ended.Errors.ShouldContain(Path.Combine(directory, "data"));
        ended.Errors.ShouldNotContain("   at ");
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task A_settings_file_that_is_no_json_is_said_plainly()
    {
        var directory = RunningHost.NewDirectory();
        await File.WriteAllTextAsync(Path.Combine(directory, "appsettings.json"), "{ \"Web\": ");

        var ended = await RunningHost.RunAsync(directory, null);

        ended.Code.ShouldBe(2, ended.Errors);
        ended.Errors.ShouldContain("appsettings.json");
        ended.Errors.ShouldNotContain("   at ");
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_alone()
    {
        await using var host = await RunningHost.StartAsync();
        (await host.StopAsync()).ShouldBe(0, host.Console);
        var database = Path.Combine(host.Data, "twotrees.db");
        StorageFolder.Tamper(database, "INSERT INTO schema_version VALUES (9999, 0)");
        var before = await File.ReadAllBytesAsync(database);

        var ended = await RunningHost.RunAsync(host.Directory, null);

        ended.Code.ShouldBe(2);
        ended.Errors.ShouldContain("newer version");
        ended.Errors.ShouldNotContain("   at ");
        (await File.ReadAllBytesAsync(database)).ShouldBe(before);
    }

    [Fact]
    public async Task A_lost_master_key_is_never_replaced_by_a_new_one()
    {
        await using var host = await RunningHost.StartAsync();
        (await host.StopAsync()).ShouldBe(0, host.Console);
        File.Delete(Path.Combine(host.Data, "master.key"));

        var ended = await RunningHost.RunAsync(host.Directory, null);

        ended.Code.ShouldBe(2);
        ended.Errors.ShouldContain("master.key");
        ended.Errors.ShouldNotContain("   at ");
        File.Exists(Path.Combine(host.Data, "master.key")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_polite_stop_is_clean_even_with_a_page_open()
    {
        await using var host = await RunningHost.StartAsync();
        using var page = await host.Http.GetAsync("/playground/events", HttpCompletionOption.ResponseHeadersRead);
        await using var stream = await page.Content.ReadAsStreamAsync();
        (await stream.ReadAsync(new byte[16])).ShouldBeGreaterThan(0);
        (await new PlaygroundClient(host).Say("ana", "hello")).Status.ShouldBe(200);

        var code = await host.StopAsync();

        code.ShouldBe(0, host.Console);
        host.FilesWith("twotrees-never").ShouldBeEmpty();
        File.Exists(Path.Combine(host.Data, "twotrees.db-wal")).ShouldBeFalse("the log is folded in at the end");
        await host.RestartAsync();
        (await new PlaygroundClient(host).Messages()).Messages.ShouldHaveSingleItem();
    }

    private static void OnlyMineToRead(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
        }
    }
}
