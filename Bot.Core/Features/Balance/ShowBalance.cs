using Bot.Core.Conversation;
using Bot.Core.Features.CheckIns;
using Bot.Core.Texts;

namespace Bot.Core.Features.Balance;

/// <summary>One's own trend, as a picture and in words. Nobody else's is in it.</summary>
internal static class ShowingBalance
{
    public static Outcome Show(PersonTurn turn)
    {
        var trend = new Trend(turn.Entries(WeekAnswer.Kind));
        var checkIn = new Choice(BalanceTexts.CheckInLabel(), new RunCommand("/checkin"));
        if (trend.Weeks.Count == 0)
        {
            return Outcome.Answer(BalanceTexts.NothingYet(), checkIn, Fine());
        }

        var words = Enum.GetValues<Aspect>().Select(a => BalanceTexts.Line(a, trend.For(a))).ToList();
        var days = trend.Weeks.Select(w => w.At.InZone(turn.Self.Zone).Date).ToList();
        return Outcome.Silence.And(
            new Reply(Audience.Speaker, Text.Lines(words.Prepend(BalanceTexts.Opening())))
            {
                Picture = new Picture(
                    say => BalancePicture.Draw(trend, days, say),
                    BalanceTexts.Alt(words[0], words[1])
                ),
                Protected = true,
                Choices =
                [
                    checkIn,
                    .. SpeakingUp.Doors(turn, trend.Off()),
                    .. new[] { LookingAtBoth.Door(turn) }.OfType<Choice>(),
                    Fine(),
                ],
            }
        );
    }

    private static Choice Fine() => new(BalanceTexts.FineLabel(), StoredRequest.Nothing);
}

internal sealed record ShowBalance : IReadsEntries
{
    string IReadsEntries.Kind => WeekAnswer.Kind.Name;

    int IReadsEntries.Most => Trend.Most;
}
