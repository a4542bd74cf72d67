using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Adapters.Storage;

namespace Bot.Adapters.Discord.Gateway;

/// <summary>
/// What of a shard's session outlives the process: enough to take it up again, so that nothing that was said meanwhile is
/// lost. Written now and then and never waited for; an older state only means that some events come once more, and the
/// inbox knows them.
/// </summary>
internal sealed class SessionFile(string path)
{
    private readonly Lock sync = new();
    private SessionState? written;

    /// <summary>Null if there is none, or none that can be read.</summary>
    public SessionState? Read()
    {
        try
        {
            return File.Exists(path)
                ? JsonSerializer.Deserialize(File.ReadAllBytes(path), SessionJson.Default.SessionState)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps the state, if it is another than before. A disk that is full keeps nobody from being answered.</summary>
    public void Write(SessionState state)
    {
        lock (sync)
        {
            if (written is not null && state.IsLike(written))
            {
                return;
            }

            try
            {
                var whole = PrivateFiles.Beside(path);
                using (var file = PrivateFiles.Open(whole, FileMode.Create, FileShare.None))
                {
                    JsonSerializer.Serialize(file, state, SessionJson.Default.SessionState);
                }

                File.Move(whole, path, overwrite: true);
                written = state;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The next time, perhaps.
            }
        }
    }
}

/// <param name="Sequence">Everything up to this event has been handled for good.</param>
/// <param name="Begun">When sessions were begun within the last day.</param>
internal sealed record SessionState(
    string? Session,
    string? ResumeAt,
    long Sequence,
    IReadOnlyList<DateTimeOffset> Begun
)
{
    public bool IsLike(SessionState other) =>
        Session == other.Session
        && ResumeAt == other.ResumeAt
        && Sequence == other.Sequence
        && Begun.SequenceEqual(other.Begun);
}

[JsonSerializable(typeof(SessionState))]
internal sealed partial class SessionJson : JsonSerializerContext;
