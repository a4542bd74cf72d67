using Bot.Core.Conversation;
using Bot.Core.Door;

namespace Bot.Core.Features.Knock;

/// <summary>A few words back to the one who knocked, past their door like anything else. One answer for each knock.</summary>
internal static class Answering
{
    public static Outcome AskForWords(PersonTurn turn, AskForAnswer request) =>
        turn.Partner is { } partner
            ? Outcome.Ask(
                KnockTexts.WhichAnswer(partner.Name),
                Question.ForText(new AnswerKnock(request.About, "")),
                new Choice(KnockTexts.NotNowLabel(), new DropAnswer())
            )
            : Knocking.Alone() with
            {
                IsStale = true,
            };

    public static Outcome Answer(PersonTurn turn, AnswerKnock request)
    {
        if (turn.Partner is not { } partner)
        {
            return Knocking.Alone();
        }

        var words = request.Words.Trim();
        if (words.Length is 0 or > Knocking.Longest)
        {
            var again = Question.ForText(request with { Words = "" });
            return words.Length == 0
                ? AskForWords(turn, new AskForAnswer(request.About))
                : Outcome.Ask(KnockTexts.TooLong(Knocking.Longest), again);
        }

        return Outcome
            .Answer(KnockTexts.AnswerAtTheDoor(partner.Name))
            .And(
                new Reply(
                    Audience.Privately(partner.Id),
                    KnockTexts.Answers(turn.Self.Name, request.About, words),
                    Errand.Words
                )
                {
                    IfHeld = KnockTexts.AnswerAtYourDoor(turn.Now, turn.Self.Name, request.About, words),
                }
            );
    }
}

/// <param name="About">How the knock begins, so that its sender knows which one is meant.</param>
internal sealed record AskForAnswer(string About) : IRequest;

internal sealed record AnswerKnock(string About, string Words) : IAnswerable, ICarriesWords
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Words = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record DropAnswer : IRequest;
