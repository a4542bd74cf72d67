using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features.SayIt;

/// <summary>From hurt words to drafts. What was written isn't kept: the buttons know the drafts alone.</summary>
internal static class FindingWords
{
    /// <summary>The drafts for fear of losing someone.</summary>
    public const string Fear = "where";

    private const string Knock = "/knock";
    private const int Ways = 3;

    public static Outcome Ask() =>
        Outcome.Ask(
            SayItTexts.What(),
            Question.ForText(new SayThis("")),
            new Choice(SayItTexts.LeaveLabel(), new KeepWords())
        );

    public static Outcome Say(PersonTurn turn, SayThis request)
    {
        var partner = turn.Partner?.Name;
        return request.Words.Trim().Length == 0 ? Ask()
            : Saying.IsRefused(request.Words, partner) ? Refuse(turn)
            : Saying.Find(request.Words, partner) is { } saying ? Drafts(turn, saying.Key)
            : ThreeQuestions.Begin();
    }

    public static Outcome Drafts(PersonTurn turn, string key) =>
        Offer(
            turn,
            SayItTexts.Under(key, Name(turn)),
            [.. Enumerable.Range(1, Ways).Select(n => SayItTexts.Draft($"{key}.{n}"))]
        );

    /// <summary>Drafts with what may be done with them.</summary>
    public static Outcome Offer(PersonTurn turn, Text? opening, IReadOnlyList<Text> drafts)
    {
        var ways = drafts.Select((d, i) => SayItTexts.Way(i + 1, d)).Prepend(SayItTexts.Ways());
        var choices = new List<Choice>();
        if (turn.Partner is not null)
        {
            choices.AddRange(drafts.Select((d, i) => new Choice(SayItTexts.SendLabel(i + 1), new RunWorded(Knock, d))));
            choices.Add(new Choice(SayItTexts.ChangeLabel(), new AskOwnWords()));
        }

        choices.Add(new Choice(SayItTexts.KeepLabel(), new KeepWords()));
        return Outcome
            .Answer(Text.Lines(opening is null ? ways : ways.Prepend(opening)), choices)
            .Do(new Effect.CloseQuestion());
    }

    public static Outcome AskOwn(PersonTurn turn) =>
        turn.Partner is null
            ? Outcome.Stale(SayItTexts.Kept())
            : Outcome.Ask(
                SayItTexts.YourWords(turn.Partner.Name),
                Question.ForText(new SayOwnWords("")),
                new Choice(SayItTexts.LeaveLabel(), new KeepWords())
            );

    public static Outcome Own(PersonTurn turn, SayOwnWords request) =>
        request.Words.Trim().Length == 0
            ? AskOwn(turn)
            : Outcome.Silence.Do(new Effect.Continue(new RunCommand($"{Knock} {request.Words}")));

    public static Outcome Keep() => Outcome.Answer(SayItTexts.Kept()).Do(new Effect.CloseQuestion());

    public static Outcome Refuse(PersonTurn turn) =>
        Outcome.Answer(
            SayItTexts.Refused(Name(turn)),
            new Choice(SayItTexts.SayFearLabel(), new SayFear()),
            new Choice(SayItTexts.LeaveLabel(), new KeepWords())
        );

    private static Text Name(PersonTurn turn) =>
        turn.Partner is { } partner ? Text.Verbatim(partner.Name) : SayItTexts.TheOther();
}

internal sealed record AskWhatToSay : IRequest;

internal sealed record SayThis(string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new SayThis(fields.GetValueOrDefault(Question.Text, ""));
}

internal sealed record SayFear : IRequest;

internal sealed record AskOwnWords : IRequest;

internal sealed record SayOwnWords(string Words) : IAnswerable, ICarriesWords
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new SayOwnWords(fields.GetValueOrDefault(Question.Text, ""));
}

internal sealed record KeepWords : IRequest;
