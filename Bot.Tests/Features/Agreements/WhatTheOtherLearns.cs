using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Agreements;

/// <summary>What was not carried, and whether somebody has answered, shows to the other in nothing.</summary>
public sealed class WhatTheOtherLearns
{
    [Fact]
    public Task Nothing_of_what_was_refused_or_thought_over() =>
        Worlds.ShouldBeTheSameFor(
            "Ben",
            LiveAsync,
            async couple =>
            {
                await couple.Say("Ana", "/agree add \"we share our location all the time\"");
                await couple.Press("Ana", "Leave it");
                await couple.Say("Ana", "/agree add \"Ben never leaves socks on the floor\"");
                await couple.Press("Ana", "Not now");
                await couple.Say("Ana", "/agree add \"Ben broke our agreement\"");
                await LiveAsync(couple);
            }
        );

    [Fact]
    public Task Nothing_of_whether_somebody_wants_to_keep_it() =>
        Worlds.ShouldBeTheSameFor(
            "Ben",
            couple => ReviewAsync(couple, null),
            couple => ReviewAsync(couple, "Keep it"),
            couple => ReviewAsync(couple, "Change it")
        );

    [Fact]
    public async Task The_comparison_sees_what_is_let_go()
    {
        Task Compare() =>
            Worlds.ShouldBeTheSameFor(
                "Ben",
                couple => ReviewAsync(couple, null),
                couple => ReviewAsync(couple, "Let it go")
            );

        await Assert.ThrowsAsync<ShouldAssertException>(Compare);
    }

    private static async Task ReviewAsync(Couple couple, string? label)
    {
        await couple.Say("Ana", "/agree add \"phones out of the bedroom\"");
        await couple.Press("Ben", "Yes, let's");
        await couple.Pass(Duration.FromDays(57));
        if (label is not null)
        {
            await couple.Press("Ana", label);
        }

        await couple.Say("Ben", "/agree list");
        await couple.Pass(Duration.FromDays(30));
        await couple.Say("Ben", "/agree list");
    }

    private static async Task LiveAsync(Couple couple)
    {
        await couple.Say("Ben", "/agree list");
        await couple.Say("Ana", "/agree add \"phones out of the bedroom\"");
        await couple.Press("Ben", "Yes, let's");
        await couple.Say("Ben", "/agree list");
    }
}
