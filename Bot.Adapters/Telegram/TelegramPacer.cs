namespace Bot.Adapters.Telegram;

/// <summary>Who goes first.</summary>
internal enum PaceClass
{
    Answer = 0,
    Words = 1,
    Nudge = 2,
}

/// <summary>
/// Keeps to Telegram's pace: 30 messages a second overall, one a second in a chat, 20 a minute in a group. Answers go
/// before people's words and those before nudges; within a class whoever waits longest and whose chat is free. Nudges are
/// spread evenly and leave room, so that an answer rarely waits at all.
/// </summary>
/// <remarks>
/// The figures are a little below Telegram's, because what is sent evenly may arrive bunched. A change of a message counts
/// overall and in a group, not against its chat's second.
/// </remarks>
internal sealed class TelegramPacer(TimeProvider time, bool isOn) : IDisposable
{
    public const int ASecond = 29;
    public const int NudgesASecond = 28;
    public const int AMinuteInAGroup = 20;
    private const int MostIdleChats = 5_000;
    private static readonly TimeSpan Second = TimeSpan.FromMilliseconds(1030);
    private static readonly TimeSpan Minute = TimeSpan.FromMilliseconds(60_500);
    private static readonly TimeSpan BetweenNudges = TimeSpan.FromSeconds(1.0 / NudgesASecond);

    private readonly Lock sync = new();
    private readonly long start = time.GetTimestamp();
    private readonly TimeSpan[] overall = [.. Enumerable.Repeat(-Minute, ASecond)];
    private readonly Dictionary<long, Chat> chats = [];
    private readonly LinkedList<Waiter>[] waiting = [new(), new(), new()];
    private int next;
    private TimeSpan nextNudge;
    private TimeSpan everyoneWaits;
    private (long Chat, TimeSpan At) lastComplaint;
    private ITimer? timer;

    /// <summary>Returns when one message (or one change of a message) may go to this chat, and counts it.</summary>
    public ValueTask WaitAsync(long chat, PaceClass kind, bool isChange, CancellationToken cancel)
    {
        if (!isOn)
        {
            return ValueTask.CompletedTask;
        }

        Waiter waiter;
        lock (sync)
        {
            var now = Now;
            if (IsFirst(kind) && Earliest(chat, kind, isChange, now) <= now)
            {
                Count(chat, kind, isChange, now);
                return ValueTask.CompletedTask;
            }

            waiter = new Waiter(chat, kind, isChange);
            waiter.Node = waiting[(int)kind].AddLast(waiter);
            Arm(now);
        }

        return new ValueTask(cancel.CanBeCanceled ? WaitAsync(waiter, cancel) : waiter.Go.Task);
    }

    /// <summary>Telegram said that it was too fast: nothing goes to this chat for so long, and if others complain, too, to nobody.</summary>
    public void Pause(long chat, TimeSpan wait)
    {
        lock (sync)
        {
            var now = Now;
            ChatOf(chat).Free = Max(ChatOf(chat).Free, now + wait);
            if (lastComplaint.Chat != chat && lastComplaint.At > TimeSpan.Zero && now - lastComplaint.At < Second * 2)
            {
                everyoneWaits = Max(everyoneWaits, now + wait);
            }

            lastComplaint = (chat, now);
        }
    }

    /// <summary>How many of a kind wait now.</summary>
    public int Waiting(PaceClass kind)
    {
        lock (sync)
        {
            return waiting[(int)kind].Count;
        }
    }

    public void Dispose() => timer?.Dispose();

    private TimeSpan Now => time.GetElapsedTime(start);

    private static TimeSpan Max(TimeSpan one, TimeSpan two) => one > two ? one : two;

    private bool IsFirst(PaceClass kind)
    {
        for (var ahead = 0; ahead <= (int)kind; ahead++)
        {
            if (waiting[ahead].Count > 0)
            {
                return false;
            }
        }

        return true;
    }

    private TimeSpan Overall(PaceClass kind)
    {
        var free = Max(overall[next] + Second, everyoneWaits);
        return kind == PaceClass.Nudge ? Max(free, nextNudge) : free;
    }

