using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using NodaTime;

namespace Bot.Core.Features.Hello;

/// <summary>
/// The hello and what becomes of the answer: sent, kept or nothing. Whether there is one at all is nobody's business, and
/// the next day asks anew.
/// </summary>
internal static class AskingHello
{
    // An answer that was sent on later says when it was given.
    private static readonly Duration Fresh = Duration.FromHours(1);

    /// <summary>
    /// They asked to be asked, so it is a moment agreed to and takes no room from anything else. Where they want less, or
    /// both do for a season, it comes less often.
    /// </summary>
    public static Outcome Ask(PersonTurn turn, Fired fired) =>
        turn.Mine(DailyHello.Slice).At is null
        || turn.Now - fired.Due > DailyHello.Lateness
        || !DailyHello.IsItsDay(fired.Due.InZone(turn.Self.Zone).Date, turn.Door.Step)
            ? Outcome.Silence
            : Outcome.Silence.And(
                new Reply(Audience.Privately(turn.Id), HelloTexts.HowAreYou(), Errand.Nudge)
                {
                    Expires = fired.Due + DailyHello.Lateness,
                    Choices =
                    [
                        .. Enum.GetValues<Mood>().Select(m => new Choice(HelloTexts.MoodLabel(m), new TapHello(m))),
                        new Choice(HelloTexts.InWordsLabel(), new AskHelloWords()),
                        new Choice(HelloTexts.NotTodayLabel(), StoredRequest.Nothing),
                    ],
                }
            );

    public static Outcome Tapped(PersonTurn turn, TapHello request) =>
        WhatOfIt(turn, new HelloAnswer(request.Mood, null));

    public static Outcome AskForWords() =>
        Outcome.Ask(
            HelloTexts.TellMe(),
            Question.ForText(new HelloWords("")),
            new Choice(HelloTexts.NotTodayLabel(), new DropHello())
        );

    public static Outcome Worded(PersonTurn turn, HelloWords request)
    {
        var words = request.Words.Trim();
        return words.Length == 0 ? AskForWords()
            : words.Length > HelloAnswer.Longest
                ? Outcome.Ask(HelloTexts.TooLong(HelloAnswer.Longest), Question.ForText(new HelloWords("")))
            : WhatOfIt(turn, new HelloAnswer(null, words));
    }

    /// <summary>To the partner of this moment, past their door. One answer is sent once.</summary>
    public static Outcome Send(PersonTurn turn, SendHello request) =>
        turn.Partner is not { } partner
            ? WhatOfIt(turn, request.Answer)
            : Outcome
                .Answer(HelloTexts.Sent(partner.Name))
                .And(
                    new Reply(
                        Audience.Privately(partner.Id),
                        turn.Now - request.At > Fresh
                            ? HelloTexts.ToldAt(request.At, turn.Self.Name, request.Answer)
                            : HelloTexts.Told(turn.Self.Name, request.Answer),
                        Errand.Words
                    )
                    {
                        IfHeld = HelloTexts.ToldAt(request.At, turn.Self.Name, request.Answer),
                        Choices =
                        [
                            new Choice(HelloTexts.AnswerLabel(), new RunCommand("/knock")),
                            new Choice(HelloTexts.OkayLabel(), StoredRequest.Nothing),
                        ],
                    }
                );

    public static Outcome Keep(KeepHello request) =>
        Outcome.Answer(HelloTexts.Kept()).Keep(HelloAnswer.Kind, request.Answer);

    private static Outcome WhatOfIt(PersonTurn turn, HelloAnswer answer)
    {
        Choice[] own =
        [
            new Choice(HelloTexts.KeepLabel(), new KeepHello(answer)),
            new Choice(HelloTexts.NothingLabel(), new DropHello()),
        ];
        return turn.Partner is { } partner
            ? Outcome.Answer(
                HelloTexts.WhatOfIt(),
                [new Choice(HelloTexts.SendLabel(partner.Name), new SendHello(answer, turn.Now)), .. own]
            )
            : Outcome.Answer(HelloTexts.WhatOfItAlone(), own);
    }
}

internal sealed record TapHello(Mood Mood) : IRequest;

internal sealed record AskHelloWords : IRequest;

internal sealed record HelloWords(string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new HelloWords(fields.GetValueOrDefault(Question.Text, ""));
}

internal sealed record SendHello(HelloAnswer Answer, Instant At) : IRequest;

internal sealed record KeepHello(HelloAnswer Answer) : IRequest;

internal sealed record DropHello : IRequest;
