using System.Text.Json;

namespace Bot.Core.Json;

/// <summary>What a feature keeps as data beside its code: files that aren't texts, embedded under their own name.</summary>
internal static class DataFile
{
    /// <exception cref="InvalidOperationException">There is no such file, or it holds nothing: a bug, found by the tests.</exception>
    public static T Read<T>(string name)
        where T : class
    {
        using var stream = Open(name);
        return JsonSerializer.Deserialize<T>(stream, CoreJson.Options) ?? throw Empty(name);
    }

    /// <summary>The same for a file that isn't JSON.</summary>
    /// <exception cref="InvalidOperationException">There is no such file: a bug, found by the tests.</exception>
    public static Stream Open(string name) =>
        typeof(DataFile).Assembly.GetManifestResourceStream($"data/{name}") ?? throw Empty(name);

    private static InvalidOperationException Empty(string name) => new($"There is no data in '{name}'.");
}
