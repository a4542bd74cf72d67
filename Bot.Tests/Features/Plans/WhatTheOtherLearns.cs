using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Plans;

public sealed class WhatTheOtherLearns
{
    [Fact]
    public Task A_plan_is_offered_in_the_same_words_to_an_open_door_and_to_a_closed_one() =>
        Worlds.ShouldBeTheSameFor(
            "Ana",
            couple => LiveAsync(couple, _ => Task.CompletedTask),
            couple => LiveAsync(couple, ben => ben.Say("Ben", "/quiet now 30h")),
            couple =>
                LiveAsync(
                    couple,
                    ben =>
                    {
                        ben.Block("Ben", isBlocked: true);
                        return Task.CompletedTask;
                    }
                ),
            couple => LiveAsync(couple, ben => ben.Say("Ben", "/plan add \"a surprise\" friday 18:00 kind me")),
            couple => LiveAsync(couple, ben => ben.Say("Ben", "/plan list"))
        );

    private static async Task LiveAsync(Couple couple, Func<Couple, Task> inPrivate)
    {
        await inPrivate(couple);
        await couple.Say("Ana", "/plan add \"dinner\" friday 19:00");
        await couple.Say("Ana", "/plan list");
        await couple.Say("Ana", "/plan cancel 2");
        await couple.Pass(Duration.FromDays(20));
        await couple.Say("Ana", "/plan list");
    }
}
