using System.Text;
using Bot.Core.People;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Hello;

public sealed class WhatTheOtherLearns
{
    [Fact]
    public Task Whether_there_was_a_hello_or_an_answer_changes_nothing_for_the_other() =>
        Worlds.ShouldBeTheSameFor(
            "Ben",
            Live(),
            Live("Not today"),
            Live("Heavy"),
            Live("Heavy", "Keep it for me"),
            Live("Light", "Let it go"),
            Live("In my words", "Not today"),
            async couple =>
            {
                await couple.Say("Ben", "/settings hello on");
                await couple.GoTo(Worlds.Start + Duration.FromDays(2));
            }
        );

    [Fact]
    public async Task What_is_kept_is_sealed_and_stays_ones_own_when_the_couple_ends()
    {
        using var couple = new Couple(Worlds.Start);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await Live("In my words", null, "Keep it for me")(couple);
        await couple.Say("Ben", "/leave");

        var people = await couple.Store.OwnersAsync(OwnerKind.Person, 0, 10, default);
        var rows = new List<byte[]>();
        foreach (var person in people)
        {
            var entries = await couple.Store.EntriesAsync(person, "hello", null, 10, default);
            rows.AddRange(entries.Select(e => e.Sealed));
        }

        Encoding.UTF8.GetString(rows.ShouldHaveSingleItem()).ShouldNotContain("quokka");
        await couple.Say("Ana", "/settings hello");
        await couple.Press("Ana", "What I kept");
        couple.All[^1].Text.ShouldEndWith("“quokka”");
        await couple.Say("Ben", "/settings hello");
        await couple.Press("Ben", "What I kept");
        couple.All[^1].Text.ShouldBe("Nothing is kept so far.");
    }

    // A press each, on the first day; null says something instead.
    private static Func<Couple, Task> Live(params string?[] presses) =>
        async couple =>
        {
            await couple.Say("Ana", "/settings hello on");
            await couple.Say("Ben", "/settings hello on");
            await couple.GoTo(Worlds.Start + Duration.FromHours(12));
            foreach (var press in presses)
            {
                await (press is null ? couple.Say("Ana", "quokka") : couple.Press("Ana", press));
            }

            await couple.GoTo(Worlds.Start + Duration.FromDays(2));
        };
}
