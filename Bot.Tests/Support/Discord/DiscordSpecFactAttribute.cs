namespace Bot.Tests.Support.Discord;

/// <summary>A test that compares with Discord's published description; skipped with its reason where that isn't there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DiscordSpecFactAttribute : FactAttribute
{
    public DiscordSpecFactAttribute()
    {
        Skip = OpenApiChecker.File is null ? Why : null;
    }

    internal const string Why =
        "Discord's OpenAPI description isn't here: put it at ../shared/specs/discord-openapi.json, or name it in DISCORD_OPENAPI.";
}

/// <summary>The same, for many cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DiscordSpecTheoryAttribute : TheoryAttribute
{
    public DiscordSpecTheoryAttribute()
    {
        Skip = OpenApiChecker.File is null ? DiscordSpecFactAttribute.Why : null;
    }
}
