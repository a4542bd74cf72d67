using System.Reflection;
using System.Text.RegularExpressions;
using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Tests.Support;

namespace Bot.Tests.Architecture;

/// <summary>Who may know whom. Each failure names the offender.</summary>
public sealed partial class BoundaryTests
{
    /// <summary>Features that may use another one's requests, each with its reason.</summary>
    private static readonly (string From, string To)[] Allowed =
    [
        // First contact ends in an invitation, and asks for the zone on its way.
        ("Start", "Pairing"),
        ("Start", "Settings"),
        // The balance is drawn from one's check-ins.
        ("Balance", "CheckIns"),
        // A ritual's moment begins a session.
        ("Rituals", "Together"),
        // A season leaves out some of the two's rituals.
        ("Rituals", "Seasons"),
        // What two try together comes again for two weeks.
        ("Needs", "Rituals"),
        // What somebody answers goes the way of a knock.
        ("Answers", "Knock"),
        // Where an answer can be hard, help with it is one tap away.
        ("Spaces", "Answers"),
        ("Together", "Answers"),
        ("Plans", "Answers"),
    ];

    private static readonly Registry Registry = FeatureList.Assemble(new CompanionSetup());

    [Fact]
    public void Core_stands_on_NodaTime_and_the_base_library_alone()
    {
        var foreign = typeof(Companion)
            .Assembly.GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(n =>
                n != "NodaTime"
                && n != "netstandard"
                && n != "System"
                && !n.StartsWith("System.", StringComparison.Ordinal)
            );

        foreign.ShouldBeEmpty();
    }

    [Fact]
    public void Adapters_know_no_scheduler_and_no_host()
    {
        var known = typeof(Bot.Adapters.Storage.DataPaths).Assembly.GetReferencedAssemblies().Select(a => a.Name!);

        known.Where(n => n is "Quartz" or "Bot.Host" or "System.CommandLine").ShouldBeEmpty();
    }

    [Fact]
    public void Features_are_their_own_business()
    {
        var open = typeof(Companion)
            .Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("Bot.Core.Features.", StringComparison.Ordinal) == true)
            .Where(t => t.IsVisible)
            .Select(t => t.FullName);

