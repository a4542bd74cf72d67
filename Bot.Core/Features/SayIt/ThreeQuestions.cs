using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features.SayIt;

/// <summary>
/// Where no words are ready: what happened, how it was, and one wish. Each answer waits in the next question, and is gone when
/// the drafts are there or a day has passed.
/// </summary>
internal static class ThreeQuestions
{
    private const int Longest = 200;

    public static Outcome Begin() => Ask(SayItTexts.FirstQuestion(), new SayHappened("", Again: false));

    public static Outcome Happened(PersonTurn turn, SayHappened request)
    {
        var words = Saying.Continued(request.Words, "happened");
        return IsNothing(words) ? Ask(SayItTexts.Shorter(Longest), request with { Words = "" })
            : Saying.Generalises(words) && !request.Again ? Ask(SayItTexts.LastTime(), new SayHappened("", Again: true))
            : Ask(SayItTexts.SecondQuestion(), new SayFelt(words, ""));
    }

    public static Outcome Felt(PersonTurn turn, SayFelt request)
    {
        var words = Saying.Continued(request.Words, "felt");
        return IsNothing(words)
            ? Ask(SayItTexts.Shorter(Longest), request with { Words = "" })
            : Ask(SayItTexts.ThirdQuestion(), new SayWish(request.Happened, words, ""));
    }

    public static Outcome Wish(PersonTurn turn, SayWish request)
    {
        var words = Saying.Continued(request.Words, "wish");
        return IsNothing(words) ? Ask(SayItTexts.Shorter(Longest), request with { Words = "" })
            : Saying.IsRefused(words, turn.Partner?.Name) ? FindingWords.Refuse(turn)
            : FindingWords.Offer(
                turn,
                opening: null,
                [
                    SayItTexts.BuiltPlainly(request.Happened, request.Felt, words),
                    SayItTexts.BuiltWithView(request.Happened, request.Felt, words),
                    SayItTexts.BuiltSoftly(request.Happened, request.Felt, words),
                ]
            );
    }

    private static bool IsNothing(string words) => words.Length is 0 or > Longest;

    private static Outcome Ask(Text text, IAnswerable then) =>
        Outcome.Ask(text, Question.ForText(then), new Choice(SayItTexts.LeaveLabel(), new KeepWords()));
}

/// <param name="Words">What happened.</param>
/// <param name="Again">It was asked for the last time, instead of always.</param>
internal sealed record SayHappened(string Words, bool Again) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Words = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record SayFelt(string Happened, string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Words = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record SayWish(string Happened, string Felt, string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Words = fields.GetValueOrDefault(Question.Text, ""),
        };
}
