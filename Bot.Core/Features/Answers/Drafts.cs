using Bot.Core.Conversation;
using Bot.Core.Features.Knock;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Answers;

/// <summary>An everyday moment in which an answer can be hard. Stored by name.</summary>
internal enum Scene
{
    /// <summary>The other asks for time alone.</summary>
    Space,

    /// <summary>The other is seeing friends.</summary>
    Friends,

    /// <summary>One is invited, and busy.</summary>
    Busy,
}

/// <summary>
/// Answers to choose from, in the reader's own language. What is shown is what is sent, to the letter, and it goes the way
/// of a knock: past the other's door, and it can be taken back.
/// </summary>
internal static class Drafts
{
    public const int Several = 3;

    private static readonly Phrasebook Phrases = new(Catalogue.Embedded());

    public static Outcome Show(PersonTurn turn, HelpAnswer request)
    {
        if (turn.Partner is null || !Enum.IsDefined(request.Scene))
        {
            return Outcome.Stale(AnswersTexts.NobodyThere());
        }

        var drafts = Enumerable.Range(1, Several).Select(i => Words(turn, request.Scene, i)).ToList();
        var lines = drafts.Select((words, i) => AnswersTexts.Line(i + 1, words));
        return Outcome.Answer(
            Text.Lines([AnswersTexts.Intro(request.Scene), .. lines], gap: true),
            [
                .. drafts.Select((words, i) => new Choice(AnswersTexts.SendLabel(i + 1), new SendDraft(words))),
                new Choice(AnswersTexts.OwnLabel(), new OwnAnswer()),
                .. Others(request.Scene).Select(s => new Choice(AnswersTexts.SceneLabel(s), new HelpAnswer(s))),
                new Choice(AnswersTexts.LeaveLabel(), new LeaveAnswer()),
            ]
        );
    }

    public static Outcome Send(PersonTurn turn, SendDraft request) =>
        turn.Partner is null
            ? Outcome.Stale(AnswersTexts.NobodyThere())
            : Outcome.Silence.Do(new Effect.Continue(new LeaveKnock(request.Words)));

    /// <summary>One's own words are shown how they will go before they go, as with any knock.</summary>
    public static Outcome AskForWords(PersonTurn turn) =>
        turn.Partner is { } partner
            ? Outcome.Ask(
                AnswersTexts.WhichWords(partner.Name),
                Question.ForText(new KnockWith("")),
                new Choice(AnswersTexts.LeaveLabel(), new LeaveAnswer())
            )
            : Outcome.Stale(AnswersTexts.NobodyThere());

    // An invitation is nothing one sees from the outside; the other two scenes lead to each other.
    private static IEnumerable<Scene> Others(Scene scene) =>
        scene switch
        {
            Scene.Space => [Scene.Friends],
            Scene.Friends => [Scene.Space],
            _ => [],
        };

    private static string Words(PersonTurn turn, Scene scene, int number)
    {
        var me = turn.Self;
        var day = Period.DaysBetween(new LocalDate(2000, 1, 1), turn.Now.InZone(me.Zone).Date);
        return Phrases.Say(AnswersTexts.Draft(scene, number), new Reader(me.Language, me.Zone, turn.Now, day));
    }
}

internal sealed record HelpAnswer(Scene Scene) : IRequest;

/// <param name="Words">Exactly as they were shown.</param>
internal sealed record SendDraft(string Words) : IRequest;

internal sealed record OwnAnswer : IRequest;

internal sealed record LeaveAnswer : IRequest;