        open.ShouldBeEmpty("features are internal");
    }

    [Fact]
    public void Features_do_not_reach_into_each_other()
    {
        var folders = Directory
            .GetDirectories(Repository.File("Bot.Core", "Features"))
            .Select(d => Path.GetFileName(d)!)
            .ToList();
        var reaching =
            from source in Repository.Sources("Bot.Core/Features")
            let parts = source.Path.Split('/')
            where parts.Length > 3
            from other in folders
            where other != parts[2] && !Allowed.Contains((parts[2], other))
            where Regex.IsMatch(source.Text, $@"\bFeatures\.{other}\b", RegexOptions.None, TimeSpan.FromSeconds(1))
            select $"{source.Path} uses {other}";

        reaching.ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_outside_reaches_into_a_feature()
    {
        var reaching =
            from folder in new[] { "Bot.Adapters", "Bot.Host", "Bot.Core" }
            from source in Repository.Sources(folder)
            where !source.Path.StartsWith("Bot.Core/Features/", StringComparison.Ordinal)
            where IntoFeature().IsMatch(source.Text)
            select source.Path;

        reaching.ShouldBeEmpty("adapters, host and shell know features through Registry alone");
    }

    [Fact]
    public void Core_names_no_platform_and_no_database()
    {
        var naming =
            from source in Repository.Sources("Bot.Core")
            from line in source.Text.Split('\n')
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            where Platform().IsMatch(line)
            select $"{source.Path}: {line.Trim()}";

        naming.ShouldBeEmpty();
    }

    [Fact]
    public void Every_request_is_answered_by_one_feature_under_one_name()
    {
        var shell = new[] { "DoNothing", "RunCommand", "RunWorded", "RunStored", "ConfirmHeard", "RunHeard" };
        var requests = typeof(IRequest)
            .Assembly.GetTypes()
            .Where(t => typeof(IRequest).IsAssignableFrom(t) && t is { IsAbstract: false, IsInterface: false })
            .ToList();
        var registered = Registry
            .Features.SelectMany(f => f.Requests.Select(r => (f.Name, Stored: r.Key, r.Value.Type)))
            .ToList();

        requests.Count.ShouldBeGreaterThan(10);
        requests
            .Where(t => !shell.Contains(t.Name) && registered.Count(r => r.Type == t) != 1)
            .Select(t => $"{t.FullName} is registered {registered.Count(r => r.Type == t)} times")
            .ShouldBeEmpty();
        registered
            .GroupBy(r => r.Stored)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ShouldBeEmpty("stored names are unique");
        registered
            .Where(r => !StoredName().IsMatch(r.Stored))
            .Select(r => $"{r.Name}: \"{r.Stored}\"")
            .ShouldBeEmpty("a stored name says its feature and its request");
    }

    [Fact]
    public void A_request_is_a_record_of_plain_values()
    {
        var odd =
            from type in Registry.Features.SelectMany(f => f.Requests.Values.Select(r => r.Type))
            where type.GetMethod("<Clone>$") is null || !type.IsSealed
            select type.FullName;

        odd.ShouldBeEmpty("buttons keep requests as data: sealed records");
    }

    [Fact]
    public void Alarm_kinds_and_commands_are_unique()
    {
        var kinds = Registry.Features.SelectMany(f => f.PersonMoments.Keys.Concat(f.PairMoments.Keys)).ToList();
        kinds.ShouldBeUnique();
        Registry.Commands.Select(c => c.Name).ShouldBeUnique();
        Registry.Features.Select(f => f.Name).ShouldBeUnique();
    }

    [Fact]
    public void Slices_have_names_of_their_own()
    {
        var slices = typeof(Companion)
            .Assembly.GetTypes()
            .SelectMany(t =>
                t.GetFields(
                    BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
            .Where(f =>
                f.FieldType.IsGenericType && f.FieldType.GetGenericTypeDefinition() == typeof(Bot.Core.People.Slice<>)
            )
            .Where(f => f.IsInitOnly && !f.DeclaringType!.ContainsGenericParameters)
            .Select(f => (Field: $"{f.DeclaringType!.Name}.{f.Name}", ((Bot.Core.People.ISlice)f.GetValue(null)!).Name))
            .ToList();

        slices.Count.ShouldBeGreaterThan(5);
        slices.GroupBy(s => s.Name).Where(g => g.Count() > 1).Select(g => string.Join(", ", g)).ShouldBeEmpty();
    }

    [Fact]
    public void The_clock_is_named_in_one_place()
    {
        var banned = Repository.Read("BannedSymbols.txt");
        foreach (
            var symbol in new[]
            {
                "P:System.DateTime.Now",
                "P:System.DateTime.UtcNow",
                "P:System.DateTime.Today",
                "P:System.DateTimeOffset.Now",
                "P:System.DateTimeOffset.UtcNow",
                "P:NodaTime.SystemClock.Instance",
                "P:System.TimeProvider.System",
                "M:System.Threading.Thread.Sleep(System.Int32)",
            }
        )
        {
            banned.ShouldContain(symbol);
        }

        Repository.Read("Directory.Build.props").ShouldContain("BannedSymbols.txt");
        var lifted =
            from folder in new[] { "Bot.Core", "Bot.Adapters", "Bot.Host" }
            from source in Repository.Sources(folder)
            where source.Text.Contains("RS0030", StringComparison.Ordinal)
            select source.Path;
        lifted.ShouldBe(["Bot.Host/TimeProviderOfProcess.cs"]);
    }

    [GeneratedRegex(@"Bot\.Core\.Features\.\w", RegexOptions.None, 1000)]
    private static partial Regex IntoFeature();

    [GeneratedRegex(@"Telegram|Discord|Sqlite|Postgres|Npgsql|Quartz|AspNetCore", RegexOptions.None, 1000)]
    private static partial Regex Platform();

    [GeneratedRegex(@"^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$", RegexOptions.None, 1000)]
    private static partial Regex StoredName();
}
