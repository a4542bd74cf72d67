using System.Globalization;
using Bot.Core.Sealing;
using Bot.Tests.Support;
using NodaTime;
using Xunit.Abstractions;

namespace Bot.Tests.Telegram;

/// <summary>A morning on which everybody's ritual is at the same time, through everything there is, at Telegram's pace.</summary>
/// <remarks>The full crowd: TELEGRAM_MORNING_NUDGES=3000.</remarks>
public sealed class MorningTests(ITestOutputHelper output)
{
    private const int Askers = 40;

    private readonly int nudges = Environment.GetEnvironmentVariable("TELEGRAM_MORNING_NUDGES") is { Length: > 0 } value
        ? int.Parse(value, CultureInfo.InvariantCulture)
        : 400;

    [TelegramFact]
    public async Task A_crowd_of_nudges_leaves_in_time_none_too_soon_and_whoever_asks_meanwhile_is_answered_first()
    {
        var time = new ManualTime(new DateTimeOffset(2026, 11, 23, 7, 0, 0, TimeSpan.Zero));
        await using var couple = await TelegramCouple.OpenAsync(Instant.FromUtc(2026, 11, 23, 7, 0), paced: true, time);
        await SettledCouples.SettleAsync(
            (
                couple.Store,
                new Sealer(couple.Keys, new MasterKeys([new byte[32]])),
                new LookupHasher(new byte[32]),
                couple
            ),
            "telegram",
            nudges / 2,
            ["09:00"],
            name => couple.People.IdOf(name).ToString(CultureInfo.InvariantCulture)
        );

        var sent = new List<(TimeSpan At, bool IsNudge)>();
        var begun = time.GetTimestamp();
        couple.Bot.Trouble = (method, parameters) =>
        {
            if (method == "sendMessage")
            {
                lock (sent)
                {
                    var isNudge = parameters["text"].GetString()!.Contains("walk", StringComparison.Ordinal);
                    sent.Add((time.GetElapsedTime(begun), isNudge));
                }
            }

            return null;
        };
        var morning = couple.GoToByItselfAsync(Instant.FromUtc(2026, 11, 23, 9, 0));
        await PassAsync(() => Count() >= nudges / 3);

        // Time stands still until all that is asked has been decided and its answers wait at the door.
        var asked = 0L;
        for (var i = 0; i < Askers; i++)
        {
            asked = couple.Bot.Push(id => couple.Said(id, $"Asker{i}", "/help", 1_800_000_000));
        }

        var before = Count();
        await couple.Bot.UntilConfirmedAsync(asked);
        await couple.Relay.PumpAsync(default);
        await couple.Bot.UntilAsync(() => couple.Side.AnswersWaiting + Answers() >= Askers, "the answers");
        await PassAsync(() => Answers() >= Askers);
        (Count() - before).ShouldBeLessThan(2 * Askers, "hardly a nudge in between");

        await PassAsync(() => morning.IsCompleted);
        await morning;
        var took = sent.Max(s => s.At);
        output.WriteLine($"{nudges} nudges and {Askers} answers left within {took.TotalSeconds:0.0} s");
        sent.Count(s => s.IsNudge).ShouldBe(nudges);

        // 3,000 within 125 seconds.
        took.ShouldBeLessThan(TimeSpan.FromSeconds(nudges / 24.0));
        couple.Bot.RateBreaches.ShouldBeEmpty();

        int Count()
        {
            lock (sent)
            {
                return sent.Count;
            }
        }

        int Answers()
        {
            lock (sent)
            {
                return sent.Count(s => !s.IsNudge);
            }
        }

        Task PassAsync(Func<bool> holds) => couple.Side.UntilAsync(holds, morning);
    }
}
