namespace Bot.Adapters.Discord.Gateway;

/// <summary>Whoever takes what the gateway brings. Must not keep the caller: the connection waits meanwhile.</summary>
internal interface IGatewayEvents
{
    /// <summary>The bytes are valid during the call. Whoever takes the event says when it is done.</summary>
    /// <param name="isReplay">It comes from before this connection, and may have been waiting for long.</param>
    void Receive(string name, ReadOnlySpan<byte> data, bool isReplay, GatewaySession.Event seen);

    /// <summary>A session has begun, or has been taken up again with everything that was missed.</summary>
    void Live(string? application);
}
