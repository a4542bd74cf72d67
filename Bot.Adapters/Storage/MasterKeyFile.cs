using System.Security.Cryptography;

namespace Bot.Adapters.Storage;

/// <summary>
/// The master keys in a file of their own: base64, one a line (or separated by commas), newest first.
/// </summary>
public static class MasterKeyFile
{
    private const int KeySize = 32;

    /// <summary>
    /// The keys of the data directory's file; a new installation gets one. Once there are wrapped keys a missing file is
    /// an error: a fresh master key could open none of them.
    /// </summary>
    /// <exception cref="MasterKeyException">Unreadable, or missing although there are keys that need it.</exception>
    public static IReadOnlyList<byte[]> ReadOrCreate(DataPaths paths)
    {
        if (!File.Exists(paths.MasterKey))
        {
            if (File.Exists(paths.Keys) || File.Exists(paths.KeysCopy))
            {
                throw new MasterKeyException(
                    $"{paths.MasterKey} is missing, but {paths.KeysDirectory} holds keys that need it. Bring the file back, "
                        + "or give the key as Keys__Master."
                );
            }

            Create(paths.MasterKey);
        }

        return Read(paths);
    }

    /// <summary>The keys of the data directory's file, for whoever only looks.</summary>
    /// <exception cref="MasterKeyException">Unreadable, or missing.</exception>
    public static IReadOnlyList<byte[]> Read(DataPaths paths)
    {
        if (!File.Exists(paths.MasterKey))
        {
            throw new MasterKeyException($"There is no master key at {paths.MasterKey}; Keys__Master can give one.");
        }

        var text = File.ReadAllText(paths.MasterKey);
        return TryParse(text, out var keys)
            ? keys
            : throw new MasterKeyException(
                $"{paths.MasterKey} must hold 32 bytes as base64 in each line, newest first."
            );
    }

    /// <summary>Reads keys in the file's form, also for the setting of the same meaning.</summary>
    public static bool TryParse(string text, out IReadOnlyList<byte[]> keys)
    {
        var parts = text.Split(
            [',', '\n', '\r'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        var found = new List<byte[]>();
        foreach (var part in parts)
        {
            var key = new byte[KeySize];
            if (!Convert.TryFromBase64String(part, key, out var length) || length != KeySize)
            {
                keys = [];
                return false;
            }

            found.Add(key);
        }

        keys = found;
        return found.Count > 0;
    }

    private static void Create(string path)
    {
        // Whole or not at all: half a master key after a power cut would be worse than none.
        var whole = PrivateFiles.Beside(path);
        using (var file = PrivateFiles.Open(whole, FileMode.CreateNew, FileShare.None))
        {
            var key = RandomNumberGenerator.GetBytes(KeySize);
            using var writer = new StreamWriter(file, leaveOpen: true);
            writer.Write(Convert.ToBase64String(key));
            writer.Write('\n');
            writer.Flush();
            file.Flush(flushToDisk: true);
        }

        File.Move(whole, path, overwrite: false);
    }
}

public sealed class MasterKeyException(string message) : Exception(message);
