namespace Bot.Adapters.Storage;

/// <summary>
/// The data directory, held by this process alone until disposed. The operating system lets go of it when the process
/// ends, however it ends.
/// </summary>
public sealed class DataDirectory : IDisposable
{
    private readonly FileStream held;

    private DataDirectory(DataPaths paths, FileStream held)
    {
        Paths = paths;
        this.held = held;
    }

    public DataPaths Paths { get; }

    /// <summary>Creates what is missing (readable by this user only) and takes the lock.</summary>
    /// <exception cref="DataDirectoryInUseException">Another process, or this one, holds it already.</exception>
    public static DataDirectory Open(string path)
    {
        var paths = new DataPaths(path);
        PrivateFiles.CreateDirectory(paths.Root);
        PrivateFiles.CreateDirectory(paths.KeysDirectory);
        PrivateFiles.CreateDirectory(paths.Backups);
        try
        {
            return new DataDirectory(paths, PrivateFiles.Open(paths.Lock, FileMode.OpenOrCreate, FileShare.None));
        }
        catch (IOException e) when (File.Exists(paths.Lock))
        {
            throw new DataDirectoryInUseException(paths.Root, e);
        }
    }

    public void Dispose() => held.Dispose();
}

public sealed class DataDirectoryInUseException(string path, Exception inner)
    : IOException($"The data directory {path} is in use by another running bot. Stop that one first.", inner);
