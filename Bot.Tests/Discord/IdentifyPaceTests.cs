using Bot.Adapters.Discord.Gateway;
using Bot.Tests.Support;

namespace Bot.Tests.Discord;

/// <summary>How soon and how often sessions are begun.</summary>
public sealed class IdentifyPaceTests
{
    private readonly ManualTime time = new(new DateTimeOffset(2026, 11, 23, 14, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Sessions_begin_five_seconds_apart_in_each_lane()
    {
        var pace = new IdentifyPace(time);
        await pace.WaitAsync(0, default);
        var next = pace.WaitAsync(0, default);
        await pace.WaitAsync(1, default);
        time.Advance(TimeSpan.FromSeconds(5));
        next.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromSeconds(0.2));
        await next;
    }

    [Fact]
    public async Task When_Discord_has_none_left_for_the_day_no_session_begins_before_it_has()
    {
        var pace = new IdentifyPace(time);
        pace.NoneBefore(time.GetUtcNow() + TimeSpan.FromHours(3));
        var first = pace.WaitAsync(0, default);
        time.Advance(TimeSpan.FromHours(2.9));
        first.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromHours(0.2));
        await first;
    }

    [Fact]
    public async Task However_it_flaps_no_day_sees_more_than_a_hundred_sessions()
    {
        var pace = new IdentifyPace(time);
        var begun = new List<DateTimeOffset>();
        var end = time.GetUtcNow() + TimeSpan.FromDays(3);
        while (time.GetUtcNow() < end)
        {
            await PassingAsync(pace.WaitAsync(0, default));

            begun.Add(time.GetUtcNow());
        }

        var day = TimeSpan.FromDays(1);
        begun.Max(at => begun.Count(b => b >= at && b < at + day)).ShouldBeLessThanOrEqualTo(IdentifyPace.MostEachDay);
        begun.Count.ShouldBeGreaterThan(200, "and it goes on trying");
    }

    /// <summary>Time passes for as long as this waits for it and for nothing else.</summary>
    private async Task PassingAsync(Task work)
    {
        for (var next = time.Changed; !work.IsCompleted; next = time.Changed)
        {
            if (time.Waits > 0 && time.Limits == 0)
            {
                time.Advance(TimeSpan.FromSeconds(30));
            }
            else
            {
                await Task.WhenAny(next, work).WaitAsync(RunningHost.Hang);
            }
        }
    }
}
