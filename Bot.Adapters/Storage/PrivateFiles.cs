namespace Bot.Adapters.Storage;

/// <summary>Files and directories that only the bot's own user may read, from their first moment on.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode File600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Directory700 = File600 | UnixFileMode.UserExecute;

    public static void CreateDirectory(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, Directory700);
        }
    }

    public static FileStream Open(string path, FileMode mode, FileShare share)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.ReadWrite,
            Share = share,
        };
        if (!OperatingSystem.IsWindows() && mode is not FileMode.Open)
        {
            options.UnixCreateMode = File600;
        }

        return new FileStream(path, options);
    }

    /// <summary>An empty file, if there is none yet. SQLite gives its side files the mode of the database.</summary>
    public static void Touch(string path)
    {
        if (!File.Exists(path))
        {
            Open(path, FileMode.OpenOrCreate, FileShare.ReadWrite).Dispose();
        }
    }

    public static void Copy(string from, string to)
    {
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var target = Open(to, FileMode.Create, FileShare.None);
        source.CopyTo(target);
        target.Flush(flushToDisk: true);
    }

    public static void FlushToDisk(string path)
    {
        using var file = Open(path, FileMode.Open, FileShare.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>A name beside <paramref name="path"/>, for what is renamed to it when it is whole.</summary>
    public static string Beside(string path) => $"{path}.{Path.GetRandomFileName()}.tmp";
}
