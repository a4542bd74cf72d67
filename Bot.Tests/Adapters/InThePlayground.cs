using Bot.Core.Features;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Adapters;

public sealed class InThePlayground : AdapterContract
{
    private protected override bool CanWhisper => true;

    private protected override async Task<ICouple> OpenAsync(Instant start, Registry features) =>
        await PlaygroundCouple.OpenAsync(start, features);
}
