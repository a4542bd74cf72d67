namespace Bot.Core.Time;

/// <summary>
/// What came of reading a text: <see cref="Understood{T}"/>, <see cref="Ambiguous{T}"/> or
/// <see cref="NotUnderstood{T}"/>. Reading never throws and never guesses.
/// </summary>
public abstract record Reading<T>
{
    private protected Reading() { }
}

/// <summary>It means exactly this.</summary>
public sealed record Understood<T>(T Value) : Reading<T>;

/// <summary>It may mean two to four things, the likeliest first; the person is to be asked.</summary>
public sealed record Ambiguous<T>(IReadOnlyList<Option<T>> Options) : Reading<T>;

/// <summary>It means nothing that can be kept; the problem says why.</summary>
public sealed record NotUnderstood<T>(WhenProblem Problem) : Reading<T>;

/// <summary>
/// One meaning, and a <see cref="Text"/> in the person's language that the same reader understands as exactly
/// <see cref="Value"/> (while nothing in it has passed).
/// </summary>
public sealed record Option<T>(T Value, string Text);
