using Bot.Adapters.Telegram;
using Bot.Tests.Support;

namespace Bot.Tests.Telegram;

/// <summary>The pace, in a time that is set by hand: every message that may go is looked at as Telegram would look at it.</summary>
public sealed class PacerTests : IDisposable
{
    private readonly VirtualTime time = new();
    private readonly TelegramPacer pacer;
    private readonly List<(TimeSpan At, long Chat, PaceClass Kind, bool IsChange)> sent = [];

    public PacerTests() => pacer = new TelegramPacer(time, isOn: true);

    [Fact]
    public void Three_thousand_nudges_leave_within_125_seconds_while_answers_hardly_wait()
    {
        var waits = new List<TimeSpan>();
        for (var i = 0; i < 3000; i++)
        {
            Ask(1_000 + i, PaceClass.Nudge);
        }

        // Meanwhile three people a second write something.
        for (var second = 0; second < 110; second++)
        {
            for (var i = 0; i < 3; i++)
            {
                RunTo(TimeSpan.FromSeconds(second + (i / 3.0)));
                var asked = time.Now;
                Ask(100_000 + (second * 3) + i, PaceClass.Answer, at => waits.Add(at - asked));
            }
        }

        RunTo(TimeSpan.FromSeconds(200));
        sent.Count(s => s.Kind == PaceClass.Nudge).ShouldBe(3000);
        sent.Where(s => s.Kind == PaceClass.Nudge).Max(s => s.At).ShouldBeLessThan(TimeSpan.FromSeconds(125));
        waits.Order().ElementAt((int)(waits.Count * 0.95)).ShouldBeLessThan(TimeSpan.FromMilliseconds(100));
        waits.Max().ShouldBeLessThan(TimeSpan.FromSeconds(1));
        NothingTooFast();
    }

    [Fact]
    public void A_crowd_of_answers_goes_at_full_pace_and_before_everything_else()
    {
        for (var i = 0; i < 60; i++)
        {
            Ask(1_000 + i, PaceClass.Nudge);
            Ask(2_000 + i, PaceClass.Words);
            Ask(3_000 + i, PaceClass.Answer);
        }

        RunTo(TimeSpan.FromSeconds(60));
        sent.Count.ShouldBe(180);
        var lastAnswer = sent.FindLastIndex(s => s.Kind == PaceClass.Answer);
        sent.Take(lastAnswer).Count(s => s.Kind == PaceClass.Nudge).ShouldBeLessThanOrEqualTo(1);
        sent.FindLastIndex(s => s.Kind == PaceClass.Words)
            .ShouldBeLessThan(sent.FindLastIndex(s => s.Kind == PaceClass.Nudge));
        sent[^1].At.ShouldBeLessThan(TimeSpan.FromSeconds(8));
        NothingTooFast();
    }

    [Fact]
    public void A_chat_gets_one_a_second_and_holds_up_no_other()
    {
        for (var i = 0; i < 5; i++)
        {
            Ask(1, PaceClass.Answer);
        }

        Ask(2, PaceClass.Nudge);
        RunTo(TimeSpan.FromSeconds(10));
        sent.Where(s => s.Chat == 1).Select(s => s.At.TotalSeconds).ShouldBe([0, 1.03, 2.06, 3.09, 4.12], 0.01);
        sent.Single(s => s.Chat == 2).At.ShouldBeLessThan(TimeSpan.FromMilliseconds(100));
        NothingTooFast();
    }

    [Fact]
    public void A_group_gets_twenty_a_minute_changes_included()
    {
        for (var i = 0; i < 25; i++)
        {
            Ask(-100, PaceClass.Answer, isChange: i % 2 == 0);
        }

        RunTo(TimeSpan.FromMinutes(3));
        sent.Count.ShouldBe(25);
        sent[20].At.ShouldBeGreaterThan(TimeSpan.FromMinutes(1));
        NothingTooFast();
    }

