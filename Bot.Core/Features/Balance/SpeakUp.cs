using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features.CheckIns;

namespace Bot.Core.Features.Balance;

/// <summary>
/// Where something hasn't fitted for a while: a private word at the end of one's own check-in, and drafts of an ask. Only the
/// person sends, and nothing is sent by keeping it.
/// </summary>
internal static class SpeakingUp
{
    /// <inheritdoc cref="CheckIns.AtCheckIn"/>
    public static Outcome? AtCheckIn(PersonTurn turn)
    {
        var today = turn.Now.InZone(turn.Self.Zone).Date;
        return new Trend(turn.Entries(WeekAnswer.Kind)).Off() is { } off && turn.Mine(BalanceWord.Slice).MaySpeak(today)
            ? Outcome
                .Answer(
                    BalanceTexts.Word(off.Aspect, off.Fit),
                    [.. Doors(turn, off), new Choice(BalanceTexts.KeepLabel(), new KeepBalance())]
                )
                .Mine(BalanceWord.Slice, new BalanceWord(today))
            : null;
    }

    /// <summary>What can be done about it together; nothing for someone on their own, or where it fits.</summary>
    public static IEnumerable<Choice> Doors(PersonTurn turn, (Aspect Aspect, Fit Fit)? off) =>
        turn.Partner is null || off is not { } what
            ? []
            :
            [
                new Choice(BalanceTexts.TalkLabel(), new RunCommand("/together 30m")),
                new Choice(BalanceTexts.DraftLabel(), new DraftAsk(what.Aspect, what.Fit)),
            ];

    public static Outcome Draft(PersonTurn turn, DraftAsk request) =>
        turn.Partner is not { } partner
            ? Outcome.Stale(BalanceTexts.Alone())
            : Outcome.Answer(
                BalanceTexts.HowAbout(BalanceTexts.Ask(request.Aspect, request.Fit)),
                new Choice(BalanceTexts.SendLabel(partner.Name), new SendAsk(request.Aspect, request.Fit)),
                new Choice(BalanceTexts.OwnWordsLabel(), new RunCommand("/knock")),
                new Choice(BalanceTexts.KeepLabel(), new KeepBalance())
            );

    public static Outcome Send(PersonTurn turn, SendAsk request)
    {
        if (turn.Partner is not { } partner)
        {
            return Outcome.Stale(BalanceTexts.Alone());
        }

        var sent = turn.Mine(SentWords.Slice);
        return sent.RoomAt(turn.Now) is { } room
            ? Outcome.Answer(BalanceTexts.Later(room))
            : Outcome
                .Answer(BalanceTexts.Sent(partner.Name))
                .Mine(SentWords.Slice, sent.Add(turn.Now))
                .Tell(
                    partner,
                    BalanceTexts.Asks(turn.Self.Name, BalanceTexts.Ask(request.Aspect, request.Fit)),
                    Errand.Words,
                    new Choice(BalanceTexts.AnswerLabel(), new RunCommand("/knock")),
                    new Choice(BalanceTexts.OkayLabel(), StoredRequest.Nothing)
                );
    }
}

internal sealed record DraftAsk(Aspect Aspect, Fit Fit) : IRequest;

internal sealed record SendAsk(Aspect Aspect, Fit Fit) : IRequest;

internal sealed record KeepBalance : IRequest;
