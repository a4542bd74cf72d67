using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Core.Json;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Conversation;

/// <summary>What the relay promises on behalf of every platform: order, fairness, and the delivery classes.</summary>
public sealed class RelayTests : IPlatform, IClock, ITurnWatch, IDisposable
{
    private readonly InMemoryStore store = new();
    private readonly Sealer sealer = new(new InMemoryKeyStore(), new MasterKeys([new byte[32]]));
    private readonly Companion companion;
    private readonly List<Delivery> given = [];
    private readonly Queue<Sent> answers = new();
    private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Func<Delivery, Task>? wait;
    private OutboxRelay relay;
    private Instant now = Instant.FromUtc(2026, 11, 23, 9, 0);
    private bool recognises;

    public RelayTests()
    {
        companion = new Companion(
            store,
            sealer,
            new LookupHasher(new byte[32]),
            FeatureList.Assemble(new CompanionSetup()),
            new Phrasebook(Catalogue.Embedded()),
            this,
            new SeededSecrets(),
            this
        );
        relay = new OutboxRelay(store, sealer, companion, [this], this);
    }

    [Fact]
    public async Task An_answer_overtakes_any_number_of_nudges_that_wait_for_their_pace()
    {
        wait = d => d.Class == DeliveryClass.Nudge ? gate.Task : Task.CompletedTask;
        await PutAsync(DeliveryClass.Nudge, [.. Enumerable.Range(0, 1500).Select(i => $"nudge {i}")]);
        await relay.PumpAsync(default);
        await PutAsync(DeliveryClass.Answer, "the answer");
        await relay.PumpAsync(default);

        Texts.ShouldBe(["the answer"]);
        gate.SetResult();
        await relay.DrainAsync(default);
        given.Count.ShouldBe(1501);
        Texts.ShouldBeUnique();
    }

    [Fact]
    public async Task In_one_place_what_is_behind_a_message_that_has_to_wait_waits_too()
    {
        answers.Enqueue(Sent.Later(Duration.FromSeconds(30)));
        await PutAsync(DeliveryClass.Words, "one", "two", "three");
        await relay.DrainAsync(default);
        Texts.ShouldBe(["one"]);

        now += Duration.FromSeconds(30);
        await relay.DrainAsync(default);
        Texts.ShouldBe(["one", "one", "two", "three"]);
        given.ShouldAllBe(d => !d.Repeat, "each time it is known that it hadn't arrived");
    }

