using System.Text;
using Bot.Core.People;
using Bot.Core.Texts;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.CheckIns;

/// <summary>Answered, skipped, put off or ignored: the other's side is the same to the letter and the second.</summary>
public sealed class NothingOfItShows
{
    private const int Rounds = 12;

    /// <summary>What the other is meant to get.</summary>
    private static readonly string[] OnPurpose = ["Give it now", "Half an hour to talk", "Send it to Ben"];

    [Fact]
    public Task To_the_other_whatever_is_answered() =>
        Worlds.ShouldBeTheSameFor(
            "Ben",
            [couple => LiveAsync(couple, null), .. Enumerable.Range(1, Rounds).Select(seed => Life(new Random(seed)))]
        );

    [Fact]
    public async Task The_comparison_sees_what_is_given_on_purpose()
    {
        Task Compare() =>
            Worlds.ShouldBeTheSameFor(
                "Ben",
                couple => LiveAsync(couple, null),
                async couple =>
                {
                    await couple.Say("Ana", "/thanks the soup");
                    await couple.Press("Ana", "Now");
                    await LiveAsync(couple, null);
                }
            );

        await Assert.ThrowsAsync<ShouldAssertException>(Compare);
    }

    [Fact]
    public async Task What_was_said_is_sealed_and_nobody_elses()
    {
        using var couple = new Couple(Worlds.Start);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/checkin");
        await couple.Press("Ana", "Too little");
        await couple.Press("Ana", "Too much");
        await couple.Say("Ana", "quokka");

        var kept = new List<string>();
        foreach (var person in await couple.Store.OwnersAsync(OwnerKind.Person, 0, 10, default))
        {
            foreach (var kind in new[] { "checkin", "checkin.words" })
            {
                var rows = await couple.Store.EntriesAsync(person, kind, null, 10, default);
                kept.AddRange(rows.Select(e => Encoding.UTF8.GetString(e.Sealed)));
            }
        }

        kept.Count.ShouldBe(2);
        kept.ShouldAllBe(k => !k.Contains("quokka") && !k.Contains("tooLittle"));
        await couple.Say("Ben", "/settings checkin");
        await couple.Press("Ben", "What I said");
        couple.All[^1].Text.ShouldBe("Nothing is kept so far.");
    }

    [Fact]
    public void What_is_said_every_week_is_said_in_several_ways_that_weeks_go_through()
    {
        var catalogue = Catalogue.Embedded();
        foreach (
            var key in new[]
            {
                "checkin.space",
                "checkin.together",
                "checkin.withOthers",
                "checkin.staysWithYou",
                "checkin.reviewOffer",
                "checkin.question.GoodThing",
                "checkin.question.MoreOf",
                "checkin.question.LessOf",
                "hello.howAreYou",
                "celebrate.whatChanges",
                "celebrate.whatChangesForYou",
                "mine.nudgeForPerson",
                "mine.nudgeForInterest",
                "mine.nudgeForAnything",
                "plans.reminder",
                "thanks.stillKept",
            }
        )
        {
            var variants = catalogue.Find("en", key).Length;
            variants.ShouldBeGreaterThanOrEqualTo(6, key);
        }

        // A week later another one: the number of variants isn't a multiple of seven.
        foreach (var key in new[] { "checkin.space", "checkin.together", "checkin.withOthers", "checkin.staysWithYou" })
        {
            (catalogue.Find("en", key).Length % 7).ShouldNotBe(0, key);
        }
    }

    private static Func<Couple, Task> Life(Random random) => couple => LiveAsync(couple, random);

    // Four weeks. Without a random Ana has no check-ins at all.
    private static async Task LiveAsync(Couple couple, Random? random)
    {
        await couple.Say("Ben", "/settings checkin sun 18:00");
        if (random is not null)
        {
            await couple.Say("Ana", "/settings checkin sun 18:00");
            await couple.Say("Ana", "/thanks the sea");
            await couple.Press("Ana", "Keep it for the check-in");
        }

        for (var week = 0; week < 5; week++)
        {
            await couple.GoTo(Worlds.Start + Duration.FromDays(7 * week) + Duration.FromHours(24 * 6 + 11));
            for (var tap = 0; random is not null && tap < random.Next(9); tap++)
            {
                if (couple.All.LastOrDefault(m => m.For("Ana") && m.Choices.Count > 0) is not { } last)
                {
                    break;
                }

                var labels = last.Choices.Select(c => c.Label).Except(OnPurpose).ToList();
                await couple.Press("Ana", last, labels[random.Next(labels.Count)]);
            }
        }
    }
}
