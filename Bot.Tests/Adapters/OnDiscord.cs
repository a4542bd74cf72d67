using Bot.Core.Features;
using Bot.Tests.Support;
using Bot.Tests.Support.Discord;
using NodaTime;

namespace Bot.Tests.Adapters;

public sealed class OnDiscord : AdapterContract
{
    private protected override bool CanWhisper => true;

    private protected override bool OwesAWord => true;

    private protected override async Task<ICouple> OpenAsync(Instant start, Registry features) =>
        await DiscordCouple.OpenAsync(start, features);
}
