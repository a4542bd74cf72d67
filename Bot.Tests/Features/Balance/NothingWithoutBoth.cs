using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Balance;

/// <summary>Without both yeses the other's side is the same to the letter and the second, whatever one answers or agrees to.</summary>
public sealed class NothingWithoutBoth
{
    [Theory]
    [InlineData("Ana")]
    [InlineData("Nobody")]
    [InlineData("Ben")]
    public Task To_the_other_whatever_is_answered(string agreed) =>
        Worlds.ShouldBeTheSameFor(
            "Ben",
            [
                couple => LiveAsync(couple, agreed, "About right"),
                couple => LiveAsync(couple, agreed, "Too little"),
                couple => LiveAsync(couple, agreed, "Too much"),
                couple => LiveAsync(couple, agreed, null),
            ]
        );

    [Fact]
    public Task Nor_whether_one_has_agreed() =>
        Worlds.ShouldBeTheSameFor(
            "Ben",
            couple => LiveAsync(couple, "Nobody", "Too little"),
            couple => LiveAsync(couple, "Ana", "Too little")
        );

    [Fact]
    public Task Nor_whether_it_was_ended_in_time() =>
        Worlds.ShouldBeTheSameFor(
            "Ben",
            couple => LiveAsync(couple, "Ben", "Too little"),
            couple => LiveAsync(couple, "Both, and Ana ends it", "Too little")
        );

    [Fact]
    public Task The_comparison_sees_what_both_have_agreed_to() =>
        Assert.ThrowsAsync<ShouldAssertException>(() =>
            Worlds.ShouldBeTheSameFor(
                "Ben",
                couple => LiveAsync(couple, "Both", "About right"),
                couple => LiveAsync(couple, "Both", "Too little")
            )
        );

    // Ben leans all the time; what Ana answers is told, or she answers nothing.
    private static async Task LiveAsync(Couple couple, string agreed, string? answer)
    {
        var ben = agreed.StartsWith('B');
        await CheckIn(couple, "Ben", "Too little");
        if (ben)
        {
            await Agree(couple, "Ben", "Ana");
        }

        await CheckIn(couple, "Ana", "About right");
        if (agreed is "Ana" || agreed.StartsWith("Both", StringComparison.Ordinal))
        {
            await Agree(couple, "Ana", "Ben");
        }

        for (var week = 1; week < 4; week++)
        {
            await couple.GoTo(Worlds.Start + Duration.FromDays(7 * week));
            await CheckIn(couple, "Ben", "Too little");
            if (answer is not null)
            {
                await CheckIn(couple, "Ana", answer);
            }

            if (week == 2 && agreed.EndsWith("ends it", StringComparison.Ordinal))
            {
                await couple.Say("Ana", "/balance");
                await couple.Press("Ana", "Both sides");
                await couple.Press("Ana", "Stop that");
            }
        }

        await couple.Pass(Duration.FromDays(14));
    }

    private static async Task CheckIn(Couple couple, string who, string answer)
    {
        await couple.Say(who, "/checkin");
        await couple.Press(who, answer);
        await couple.Press(who, "About right");
        await couple.Press(who, "Skip");
    }

    private static async Task Agree(Couple couple, string who, string other)
    {
        await couple.Say(who, "/balance");
        await couple.Press(who, "Both sides");
        await couple.Press(who, $"Yes, if {other} does");
    }
}
