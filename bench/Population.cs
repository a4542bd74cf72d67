using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Json;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Bench;

/// <summary>
/// Couples as they are after some weeks: both have a profile, accounts, a dozen open prompts with buttons, and slices of
/// features that a turn carries along without opening them. About 2 KB a person and a pair, and 300 bytes a prompt.
/// </summary>
internal static class Population
{
    private const int Page = 500;
    private const int OpenPrompts = 12;

    private static readonly Slice<Kept> Rituals = new("bench.rituals", Kept.Nothing);
    private static readonly Slice<Kept> Journal = new("bench.journal", Kept.Nothing);
    private static readonly Slice<Kept> Windows = new("bench.windows", Kept.Nothing);

    private static readonly string[] Labels = ["Yes, gladly", "In half an hour", "Not today"];

    private static readonly StoredRequest Help = new(
        "command",
        JsonSerializer.SerializeToElement(new RunCommand("/help"), CoreJson.Options)
    );

    /// <summary>Settles couples in, and returns all people. Everybody's account on the bench's platform is their number.</summary>
    /// <param name="more">What else a person's document holds.</param>
    /// <param name="alarms">What a person is to be woken for.</param>
    public static async Task<IReadOnlyList<PersonId>> SettleAsync(
        Installation here,
        int people,
        Func<Document, Document>? more = null,
        Func<PersonId, IReadOnlyList<AlarmRow>>? alarms = null
    )
    {
        var all = new List<PersonId>(people);
        for (var from = 0; from < people; from += Page)
        {
            // Commits made at once share their flush, and so do keys.
            var page = await Task.WhenAll(
                Enumerable.Range(from, Math.Min(Page, people - from)).Where(i => i % 2 == 0).Select(Couple)
            );
            all.AddRange(page.SelectMany(p => p));
        }

        return all;

        async Task<PersonId[]> Couple(int i)
        {
            var now = Installation.Clock.GetCurrentInstant();
            var pair = new PairId(Installation.Secrets.Id());
            PersonId[] both = [new(Installation.Secrets.Id()), new(Installation.Secrets.Id())];
            var shared = Document
                .New(pair)
                .With(Members.Slice, new Members(both[0], both[1], now))
                .With(Rituals, Kept.Of("shared", 6));
            var people = both.Select((id, n) => Person(id, pair, i + n, now)).Select(p => more?.Invoke(p) ?? p);
            var documents = new[] { shared }.Concat(people);
            var commit = new Commit
            {
                At = now,
                Documents = await Task.WhenAll(documents.Select(d => SealAsync(here, d))),
                Entries = await Task.WhenAll(
                    both.SelectMany(id =>
                        Enumerable.Range(0, OpenPrompts).Select(_ => SealAsync(here, id, Prompt(now)))
                    )
                ),
                LinkAccounts =
                [
                    .. both.Select(
                        (id, n) => new AccountLink(here.Lookup.Account(Installation.Platform, AccountOf(i + n)), id)
                    ),
                ],
                SetAlarms = alarms is null ? [] : [.. both.SelectMany(alarms)],
            };
            await here.Store.CommitAsync(commit, default);
            return both;
        }
    }

    private static Document Person(PersonId id, PairId pair, int i, Instant now) =>
        Document
            .New(id)
            .With(Profile.Slice, new Profile(Name(i), "Europe/Lisbon", "en"))
            .With(Accounts.Slice, new Accounts([new Account(Installation.Platform, AccountOf(i))]))
            .With(Membership.Slice, new Membership(pair))
            .With(Rituals, Kept.Of("mine", 4))
            .With(Journal, Kept.Of("page", 3))
            .With(Windows, Kept.Of("window", 2));

    public static string AccountOf(int i) => string.Create(CultureInfo.InvariantCulture, $"{100_000_000 + i}");

    public static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"Person {i}");

    private static Prompt Prompt(Instant now) =>
        new(Installation.Secrets.Id(), now, null, [.. Labels.Select(l => new PromptChoice(Help, l, 0))], null);

    private static async Task<DocumentWrite> SealAsync(Installation here, Document document)
    {
        var keys = await here.Sealer.KeysAsync(document.Owner, create: true, default);
        return new DocumentWrite(document.Owner, 0, Sealer.Seal(keys!, WorldLoader.DocumentKind, 1, document.Write()));
    }

    private static async Task<EntryRow> SealAsync(Installation here, Owner reader, Prompt prompt)
    {
        var keys = await here.Sealer.KeysAsync(reader, create: true, default);
        var id = Core.Conversation.Prompt.EntryOf(prompt.Id, reader);
        var json = JsonSerializer.SerializeToUtf8Bytes(prompt, CoreJson.Options);
        return new EntryRow(
            id,
            reader,
            Core.Conversation.Prompt.Kind,
            prompt.At,
            Sealer.Seal(keys!, EntryRow.SealKind(Core.Conversation.Prompt.Kind), id, json)
        );
    }

    /// <summary>What a feature may keep: a few entries with words, moments and numbers.</summary>
    private sealed record Kept(ImmutableList<Item> Items)
    {
        public static readonly Kept Nothing = new([]);

        public static Kept Of(string what, int count) =>
            new([
                .. Enumerable
                    .Range(0, count)
                    .Select(i => new Item(
                        $"{what} {i}",
                        "Something that somebody wrote, about as long as people's sentences are.",
                        Instant.FromUnixTimeSeconds(1_800_000_000 + i),
                        i
                    )),
            ]);
    }

    private sealed record Item(string Name, string Words, Instant At, int Count);
}
