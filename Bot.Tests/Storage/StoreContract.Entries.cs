using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Entries_come_newest_first_of_one_owner_and_kind_strictly_before()
    {
        await Commit(
            new()
            {
                At = Start,
                Entries =
                [
                    Entry(1, Ana, "journal", 1),
                    Entry(2, Ana, "journal", 3),
                    Entry(3, Ana, "journal", 2),
                    Entry(4, Ana, "checkin", 2),
                    Entry(5, Ben, "journal", 2),
                    Entry(6, new PairId(Ana.Value), "journal", 2),
                ],
            }
        );
        (await Ids(null, 9)).ShouldBe([2, 3, 1]);
        (await Ids(null, 2)).ShouldBe([2, 3]);
        (await Ids(Start + Duration.FromMinutes(3), 9)).ShouldBe([3, 1]);

        await Commit(new() { At = Start, RemoveEntries = [3, 99] });
        (await Ids(null, 9)).ShouldBe([2, 1]);

        async Task<IEnumerable<long>> Ids(Instant? before, int max) =>
            (await Store.EntriesAsync(Ana, "journal", before, max, default)).Select(e => e.Id);
    }

    [Fact]
    public async Task An_entry_is_found_by_its_owner_and_kind_alone_and_used_up_once()
    {
        await Commit(new() { At = Start, Entries = [Entry(1, Ana, "prompt", 1), Entry(2, Ana, "prompt", 2)] });
        (await Store.EntryAsync(Ana, "prompt", 1, default))!.Sealed.ShouldBe(Entry(1, Ana, "prompt", 1).Sealed);
        (await Store.EntryAsync(Ben, "prompt", 1, default)).ShouldBeNull();
        (await Store.EntryAsync(Ana, "journal", 1, default)).ShouldBeNull();
        (await Store.EntryAsync(Ana, "prompt", 3, default)).ShouldBeNull();

        var use = new Commit { At = Start, UseEntries = [1] };
        (await Store.CommitAsync(use with { Entries = [Entry(1, Ana, "prompt", 5)] }, default)).ShouldBe(
            CommitResult.Committed
        );
        (await Store.CommitAsync(use, default)).ShouldBe(CommitResult.Committed);
        (await Store.CommitAsync(use with { RemoveEntries = [2] }, default)).ShouldBe(CommitResult.Conflict);
        (await Store.EntriesAsync(Ana, "prompt", null, 9, default)).Select(e => e.Id).ShouldBe([2]);
    }

    [Fact]
    public async Task Only_so_many_of_the_newest_entries_stay_where_a_commit_says_so()
    {
        await Commit(
            new()
            {
                At = Start,
                Entries =
                [
                    Entry(1, Ana, "prompt", 3),
                    Entry(2, Ana, "prompt", 1),
                    Entry(3, Ana, "prompt", 2),
                    Entry(4, Ana, "journal", 1),
                    Entry(5, Ben, "prompt", 1),
                ],
            }
        );
        await Commit(
            new()
            {
                At = Start,
                Entries = [Entry(6, Ana, "prompt", 4)],
                LimitEntries = [new EntryLimit(Ana, "prompt", 2)],
            }
        );
        (await Store.EntriesAsync(Ana, "prompt", null, 9, default)).Select(e => e.Id).ShouldBe([6, 1]);
        (await Store.EntriesAsync(Ana, "journal", null, 9, default)).Count.ShouldBe(1);
        (await Store.EntriesAsync(Ben, "prompt", null, 9, default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_book_is_found_by_its_entries_and_goes_with_them()
    {
        var (one, other) = (new Owner(OwnerKind.Book, 7), new Owner(OwnerKind.Book, 9));
        await Commit(
            new()
            {
                At = Start,
                Entries =
                [
                    Entry(1, one, "journal", 1),
                    Entry(2, one, "journal", 2),
                    Entry(3, other, "journal", 2),
                    Entry(4, Ana, "journal", 2),
                ],
            }
        );
        (await Store.OwnersAsync(OwnerKind.Book, 0, 9, default)).ShouldBe([one, other]);
        (await Store.OwnersAsync(OwnerKind.Book, 7, 9, default)).ShouldBe([other]);
        (await Store.OwnersAsync(OwnerKind.Book, 0, 1, default)).ShouldBe([one]);

        await Commit(new() { At = Start, Forget = [one] });

        (await Store.OwnersAsync(OwnerKind.Book, 0, 9, default)).ShouldBe([other]);
        (await Store.EntriesAsync(one, "journal", null, 9, default)).ShouldBeEmpty();
        (await Store.EntriesAsync(Ana, "journal", null, 9, default)).Count.ShouldBe(1);
        (await Store.ForgottenAsync(9, default)).ShouldBe([one]);
    }
}
