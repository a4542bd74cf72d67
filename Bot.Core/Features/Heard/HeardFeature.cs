using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features.Heard;

/// <summary>
/// What becomes of plain words once they are understood, or not: nothing is done without a tap, and what was done can be undone.
/// <code>
/// Ana: hey, can you keep it quiet until ten tonight please
///   to Ana: Quiet until 22:00. Did I get that right? [Yes, please] [Just an hour] [No]
/// Ana presses [Yes, please]
///   to Ana: Quiet until 22:00. [Undo]
/// Ana: blah
///   to Ana: I didn't get that. /help shows what I can do.
/// </code>
/// </summary>
internal static class HeardFeature
{
    public static Feature Declare() =>
        new Feature("Heard")
            .On<LeaveHeard>("heard.leave", (_, _) => Outcome.Answer(HeardTexts.Left()))
            .On<UndoOwn>("heard.undo", Undoing.Undo)
            .On<NotHeard>("heard.not", NotUnderstood);

    // Each time another line: the same one twice is a wall.
    private static Outcome NotUnderstood(PersonTurn turn, NotHeard request)
    {
        var line = turn.Mine(Unheard.Slice).Line;
        var said = line switch
        {
            0 => ConversationTexts.NotUnderstood(),
            1 => HeardTexts.NotUnderstoodAgain(),
            _ => HeardTexts.StillNotUnderstood(),
        };
        var choices = request.Suggestions.Select(s => new Choice(
            Text.Verbatim(s.Command.Split(' ', '-')[0]),
            new ConfirmHeard([s], IsSure: true)
        ));
        return Outcome.Answer(said, [.. choices]).Mine(Unheard.Slice, new Unheard((line + 1) % 3));
    }
}
