using Bot.Core.Storage;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>A message of the outbox, handed to its platform.</summary>
/// <param name="Id">The idempotency id: the same when the same message is tried again.</param>
/// <param name="Attempts">How often it was tried before and put off.</param>
/// <param name="CreatedAt">When it was committed.</param>
/// <param name="Repeat">
/// It may have arrived before: its last sending was never answered, or the process ended in it. Only answers and people's
/// own words are ever handed over so; a nudge is not tried again.
/// </param>
public sealed record Delivery(
    long Id,
    Outgoing Message,
    DeliveryClass Class,
    int Attempts,
    Instant CreatedAt,
    bool Repeat
);
