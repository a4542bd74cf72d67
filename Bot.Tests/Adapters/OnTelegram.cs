using Bot.Core.Features;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Adapters;

public sealed class OnTelegram : AdapterContract
{
    private protected override bool CanWhisper => false;

    private protected override async Task<ICouple> OpenAsync(Instant start, Registry features) =>
        await TelegramCouple.PacedAsync(start, features);
}
