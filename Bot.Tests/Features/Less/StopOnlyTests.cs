using Bot.Core.Features;
using Bot.Core.Texts;
using Bot.Tests.Support;

namespace Bot.Tests.Features.Less;

/// <summary>A feature that speaks unasked can be the only one that is stopped.</summary>
public sealed class StopOnlyTests
{
    [Fact]
    public async Task Stopping_one_kind_alone_lets_the_rest_go_on()
    {
        var kind = new UnaskedSpec(Text.Verbatim("Only the quiet ones"), "/quiet now 2h", turn => turn.Door.IsOpen);
        var couple = new Couple(
            Couple.At("2026-11-23T14:00:00Z"),
            features: FeatureList.Assemble(new CompanionSetup("Carla", "x"), new Feature("Hellos").Unasked(kind))
        );

        await Transcript.PlayOn(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: stop
              to Ben: Stopped until you say otherwise. [Only for today] [Only the quiet ones]
            Ben presses [Only the quiet ones]
              to Ben: Quiet until 16:00. [End it now]
            Ben: /less
              to Ben: Less from me, then: twice a week at most. [Less still] [As before]
            Ben: stop
              to Ben: Stopped until you say otherwise. [Only for today]
            """,
            couple
        );
    }
}
