namespace Bot.Tests.Support;

/// <summary>A test that needs `rsvg-convert`; skipped with its reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RsvgFactAttribute : FactAttribute
{
    public RsvgFactAttribute()
    {
        if (!File.Exists("/usr/bin/rsvg-convert"))
        {
            Skip = "No rsvg-convert here: install it (Debian: librsvg2-bin).";
        }
    }
}
