using Bot.Tests.Support;

namespace Bot.Tests.Playground;

/// <summary>One running host that the tests of a class share; each uses people of its own.</summary>
public sealed class PlaygroundHost : IAsyncLifetime
{
    private static int people;

    internal RunningHost Host { get; private set; } = null!;

    internal PlaygroundClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await RunningHost.PlaygroundAsync();
        Client = new PlaygroundClient(Host);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    /// <summary>A name that nobody in this class has had.</summary>
    internal static string Somebody(string name) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}{Interlocked.Increment(ref people)}");
}