    [Fact]
    public async Task An_answer_that_is_wanted_at_once_goes_straight_from_its_commit()
    {
        var incoming = new Incoming(
            "test",
            "e1",
            new Speaker("ana", "Ana", "en", "Europe/Lisbon"),
            new PlaceRef("test", null),
            new IncomingBody.Said("/host")
        )
        {
            ReturnAddress = "the way back",
        };
        (await companion.TakeInAsync(incoming, default)).ShouldBe(new HandledTurn(Handled.Done, 1, IsTakenOver: true));

        given
            .Single()
            .Message.ShouldSatisfyAllConditions(
                m => m.AnswerTo.ShouldBe("e1"),
                m => m.ReturnAddress.ShouldBe("the way back")
            );
        await relay.DrainAsync(default);
        given.Count.ShouldBe(1);
        (await store.PendingOutboxAsync(now, 10, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_waits_for_its_turn_has_to_be_looked_for()
    {
        var incoming = new Incoming(
            "test",
            "e1",
            new Speaker("ana", "Ana", "en", "Europe/Lisbon"),
            new PlaceRef("test", null),
            new IncomingBody.Said("/host")
        );

        (await companion.TakeInAsync(incoming, default)).IsTakenOver.ShouldBeFalse();
        (await companion.TakeInAsync(incoming with { ReturnAddress = "the way back" }, default)).ShouldBe(
            new HandledTurn(Handled.Again, 0, IsTakenOver: false)
        );
        given.ShouldBeEmpty();
        (await store.PendingOutboxAsync(now, 10, default)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(DeliveryClass.Nudge, 1)]
    [InlineData(DeliveryClass.Words, 2)]
    [InlineData(DeliveryClass.Answer, 2)]
    public async Task Of_what_may_have_arrived_only_a_nudge_is_not_tried_again(DeliveryClass kind, int times)
    {
        answers.Enqueue(Sent.Uncertain);
        await PutAsync(kind, "hello");
        await relay.DrainAsync(default);
        now += Duration.FromMinutes(10);
        await relay.DrainAsync(default);

        given.Select(d => d.Repeat).ShouldBe(times == 1 ? [false] : [false, true]);
        (await store.CountAsync(now, default)).Outbox.ShouldBe(0);
    }

    [Theory]
    [InlineData(DeliveryClass.Nudge, 1)]
    [InlineData(DeliveryClass.Words, 2)]
    public async Task Killed_while_sending_a_nudge_is_not_sent_again_and_words_are(DeliveryClass kind, int times)
    {
        var arrived = new TaskCompletionSource();
        wait = _ => Task.CompletedTask;
        hold = arrived.Task;
        await PutAsync(kind, "hello");
        await relay.PumpAsync(default);
        given.Count.ShouldBe(1, "it is under way, and nothing comes back");

        hold = Task.CompletedTask;
        relay = new OutboxRelay(store, sealer, companion, [this], this);
        await relay.DrainAsync(default);

        given.Select(d => d.Repeat).ShouldBe(times == 1 ? [false] : [false, true]);
        (await store.CountAsync(now, default)).Outbox.ShouldBe(0);
        arrived.SetResult();
    }

    [Fact]
    public async Task A_platform_that_recognises_repeats_gets_a_nudge_again_after_a_kill()
    {
        recognises = true;
        var arrived = new TaskCompletionSource();
        hold = arrived.Task;
        await PutAsync(DeliveryClass.Nudge, "hello");
        await relay.PumpAsync(default);

        hold = Task.CompletedTask;
        relay = new OutboxRelay(store, sealer, companion, [this], this);
        await relay.DrainAsync(default);

        given.Select(d => d.Id).Distinct().Count().ShouldBe(1);
        given.Count.ShouldBe(2);
        arrived.SetResult();
    }

    [Fact]
    public async Task Stopping_finishes_what_has_begun_and_leaves_the_rest_in_the_outbox()
    {
        var arrived = new TaskCompletionSource();
        hold = arrived.Task;
        await PutAsync(DeliveryClass.Words, "one", "two");
        using var stop = new CancellationTokenSource();
        var running = relay.RunAsync(stop.Token);
        relay.Ring();
        while (given.Count == 0)
        {
            await Task.Yield();
        }

        await stop.CancelAsync();
        running.IsCompleted.ShouldBeFalse("the first one is under way");
        arrived.SetResult();
        await running;

        Texts.ShouldBe(["one"]);
        (await store.CountAsync(now, default)).Outbox.ShouldBe(1);
    }

    [Fact]
    public async Task Messages_that_are_done_while_others_are_fetched_are_not_sent_again()
    {
        // Each sending ends on another thread, so that some end just while the outbox is being read.
        yields = true;
        using var stop = new CancellationTokenSource();
        var running = relay.RunAsync(stop.Token);
        for (var i = 0; i < 300; i++)
        {
            await PutAsync(DeliveryClass.Answer, i * 100, "one", "two", "three");
            relay.Ring();
        }

        await relay.DrainAsync(default);
        await stop.CancelAsync();
        await running;
        given.Select(d => d.Id).ShouldBeUnique();
        given.Count.ShouldBe(900);
    }

    private bool yields;

    private Task hold = Task.CompletedTask;

    private IReadOnlyList<string> Texts => [.. given.Select(d => d.Message.Text)];

    string IPlatform.Id => "test";

    bool IPlatform.RecognisesRepeats => recognises;

    async ValueTask IPlatform.WaitAsync(Delivery delivery, CancellationToken cancel)
    {
        if (wait is not null)
        {
            await wait(delivery).WaitAsync(cancel);
        }
    }

    async ValueTask<Sent> IPlatform.SendAsync(Delivery delivery, CancellationToken cancel)
    {
        lock (given)
        {
            given.Add(delivery);
        }

        if (yields)
        {
            await Task.Yield();
        }

        await hold;
        return answers.TryDequeue(out var answer) ? answer : Sent.Done;
    }

    /// <summary>Messages on their way: nudges each to somebody else, all others to one place.</summary>
    private Task PutAsync(DeliveryClass kind, params string[] texts) => PutAsync(kind, 0, texts);

    private async Task PutAsync(DeliveryClass kind, int from, params string[] texts)
    {
        var owner = new Owner(OwnerKind.Person, 7);
        var keys = (await sealer.KeysAsync(owner, create: true, default))!;
        var rows = texts.Select(
            (text, i) =>
            {
                var id = 1_000_000L * (int)kind + from + i + 1;
                var account = kind == DeliveryClass.Nudge ? $"person{i}" : $"ana{from}";
                var parcel = new Parcel(new Outgoing("test", account, null, text), null);
                var json = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(parcel, CoreJson.Options);
                return new OutboxRow(id, owner, "test", kind, now, now, 0, Sealer.Seal(keys, "outbox", id, json));
            }
        );
        await store.CommitAsync(new Commit { At = now, Outbox = [.. rows] }, default);
    }

    Instant IClock.GetCurrentInstant() => now;

    void ITurnWatch.Handled(string platform, string kind, Handled result) { }

    void ITurnWatch.Fired(string kind, Duration late) { }

    void ITurnWatch.Failed(string kind, Owner? owner, Exception exception) =>
        throw new InvalidOperationException(kind, exception);

    void ITurnWatch.Sent(string platform, string result, Duration sinceCommit) { }

    public void Dispose() => relay.Dispose();
}