    private TimeSpan Earliest(long id, PaceClass kind, bool isChange, TimeSpan now)
    {
        var free = Overall(kind);
        return chats.TryGetValue(id, out var chat) ? Max(free, chat.Earliest(id, isChange, now)) : free;
    }

    private void Count(long id, PaceClass kind, bool isChange, TimeSpan now)
    {
        overall[next] = now;
        next = (next + 1) % ASecond;
        if (kind == PaceClass.Nudge)
        {
            // A few may follow closer: timers are never on time.
            nextNudge = Max(nextNudge, now - (BetweenNudges * 3)) + BetweenNudges;
        }

        ChatOf(id).Count(id, isChange, now);
        if (chats.Count > MostIdleChats)
        {
            foreach (var (idle, _) in chats.Where(c => c.Value.IsIdle(now)).ToList())
            {
                chats.Remove(idle);
            }
        }
    }

    private Chat ChatOf(long id) => chats.TryGetValue(id, out var chat) ? chat : chats[id] = new Chat();

    // Under the lock.
    private void Arm(TimeSpan now)
    {
        var first = TimeSpan.MaxValue;
        foreach (var line in waiting)
        {
            foreach (var waiter in line)
            {
                var free = Earliest(waiter.Chat, waiter.Kind, waiter.IsChange, now);
                first = free < first ? free : first;
                if (first <= Overall(waiter.Kind))
                {
                    // Nobody behind in this line can be earlier.
                    break;
                }
            }
        }

        if (first == TimeSpan.MaxValue)
        {
            return;
        }

        var delay = Max(first - now, TimeSpan.FromMilliseconds(1));
        timer ??= time.CreateTimer(_ => LetIn(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Change(delay, Timeout.InfiniteTimeSpan);
    }

    private void LetIn()
    {
        List<Waiter> free = [];
        lock (sync)
        {
            var now = Now;
            foreach (var line in waiting)
            {
                for (var node = line.First; node is not null; )
                {
                    var (waiter, following) = (node.Value, node.Next);
                    if (Overall(waiter.Kind) > now)
                    {
                        break;
                    }

                    if (Earliest(waiter.Chat, waiter.Kind, waiter.IsChange, now) <= now)
                    {
                        Count(waiter.Chat, waiter.Kind, waiter.IsChange, now);
                        line.Remove(node);
                        free.Add(waiter);
                    }

                    node = following;
                }
            }

            Arm(now);
        }

        foreach (var waiter in free)
        {
            waiter.Go.TrySetResult();
        }
    }

    private async Task WaitAsync(Waiter waiter, CancellationToken cancel)
    {
        await using var giveUp = cancel.Register(() =>
        {
            lock (sync)
            {
                waiter.Node?.List?.Remove(waiter.Node);
            }

            waiter.Go.TrySetCanceled(cancel);
        });
        await waiter.Go.Task;
    }

    private sealed class Waiter(long chat, PaceClass kind, bool isChange)
    {
        public long Chat => chat;

        public PaceClass Kind => kind;

        public bool IsChange => isChange;

        public LinkedListNode<Waiter>? Node { get; set; }

        public TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Chat
    {
        private TimeSpan[]? lately;
        private int oldest;

        /// <summary>Before this nothing new goes there.</summary>
        public TimeSpan Free { get; set; }

        // Groups have negative ids.
        public TimeSpan Earliest(long id, bool isChange, TimeSpan now)
        {
            var free = isChange ? now : Free;
            return id < 0 && lately is not null ? Max(free, lately[oldest] + Minute) : free;
        }

        public void Count(long id, bool isChange, TimeSpan now)
        {
            Free = isChange ? Free : Max(Free, now + Second);
            if (id < 0)
            {
                lately ??= [.. Enumerable.Repeat(-Minute, AMinuteInAGroup)];
                lately[oldest] = now;
                oldest = (oldest + 1) % AMinuteInAGroup;
            }
        }

        public bool IsIdle(TimeSpan now) => Free <= now && (lately is null || lately.Max() + Minute <= now);
    }
}
