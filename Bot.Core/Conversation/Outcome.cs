using System.Collections.Immutable;
using System.Text.Json;
using Bot.Core.Door;
using Bot.Core.Json;
using Bot.Core.People;
using Bot.Core.Storage;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>What a decision comes to, as data: what to say to whom and what changes. Nothing has happened yet.</summary>
public sealed record Outcome
{
    public static readonly Outcome Silence = new();

    public ImmutableList<Reply> Replies { get; init; } = [];

    public ImmutableList<SliceChange> Changes { get; init; } = [];

    public ImmutableList<Effect> Effects { get; init; } = [];

    /// <summary>The press or answer came too late; what is said explains it and nothing changed.</summary>
    public bool IsStale { get; init; }

    /// <summary>What takes it back. Plain words offer it as Undo; a command has its own words for the other way.</summary>
    public IRequest? WayBack { get; init; }

    /// <summary>Answers the speaker alone.</summary>
    public static Outcome Answer(Text text, params IReadOnlyList<Choice> choices) => Silence.AndAnswer(text, choices);

    /// <summary>Answers where it was asked, for all who are there to read.</summary>
    public static Outcome AnswerHere(Text text, params IReadOnlyList<Choice> choices) =>
        Silence.And(new Reply(Audience.Here, text) { Choices = choices });

    /// <summary>Asks the speaker something that words answer.</summary>
    public static Outcome Ask(Text text, Question question, params IReadOnlyList<Choice> choices) =>
        Silence.And(new Reply(Audience.Speaker, text) { Question = question, Choices = choices });

    /// <summary>A kind word for a button whose moment has passed.</summary>
    public static Outcome Stale(Text text, params IReadOnlyList<Choice> choices) =>
        Answer(text, choices) with
        {
            IsStale = true,
        };

    public Outcome And(Reply reply) => this with { Replies = Replies.Add(reply) };

    public Outcome AndAnswer(Text text, params IReadOnlyList<Choice> choices) =>
        And(new Reply(Audience.Speaker, text) { Choices = choices });

    /// <summary>The same, with a paragraph more in the answer to the speaker.</summary>
    public Outcome WithLine(Text line)
    {
        var at = Replies.FindIndex(r => r.To == Audience.Speaker);
        return at < 0
            ? AndAnswer(line)
            : this with
            {
                Replies = Replies.SetItem(
                    at,
                    Replies[at] with
                    {
                        Text = Text.Lines([Replies[at].Text, line], gap: true),
                    }
                ),
            };
    }

    /// <summary>Says something to a person in private, if their door allows it.</summary>
    public Outcome Tell(Face whom, Text text, Errand errand, params IReadOnlyList<Choice> choices) =>
        And(new Reply(Audience.Privately(whom.Id), text, errand) { Choices = choices });

    /// <summary>Changes a slice of the speaker's own document.</summary>
    public Outcome Mine<T>(Slice<T> slice, T value)
        where T : class =>
        this with
        {
            Changes = Changes.Add(new SliceChange(OfPair: false, slice, value, Equals(value, slice.Empty))),
        };

    /// <summary>Changes a slice of the pair's document.</summary>
    public Outcome Shared<T>(Slice<T> slice, T value)
        where T : class =>
        this with
        {
            Changes = Changes.Add(new SliceChange(OfPair: true, slice, value, Equals(value, slice.Empty))),
        };

    /// <summary>Keeps an entry of the speaker's own. No turn of anybody else can read it.</summary>
    public Outcome Keep<T>(EntryKind<T> kind, T content, Instant? at = null)
        where T : class =>
        Do(new Effect.AddEntry(kind.Name, JsonSerializer.SerializeToUtf8Bytes(content, CoreJson.Options), at));

    public Outcome Do(Effect effect) => this with { Effects = Effects.Add(effect) };

    /// <summary>Both outcomes, this one's words first.</summary>
    public Outcome Then(Outcome next) =>
        new()
        {
            Replies = Replies.AddRange(next.Replies),
            Changes = Changes.AddRange(next.Changes),
            Effects = Effects.AddRange(next.Effects),
            IsStale = IsStale || next.IsStale,
            WayBack = next.WayBack ?? WayBack,
        };
}

/// <summary>A slice's new value, for the speaker's own document or the pair's. An empty one is taken out of the document.</summary>
public sealed record SliceChange(bool OfPair, ISlice Slice, object Value, bool IsEmpty);

/// <summary>A change to more than slices. A closed set: what only the conversation's shell can do.</summary>
public abstract record Effect
{
    private Effect() { }

    /// <summary>The speaker and another become a pair. Nothing happens unless both are still on their own.</summary>
    public sealed record FormPair(PersonId With) : Effect;

    /// <summary>The pair ends, for both, now: its document and key go, and all that waits between the two.</summary>
    public sealed record EndPair : Effect;

    /// <summary>
    /// The speaker is forgotten, now: a couple they are in ends as with <see cref="EndPair"/>, all that is theirs goes, and
    /// their key is destroyed. What is answered is the last that they hear.
    /// </summary>
    public sealed record ForgetSpeaker : Effect;

    public sealed record AddCode(string Code, CodePurpose Purpose, Instant Expires) : Effect;

    /// <summary>The code works once: this is that time.</summary>
    public sealed record UseCode(LookupKey Code) : Effect;

    /// <summary>All open codes of this purpose made by this person end.</summary>
    public sealed record EndCodes(PersonId Maker, CodePurpose Purpose) : Effect;

    /// <summary>
    /// The account that is speaking belongs to this other person from now on; what its own blank document held goes.
    /// </summary>
    public sealed record MoveAccountTo(PersonId Person) : Effect;

    /// <summary>Takes back what waits at the partner's door under this tag. What got through stays.</summary>
    public sealed record Recall(string Tag) : Effect;

    /// <summary>This channel is the couple's shared place.</summary>
    public sealed record LinkPlace(PlaceRef Place) : Effect;

    public sealed record UnlinkPlace(PlaceRef Place) : Effect;

    /// <summary>An entry of the speaker's own, sealed under their key, or that of the kind's book.</summary>
    /// <param name="At">When it was kept at first, for one that takes another's place; null: now.</param>
    public sealed record AddEntry(string Kind, ReadOnlyMemory<byte> Json, Instant? At = null) : Effect;

    /// <summary>
    /// The speaker's entries of this kind have a new book from now on. The one before goes with all that is in it, and its key
    /// is destroyed: those entries are closed in every backup. What this outcome adds is in the new one.
    /// </summary>
    public sealed record BeginBook(string Kind) : Effect;

    /// <summary>
    /// Holds a key of the speaker's in memory alone, for their next turns until that moment; see <see cref="PersonTurn.Held"/>.
    /// </summary>
    public sealed record Hold(string Kind, byte[] Secret, Instant Until) : Effect;

    /// <summary>Lets go of what is held in memory. Nothing held: no error.</summary>
    public sealed record LetGo(string Kind) : Effect;

    /// <summary>Entries of the speaker's own, as the turn has read them, go.</summary>
    public sealed record RemoveEntries(IReadOnlyList<long> Ids) : Effect;

    /// <summary>With these changes in place, goes on with a request that had to wait for them, in the same turn.</summary>
    public sealed record Continue(IRequest Request) : Effect;

    /// <summary>Takes the open question back, if one is open: the next words aren't its answer.</summary>
    public sealed record CloseQuestion : Effect;
}
