using Bot.Core.People;
using Bot.Core.Safety;

namespace Bot.Core.Conversation;

/// <summary>Words that sound like danger.</summary>
internal sealed partial class Interpreter
{
    private Crisis? HearCrisis(Incoming incoming, Asked asked, Document? partner, Settling settling) =>
        asked.Ignored ? null
        : settling.Answers ? Crisis.HeardIn(incoming.Body, partner, Listening.ToWords)
        : Crisis.HeardIn(incoming.Body, partner, ListeningTo(incoming.Body, asked.Request));

    private Listening ListeningTo(IncomingBody body, IRequest? request)
    {
        if (request is IAnswerable or ICarriesWords)
        {
            return Listening.ToWords;
        }

        if (body is IncomingBody.Called || (body is IncomingBody.Said { Text: var text } && text.StartsWith('/')))
        {
            return Listening.ToCommand;
        }

        var isUnderstood =
            request is not (null or Conversation.NotHeard or ConfirmHeard { IsFaint: true })
            && request != shell.FirstContact;
        return isUnderstood ? Listening.ToRequest : Listening.ToWords;
    }

    // Help comes first. What was asked for goes on only where the words themselves are the matter; "I don't know a city by
    // that name" is no answer to despair. An open question stays open.
    private Asked Helped(Asked asked, Crisis heard, Settling settling)
    {
        var go = heard.Go(asked.Request);
        settling.Answers &= go != WordsGo.Nowhere;
        return Asked.For(shell.HearCrisis(heard.Kind, go)) with { Then = go == WordsGo.Nowhere ? null : asked.Request };
    }
}
