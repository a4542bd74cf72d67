using System.Globalization;
using Bot.Adapters.Playground;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Tests.Support;

/// <summary>The whole companion in the playground, its memory on the disk.</summary>
internal sealed class PlaygroundCouple : ICouple, ITurnWatch
{
    private static readonly Phrasebook Phrases = new(Catalogue.Embedded());
    private readonly InMemoryStore store = new();
    private readonly InMemoryKeyStore keys = new();
    private readonly SeededSecrets secrets = new();
    private readonly StorageFolder folder = new();
    private readonly PlaygroundClock clock;
    private readonly Registry features;
    private readonly List<Exception> failures = [];
    private PlaygroundMemory memory = null!;
    private PlaygroundDriver driver = null!;
    private OutboxRelay relay = null!;
    private ClockWalk walk = null!;
    private IReadOnlyList<Shown> all = [];
    private long from;

    private PlaygroundCouple(Instant start, Registry features)
    {
        clock = new PlaygroundClock(start);
        this.features = features;
    }

    public IReadOnlyList<Shown> All => all;

    public static async Task<PlaygroundCouple> OpenAsync(Instant start, Registry features)
    {
        var couple = new PlaygroundCouple(start, features);
        await couple.RenewAsync();
        return couple;
    }

    public async Task Say(string who, string text, string? channel = null) =>
        await AfterAsync(driver.SayAsync(Account(who), channel, text, default));

    public async Task Press(string who, string label)
    {
        var message =
            all.LastOrDefault(m => m.For(who) && m.Choices.Any(c => c.Label == label))
            ?? throw new InvalidOperationException($"Nothing shows {who} a button [{label}].");
        var id = long.Parse(message.Id, CultureInfo.InvariantCulture);
        await AfterAsync(driver.PressAsync(Account(who), id, label, null, default));
    }

    public async Task Fill(string who, string field, string text)
    {
        var message = all.Last(m => m.For(who) && m.Form is not null);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { [field] = text };
        var id = long.Parse(message.Id, CultureInfo.InvariantCulture);
        await AfterAsync(driver.FillAsync(Account(who), id, fields, default));
    }

    public Task Pass(Duration length) => GoTo(clock.Now + length);

    public async Task GoTo(Instant target) => await AfterAsync(driver.ClockAsync(target, default));

    public async Task Block(string who, bool isBlocked) =>
        await AfterAsync(driver.ReachAsync(Account(who), !isBlocked, default));

    public void Hint(string who, string zone) => throw new NotSupportedException("Here the zone is the machine's.");

    public async Task Settle()
    {
        await walk.SettleAsync(default);
        await LookAsync();
    }

    public async Task Pair(string one, string two, string zoneOne, string zoneTwo)
    {
        await Say(one, $"/settings zone {zoneOne}");
        await Say(two, $"/settings zone {zoneTwo}");
        await Say(one, "/pair");
        var code = all[^1].Text.Split('\n').First(l => l.Length == 9 && l[4] == '-');
        await Say(two, $"/join {code}");
        await Press(two, "Join");
        await Press(one, $"Yes, that's {two}");
        from = await memory.LastIdAsync(default);
        await LookAsync();
    }

    public async Task Restart()
    {
        await EndAsync();
        await RenewAsync();
        await Settle();
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        folder.Dispose();
    }

    private static string Account(string who) => who.ToLowerInvariant();

    private async Task AfterAsync(Task<PlaygroundAnswer> call)
    {
        await call;
        await LookAsync();
    }

    private async Task LookAsync()
    {
        var items = await memory.SinceAsync(from, default);
        all = [.. items.Where(i => i.Item is MessageItem).Select(i => AsShown(i.Id, (MessageItem)i.Item))];
        if (failures.Count > 0)
        {
            throw new AggregateException("The companion failed.", failures);
        }
    }

    private static Shown AsShown(long id, MessageItem item) =>
        new(id.ToString(CultureInfo.InvariantCulture), item.At, item.Account, item.Channel, item.Text)
        {
            Choices =
            [
                .. item
                    .Choices.Where(c => item.Open.Contains(c.Token))
                    .Select(c => new OutgoingChoice(c.Label, c.Token)),
            ],
            Form = item.Form is null ? null : new OutgoingForm(item.FormToken!, item.Form),
            Silent = item.Silent,
            File = item.File is null ? null : new OutgoingFile(item.File.Name, item.File.MediaType, []),
        };

    private async Task RenewAsync()
    {
        var sealer = new Sealer(keys, new MasterKeys([new byte[32]]));
        var lookup = new LookupHasher(new byte[32]);
        var companion = new Companion(store, sealer, lookup, features, Phrases, clock, secrets, this);
        memory = await PlaygroundMemory.OpenAsync(folder.Paths, clock, sealer, default);
        var platform = new PlaygroundPlatform(memory, clock);
        relay = new OutboxRelay(store, sealer, companion, [platform], this);
        walk = new ClockWalk(
            store,
            new AlarmDispatcher(store, companion),
            relay,
            () => clock.Now,
            (to, _) =>
            {
                clock.Set(to);
                return ValueTask.CompletedTask;
            }
        );
        driver = new PlaygroundDriver(companion, walk, memory, platform, clock, zoneHint: null);
        await driver.ResumeAsync(default);
    }

    private async Task EndAsync()
    {
        driver.Dispose();
        relay.Dispose();
        await memory.DisposeAsync();
    }

    void ITurnWatch.Handled(string platform, string kind, Handled result) { }

    void ITurnWatch.Fired(string kind, Duration late) { }

    void ITurnWatch.Failed(string kind, Owner? owner, Exception exception) => failures.Add(exception);

    void ITurnWatch.Sent(string platform, string result, Duration sinceCommit) { }
}
