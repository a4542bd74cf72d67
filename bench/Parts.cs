using System.Diagnostics;
using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Safety;
using Bot.Core.Sealing;

namespace Bot.Bench;

/// <summary>
/// Where a turn's time goes: its parts one by one, on one thread, the best of many rounds (so other work on the machine
/// hardly counts). For finding what is slow; the table of figures takes none of these.
/// </summary>
internal static class Parts
{
    private const int Rounds = 200;
    private const int Times = 250;
    private const string Message = "can you pick up the parcel tomorrow on your way home please";
    private static readonly string Longest = string.Concat(Enumerable.Repeat($"{Message}. ", 70))[..4000];

    public static async Task RunAsync(Options options)
    {
        await using var here = await Installation.OpenAsync(Path.Combine(options.Directory, "parts"));
        var people = await Population.SettleAsync(here, 500);
        var me = (Owner)people[0];
        var keys = (await here.Sealer.KeysAsync(me, create: false, default))!;
        var mine = (await here.Store.LoadAsync([me], default)).Documents[0];
        var json = Sealer.Open(keys, WorldLoader.DocumentKind, mine.Version, mine.Sealed);
        var document = Document.Read(me, mine.Version, json);
        var changed = document.With(Profile.Slice, new Profile("Ana", "Europe/Lisbon", "en"));
        var pair = (Owner)document.Get(Membership.Slice).Pair!.Value;
        Owner[] couple = [pair, people[0], people[1]];
        var account = here.Lookup.Account(Installation.Platform, Population.AccountOf(0));
        var loader = new WorldLoader(here.Store, here.Sealer);
        Figures.Note($"a person's document: {json.Length} bytes, {mine.Sealed.Length} sealed");
        await Measure("look an account's key up", () => here.Lookup.Account(Installation.Platform, "123456789"));
        await MeasureAsync("find an account", async () => await here.Store.FindAccountAsync(account, default));
        await MeasureAsync("read one document's row", async () => await here.Store.LoadAsync([me], default));
        await MeasureAsync("read a couple's rows", async () => await here.Store.LoadAsync(couple, default));
        await MeasureAsync(
            "load a couple's world",
            async () => await loader.LoadAsync(new World(), couple, fresh: false, default)
        );
        await Measure("open a document", () => Sealer.Open(keys, WorldLoader.DocumentKind, mine.Version, mine.Sealed));
        await Measure("parse a document", () => Document.Read(me, mine.Version, json));
        await Measure("write a document", () => changed.Write());
        await MeasureAsync("find keys", async () => await here.Sealer.KeysAsync(me, create: false, default));
        await Measure("seal a document", () => Sealer.Seal(keys, WorldLoader.DocumentKind, 2, json));
        await MeasureAsync(
            "see somebody at a glance",
            async () => await here.Companion.Upkeep.GlanceAsync(Installation.Platform, Population.AccountOf(0), default)
        );
        await Measure("look at a message of twelve words", () => CrisisWords.All.Find(Message, "Ben"));
        await Measure("look at the longest message", () => CrisisWords.All.Find(Longest, "Ben"));
        var rename = 0;
        await MeasureAsync(
            "a whole turn, alone (waits for the disk)",
            async () =>
                await here.Companion.HandleAsync(
                    new Incoming(
                        Installation.Platform,
                        $"{++rename}",
                        new Speaker(Population.AccountOf(0), "Ana", "en"),
                        new PlaceRef(Installation.Platform, null),
                        new IncomingBody.Said($"/settings name Ana the {rename}th")
                    ),
                    default
                ),
            times: 20
        );
    }

    private static Task Measure(string what, Func<object> act) =>
        MeasureAsync(
            what,
            () =>
            {
                act();
                return Task.CompletedTask;
            }
        );

    private static async Task MeasureAsync(string what, Func<Task> act, int times = Times)
    {
        var best = TimeSpan.MaxValue;
        var bytes = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var allocated = GC.GetTotalAllocatedBytes();
            var begun = Stopwatch.GetTimestamp();
            for (var i = 0; i < times; i++)
            {
                await act();
            }

            var took = Stopwatch.GetElapsedTime(begun) / times;
            best = took < best ? took : best;
            bytes = (GC.GetTotalAllocatedBytes() - allocated) / times;
        }

        Figures.Note($"{what, -45} {best.TotalMicroseconds, 8:0.0} µs {bytes, 8} bytes");
    }
}
