namespace Bot.Core.Commands;

/// <summary>How a command is written, from its declaration.</summary>
internal static class CommandHelp
{
    /// <summary>"/quiet set WHEN"</summary>
    public static string Usage(CommandSpec command, ActionSpec action)
    {
        var parts = new[] { $"/{command.Name}", action.Name }.Concat(action.Args.Select(a => a.Shown));
        return string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p)));
    }
}
