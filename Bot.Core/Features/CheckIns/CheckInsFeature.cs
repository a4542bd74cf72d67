using Bot.Core.Commands;
using Bot.Core.Conversation;

namespace Bot.Core.Features.CheckIns;

/// <summary>
/// How was the week? Three taps, when one wants to be asked, and once a month two questions more. The other never learns
/// what was answered, or that anything was asked.
/// <code>
/// Sunday 18:00, to Ben: This week: room for yourself? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
/// Ben presses [About right]
///   to Ben: And time together? [Too little] [About right] [Too much]
/// Ben presses [Too little]
///   to Ben: One good thing, if there was one. [Skip] {text}
/// Ben presses [Skip]
///   to Ben: Thank you. That stays with you.
/// </code>
/// </summary>
internal static class CheckInsFeature
{
    public const string Weekly = "checkins.weekly";
    public const string Again = "checkins.again";

    /// <param name="beside">What has waited for this moment.</param>
    public static Feature Declare(params IReadOnlyList<AtCheckIn> beside) =>
        DeclareBeside(turn =>
            beside.Select(b => b(turn)).OfType<Outcome>().Aggregate(Outcome.Silence, (all, next) => all.Then(next))
        );

    private static Feature DeclareBeside(Func<PersonTurn, Outcome> beside) =>
        new Feature("CheckIns")
            .Command(new CommandSpec("checkin", Where.Dm, new ActionSpec(null, _ => new BeginCheckIn())))
            .Setting(
                new SettingSpec(
                    new ActionSpec(
                        "checkin",
                        a => new WriteCheckIn(a.Find<string>("when") ?? ""),
                        new Arg("when", ArgKind.Text) { Optional = true }
                    )
                    {
                        Examples = ["/settings checkin sun 18:00", "/settings checkin off"],
                    },
                    CheckInSettings.Line
                )
            )
            .Unasked(
                new UnaskedSpec(
                    CheckInTexts.OnlyLabel(),
                    "/settings checkin off",
                    turn => turn.Mine(CheckInTimes.Slice).Weekly is not null
                )
            )
            .On<BeginCheckIn>("checkin.begin", (turn, _) => AskingWeek.Begin(turn))
            .On<PutOffWeek>("checkin.putOff", (turn, _) => AskingWeek.PutOff(turn))
            .On<TapSpace>("checkin.space", AskingWeek.Spaced)
            .On<TapTogether>("checkin.together", AskingWeek.BothSaid)
            .On<SayOfWeek>("checkin.say", (turn, request) => AskingWeek.Say(turn, request, beside))
            .On<SkipWeekWords>("checkin.skip", (turn, request) => AskingWeek.Skip(turn, request, beside))
            .On<BeginReview>("checkin.review", (turn, _) => AskingWeek.BeginReview(turn))
            .On<NoReview>("checkin.noReview", (turn, _) => AskingWeek.NoReview(turn))
            .On<WriteCheckIn>("checkin.write", CheckInSettings.Read)
            .On<SetCheckIn>("checkin.set", CheckInSettings.Set)
            .On<AskCheckInTime>("checkin.askTime", (_, _) => CheckInSettings.Ask(CheckInTexts.WhenWould()))
            .On<DropCheckInTime>(
                "checkin.dropTime",
                (_, _) => Outcome.Answer(CheckInTexts.FineLabel()).Do(new Effect.CloseQuestion())
            )
            .On<ShowWeeks>("checkin.show", (turn, _) => CheckInSettings.ShowWeeks(turn))
            .On<ShowWeekWords>("checkin.showWords", (turn, _) => CheckInSettings.ShowWords(turn))
            .On<ForgetWeeks>("checkin.forget", (turn, _) => CheckInSettings.Forget(turn))
            .On<ForgetWeekWords>("checkin.forgetWords", (turn, _) => CheckInSettings.ForgetWords(turn))
            .Exports(CheckInTimes.Slice, own => new { own.Weekly })
            .Exports(WeekAnswer.Kind)
            .Exports(WeekWords.Kind)
            .Wakes(CheckInTimes.Moments)
            .OnMoment(Weekly, AskingWeek.Weekly)
            .OnMoment(Again, AskingWeek.OnceMore);
}
