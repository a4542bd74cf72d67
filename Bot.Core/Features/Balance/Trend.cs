using Bot.Core.Features.CheckIns;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Balance;

/// <summary>The two things that are weighed. Stored by name.</summary>
internal enum Aspect
{
    Space,
    Together,
}

/// <summary>How something has gone lately.</summary>
internal enum Course
{
    /// <summary>The same for a while.</summary>
    Steady,

    /// <summary>The same the last times.</summary>
    Lately,

    /// <summary>Now this, now that.</summary>
    Mixed,
}

/// <summary>What somebody's own check-ins say, the newest first. No number comes of it.</summary>
internal sealed record Trend(IReadOnlyList<Entry<WeekAnswer>> Weeks)
{
    /// <summary>As many as are drawn.</summary>
    public const int Most = 8;

    public static Fit Of(WeekAnswer answer, Aspect aspect) => aspect == Aspect.Space ? answer.Space : answer.Together;

    public (Course Course, Fit Fit) For(Aspect aspect)
    {
        var recent = Weeks.Take(3).Select(w => Of(w.Content, aspect)).ToList();
        return recent.Distinct().Count() == 1 ? (recent.Count == 3 ? Course.Steady : Course.Lately, recent[0])
            : recent[0] == recent[1] ? (Course.Lately, recent[0])
            : (Course.Mixed, recent[0]);
    }

    /// <summary>What hasn't fitted two times of three, the last time among them; null if all is near enough.</summary>
    public (Aspect Aspect, Fit Fit)? Off()
    {
        foreach (var aspect in Enum.GetValues<Aspect>())
        {
            var recent = Weeks.Take(3).Select(w => Of(w.Content, aspect)).ToList();
            if (recent.Count > 1 && recent[0] != Fit.AboutRight && recent.Count(f => f == recent[0]) > 1)
            {
                return (aspect, recent[0]);
            }
        }

        return null;
    }
}

/// <summary>When the private word was said last: a while passes before the next.</summary>
internal sealed record BalanceWord(LocalDate? Said)
{
    public static readonly Slice<BalanceWord> Slice = new("balance", new BalanceWord((LocalDate?)null));

    private static readonly Period Pause = Period.FromWeeks(4);

    public bool MaySpeak(LocalDate today) => Said is not { } said || said + Pause <= today;
}
