using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Door;

/// <summary>How often the companion speaks unasked, counted from outside in what arrives.</summary>
public sealed class BudgetTests
{
    private static readonly DateTimeZone Lisbon = DateTimeZoneProviders.Tzdb["Europe/Lisbon"];

    [Theory]
    [InlineData(UnaskedStep.Usual, 4)]
    [InlineData(UnaskedStep.Less, 2)]
    [InlineData(UnaskedStep.Little, 1)]
    [InlineData(UnaskedStep.None, 0)]
    public void However_often_it_would_speak_no_day_and_no_seven_days_hold_more(UnaskedStep step, int aWeek)
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var random = new Random(seed);
            var zone = DateTimeZoneProviders.Tzdb[random.Next(2) == 0 ? "Europe/Lisbon" : "Pacific/Chatham"];
            var budget = Budget.Of(step);
            var passed = UnaskedPassed.Slice.Empty;
            var said = new List<LocalDate>();
            var now = Instant.FromUtc(2026, 10, 1, 0, 0);
            for (var i = 0; i < 120; i++)
            {
                now += Duration.FromMinutes(random.Next(1, 900));
                var room = budget.RoomAt(passed, now, zone);
                if (room is { } at && at > now)
                {
                    // No room now, and the moment it names has some.
                    budget.RoomAt(passed, at, zone).ShouldBe(at, $"seed {seed}");
                    at.InZone(zone).Date.ShouldBeGreaterThan(now.InZone(zone).Date, $"seed {seed}");
                    at.InZone(zone).Hour.ShouldBe(9, $"seed {seed}");
                }

                if (room == now)
                {
                    passed = Budget.Count(passed, now, zone);
                    said.Add(now.InZone(zone).Date);
                }

                passed.At.Count.ShouldBeLessThanOrEqualTo(aWeek + 1);
            }

            Within(said, 1, aWeek, $"seed {seed}");
            (said.Count > 0).ShouldBe(aWeek > 0);
        }
    }

    [Theory]
    [InlineData(TooMuch.Drop)]
    [InlineData(TooMuch.Wait)]
    public async Task A_talkative_companion_stays_within_it_whatever_else_happens(TooMuch tooMuch)
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            using var couple = new Couple(Couple.At("2026-10-10T08:00:00Z"), features: Talkative.Registry(tooMuch));
            await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
            var start = couple.Now;
            await couple.Say("Ana", "/quiet 22:00-07:00");
            var random = new Random(seed);
            while (couple.Now < start + Duration.FromDays(30))
            {
                switch (random.Next(6))
                {
                    case 0:
                        couple.Restart();
                        break;
                    case 1:
                        couple.Block("Ana", random.Next(2) == 0);
                        break;
                    case 2:
                        await couple.Say("Ben", "/knock hello");
                        await couple.Press("Ben", "Leave it at the door");
                        break;
                    case 3:
                        couple.Block("Ana", isBlocked: false);
                        await couple.Say("Ana", "/quiet now 3h");
                        break;
                }

                await couple.Pass(Duration.FromMinutes(random.Next(1, 1200)));
            }

            foreach (var who in new[] { "Ana", "Ben" })
            {
                var heard = couple
                    .All.Where(m => m.For(who) && m.Text.Contains(Talkative.Words, StringComparison.Ordinal))
                    .Select(m => m.At.InZone(Lisbon))
                    .ToList();
                heard.Count.ShouldBeGreaterThan(8, $"seed {seed} {who}");
                Within([.. heard.Select(h => h.Date)], 1, 4, $"seed {seed} {who}");
                if (who == "Ana")
                {
                    heard.ShouldAllBe(h => h.Hour >= 7 && h.Hour < 22);
                }
            }
        }
    }

    [Fact]
    public async Task What_may_wait_for_room_comes_as_one_message_on_the_day_that_has_some()
    {
        using var couple = new Couple(Couple.At("2026-11-23T08:30:00Z"), features: Talkative.Registry(TooMuch.Wait));
        await couple.Say("Ana", "/settings zone lisbon");
        await couple.Say("Ana", "/quiet 22:00-08:30");
        await couple.Pass(Duration.FromHours(25));

        var heard = couple.All.Where(m => m.Text.Contains(Talkative.Words, StringComparison.Ordinal)).ToList();
        heard.Count.ShouldBe(2);
        heard[1].At.ShouldBe(Couple.At("2026-11-24T08:30:00Z"));
        heard[1].Silent.ShouldBeTrue();
        heard[1].Text.Split(Talkative.Words).Length.ShouldBe(23 + 1, "all that waited since 10:00, in one message");
    }

    private static void Within(List<LocalDate> days, int aDay, int aWeek, string what)
    {
        foreach (var day in days)
        {
            days.Count(d => d == day).ShouldBeLessThanOrEqualTo(aDay, $"{what}: {day}");
            days.Count(d => d >= day && d < day.PlusDays(7)).ShouldBeLessThanOrEqualTo(aWeek, $"{what}: from {day}");
        }
    }
}
