using System.Collections.Concurrent;
using System.Globalization;
using Bot.Adapters.Discord;
using Bot.Adapters.Storage;
using Bot.Adapters.Storage.Sqlite;
using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Texts;
using Bot.Host;
using NodaTime;

namespace Bot.Tests.Support.Discord;

/// <summary>
/// Couples on Discord, settled in a data directory before the program runs over it: by their own words, with rituals of
/// which each was due at one of the last minutes. What they are shown meanwhile nobody sees.
/// </summary>
internal sealed class DiscordCouples : IPlatform, ITurnWatch
{
    /// <summary>A ritual is still told of when it is this late.</summary>
    private const int MostMinutesAgo = 3;

    private readonly ConcurrentDictionary<string, Outgoing> last = new(StringComparer.Ordinal);
    private readonly IClock clock;
    private Companion companion = null!;
    private Func<ValueTask> carry = null!;
    private long events;

    private DiscordCouples(IClock clock) => this.clock = clock;

    string IPlatform.Id => DiscordPlatform.PlatformId;

    public static string NameOf(int couple, int who) =>
        string.Create(CultureInfo.InvariantCulture, $"{(who == 0 ? "Ana" : "Ben")}{couple}");

    public static string RitualOf(int couple, int ritual) =>
        string.Create(CultureInfo.InvariantCulture, $"walk {couple}x{ritual}");

    /// <param name="users">Accounts by name.</param>
    public static async Task SettleAsync(string directory, int couples, int rituals, Func<string, string> users)
    {
        var now = Instant.FromDateTimeOffset(TimeProviderOfProcess.Value.GetUtcNow());
        var here = new DiscordCouples(new StoppedClock(now - Duration.FromHours(2)));
        var paths = new DataPaths(directory);
        var masters = new MasterKeys(MasterKeyFile.ReadOrCreate(paths));
        await using var keys = await SqliteKeyStore.OpenAsync(paths, here.clock, default);
        var sealer = new Sealer(keys, masters);
        var installation = (await sealer.KeysAsync(Owner.Installation, create: true, default))!;
        await using var store = SqliteStore.Open(paths, here.clock);
        here.companion = new Companion(
            store,
            sealer,
            new LookupHasher(installation[1]),
            Couple.Features,
            new Phrasebook(Catalogue.Embedded()),
            here.clock,
            new CryptoSecrets(),
            here
        );
        using var relay = new OutboxRelay(store, sealer, here.companion, [here], here);
        here.carry = () => relay.DrainAsync(default);
        for (var from = 0; from < couples; from += 32)
        {
            var some = Enumerable.Range(from, Math.Min(32, couples - from));
            await Task.WhenAll(some.Select(c => here.SettleAsync(c, rituals, now, users)));
        }
    }

    private async Task SettleAsync(int couple, int rituals, Instant now, Func<string, string> users)
    {
        var (ana, ben) = (users(NameOf(couple, 0)), users(NameOf(couple, 1)));
        foreach (var who in new[] { ana, ben })
        {
            await SaysAsync(who, "/settings zone UTC");
        }

        await SaysAsync(ana, "/pair");
        var code = last[ana].Text.Split('\n').First(l => l.Length == 9 && l[4] == '-');
        await SaysAsync(ben, $"/join {code}");
        await PressesFirstAsync(ben);
        await PressesFirstAsync(ana);
        for (var ritual = 0; ritual < rituals; ritual++)
        {
            var due = (now - Duration.FromMinutes(1 + (ritual % MostMinutesAgo))).InUtc();
            var at = due.ToString("HH:mm", CultureInfo.InvariantCulture);
            await SaysAsync(ana, $"/ritual add \"{RitualOf(couple, ritual)}\" every day {at}");
            await PressesFirstAsync(ben);
        }
    }

    private Task SaysAsync(string who, string text) => HappensAsync(who, new IncomingBody.Said(text));

    private Task PressesFirstAsync(string who) =>
        HappensAsync(who, new IncomingBody.Pressed(last[who].Choices[0].Token, null));

    private async Task HappensAsync(string who, IncomingBody body)
    {
        var id = Interlocked.Increment(ref events).ToString(CultureInfo.InvariantCulture);
        var platform = DiscordPlatform.PlatformId;
        await companion.HandleAsync(
            new Incoming(platform, $"settled{id}", new Speaker(who, "A", "en"), new PlaceRef(platform, null), body),
            default
        );
        await carry();
    }

    ValueTask<Sent> IPlatform.SendAsync(Delivery delivery, CancellationToken cancel)
    {
        if (delivery.Message.Edits is null)
        {
            last[delivery.Message.Account!] = delivery.Message;
        }

        return ValueTask.FromResult(Sent.Done);
    }

    void ITurnWatch.Handled(string platform, string kind, Handled result) { }

    void ITurnWatch.Fired(string kind, Duration late) { }

    void ITurnWatch.Failed(string kind, Owner? owner, Exception exception) =>
        throw new InvalidOperationException(kind, exception);

    void ITurnWatch.Sent(string platform, string result, Duration sinceCommit) { }

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
