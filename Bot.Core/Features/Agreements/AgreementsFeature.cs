using Bot.Core.Commands;

namespace Bot.Core.Features.Agreements;

/// <summary>
/// What the two agree on. It holds once both have said yes, and ends by itself: after eight weeks both are asked, and silence lets it
/// go. Either may end it at once. What would let one rule over the other isn't carried, and nobody can report the other.
/// <code>
/// Ana: /agree add "phones out of the bedroom"
///   to Ana: I've asked Ben about “phones out of the bedroom”. [Take it back]
///   to Ben: Ana suggests an agreement: “phones out of the bedroom”. [Yes, let's] [Other words] [No, thanks]
/// Ben presses [Yes, let's]
///   to Ben: “phones out of the bedroom” holds from now on. On Monday 18 January I'll ask you both whether it still fits.
///   to Ana: Ben says yes to “phones out of the bedroom”. On Monday 18 January I'll ask you both whether it still fits.
/// eight weeks later, to both: Does “phones out of the bedroom” still fit? … [Keep it] [Change it] [Let it go]
/// </code>
/// </summary>
internal static class AgreementsFeature
{
    public const string AskFirst = "agree.askFirst";
    public const string AskSecond = "agree.askSecond";
    public const string Over = "agree.over";

    private const string N = "n";

    public static Feature Declare() =>
        new Feature("Agreements")
            .Command(
                new CommandSpec(
                    "agree",
                    Where.Any,
                    new ActionSpec(
                        "add",
                        a => new AddAgreement(a.Get<string>("text")),
                        new Arg("text", ArgKind.Text) { IsConfidential = true }
                    )
                    {
                        Examples = ["/agree add \"phones out of the bedroom\""],
                    },
                    new ActionSpec("list", _ => new ShowAgreements()),
                    new ActionSpec("change", a => new ChangeAgreement(a.Get<int>(N)), Number()),
                    new ActionSpec("end", a => new EndAgreement(a.Get<int>(N)), Number())
                )
                {
                    Alone = new ShowAgreements(),
                }
            )
            .On<AddAgreement>("agree.add", SuggestingAgreement.Add)
            .On<ShowAgreements>("agree.list", (turn, _) => ShowingAgreements.List(turn))
            .On<ChangeAgreement>("agree.change", SuggestingAgreement.Change)
            .On<AskAgreementWords>("agree.askWords", SuggestingAgreement.AskChange)
            .On<SayAgreement>("agree.say", SuggestingAgreement.SayOtherwise)
            .On<LeaveAgreement>("agree.leave", (_, _) => SuggestingAgreement.Leave())
            .On<AcceptAgreement>("agree.accept", AnsweringAgreement.Accept)
            .On<DeclineAgreement>("agree.decline", AnsweringAgreement.Decline)
            .On<WithdrawAgreement>("agree.withdraw", AnsweringAgreement.Withdraw)
            .On<EndAgreement>("agree.end", AnsweringAgreement.End)
            .On<LetAgreementGo>("agree.letGo", AnsweringAgreement.LetGo)
            .On<KeepAgreement>("agree.keep", ReviewingAgreement.Keep)
            .On<TellBreach>("agree.breach", (_, _) => ShowingAgreements.NoBook())
            .Hears(AgreementTexts.BreachWords(), new TellBreach())
            .Wakes(ReviewingAgreement.Moments)
            .OnPairMoment(AskFirst, (turn, fired) => ReviewingAgreement.Ask(turn, fired, turn.First))
            .OnPairMoment(AskSecond, (turn, fired) => ReviewingAgreement.Ask(turn, fired, turn.Second))
            .OnPairMoment(Over, ReviewingAgreement.IsOver)
            .Undoes<WithdrawAgreement>();

    private static Arg Number() => new(N, ArgKind.Number) { Suggest = (turn, _) => ShowingAgreements.Offered(turn) };
}
