using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.People;

namespace Bot.Core.Features.Pairing;

/// <summary>
/// Two people become a couple here by saying yes, each on their own side, and stop by one of them leaving.
/// <code>
/// Ana: /pair
///   to Ana: Pass this on … 7K2M-9XQ4
/// Ben: /join 7k2m-9xq4
///   to Ben: Ana invites you … [Join] [Not me]
/// Ben presses [Join]
///   to Ben: I've asked Ana to confirm it's you. …
///   to Ana: Someone who goes by Ben has used your code. Is that who you meant? [Yes, that's Ben] [No]
/// Ana presses [Yes, that's Ben]
///   to Ana: You and Ben are together here now. …
///   to Ben: You and Ana are together here now. …
/// </code>
/// </summary>
internal static class PairingFeature
{
    public static Feature Declare(CompanionSetup setup) =>
        new Feature("Pairing")
            .Command(new CommandSpec("pair", Where.Dm, new ActionSpec(null, _ => new InvitePartner())))
            .Command(
                new CommandSpec(
                    "join",
                    Where.Dm,
                    new ActionSpec(null, a => new JoinWithCode(a.Get<string>("code")), new Arg("code", ArgKind.Text))
                    {
                        Examples = ["/join 7K2M-9XQ4"],
                    }
                )
                {
                    Alone = new AskForCode(),
                }
            )
            .Command(
                new CommandSpec(
                    "link",
                    Where.Dm,
                    new ActionSpec(null, a => new LinkWithCode(a.Get<string>("code")), new Arg("code", ArgKind.Text))
                    {
                        Examples = ["/link 7K2M-9XQ4"],
                    }
                )
                {
                    Alone = new OfferLink(),
                }
            )
            .Command(new CommandSpec("leave", Where.Dm, new ActionSpec(null, _ => new LeavePartner())))
            .On<InvitePartner>("pairing.invite", (turn, _) => Invitations.Invite(turn, setup))
            .On<AskForCode>(
                "pairing.askCode",
                (_, _) => Outcome.Ask(PairingTexts.WhichCode(), Question.ForText(new JoinWithCode("")))
            )
            .On<JoinWithCode>("pairing.join", JoinPartner.Ask)
            .On<AcceptInvitation>("pairing.accept", JoinPartner.Accept)
            .On<DeclineInvitation>("pairing.decline", (_, _) => Outcome.Answer(PairingTexts.NotMe()))
            .On<ConfirmPartner>("pairing.confirm", JoinPartner.Confirm)
            .On<RefusePartner>("pairing.refuse", (_, _) => Outcome.Answer(PairingTexts.Refused()))
            .On<OfferLink>("pairing.offerLink", (turn, _) => LinkAccount.Offer(turn))
            .On<LinkWithCode>("pairing.link", LinkAccount.Ask)
            .On<ConfirmLink>("pairing.confirmLink", LinkAccount.Confirm)
            .On<KeepApart>("pairing.keepApart", (_, _) => Outcome.Answer(PairingTexts.KeptApart()))
            .On<LeavePartner>("pairing.leave", (turn, _) => Leaving.Leave(turn))
            .On<TellOfLeaving>("pairing.tellLeft", Leaving.Tell)
            .On<StaySilent>("pairing.stillSilent", (_, _) => Outcome.Answer(PairingTexts.StayedSilent()))
            .Exports(Accounts.Slice, own => own.All.Select(a => new { a.Platform, a.Id }));
}
