namespace Bot.Adapters.Discord.Rest;

/// <summary>A request to Discord's REST interface.</summary>
/// <param name="Path">From the root on, such as "/channels/1/messages".</param>
/// <param name="Route">The kind of request and the big thing it is about: what shares a limit.</param>
internal sealed record RestCall(HttpMethod Method, string Path, string Route)
{
    /// <summary>JSON; null for a request without a body.</summary>
    public byte[]? Body { get; init; }

    public IReadOnlyList<RestFile> Files { get; init; } = [];

    /// <summary>
    /// An answer to an interaction: outside of all limits, has its own connections, and Discord stops waiting for the first
    /// one after three seconds.
    /// </summary>
    public bool IsInteraction { get; init; }

    /// <summary>Done twice it is the same as done once, so it may be repeated when nobody knows what became of it.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Goes first when the overall limit makes requests wait.</summary>
    public bool IsUrgent { get; init; }
}

/// <summary>A file beside the JSON.</summary>
internal sealed record RestFile(string Name, string ContentType, ReadOnlyMemory<byte> Content);

/// <summary>What became of a request.</summary>
internal enum RestEnd
{
    /// <summary>Discord did it.</summary>
    Done,

    /// <summary>Discord refused it, and says why by a code.</summary>
    Refused,

    /// <summary>A limit is reached for longer than is worth waiting here.</summary>
    Busy,

    /// <summary>It never reached Discord.</summary>
    NotSent,

    /// <summary>It was sent, and nobody knows what became of it.</summary>
    Unknown,
}

/// <param name="Status">The HTTP status; 0 without an answer.</param>
/// <param name="Code">Discord's own code of an error; 0 without one.</param>
internal readonly record struct RestAnswer(RestEnd End, int Status, int Code, byte[] Body, TimeSpan Wait)
{
    public bool IsDone => End == RestEnd.Done;

    public static RestAnswer Of(RestEnd end) => new(end, 0, 0, [], TimeSpan.Zero);

    public static RestAnswer Later(TimeSpan wait) => new(RestEnd.Busy, 0, 0, [], wait);
}
