using System.Collections.Concurrent;
using System.Globalization;
using Bot.Core.Alarms;
using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;
using Bot.Host.Watching;
using Bot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Tests.Privacy;

/// <summary>Things break with somebody's words in their message; the words stay out of what is written down.</summary>
public sealed class FailureTests : IClock, IPlatform, IDisposable
{
    private const string Canary = "quokkawhisper";
    private readonly Instant now = Instant.FromUtc(2027, 1, 4, 8, 0);
    private readonly InMemoryStore store = new();
    private readonly Sealer sealer = new(new InMemoryKeyStore(), new MasterKeys([new byte[32]]));
    private readonly CapturedLog log = new();
    private readonly TurnMetrics metrics;
    private readonly MetricsPage page = new();
    private readonly Companion companion;
    private readonly OutboxRelay relay;
    private readonly List<Outgoing> shown = [];
    private int events;
    private bool breaks;

    public FailureTests()
    {
        metrics = new TurnMetrics(log.Factory.CreateLogger<TurnMetrics>());
        var whole = FeatureList.Assemble(new CompanionSetup());
        var registry = new Registry([.. whole.Features, Fragile()], whole.Shell);
        companion = new Companion(
            store,
            sealer,
            new LookupHasher(new byte[32]),
            registry,
            new Phrasebook(Catalogue.Embedded()),
            this,
            new SeededSecrets(),
            metrics
        );
        relay = new OutboxRelay(store, sealer, companion, [this], metrics);
    }

    string IPlatform.Id => "test";

    [Fact]
    public async Task A_handler_that_throws_is_logged_without_its_words_and_apologised_for_once()
    {
        await SayAsync("ana", "/host");
        var handled = await SayAsync("ana", $"/fragile {Canary}");

        handled.ShouldBe(Handled.Done);
        shown.Count.ShouldBe(2, "one answer, one apology");
        shown[1].Text.ShouldNotContain(Canary);
        ShouldTellOf("InvalidOperationException < FormatException");
        log.Text.ShouldContain(nameof(FailureTests), Case.Sensitive, "the place is written down");
    }

    [Fact]
    public async Task A_moment_that_throws_is_logged_without_its_words_and_not_tried_for_ever()
    {
        await SayAsync("ana", $"/fragile keep {Canary}");
        var dispatcher = new AlarmDispatcher(store, companion);

        (await dispatcher.RunDueAsync(default)).ShouldBe(1);

        ShouldTellOf("InvalidOperationException");
        (await dispatcher.RunDueAsync(default)).ShouldBe(0);
    }

    [Fact]
    public async Task A_platform_that_throws_is_logged_without_its_words_and_tried_again_later()
    {
        breaks = true;
        await SayAsync("ana", $"/{Canary}");

        ShouldTellOf("HttpRequestException");
        shown.ShouldBeEmpty();
        (await store.CountAsync(now, default)).Outbox.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_does_not_open_holds_up_nobody_elses()
    {
        await SayAsync("ana", "/host");
        await SayAsync("ben", "/host");
        var (ana, ben) = (await IdOf("ana"), await IdOf("ben"));
        shown.Clear();
        var keys = (await sealer.KeysAsync(ben, create: false, default))!;
        var row = new OutboxRow(
            77,
            ana,
            "test",
            DeliveryClass.Answer,
            now,
            now,
            0,
            Sealer.Seal(keys, "outbox", 77, [1])
        );
        await store.CommitAsync(new Commit { At = now, Outbox = [row] }, default);

        await SayAsync("cleo", "/host");

        shown.ShouldHaveSingleItem().Account.ShouldBe("cleo");
        ShouldTellOf("AuthenticationTagMismatchException");
    }

    [Fact]
    public async Task A_request_that_throws_is_logged_without_words_or_path()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        QuietFailures.KeepRequestsOut(builder.Logging);
        await using var app = builder.Build();
        app.UseMiddleware<QuietFailures>();
        app.MapGet(
            "/calendar/{secret}.ics",
            string (string secret) => throw new InvalidOperationException($"no {secret}")
        );
        await app.StartAsync();

        using var answer = await app.GetTestClient().GetAsync($"/calendar/{Canary}.ics");

        ((int)answer.StatusCode).ShouldBe(500);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain(Canary);
        ShouldTellOf("InvalidOperationException");
        log.Text.ShouldContain("/calendar/{secret}.ics");
    }

    public void Dispose()
    {
        relay.Dispose();
        metrics.Dispose();
        page.Dispose();
        log.Dispose();
    }

    Instant IClock.GetCurrentInstant() => now;

    ValueTask<Sent> IPlatform.SendAsync(Delivery delivery, CancellationToken cancel)
    {
        var message = delivery.Message;
        if (breaks)
        {
            throw new HttpRequestException($"POST {message.Text} {Canary}");
        }

        shown.Add(message);
        return ValueTask.FromResult(Sent.Done);
    }

    private void ShouldTellOf(string trouble)
    {
        log.Text.ShouldContain(trouble);
        log.Text.ShouldNotContain(Canary, Case.Insensitive);
        page.Write(new StoreCounts(0, 0, 0, 0, 0)).ShouldNotContain(Canary, Case.Insensitive);
    }

    private async Task<Handled> SayAsync(string who, string text)
    {
        var handled = await companion.HandleAsync(
            new Incoming(
                "test",
                (++events).ToString(CultureInfo.InvariantCulture),
                new Speaker(who, who),
                new PlaceRef("test", null),
                new IncomingBody.Said(text)
            ),
            default
        );
        await relay.DrainAsync(default);
        return handled;
    }

    private async Task<PersonId> IdOf(string who) =>
        (await store.FindAccountAsync(new LookupHasher(new byte[32]).Account("test", who), default))!.Value;

    /// <summary>A feature that breaks with what it was told, at once or at its moment.</summary>
    private static Feature Fragile() =>
        new Feature("Fragile")
            .Command(
                new CommandSpec(
                    "fragile",
                    Where.Dm,
                    new ActionSpec("keep", a => new Keep(a.Get<string>("words")), new Arg("words", ArgKind.Text)),
                    new ActionSpec(null, a => new Break(a.Get<string>("words")), new Arg("words", ArgKind.Text))
                )
            )
            .On<Break>(
                "fragile.break",
                (_, request) => throw new InvalidOperationException(request.Words, new FormatException(request.Words))
            )
            .On<Keep>("fragile.keep", (_, request) => Outcome.Silence.Mine(Kept.Slice, new Kept(request.Words)))
            .Wakes(
                (person, _, at) =>
                    person.Get(Kept.Slice).Words.Length > 0 ? [new AlarmWish("fragile.moment", "", at)] : []
            )
            .OnMoment("fragile.moment", (turn, _) => throw new InvalidOperationException(turn.Mine(Kept.Slice).Words));

    private sealed record Break(string Words) : IRequest;

    private sealed record Keep(string Words) : IRequest;

    private sealed record Kept(string Words)
    {
        public static readonly Slice<Kept> Slice = new("fragile", new Kept(""));
    }

    /// <summary>Everything that is logged, down to the finest level, as one text.</summary>
    private sealed class CapturedLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public CapturedLog() =>
            Factory = LoggerFactory.Create(b => b.SetMinimumLevel(LogLevel.Trace).AddProvider(this));

        public ILoggerFactory Factory { get; }

        public string Text => string.Join('\n', lines);

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose() => Factory.Dispose();
    }
}
