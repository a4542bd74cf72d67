using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Celebrate;

public sealed class NothingIsTold
{
    [Fact]
    public Task No_reply_looks_the_same_whatever_the_other_did_with_it() =>
        Worlds.ShouldBeTheSameFor(
            "Ana",
            couple => LiveAsync(couple),
            couple => LiveAsync(couple, "Not now"),
            couple => LiveAsync(couple, "Ask something"),
            couple => LiveAsync(couple, "Ask something", "Never mind"),
            async couple =>
            {
                await couple.Say("Ben", "/quiet now 30h");
                await LiveAsync(couple);
            },
            async couple =>
            {
                couple.Block("Ben", isBlocked: true);
                await LiveAsync(couple);
            }
        );

    private static async Task LiveAsync(Couple couple, params string[] presses)
    {
        await couple.Say("Ana", "/celebrate I got the job");
        foreach (var press in presses)
        {
            await couple.Press("Ben", press);
        }

        await couple.Pass(Duration.FromDays(10));
    }
}
