using System.Collections.Immutable;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Needs;

/// <summary>What the talk with oneself asks about, in this order. Stored by name.</summary>
internal enum NeedTopic
{
    Alone,
    Together,
    Loved,
    Support,
    Stress,
}

/// <summary>An answer to one's own question: a choice, words, or both.</summary>
/// <param name="Choice">The key of what was tapped; null where there are words alone.</param>
/// <param name="IsShared">Whether it may be laid beside the other's. Off until it is said, and off again with every change.</param>
internal sealed record NeedAnswer(NeedTopic Topic, string? Choice, string Words, bool IsShared = false)
{
    public const int LongestWords = 300;
}

/// <summary>
/// The talk with oneself, as far as it has come. In one's own document: no turn of the other's can read it. It outlives a
/// couple, and what was to be shared with that one doesn't.
/// </summary>
/// <param name="Answers">One for a topic at most.</param>
/// <param name="Passed">Left out for now.</param>
/// <param name="AskedAlong">When the other was last asked along.</param>
internal sealed record OwnNeeds(
    ImmutableList<NeedAnswer> Answers,
    ImmutableList<NeedTopic> Passed,
    LocalDate? AskedAlong = null
)
{
    public static readonly Slice<OwnNeeds> Slice = new("needs", new OwnNeeds([], []));

    private static readonly Period BetweenAsks = Period.FromWeeks(1);

    public bool IsEmpty => Answers.IsEmpty && Passed.IsEmpty;

    /// <summary>Where the talk goes on; null when all has been asked.</summary>
    public NeedTopic? Next =>
        Enum.GetValues<NeedTopic>()
            .Cast<NeedTopic?>()
            .FirstOrDefault(t => Of(t!.Value) is null && !Passed.Contains(t.Value));

    public ImmutableList<NeedAnswer> Shared => Answers.FindAll(a => a.IsShared);

    public NeedAnswer? Of(NeedTopic topic) => Answers.Find(a => a.Topic == topic);

    public OwnNeeds With(NeedAnswer answer) =>
        this with
        {
            Answers = [.. Answers.RemoveAll(a => a.Topic == answer.Topic).Add(answer).OrderBy(a => a.Topic)],
            Passed = Passed.Remove(answer.Topic),
        };

    /// <summary>An answer that is there stays: what is passed over isn't taken back.</summary>
    public OwnNeeds Passing(NeedTopic topic) =>
        Of(topic) is not null || Passed.Contains(topic) ? this : this with { Passed = Passed.Add(topic) };

    public bool MayAskAlong(LocalDate today) => AskedAlong is not { } last || last + BetweenAsks <= today;

    /// <summary>What is left of it for whoever is on their own again.</summary>
    public OwnNeeds AfterThePair() => new(Answers.ConvertAll(a => a with { IsShared = false }), Passed);

    /// <summary>As its owner takes it along.</summary>
    public object ForExport() =>
        Answers.Select(a => new
        {
            a.Topic,
            a.Choice,
            a.Words,
            a.IsShared,
        });
}
