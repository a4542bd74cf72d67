using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Tests.Storage;

/// <summary>What every store keeps to, whatever it writes to.</summary>
public abstract partial class StoreContract
{
    protected static readonly Instant Start = Instant.FromUtc(2027, 3, 28, 0, 0);
    protected static readonly PersonId Ana = new(11);
    protected static readonly PersonId Ben = new(12);
    protected static readonly PairId Us = new(21);

    protected abstract IStore Store { get; }

    [Fact]
    public async Task A_new_document_has_version_one_and_each_write_adds_one()
    {
        (await Commit(new() { At = Start, Documents = [new(Ana, 0, [1])] })).ShouldBe(CommitResult.Committed);
        (await Commit(new() { At = Start, Documents = [new(Ana, 1, [2])] })).ShouldBe(CommitResult.Committed);

        var loaded = await Store.LoadAsync([Ana, Ben], default);
        var document = loaded.Documents.ShouldHaveSingleItem();
        document.Owner.ShouldBe(Ana);
        document.Version.ShouldBe(2);
        document.Sealed.ShouldBe([2]);
    }

    [Fact]
    public async Task Every_kind_of_owner_keeps_its_own_document()
    {
        var pair = new PairId(Ana.Value);
        var all = (Owner[])[Ana, pair, Owner.Installation];
        await Commit(new() { At = Start, Documents = [.. all.Select(o => new DocumentWrite(o, 0, [(byte)o.Kind]))] });

        var loaded = await Store.LoadAsync(all, default);
        loaded.Documents.Select(d => d.Owner).ShouldBe(all);
        loaded.Documents.Select(d => (int)d.Sealed[0]).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task An_empty_document_stays_empty()
    {
        await Commit(new() { At = Start, Documents = [new(Ana, 0, [])] });
        (await Store.LoadAsync([Ana], default)).Documents.Single().Sealed.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Writing_another_version_than_the_current_one_conflicts(long expected)
    {
        await Commit(new() { At = Start, Documents = [new(Ana, 0, [1])] });
        (await Commit(Everything() with { Documents = [new(Ben, 0, [1]), new(Ana, expected, [2])] })).ShouldBe(
            CommitResult.Conflict
        );
        await NothingOfEverything();
        (await Store.LoadAsync([Ana, Ben], default)).Documents.ShouldHaveSingleItem().Sealed.ShouldBe([1]);
    }

    [Theory]
    [InlineData(0, CommitResult.Conflict)]
    [InlineData(1, CommitResult.Committed)]
    [InlineData(2, CommitResult.Conflict)]
    public async Task A_document_that_was_read_must_still_be_of_its_version(long expected, CommitResult result)
    {
        await Commit(new() { At = Start, Documents = [new(Ana, 0, [1])] });
        (await Commit(Everything() with { Expects = [new(Ana, expected)] })).ShouldBe(result);
        if (result == CommitResult.Conflict)
        {
            await NothingOfEverything();
        }
    }

    [Fact]
    public async Task Expecting_no_document_holds_while_there_is_none() =>
        (await Commit(new() { At = Start, Expects = [new(Ana, 0)] })).ShouldBe(CommitResult.Committed);

    [Fact]
    public async Task The_same_incoming_id_is_a_duplicate_even_if_it_would_conflict()
    {
        await Commit(new() { At = Start, IncomingId = "update-1" });
        (await Commit(Everything() with { IncomingId = "update-1", Expects = [new(Ana, 9)] })).ShouldBe(
            CommitResult.Duplicate
        );
        await NothingOfEverything();
    }

    [Fact]
    public async Task A_conflict_does_not_use_up_the_incoming_id()
    {
        (
            await Commit(
                new()
                {
                    At = Start,
                    IncomingId = "update-1",
                    Expects = [new(Ana, 9)],
                }
            )
        ).ShouldBe(CommitResult.Conflict);
        (await Commit(new() { At = Start, IncomingId = "update-1" })).ShouldBe(CommitResult.Committed);
    }

    [Fact]
    public async Task The_outbox_gives_what_is_due_oldest_first_and_one_turns_messages_in_their_order()
    {
        await Commit(new() { At = Start, Outbox = [Message(90, Ana, 2), Message(10, Ana, 2), Message(50, Ana, 2)] });
        await Commit(
            new()
            {
                At = Start,
                Outbox = [Message(70, Ben, 1), Message(71, Ben, 1) with { NotBefore = Start + Duration.FromHours(1) }],
            }
        );

        var now = Start + Duration.FromMinutes(5);
        (await Pending(now)).ShouldBe([70, 90, 10, 50]);
        (await Store.PendingOutboxAsync(now, 2, default)).Select(r => r.Id).ShouldBe([70, 90]);
        (await Pending(Start + Duration.FromHours(1))).ShouldBe([70, 71, 90, 10, 50]);
    }

    [Fact]
    public async Task An_outbox_row_comes_back_as_it_was_given()
    {
        var row = Message(1, Us, 0) with { Class = DeliveryClass.Nudge, Attempts = 3, Platform = "discord" };
        await Commit(new() { At = Start, Outbox = [row] });
        var back = (await Store.PendingOutboxAsync(Start, 9, default)).ShouldHaveSingleItem();
        (back with { Sealed = row.Sealed }).ShouldBe(row);
        back.Sealed.ShouldBe(row.Sealed);
    }

    [Fact]
    public async Task A_postponed_row_waits_and_counts_its_attempts_and_a_completed_one_is_gone()
    {
        await Commit(new() { At = Start, Outbox = [Message(1, Ana, 0), Message(2, Ana, 0)] });
        var later = Start + Duration.FromSeconds(30);
        await Store.PostponeOutboxAsync(1, later, default);
        await Store.PostponeOutboxAsync(77, later, default);
        await Store.CompleteOutboxAsync([2, 78], default);

        (await Pending(later - Duration.FromMilliseconds(1))).ShouldBeEmpty();
        var row = (await Store.PendingOutboxAsync(later, 9, default)).ShouldHaveSingleItem();
        (row.Id, row.Attempts, row.NotBefore, row.CreatedAt).ShouldBe((1, 1, later, Start));
    }

    [Fact]
    public async Task A_row_whose_sending_began_is_in_doubt_until_it_is_put_off_for_a_known_reason()
    {
        await Commit(new() { At = Start, Outbox = [Message(1, Ana, 0), Message(2, Ana, 0)] });
        await Store.BeginOutboxAsync(1, default);
        await Store.BeginOutboxAsync(77, default);
        (await Store.PendingOutboxAsync(Start, 9, default)).Select(r => r.InDoubt).ShouldBe([true, false]);

        await Store.PostponeOutboxAsync(1, Start, default);
        await Store.PostponeOutboxAsync(2, Start, default, inDoubt: true);
        (await Store.PendingOutboxAsync(Start, 9, default)).Select(r => r.InDoubt).ShouldBe([false, true]);
    }

    [Fact]
    public async Task The_outbox_can_be_asked_for_what_goes_before_nudges()
    {
        var nudge = Message(1, Ana, 0) with { Class = DeliveryClass.Nudge };
        var answer = Message(3, Ana, 2) with { Class = DeliveryClass.Answer };
        await Commit(new() { At = Start, Outbox = [nudge, Message(2, Ana, 1), answer] });
        var now = Start + Duration.FromMinutes(9);

        (await Store.PendingOutboxAsync(now, 9, default, DeliveryClass.Words)).Select(r => r.Id).ShouldBe([2, 3]);
        (await Store.PendingOutboxAsync(now, 1, default, DeliveryClass.Answer)).Select(r => r.Id).ShouldBe([3]);
    }

    [Fact]
    public async Task A_message_can_be_taken_back_only_while_it_is_there()
    {
        await Commit(new() { At = Start, Outbox = [Message(1, Ana, 0)] });
        (await Commit(new() { At = Start, WithdrawOutbox = [1] })).ShouldBe(CommitResult.Committed);
        (await Commit(Everything() with { WithdrawOutbox = [1] })).ShouldBe(CommitResult.Conflict);
        await NothingOfEverything();
    }

    [Fact]
    public async Task A_code_is_used_once()
    {
        var code = new CodeRow(new LookupKey("c1"), CodePurpose.Pair, Ana, Start);
        await Commit(new() { At = Start, AddCodes = [code] });
        (await Store.FindCodeAsync(code.Key, default)).ShouldBe(code);
        (await Commit(new() { At = Start, UseCodes = [code.Key] })).ShouldBe(CommitResult.Committed);
        (await Store.FindCodeAsync(code.Key, default)).ShouldBeNull();
        (await Commit(Everything() with { UseCodes = [code.Key] })).ShouldBe(CommitResult.Conflict);
        await NothingOfEverything();
    }

    [Fact]
    public async Task Ending_a_makers_codes_spares_other_purposes_other_makers_and_the_new_code()
    {
        CodeRow Code(string key, CodePurpose purpose, PersonId maker) => new(new LookupKey(key), purpose, maker, Start);
        var old = Code("1", CodePurpose.Pair, Ana);
        var link = Code("2", CodePurpose.Link, Ana);
        var bens = Code("3", CodePurpose.Pair, Ben);
        var fresh = Code("4", CodePurpose.Pair, Ana);
        await Commit(new() { At = Start, AddCodes = [old, link, bens] });
        await Commit(
            new()
            {
                At = Start,
                EndCodes = [(Ana, CodePurpose.Pair)],
                AddCodes = [fresh],
            }
        );

        (await Store.FindCodeAsync(old.Key, default)).ShouldBeNull();
        foreach (var code in (CodeRow[])[link, bens, fresh])
        {
            (await Store.FindCodeAsync(code.Key, default)).ShouldBe(code);
        }
    }

    [Fact]
    public async Task Accounts_and_places_lead_to_their_newest_owner_until_unlinked()
    {
        var account = new LookupKey("a");
        var place = new LookupKey("p");
        var other = new PairId(22);
        await Commit(
            new()
            {
                At = Start,
                LinkAccounts = [new(account, Ana)],
                LinkPlaces = [new(place, Us)],
            }
        );
        await Commit(
            new()
            {
                At = Start,
                LinkAccounts = [new(account, Ben)],
                LinkPlaces = [new(place, other)],
            }
        );
        (await Store.FindAccountAsync(account, default)).ShouldBe(Ben);
        (await Store.FindPlaceAsync(place, default)).ShouldBe(other);

        await Commit(
            new()
            {
                At = Start,
                UnlinkAccounts = [account],
                UnlinkPlaces = [place],
            }
        );
        (await Store.FindAccountAsync(account, default)).ShouldBeNull();
        (await Store.FindPlaceAsync(place, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Owners_are_swept_in_pages_by_id()
    {
        await Commit(
            new()
            {
                At = Start,
                Documents =
                [
                    .. new long[] { 5, 3, 9, 1 }.Select(i => new DocumentWrite(new PersonId(i), 0, [1])),
                    new(Us, 0, [1]),
                ],
            }
        );
        (await Sweep(0, 2)).ShouldBe([1, 3]);
        (await Sweep(3, 9)).ShouldBe([5, 9]);
        (await Sweep(9, 9)).ShouldBeEmpty();
        (await Store.OwnersAsync(OwnerKind.Pair, 0, 9, default)).ShouldBe([Us]);

        async Task<IEnumerable<long>> Sweep(long after, int max) =>
            (await Store.OwnersAsync(OwnerKind.Person, after, max, default)).Select(o => o.Id);
    }

    [Fact]
    public async Task Pruning_drops_old_inbox_ids_and_expired_codes_only()
    {
        var minute = Duration.FromMinutes(1);
        var code = new CodeRow(new LookupKey("old"), CodePurpose.Pair, Ana, Start - minute);
        var open = new CodeRow(new LookupKey("open"), CodePurpose.Pair, Ana, Start);
        await Commit(
            new()
            {
                At = Start - minute,
                IncomingId = "old",
                AddCodes = [code, open],
            }
        );
        await Commit(new() { At = Start, IncomingId = "new" });

        await Store.PruneAsync(Start, Start, default);

        (await Commit(new() { At = Start, IncomingId = "old" })).ShouldBe(CommitResult.Committed);
        (await Commit(new() { At = Start, IncomingId = "new" })).ShouldBe(CommitResult.Duplicate);
        (await Store.FindCodeAsync(code.Key, default)).ShouldBeNull();
        (await Store.FindCodeAsync(open.Key, default)).ShouldBe(open);
    }

    [Fact]
    public async Task Counts_say_how_much_there_is()
    {
        await Commit(
            new()
            {
                At = Start,
                Documents = [new(Ana, 0, [1]), new(Ben, 0, [1]), new(Us, 0, [1]), new(Owner.Installation, 0, [1])],
                SetAlarms = [Alarm(Ana, 0), Alarm(Us, 1)],
                Outbox = [Message(1, Ana, 0)],
            }
        );
        (await Store.CountAsync(Start, default)).ShouldBe(new StoreCounts(2, 1, 2, 1, 1));
    }

    [Fact]
    public async Task Forgetting_takes_everything_of_one_owner_and_nothing_else()
    {
        await Commit(Everything());
        await Commit(
            new()
            {
                At = Start,
                Documents = [new(Ben, 0, [1])],
                SetAlarms = [Alarm(Ben, 1)],
                Outbox = [Message(200, Ben, 0)],
                Entries = [Entry(200, Ben, "journal", 0)],
                AddCodes = [new(new LookupKey("bens"), CodePurpose.Pair, Ben, Start)],
                LinkAccounts = [new(new LookupKey("ben"), Ben)],
            }
        );

        (await Commit(new() { At = Start, Forget = [Ana, Us] })).ShouldBe(CommitResult.Committed);

        var loaded = await Store.LoadAsync([Ana, Ben, Us], default);
        loaded.Documents.ShouldHaveSingleItem().Owner.ShouldBe(Ben);
        loaded.Alarms.ShouldBe([Alarm(Ben, 1)]);
        (await Pending(Start + Duration.FromDays(9))).ShouldBe([200]);
        (await Store.EntriesAsync(Ana, "journal", null, 9, default)).ShouldBeEmpty();
        (await Store.EntriesAsync(Ben, "journal", null, 9, default)).Count.ShouldBe(1);
        (await Store.FindCodeAsync(new LookupKey("code"), default)).ShouldBeNull();
        (await Store.FindCodeAsync(new LookupKey("bens"), default)).ShouldNotBeNull();
        (await Store.FindAccountAsync(new LookupKey("ana"), default)).ShouldBeNull();
        (await Store.FindAccountAsync(new LookupKey("ben"), default)).ShouldBe(Ben);
        (await Store.FindPlaceAsync(new LookupKey("place"), default)).ShouldBeNull();
    }

    [Fact]
    public async Task The_forgotten_are_named_until_their_keys_are_destroyed()
    {
        await Commit(Everything());
        (await Store.ForgottenAsync(9, default)).ShouldBeEmpty();

        await Commit(new() { At = Start, Forget = [Ana, Us] });
        (await Store.ForgottenAsync(9, default)).ShouldBe([Ana, Us]);
        (await Store.ForgottenAsync(1, default)).ShouldBe([Ana]);

        await Store.KeysDestroyedAsync(Ana, default);
        await Store.KeysDestroyedAsync(Ben, default);
        (await Store.ForgottenAsync(9, default)).ShouldBe([Us]);
    }

    [Fact]
    public async Task What_throws_leaves_nothing()
    {
        await Commit(new() { At = Start, Entries = [Entry(1, Ben, "journal", 0)] });
        await Should.ThrowAsync<Exception>(async () =>
            await Commit(Everything() with { Entries = [Entry(300, Ana, "journal", 0), Entry(1, Ana, "journal", 0)] })
        );
        await NothingOfEverything();
        (await Store.EntriesAsync(Ben, "journal", null, 9, default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Many_at_once_on_one_document_all_get_their_turn_exactly_once()
    {
        await Commit(new() { At = Start, Documents = [new(Us, 0, [0])] });
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => AddOne(i))));
        (await Store.LoadAsync([Us], default))
            .Documents.Single()
            .ShouldSatisfyAllConditions(d => d.Version.ShouldBe(41), d => d.Sealed.ShouldBe([40]));
        (await Pending(Start)).Order().ShouldBe(Enumerable.Range(0, 40).Select(i => (long)i));

        async Task AddOne(int i)
        {
            CommitResult result;
            do
            {
                var seen = (await Store.LoadAsync([Us], default)).Documents.Single();
                result = await Commit(
                    new()
                    {
                        At = Start,
                        IncomingId = $"update-{i}",
                        Documents = [new(Us, seen.Version, [(byte)(seen.Sealed[0] + 1)])],
                        Outbox = [Message(i, Us, 0)],
                    }
                );
            } while (result == CommitResult.Conflict);

            result.ShouldBe(CommitResult.Committed);
        }
    }

    protected async Task<CommitResult> Commit(Commit commit) => await Store.CommitAsync(commit, default);

    protected static AlarmRow Alarm(Owner owner, int minute) =>
        new(owner, "rituals.start", "", Start + Duration.FromMinutes(minute));

    protected static OutboxRow Message(long id, Owner owner, int minute)
    {
        var at = Start + Duration.FromMinutes(minute);
        return new(id, owner, "telegram", DeliveryClass.Words, at, at, 0, [1, 2, 3]);
    }

    protected static EntryRow Entry(long id, Owner owner, string kind, int minute) =>
        new(id, owner, kind, Start + Duration.FromMinutes(minute), [7]);

    /// <summary>A commit that writes to every table.</summary>
    protected static Commit Everything() =>
        new()
        {
            At = Start,
            IncomingId = "everything",
            Documents = [new(Us, 0, [1])],
            SetAlarms = [Alarm(Us, 1)],
            Outbox = [Message(100, Us, 0)],
            Entries = [Entry(100, Ana, "journal", 0)],
            LinkAccounts = [new(new LookupKey("ana"), Ana)],
            LinkPlaces = [new(new LookupKey("place"), Us)],
            AddCodes = [new(new LookupKey("code"), CodePurpose.Pair, Ana, Start)],
        };

    /// <summary>None of <see cref="Everything"/> is there.</summary>
    protected async Task NothingOfEverything()
    {
        var loaded = await Store.LoadAsync([Us], default);
        loaded.Documents.ShouldBeEmpty();
        loaded.Alarms.Where(a => a == Alarm(Us, 1)).ShouldBeEmpty();
        (await Pending(Start + Duration.FromDays(9))).ShouldBeEmpty();
        (await Store.EntriesAsync(Ana, "journal", null, 9, default)).ShouldBeEmpty();
        (await Store.FindAccountAsync(new LookupKey("ana"), default)).ShouldBeNull();
        (await Store.FindPlaceAsync(new LookupKey("place"), default)).ShouldBeNull();
        (await Store.FindCodeAsync(new LookupKey("code"), default)).ShouldBeNull();
        (await Commit(new() { At = Start, IncomingId = "everything" })).ShouldBe(CommitResult.Committed);
    }

    private async Task<IReadOnlyList<long>> Pending(Instant now) =>
        [.. (await Store.PendingOutboxAsync(now, 99, default)).Select(r => r.Id)];
}

public sealed class InMemoryStoreTests : StoreContract
{
    protected override IStore Store { get; } = new Support.InMemoryStore();
}
