namespace Bot.Core.Features.Signs;

/// <summary>
/// Something that somebody may notice about themself: `signs.sign.KEY`, with one small step, `signs.step.KEY`. It says nothing about
/// who they are.
/// </summary>
/// <param name="Key">Its theme and number: "apart.1".</param>
internal sealed record Sign(string Key)
{
    public static IReadOnlyList<string> Themes { get; } = ["apart", "close", "away"];

    public static IReadOnlyList<Sign> All { get; } =
    [
        new("apart.1"),
        new("apart.2"),
        new("apart.3"),
        new("apart.4"),
        new("close.1"),
        new("close.2"),
        new("close.3"),
        new("close.4"),
        new("close.5") { IsFear = true },
        new("away.1"),
        new("away.2"),
        new("away.3"),
        new("away.4") { IsFear = true },
        new("away.5"),
    ];

    /// <summary>Fear of someone: no step, but people who help.</summary>
    public bool IsFear { get; init; }

    public string Theme => Key.Split('.')[0];

    public static Sign? Find(string key) =>
        All.FirstOrDefault(s => string.Equals(s.Key, key, StringComparison.Ordinal));
}
