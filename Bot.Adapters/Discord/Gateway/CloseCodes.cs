namespace Bot.Adapters.Discord.Gateway;

/// <summary>What to do after a connection has ended.</summary>
internal enum Next
{
    /// <summary>Connect and take the session up where it was left.</summary>
    Resume,

    /// <summary>Connect and begin a new session.</summary>
    Begin,

    /// <summary>Never again: it would end the same way.</summary>
    Stop,
}

/// <summary>Discord's close codes, each with what it asks of us.</summary>
internal static class CloseCodes
{
    /// <summary>Ours: anything but 1000 and 1001, which would end the session.</summary>
    public const int Ours = 4900;

    public static (Next Next, string Why) Meaning(int? code) =>
        code switch
        {
            4000 => (Next.Resume, "unknown error"),
            4001 => (Next.Resume, "unknown opcode"),
            4002 => (Next.Resume, "decode error"),
            4003 => (Next.Begin, "not authenticated"),
            4004 => (Next.Stop, "the token isn't accepted"),
            4005 => (Next.Resume, "already authenticated"),
            4007 => (Next.Begin, "invalid sequence"),
            4008 => (Next.Resume, "too fast"),
            4009 => (Next.Begin, "session timed out"),
            4010 => (Next.Stop, "invalid shard"),
            4011 => (Next.Stop, "sharding is required"),
            4012 => (Next.Stop, "this version of the gateway isn't served any more"),
            4013 => (Next.Stop, "invalid intents"),
            4014 => (Next.Stop, "an intent isn't allowed"),
            _ => (Next.Resume, "closed"),
        };
}
