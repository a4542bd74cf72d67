using NodaTime;

namespace Bot.Core.Features.Rituals;

/// <summary>
/// Whether the last few times took place, as far as that is known: enough to see that a ritual hasn't found its place, and
/// too little for a record. It is shown to nobody, and gone once it has been asked about.
/// </summary>
internal sealed record Lately(bool Last, bool? Before, bool? Earlier, Instant At)
{
    public static Lately After(Lately? lately, bool held, Instant at) => new(held, lately?.Last, lately?.Before, at);

    /// <summary>Two of the last three didn't take place.</summary>
    public bool IsOff => new[] { Last, Before, Earlier }.Count(held => held == false) >= 2;
}
