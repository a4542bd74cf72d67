namespace Bot.Adapters.Storage;

/// <summary>What lies where in the data directory. Naming a path creates nothing.</summary>
public sealed class DataPaths(string root)
{
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Everything the conversation keeps, sealed.</summary>
    public string Database => Path.Combine(Root, "twotrees.db");

    /// <summary>The wrapped keys live apart, so that backups of the database hold none.</summary>
    public string KeysDirectory => Path.Combine(Root, "keys");

    public string Keys => Path.Combine(KeysDirectory, "keys.db");

    public string KeysCopy => Path.Combine(KeysDirectory, "keys.copy.db");

    public string Backups => Path.Combine(Root, "backups");

    public string MasterKey => Path.Combine(Root, "master.key");

    /// <summary>What the playground has shown: a platform's memory, not the companion's.</summary>
    public string Playground => Path.Combine(Root, "playground.db");

    /// <summary>Which commands were published to Discord last.</summary>
    public string DiscordCommands => Path.Combine(Root, "discord.commands");

    /// <summary>Who sees "thinking" on Discord at this moment.</summary>
    public string DiscordThinking => Path.Combine(Root, "discord.thinking");

    /// <summary>A shard's session at Discord's gateway.</summary>
    public string DiscordSession(int shard) => Path.Combine(Root, $"discord.session-{shard}");

    /// <summary>A mark of the command menu that was published on Telegram last.</summary>
    public string TelegramMenu => Path.Combine(Root, "telegram.menu");

    public string Lock => Path.Combine(Root, ".lock");
}
