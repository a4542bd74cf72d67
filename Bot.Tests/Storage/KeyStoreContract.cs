using System.Security.Cryptography;
using Bot.Adapters.Storage;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;

namespace Bot.Tests.Storage;

/// <summary>What every key store keeps to.</summary>
public abstract class KeyStoreContract
{
    protected static readonly PersonId Ana = new(11);
    protected static readonly PersonId Ben = new(12);

    protected abstract IKeyStore Keys { get; }

    [Fact]
    public async Task Versions_come_newest_first_and_strangers_have_none()
    {
        var first = Key(Ana, 1);
        var second = Key(Ana, 2);
        await Keys.AddAsync([first, Key(new PairId(Ana.Value), 7)], default);
        await Keys.AddAsync([second], default);
        Same(await Keys.FindAsync(Ana, default), [second, first]);
        (await Keys.FindAsync(Ben, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_is_never_overwritten_by_adding_and_the_rest_of_that_call_is_not_added()
    {
        var first = Key(Ana, 1);
        await Keys.AddAsync([first], default);
        await Should.ThrowAsync<InvalidOperationException>(async () =>
            await Keys.AddAsync([Key(Ben, 1), Key(Ana, 1)], default)
        );
        await Should.ThrowAsync<InvalidOperationException>(async () =>
            await Keys.AddAsync([Key(Ben, 1), Key(Ben, 1)], default)
        );
        Same(await Keys.FindAsync(Ana, default), [first]);
        (await Keys.FindAsync(Ben, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Shredding_takes_all_versions_of_one_owner_and_may_be_repeated()
    {
        var bens = Key(Ben, 1);
        await Keys.AddAsync([Key(Ana, 1), Key(Ana, 2), bens], default);
        await Keys.ShredAsync(Ana, default);
        await Keys.ShredAsync(Ana, default);
        (await Keys.FindAsync(Ana, default)).ShouldBeEmpty();
        Same(await Keys.FindAsync(Ben, default), [bens]);
    }

    [Fact]
    public async Task Wrapping_anew_replaces_what_exists_and_brings_nothing_back()
    {
        await Keys.AddAsync([Key(Ana, 1), Key(Ben, 1)], default);
        await Keys.ShredAsync(Ben, default);
        var anew = Key(Ana, 1) with { MasterId = "22222222" };
        await Keys.RewrapAsync([anew, Key(Ben, 1), Key(Ana, 2)], default);
        Same(await Keys.FindAsync(Ana, default), [anew]);
        (await Keys.FindAsync(Ben, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keys_of_other_masters_are_found_in_pages()
    {
        await Keys.AddAsync(
            [Key(Ana, 1), Key(Ana, 2) with { MasterId = "00000000" }, Key(Ben, 1) with { MasterId = "ffffffff" }],
            default
        );
        (await Keys.NotWrappedByAsync("11111111", 9, default))
            .Select(k => k.MasterId)
            .Order()
            .ShouldBe(["00000000", "ffffffff"]);
        (await Keys.NotWrappedByAsync("11111111", 1, default)).Count.ShouldBe(1);
        (await Keys.NotWrappedByAsync("other", 2, default)).Count.ShouldBe(2);
        (await Keys.NotWrappedByAsync("other", 9, default)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Rotation_wraps_everything_by_the_newest_master_and_loses_no_key()
    {
        var old = RandomNumberGenerator.GetBytes(32);
        var fresh = RandomNumberGenerator.GetBytes(32);
        var before = new MasterKeys([old]);
        var inside = Enumerable.Range(1, 1200).Select(_ => RandomNumberGenerator.GetBytes(32)).ToList();
        await Keys.AddAsync([.. inside.Select((k, i) => before.Wrap(new PersonId(i + 1), 1, k))], default);

        (await KeyRotation.RunAsync(Keys, new MasterKeys([fresh, old]), default)).ShouldBe(1200);
        (await KeyRotation.RunAsync(Keys, new MasterKeys([fresh, old]), default)).ShouldBe(0);

        var after = new MasterKeys([fresh]);
        for (var i = 0; i < inside.Count; i++)
        {
            after.Unwrap((await Keys.FindAsync(new PersonId(i + 1), default)).Single()).ShouldBe(inside[i]);
        }
    }

    [Fact]
    public async Task Many_add_and_shred_at_once()
    {
        await Task.WhenAll(Enumerable.Range(1, 60).Select(i => Task.Run(() => Life(new PersonId(i)))));
        for (var i = 1; i <= 60; i++)
        {
            (await Keys.FindAsync(new PersonId(i), default)).Count.ShouldBe(i % 3 == 0 ? 0 : 1);
        }

        async Task Life(PersonId person)
        {
            await Keys.AddAsync([Key(person, 1)], default);
            if (person.Value % 5 == 0)
            {
                await Keys.CopyAsync(default);
            }

            if (person.Value % 3 == 0)
            {
                await Keys.ShredAsync(person, default);
            }
        }
    }

    protected static WrappedKey Key(Owner owner, int version) =>
        new(owner, version, "11111111", RandomNumberGenerator.GetBytes(60));

    protected static void Same(IReadOnlyList<WrappedKey> found, IReadOnlyList<WrappedKey> expected) =>
        found.Select(Words).ShouldBe(expected.Select(Words));

    private static string Words(WrappedKey key) =>
        $"{key.Owner} {key.Version} {key.MasterId} {Convert.ToHexStringLower(key.Wrapped)}";
}

public sealed class InMemoryKeyStoreTests : KeyStoreContract
{
    protected override IKeyStore Keys { get; } = new Support.InMemoryKeyStore();
}
