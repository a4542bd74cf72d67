using System.Text.Json;

namespace Bot.Core.Json;

/// <summary>What a feature keeps as data beside its code: `*.json` files that aren't texts, embedded under their own name.</summary>
internal static class DataFile
{
    /// <exception cref="InvalidOperationException">There is no such file, or it holds nothing: a bug, found by the tests.</exception>
    public static T Read<T>(string name)
        where T : class
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream($"data/{name}");
        return stream is not null && JsonSerializer.Deserialize<T>(stream, CoreJson.Options) is { } data
            ? data
            : throw new InvalidOperationException($"There is no data in '{name}'.");
    }
}
