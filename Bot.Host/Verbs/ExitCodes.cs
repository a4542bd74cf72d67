namespace Bot.Host.Verbs;

internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>The work was done and found something wrong.</summary>
    public const int Wrong = 1;

    /// <summary>A setting or the data directory kept it from starting.</summary>
    public const int CannotStart = 2;
}
