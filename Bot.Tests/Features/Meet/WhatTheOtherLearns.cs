using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Meet;

/// <summary>Whoever asks for listening turns learns nothing of the other's door, and a no sounds like no answer.</summary>
public sealed class WhatTheOtherLearns
{
    [Fact]
    public Task A_question_left_alone_is_the_same_at_an_open_and_at_a_closed_door() =>
        Worlds.ShouldBeTheSameFor(
            "Ana",
            couple => AskAsync(couple, _ => Task.CompletedTask),
            couple => AskAsync(couple, c => c.Say("Ben", "/quiet now 2h")),
            couple => AskAsync(couple, c => c.Say("Ben", "stop")),
            couple => AskAsync(couple, c => c.Say("Ben", "I'm afraid of her")),
            couple =>
                AskAsync(
                    couple,
                    c =>
                    {
                        c.Block("Ben", isBlocked: true);
                        return Task.CompletedTask;
                    }
                )
        );

    [Fact]
    public Task What_one_does_in_private_in_a_turn_changes_nothing_for_the_other() =>
        Worlds.ShouldBeTheSameFor(
            "Ana",
            couple => TalkAsync(couple, _ => Task.CompletedTask),
            couple => TalkAsync(couple, c => c.Say("Ben", "/meet")),
            couple => TalkAsync(couple, c => c.Say("Ben", "I'm afraid of her")),
            couple => TalkAsync(couple, c => c.Say("Ben", "/needs"))
        );

    private static async Task AskAsync(Couple couple, Func<Couple, Task> ben)
    {
        await ben(couple);
        await couple.Say("Ana", "/meet start");
        await couple.Pass(Duration.FromHours(3));
        await couple.Say("Ana", "/meet");
    }

    private static async Task TalkAsync(Couple couple, Func<Couple, Task> ben)
    {
        await couple.Say("Ana", "/meet start");
        await couple.Press("Ben", "Yes, let's");
        await ben(couple);
        await couple.Press("Ana", "Go on");
        await couple.Press("Ana", "I begin");
        await ben(couple);
        await couple.Pass(Duration.FromMinutes(5));
        await ben(couple);
        await couple.Pass(Duration.FromHours(2));
    }
}
