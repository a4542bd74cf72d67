using System.Collections.Immutable;
using System.Text.Json;
using Bot.Core.People;
using Bot.Core.PlainWords;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>What plain words came to: a command, and how to say that it was understood.</summary>
/// <param name="Command">As it would be typed; `#"name"` stands for the number of what is called so.</param>
/// <param name="Says">The phrase `heard.NAME`; null where the command's own summary says it.</param>
/// <param name="Smaller">A smaller one to stand beside it.</param>
internal sealed record HeardOption(string Command, string? Says, HearsManner Manner, string? Smaller)
{
    /// <summary>What was meant by its name, as its list shows it.</summary>
    public string? Label { get; init; }

    /// <summary>Nothing is called what was said: these are all there are.</summary>
    public bool IsAnother { get; init; }
}

/// <summary>Says what was understood, and does it on a tap.</summary>
/// <param name="IsSure">Otherwise even what only shows something is asked about first.</param>
/// <param name="IsFaint">It may be something else altogether: it isn't proposed, it may only be picked.</param>
internal sealed record ConfirmHeard(ImmutableList<HeardOption> Options, bool IsSure, bool IsFaint = false) : IRequest;

/// <summary>Runs a command that plain words asked for, and offers to undo it where that is possible.</summary>
/// <param name="Says">Said above the answer; null where the tap has said it.</param>
internal sealed record RunHeard(string Command, string? Says) : IRequest;

/// <summary>What was understood isn't what was meant, or isn't wanted any more.</summary>
internal sealed record LeaveHeard : IRequest;

/// <summary>Gives the speaker's own slices back what they held, if nobody has changed them since.</summary>
/// <param name="Until">Later than this it is what it is.</param>
internal sealed record UndoOwn(ImmutableList<SliceBefore> Slices, Instant Until) : IRequest;

/// <param name="Before">What it held; null if it was empty.</param>
/// <param name="After">By what it is known to be unchanged since.</param>
internal sealed record SliceBefore(string Name, int Shape, JsonElement? Before, string After);

/// <summary>Words that mean nothing here.</summary>
/// <param name="Suggestions">Commands that they may have to do with.</param>
internal sealed record NotHeard(ImmutableList<HeardOption> Suggestions) : IRequest;

/// <summary>Which line was last said to words that weren't understood, so that the next is another one. Nothing of the words.</summary>
internal sealed record Unheard(int Line)
{
    public static readonly Slice<Unheard> Slice = new("unheard", new Unheard(0));
}
