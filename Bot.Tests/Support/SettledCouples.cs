using System.Collections.Concurrent;
using System.Globalization;
using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;
using Bot.Host;
using NodaTime;

namespace Bot.Tests.Support;

/// <summary>
/// Couples that settle in a store by their own words before anything runs over it, with rituals at given times. What they
/// are shown meanwhile nobody sees.
/// </summary>
internal sealed class SettledCouples : IPlatform, ITurnWatch
{
    private readonly ConcurrentDictionary<string, Outgoing> last = new(StringComparer.Ordinal);
    private readonly string platform;
    private Companion companion = null!;
    private Func<ValueTask> carry = null!;
    private long events;

    private SettledCouples(string platform) => this.platform = platform;

    string IPlatform.Id => platform;

    public static string NameOf(int couple, int who) =>
        string.Create(CultureInfo.InvariantCulture, $"{(who == 0 ? "Ana" : "Ben")}{couple}");

    public static string RitualOf(int couple, int ritual) =>
        string.Create(CultureInfo.InvariantCulture, $"walk {couple}x{ritual}");

    /// <param name="times">Of each couple's rituals, in UTC: "09:00".</param>
    /// <param name="accounts">By name.</param>
    public static async Task SettleAsync(
        (IStore Store, Sealer Sealer, LookupHasher Lookup, IClock Clock) over,
        string platform,
        int couples,
        IReadOnlyList<string> times,
        Func<string, string> accounts
    )
    {
        var here = new SettledCouples(platform);
        here.companion = new Companion(
            over.Store,
            over.Sealer,
            over.Lookup,
            Couple.Features,
            new Phrasebook(Catalogue.Embedded()),
            over.Clock,
            new CryptoSecrets(TimeProviderOfProcess.Value),
            here
        );
        using var relay = new OutboxRelay(over.Store, over.Sealer, here.companion, [here], here);
        here.carry = () => relay.DrainAsync(default);
        for (var from = 0; from < couples; from += 32)
        {
            var some = Enumerable.Range(from, Math.Min(32, couples - from));
            await Task.WhenAll(some.Select(c => here.SettleAsync(c, times, accounts)));
        }
    }

    private async Task SettleAsync(int couple, IReadOnlyList<string> times, Func<string, string> accounts)
    {
        var (ana, ben) = (accounts(NameOf(couple, 0)), accounts(NameOf(couple, 1)));
        foreach (var who in new[] { ana, ben })
        {
            await SaysAsync(who, "/settings zone UTC");
        }

        await SaysAsync(ana, "/pair");
        var code = last[ana].Text.Split('\n').First(l => l.Length == 9 && l[4] == '-');
        await SaysAsync(ben, $"/join {code}");
        await PressesFirstAsync(ben);
        await PressesFirstAsync(ana);
        for (var ritual = 0; ritual < times.Count; ritual++)
        {
            await SaysAsync(ana, $"/ritual add \"{RitualOf(couple, ritual)}\" every day {times[ritual]}");
            await PressesFirstAsync(ben);
        }
    }

    private Task SaysAsync(string who, string text) => HappensAsync(who, new IncomingBody.Said(text));

    private Task PressesFirstAsync(string who) =>
        HappensAsync(who, new IncomingBody.Pressed(last[who].Choices[0].Token, null));

    private async Task HappensAsync(string who, IncomingBody body)
    {
        var id = Interlocked.Increment(ref events).ToString(CultureInfo.InvariantCulture);
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
}
