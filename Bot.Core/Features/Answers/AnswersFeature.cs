using Bot.Core.Conversation;

namespace Bot.Core.Features.Answers;

/// <summary>
/// Help with an answer, in three everyday scenes: the other wants time alone, is off to friends, or invites while one is
/// busy. Each draft is kind and says a wish of one's own, too. Nothing is sent but by a tap on the very words.
/// <code>
/// Ben presses [Help me answer]
///   to Ben: Three ways to say it:
///
///     1. “Enjoy it. I'd love an hour with you afterwards.”
///     2. …
///     3. … [Send 1] [2] [3] [My own words] [They're seeing friends] [Leave it]
/// Ben presses [Send 1]
///   to Ben: It's at Ana's door. [Take it back]
/// 19:30, to Ana, silently: At your door since 18:32, from Ben: “Enjoy it. I'd love an hour with you afterwards.” …
/// </code>
/// </summary>
internal static class AnswersFeature
{
    public static Feature Declare() =>
        new Feature("Answers")
            .On<HelpAnswer>("answers.help", Drafts.Show)
            .On<SendDraft>("answers.send", Drafts.Send)
            .On<OwnAnswer>("answers.own", (turn, _) => Drafts.AskForWords(turn))
            .On<LeaveAnswer>("answers.leave", (_, _) => Outcome.Silence.Do(new Effect.CloseQuestion()));
}
