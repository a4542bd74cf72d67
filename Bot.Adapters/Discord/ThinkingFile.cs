using System.Security.Cryptography;
using System.Text;
using Bot.Adapters.Storage;
using Bot.Core.Sealing;

namespace Bot.Adapters.Discord;

/// <summary>
/// Which interactions show "thinking" to somebody who waits: sealed lines in a file of their own, because it must be
/// possible to note them while the database is busy with something else. A process that follows a kill finds here whom it
/// owes an answer. Not flushed to the disk: after a power cut nobody is waiting any more.
/// </summary>
internal sealed class ThinkingFile : IDisposable
{
    private const string Kind = "discord.thinking";
    private readonly Lock sync = new();
    private readonly OwnerKeys keys;
    private readonly FileStream file;
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    public ThinkingFile(string path, OwnerKeys keys)
    {
        this.keys = keys;
        file = PrivateFiles.Open(path, FileMode.OpenOrCreate, FileShare.Read);
        Left = ReadAll();
        foreach (var address in Left)
        {
            open.Add(address.Id);
        }

        Shrink();
    }

    /// <summary>What the process before this one has left open.</summary>
    public IReadOnlyList<ReturnAddress> Left { get; }

    public bool IsOpen(string id)
    {
        lock (sync)
        {
            return open.Contains(id);
        }
    }

    public void Begin(ReturnAddress address)
    {
        lock (sync)
        {
            if (open.Add(address.Id))
            {
                var text = Encoding.UTF8.GetBytes(address.Write());
                Append($"+{Convert.ToBase64String(Sealer.Seal(keys, Kind, 0, text))}\n");
            }
        }
    }

    public void End(string id)
    {
        lock (sync)
        {
            if (!open.Remove(id))
            {
                return;
            }

            Append($"-{id}\n");
            Shrink();
        }
    }

    public void Dispose()
    {
        lock (sync)
        {
            file.Dispose();
        }
    }

    private void Append(string line)
    {
        try
        {
            file.Seek(0, SeekOrigin.End);
            file.Write(Encoding.UTF8.GetBytes(line));
            file.Flush();
        }
        catch (IOException)
        {
            // A full disk must not keep anybody from being answered.
        }
    }

    private void Shrink()
    {
        if (open.Count == 0 && file.Length > 0)
        {
            file.SetLength(0);
        }
    }

    private List<ReturnAddress> ReadAll()
    {
        var found = new Dictionary<string, ReturnAddress>(StringComparer.Ordinal);
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        while (reader.ReadLine() is { Length: > 1 } line)
        {
            if (line[0] == '-')
            {
                found.Remove(line[1..]);
                continue;
            }

            try
            {
                var text = Sealer.Open(keys, Kind, 0, Convert.FromBase64String(line[1..]));
                if (ReturnAddress.Read(Encoding.UTF8.GetString(text)) is { } address)
                {
                    found[address.Id] = address;
                }
            }
            catch (Exception e) when (e is FormatException or CryptographicException)
            {
                // A line that a kill has cut off.
            }
        }

        return [.. found.Values];
    }
}
