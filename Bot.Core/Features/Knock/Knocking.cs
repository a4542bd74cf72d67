using Bot.Core.Conversation;
using Bot.Core.Door;

namespace Bot.Core.Features.Knock;

/// <summary>
/// From words to the other's door. Nothing here looks at more of that door than its owner shows: every answer would read
/// the same if it stood open.
/// </summary>
internal static class Knocking
{
    public const int Longest = 1000;

    public static Outcome AskForWords(PersonTurn turn) =>
        Refusal(turn)
        ?? Outcome.Ask(
            KnockTexts.WhichWords(turn.Partner!.Name),
            Question.ForText(new KnockWith("")),
            new Choice(KnockTexts.NotNowLabel(), new DropKnock())
        );

    public static Outcome Ask(PersonTurn turn, KnockWith request)
    {
        if (Refusal(turn) is { } refusal)
        {
            return refusal;
        }

        var words = request.Words.Trim();
        if (words.Length is 0 or > Longest)
        {
            return words.Length == 0 ? AskForWords(turn) : Outcome.Answer(KnockTexts.TooLong(Longest));
        }

        var how = turn.PartnersDoor?.ShownUntil is { } until
            ? KnockTexts.DoorClosed(turn.Partner!.Name, until)
            : KnockTexts.How();
        return Outcome.Answer(
            how,
            new Choice(KnockTexts.LeaveLabel(), new LeaveKnock(words)),
            new Choice(KnockTexts.UrgentLabel(), new AskUrgent(words)),
            new Choice(KnockTexts.NotNowLabel(), new DropKnock())
        );
    }

    public static Outcome Leave(PersonTurn turn, LeaveKnock request) =>
        Refusal(turn) ?? Send(turn, request.Words, isUrgent: false);

    public static Outcome AskUrgent(PersonTurn turn, AskUrgent request) =>
        Refusal(turn)
        ?? Outcome.Answer(
            KnockTexts.ReallyUrgent(),
            new Choice(KnockTexts.YesNowLabel(), new KnockUrgently(request.Words)),
            new Choice(KnockTexts.LeaveLabel(), new LeaveKnock(request.Words)),
            new Choice(KnockTexts.NeverMindLabel(), new DropKnock())
        );

    public static Outcome Urgently(PersonTurn turn, KnockUrgently request) =>
        Refusal(turn) ?? Send(turn, request.Words, isUrgent: true);

    private static Outcome Send(PersonTurn turn, string words, bool isUrgent)
    {
        var (me, partner) = (turn.Self.Name, turn.Partner!);
        var passes = isUrgent && turn.PartnersDoor!.TakesUrgent;
        var tag = turn.Secrets.Code(12);
        var knock = new Reply(
            Audience.Privately(partner.Id),
            passes ? KnockTexts.KnocksUrgently(me, words) : KnockTexts.Knocks(me, words),
            passes ? Errand.Urgent : Errand.Knock
        )
        {
            IfHeld = passes
                ? KnockTexts.AtYourDoorUrgent(turn.Now, me, words)
                : KnockTexts.AtYourDoor(turn.Now, me, words),
            Tag = tag,
            Choices =
            [
                new Choice(KnockTexts.OkayLabel(), StoredRequest.Nothing),
                new Choice(KnockTexts.AnswerLabel(), new AskForAnswer(Excerpt.Of(words, Excerpt.Short))),
                new Choice(KnockTexts.QuieterLabel(), new AskQuieter(), Group: 1),
            ],
        };
        var said =
            passes ? KnockTexts.KnockedUrgently(partner.Name)
            : isUrgent ? KnockTexts.CallInstead(partner.Name)
            : KnockTexts.AtTheDoor(partner.Name);
        return Outcome
            .Answer(said, new Choice(KnockTexts.TakeBackLabel(), new TakeBack(tag)))
            .Mine(Knocks.Slice, turn.Mine(Knocks.Slice).Add(tag, turn.Now, words))
            .And(knock);
    }

    private static Outcome? Refusal(PersonTurn turn) =>
        turn.Partner is null ? Alone()
        : turn.Mine(Knocks.Slice).RoomAt(turn.Now) is { } room
            ? Outcome.Answer(KnockTexts.TooMany(Knocks.MostADay, turn.Partner.Name, room))
        : null;

    public static Outcome Alone() =>
        Outcome.Answer(KnockTexts.NobodyThere(), new Choice(KnockTexts.InviteLabel(), new RunCommand("/pair")));
}

internal sealed record AskForKnock : IRequest;

internal sealed record KnockWith(string Words) : IAnswerable, ICarriesWords
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new KnockWith(fields.GetValueOrDefault(Question.Text, ""));
}

internal sealed record LeaveKnock(string Words) : IRequest;

internal sealed record AskUrgent(string Words) : IRequest;

internal sealed record KnockUrgently(string Words) : IRequest;

internal sealed record DropKnock : IRequest;
