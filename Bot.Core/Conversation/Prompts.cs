using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>
/// The buttons and forms that a person can still use, newest last, in their own sealed document. So a button is bound to
/// its person by where it's kept, works once, and is gone with the person.
/// </summary>
public sealed record Prompts(ImmutableList<Prompt> Open)
{
    public static readonly Slice<Prompts> Slice = new("prompts", new Prompts([]));

    /// <summary>Older ones give way: whoever presses them is told kindly.</summary>
    public const int Most = 24;

    public Prompts With(Prompt prompt) =>
        new((Open.Count >= Most ? Open.RemoveRange(0, Open.Count - Most + 1) : Open).Add(prompt));

    /// <summary>Puts what is left of a prompt in its place; null removes it.</summary>
    public Prompts Replace(string id, Prompt? left)
    {
        var at = Open.FindIndex(p => string.Equals(p.Id, id, StringComparison.Ordinal));
        return new(left is null ? Open.RemoveAt(at) : Open.SetItem(at, left));
    }

    public Prompt? Find(string id) => Open.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));
}

/// <summary>One message's buttons and form, as requests.</summary>
/// <param name="Pair">The couple it belongs to; with that it ends.</param>
public sealed record Prompt(
    string Id,
    Instant At,
    PairId? Pair,
    ImmutableList<PromptChoice> Choices,
    StoredRequest? Form
)
{
    /// <summary>This prompt after one of its choices was used: the others of the same group are gone too. Null if none is left.</summary>
    public Prompt? After(PromptChoice used)
    {
        var left = Choices.ConvertAll(c => c.Group == used.Group ? c with { Request = null } : c);
        return left.TrueForAll(c => c.Request is null) ? null : this with { Choices = left, Form = null };
    }

    public const string FormPart = "f";

    /// <summary>The opaque token that a platform carries for one choice: at most 24 characters.</summary>
    public string Token(int choice) => string.Create(CultureInfo.InvariantCulture, $"{Id}:{choice}");

    public string FormToken => $"{Id}:{FormPart}";

    public static (string Id, string Part) Split(string token)
    {
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (token, "") : (token[..colon], token[(colon + 1)..]);
    }
}

/// <summary>A button that was shown. Its request is null once it (or another of its group) was used.</summary>
public sealed record PromptChoice(StoredRequest? Request, string Label, int Group);

/// <summary>The question that the person's next plain words answer. It stays open while other things are done.</summary>
public sealed record OpenQuestion(StoredRequest? Then, string Field, Instant At)
{
    public static readonly Slice<OpenQuestion> Slice = new("question", new OpenQuestion(null, "", default));

    /// <summary>After a day nobody remembers what was asked.</summary>
    public static readonly Duration Patience = Duration.FromHours(24);
}
