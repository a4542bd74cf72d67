using Bot.Core.People;

namespace Bot.Core.Storage;

/// <summary>
/// Something outside of the store that keeps what people said: the backups that are made by themselves, a platform's own
/// memory. It is asked to let go once a commit that forgets somebody is durable, and again if it failed or was killed.
/// </summary>
public interface IForgets
{
    ValueTask ForgetAsync(Forgotten what, CancellationToken cancel);
}

/// <summary>Who was forgotten.</summary>
/// <param name="Gone">People and couples that are no more, and whose keys are destroyed.</param>
/// <param name="Left">
/// People who go on, and whose documents held something of those who are gone until now; null: it may be anybody.
/// </param>
public sealed record Forgotten(IReadOnlyList<Owner> Gone, IReadOnlyList<PersonId>? Left);
