using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>
/// One message's buttons and form, as requests: an entry of its reader, sealed under their key. So a button is bound to its
/// person by where it's kept, works once, and is gone with the person.
/// </summary>
/// <param name="Pair">The couple it belongs to; with that it ends.</param>
public sealed record Prompt(long Id, Instant At, PairId? Pair, ImmutableList<PromptChoice> Choices, StoredRequest? Form)
{
    /// <summary>The kind of its entries. Stored; never changes.</summary>
    public const string Kind = "prompt";

    /// <summary>How many of them a person has. Older ones give way: whoever presses them is told kindly.</summary>
    public const int Most = 24;

    public const string FormPart = "f";

    /// <summary>This prompt after one of its choices was used: the others of the same group are gone too. Null if none is left.</summary>
    public Prompt? After(PromptChoice used)
    {
        var left = Choices.ConvertAll(c => c.Group == used.Group ? c with { Request = null } : c);
        return left.TrueForAll(c => c.Request is null) ? null : this with { Choices = left, Form = null };
    }

    /// <summary>The opaque token that a platform carries for one choice: at most 24 characters.</summary>
    public string Token(int choice) => string.Create(CultureInfo.InvariantCulture, $"{Id:x}:{choice}");

    public string FormToken => string.Create(CultureInfo.InvariantCulture, $"{Id:x}:{FormPart}");

    private const string Nowhere = "~:";

    /// <summary>The token of a button of help: it says what it asks for, and nobody keeps it.</summary>
    public static string KeptNowhere(string request, string key) =>
        key.Length == 0 ? Nowhere + request : $"{Nowhere}{request}/{key}";

    /// <summary>The name of what such a token asks for, and its key; null for any other token.</summary>
    public static (string Name, string Key)? RequestKeptNowhere(string token)
    {
        if (!token.StartsWith(Nowhere, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = token[Nowhere.Length..].Split('/', 2);
        return (parts[0], parts is [_, var key] ? key : "");
    }

    /// <summary>
    /// The id of the entry that keeps it for a reader. In the shared place both have one of their own, and somebody else's
    /// token leads to none.
    /// </summary>
    public static long EntryOf(long id, Owner reader) => (id ^ long.RotateLeft(reader.Id, 17)) & long.MaxValue;

    /// <summary>The prompt's id and which of its parts is meant; id 0 for what was never a token of ours.</summary>
    public static (long Id, string Part) Split(string token)
    {
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        return
            colon > 0
            && long.TryParse(
                token.AsSpan(0, colon),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var id
            )
            ? (id, token[(colon + 1)..])
            : (0, "");
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

    /// <summary>What words would complete now; null when nothing is asked any more.</summary>
    internal IAnswerable? StillOpen(RequestNames names, Instant now) =>
        Then is not null && now - At < Patience ? names.Restore(Then) as IAnswerable : null;
}
