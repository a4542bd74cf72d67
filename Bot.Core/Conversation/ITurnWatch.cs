using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>Watches turns for logs and metrics. It is given ids and kinds, never words.</summary>
public interface ITurnWatch
{
    void Handled(string platform, string kind, Handled result);

    void Fired(string kind, Duration late);

    /// <summary>A bug or a broken world. The exception's message may hold words and must not be written down.</summary>
    void Failed(string kind, Owner? owner, Exception exception);

    void Sent(string platform, string result, Duration sinceCommit);
}