    [Fact]
    public void A_changed_message_does_not_wait_for_its_chats_second()
    {
        Ask(1, PaceClass.Answer, isChange: true);
        Ask(1, PaceClass.Answer);
        Ask(1, PaceClass.Answer, isChange: true);
        sent.Count.ShouldBe(3);
    }

    [Fact]
    public void Whoever_Telegram_finds_too_fast_waits_as_long_as_it_says()
    {
        Ask(1, PaceClass.Answer);
        pacer.Pause(1, TimeSpan.FromSeconds(7));
        Ask(1, PaceClass.Answer);
        Ask(2, PaceClass.Answer);
        RunTo(TimeSpan.FromSeconds(20));
        sent.Where(s => s.Chat == 1).Select(s => s.At.TotalSeconds).ShouldBe([0, 7], 0.01);
        sent.Single(s => s.Chat == 2).At.ShouldBeLessThan(TimeSpan.FromMilliseconds(10));
    }

    [Fact]
    public void Complaints_about_several_chats_at_once_stop_everything()
    {
        RunTo(TimeSpan.FromSeconds(5));
        pacer.Pause(1, TimeSpan.FromSeconds(3));
        pacer.Pause(2, TimeSpan.FromSeconds(3));
        Ask(3, PaceClass.Answer);
        sent.ShouldBeEmpty();
        RunTo(TimeSpan.FromSeconds(20));
        sent.ShouldHaveSingleItem().At.TotalSeconds.ShouldBe(8, 0.01);
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_takes_no_place()
    {
        Ask(1, PaceClass.Answer);
        using var stop = new CancellationTokenSource();
        var waiting = pacer.WaitAsync(1, PaceClass.Answer, isChange: false, stop.Token).AsTask();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
        RunTo(TimeSpan.FromSeconds(1.5));
        Ask(1, PaceClass.Answer);
        sent[^1].At.ShouldBe(TimeSpan.FromSeconds(1.5));
    }

    [Fact]
    public async Task Switched_off_it_holds_up_nothing()
    {
        using var off = new TelegramPacer(time, isOn: false);
        for (var i = 0; i < 1000; i++)
        {
            await off.WaitAsync(1, PaceClass.Nudge, isChange: false, default);
        }
    }

    public void Dispose() => pacer.Dispose();

    private void Ask(long chat, PaceClass kind, Action<TimeSpan>? then = null, bool isChange = false)
    {
        var waiting = pacer.WaitAsync(chat, kind, isChange, default);
        if (waiting.IsCompleted)
        {
            Sent();
        }
        else
        {
            pending.Add((waiting.AsTask(), Sent));
        }

        void Sent()
        {
            sent.Add((time.Now, chat, kind, isChange));
            then?.Invoke(time.Now);
        }
    }

    private readonly List<(Task Waiting, Action Sent)> pending = [];

    private void RunTo(TimeSpan end)
    {
        while (time.Step(end))
        {
            // The pacer lets in synchronously: who is free is known when the timer has fired.
            foreach (var one in pending.Where(p => p.Waiting.IsCompleted).ToList())
            {
                pending.Remove(one);
                one.Sent();
            }
        }
    }

    private void NothingTooFast()
    {
        var second = TimeSpan.FromSeconds(1);
        for (var i = 30; i < sent.Count; i++)
        {
            (sent[i].At - sent[i - 30].At).ShouldBeGreaterThan(second, "30 a second overall");
        }

        foreach (var chat in sent.Where(s => !s.IsChange).GroupBy(s => s.Chat))
        {
            var times = chat.Select(s => s.At).ToList();
            times.Zip(times.Skip(1)).ShouldAllBe(p => p.Second - p.First > second, "1 a second in a chat");
        }

        foreach (var group in sent.Where(s => s.Chat < 0).GroupBy(s => s.Chat))
        {
            var times = group.Select(s => s.At).ToList();
            times.Zip(times.Skip(20)).ShouldAllBe(p => p.Second - p.First > TimeSpan.FromMinutes(1), "20 a minute");
        }
    }
}
