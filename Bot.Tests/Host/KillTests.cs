using System.Diagnostics;
using System.Globalization;
using Bot.Tests.Support;
using Xunit.Abstractions;

namespace Bot.Tests.Host;

/// <summary>
/// kill -9 at random while messages fall due for many couples. What everybody was shown in the end is, message for message,
/// what they are shown by a process that nobody kills: nothing is lost, nothing comes twice.
/// </summary>
/// <remarks>
/// Larger runs: KILL_COUPLES=500 KILL_KILLS=100, and KILL_SEED to repeat one (which call is hit is chosen by the seed; how
/// far the process had come is the machine's own doing).
/// </remarks>
public sealed class KillTests(ITestOutputHelper output)
{
    private readonly int couples = Setting("KILL_COUPLES", 24);
    private readonly int kills = Setting("KILL_KILLS", 15);
    private readonly int seed = Setting("KILL_SEED", Random.Shared.Next(1_000_000));

    [Fact]
    public async Task However_often_it_is_killed_everything_due_arrives_exactly_once()
    {
        output.WriteLine($"seed {seed}, {couples} couples, {kills} kills");
        var random = new Random(seed);
        await using var host = await RunningHost.PlaygroundAsync();
        var client = new PlaygroundClient(host);
        var source = await NudgeSource.ForAsync(client, kills);
        var people = Enumerable
            .Range(0, couples)
            .Select(i => i.ToString(CultureInfo.InvariantCulture))
            .Select(i => (One: $"ana{i}", Two: $"ben{i}"))
            .ToList();
        foreach (var (one, two) in people)
        {
            await source.PrepareAsync(client, one, two);
        }

        var begin = (await client.Messages()).Messages.Select(m => m.Id).LastOrDefault("m0");
        (await host.StopAsync()).ShouldBe(0, host.Console);
        await using var calm = await CopyAsync(host);
        var moves = source.Moves(people);
        foreach (var move in moves)
        {
            (await move(new PlaygroundClient(calm))).Status.ShouldBe(200);
        }

        await host.RestartAsync();
        var (done, midway) = await MoveWhileKilledAsync(host, client, moves, random);

        var expected = await ShownAsync(new PlaygroundClient(calm), begin);
        var actual = await ShownAsync(client, begin);
        var lost = Missing(expected, actual);
        var extra = Missing(actual, expected);
        output.WriteLine(
            $"{done} kills, {midway} of them before the call was answered; {expected.Count} messages due for {expected.Select(m => m.To).Distinct().Count()} people, {lost.Count} lost, {extra.Count} too many"
        );
        expected.Count.ShouldBeGreaterThanOrEqualTo(couples, "the test is about something");
        done.ShouldBe(kills);
        lost.ShouldBeEmpty($"lost (seed {seed})");
        extra.ShouldBeEmpty($"too many (seed {seed})");
        (await host.Http.GetStringAsync("/metrics")).ShouldContain("twotrees_outbox 0\n");
        (await host.Http.GetStringAsync("/metrics")).ShouldContain("twotrees_alarms_due 0\n");
    }

    private async Task<(int Kills, int Midway)> MoveWhileKilledAsync(
        RunningHost host,
        PlaygroundClient client,
        IReadOnlyList<Func<PlaygroundClient, Task<Answer>>> moves,
        Random random
    )
    {
        // Which calls are hit: different ones as far as they go, for what a call had to do is half done after the first hit.
        var order = Enumerable.Range(0, moves.Count).ToArray();
        random.Shuffle(order);
        var hits = Enumerable.Range(0, kills).Select(i => order[i % order.Length]).ToList();
        var done = 0;
        var midway = 0;
        var usual = TimeSpan.FromMilliseconds(20);
        for (var i = 0; i < moves.Count; i++)
        {
            for (var hit = hits.Count(h => h == i); hit > 0; hit--)
            {
                var call = moves[i](client);
                await SpinAsync(call, random.NextDouble() * usual);
                await host.KillAsync();
                done++;
                try
                {
                    await call;
                }
                catch (HttpRequestException)
                {
                    // The answer was lost with the process.
                    midway++;
                }

                await host.RestartAsync();
            }

            var took = Stopwatch.StartNew();
            (await moves[i](client)).Status.ShouldBe(200);
            usual = hits.Contains(i) ? usual : took.Elapsed;
        }

        return (done, midway);
    }

    // Somewhere from before the call has arrived to after it is answered.
    private static async Task SpinAsync(Task call, TimeSpan wait)
    {
        var spent = Stopwatch.StartNew();
        while (spent.Elapsed < wait && !call.IsCompleted)
        {
            await Task.Yield();
        }
    }

    private static async Task<List<(string To, string At, string Text, string Choices)>> ShownAsync(
        PlaygroundClient client,
        string since
    ) =>
        [
            .. (await client.Messages(since)).Messages.Select(m =>
                (m.To ?? m.Place, m.At, m.Text, string.Join('|', m.Choices))
            ),
        ];

    private static List<(string, string, string, string)> Missing(
        List<(string, string, string, string)> wanted,
        List<(string, string, string, string)> there
    )
    {
        var counts = there.CountBy(m => m).ToDictionary();
        return [.. wanted.CountBy(m => m).Where(w => counts.GetValueOrDefault(w.Key) < w.Value).Select(w => w.Key)];
    }

    private static async Task<RunningHost> CopyAsync(RunningHost host)
    {
        var directory = RunningHost.NewDirectory();
        foreach (var file in Directory.EnumerateFiles(host.Data, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(directory, Path.GetRelativePath(host.Directory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return await RunningHost.PlaygroundAsync(directory);
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value
            ? int.Parse(value, CultureInfo.InvariantCulture)
            : otherwise;
}
