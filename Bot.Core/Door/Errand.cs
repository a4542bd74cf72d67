namespace Bot.Core.Door;

/// <summary>Why a message is sent. The Door's decision depends on this and on the receiver's moment, on nothing else.</summary>
public enum Errand
{
    /// <summary>An answer to the person's own words or press.</summary>
    Answer,

    /// <summary>Help for someone who may be in danger.</summary>
    Safety,

    /// <summary>The partner's knock that can't wait, where the receiver allows such knocks.</summary>
    Urgent,

    /// <summary>The partner's knock.</summary>
    Knock,

    /// <summary>The partner's wish: a ritual proposed, an answer to one's own proposal.</summary>
    Words,

    /// <summary>A moment the receiver has agreed to, such as a ritual's beginning.</summary>
    Nudge,

    /// <summary>The beginning and the end of a session that the receiver is in.</summary>
    Session,

    /// <summary>
    /// A session that begins by itself, as was agreed to: a turn of one's own, the way back from a pause. It passes the door
    /// that the session closes, and is left unsaid to whoever told the companion to be still.
    /// </summary>
    Opening,

    /// <summary>
    /// What the companion says on its own account and nobody asked for: a daily hello, a check-in, a nudge. It has a small
    /// budget (<see cref="Budget"/>); what is over that is left unsaid, or waits where <see cref="Conversation.Reply.TooMuch"/>
    /// says so. While it waits, it waits for a day at most.
    /// </summary>
    Unasked,
}
