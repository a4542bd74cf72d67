using Bot.Core.Commands;
using Bot.Core.Conversation;

namespace Bot.Core.Features.Together;

/// <summary>
/// Time for the two of them, screens away, and the companion silent too. Nothing is measured and nothing is kept.
/// <code>
/// Ana: /together 30m
///   to Ana: I've asked Ben. … [Never mind]
///   to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
/// Ben presses [I'm in]
///   to Ben: See you at 20:31.
///   to Ana: See you at 20:31.
/// 30 minutes pass
///   to Ana: Welcome back. [Good] [So-so] [Skip]
///   to Ben: Welcome back. [Good] [So-so] [Skip]
/// </code>
/// </summary>
internal static class TogetherFeature
{
    public const string Ask = "together.ask";
    public const string Again = "together.again";
    public const string Lapse = "together.lapse";
    public const string End = "together.end";

    public static Feature Declare(TookPlace took) =>
        new Feature("Together")
            .Command(
                new CommandSpec(
                    "together",
                    Where.Any,
                    new ActionSpec(
                        null,
                        a => new AskTogether(
                            a.FindValue<NodaTime.Duration>("duration"),
                            a.FindValue<NodaTime.Instant>("when")
                        ),
                        new Arg("duration", ArgKind.Duration) { Optional = true },
                        new Arg("when", ArgKind.Moment) { Optional = true, Keyword = "at" }
                    )
                    {
                        Examples = ["/together 30m", "/together 45m at 20:30"],
                    }
                )
            )
            .Undoes<TakeBack>()
            .Undoes<DropAppointment>()
            .On<AskTogether>("together.ask", AskingTogether.Ask)
            .On<DropAppointment>("together.drop", AskingTogether.Drop)
            .On<TakeBack>("together.takeBack", (turn, request) => AnsweringTogether.TakeBack(turn, request.Id))
            .On<JoinIn>("together.in", (turn, request) => AnsweringTogether.In(turn, request, took))
            .On<InTenMinutes>("together.later", AnsweringTogether.PutOff)
            .On<NotTonight>("together.not", AnsweringTogether.Decline)
            .On<Felt>("together.felt", (_, request) => Outcome.Answer(TogetherTexts.FeltThat(request.Good)))
            .Wakes(TimeTogether.Moments)
            .OnPairMoment(Ask, AskingTogether.AskAtItsTime)
            .OnPairMoment(Again, AskingTogether.AskAgain)
            .OnPairMoment(Lapse, AnsweringTogether.Lapse)
            .OnPairMoment(End, AwayTogether.End)
            .Closes(TimeTogether.DoorOf);
}
