using System.Globalization;
using System.Text.Json;

namespace Bot.Tests.Support;

/// <summary>One bot of the fake Bot API: what it was asked, and what people see of it.</summary>
internal sealed class FakeBot(string token, TimeProvider time)
{
    private readonly Lock sync = new();
    private readonly SortedDictionary<long, string> pending = [];
    private readonly List<(string Method, IReadOnlyDictionary<string, JsonElement> Parameters)> calls = [];
    private readonly List<string> breaches = [];
    private readonly FakePace pace = new(time);
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long lastUpdate;

    public string Token => token;

    public string Username => "two_trees_bot";

    /// <summary>Chats and what is in them.</summary>
    public FakeChats Chats { get; } = new();

    /// <summary>What goes wrong with a call; null for nothing.</summary>
    public Func<string, IReadOnlyDictionary<string, JsonElement>, FakeTrouble?>? Trouble { get; set; }

    /// <summary>The highest update that the bot has confirmed.</summary>
    public long Confirmed { get; private set; }

    public long LastUpdate => Interlocked.Read(ref lastUpdate);

    /// <summary>Requests that the published API doesn't take.</summary>
    public IReadOnlyList<string> Breaches => Locked(() => breaches.ToList());

    public IReadOnlyList<string> RateBreaches => Locked(() => pace.Breaches.ToList());

    /// <summary>Completes when the bot has called again.</summary>
    public Task Next => Locked(() => changed.Task);

    public IReadOnlyList<(string Method, IReadOnlyDictionary<string, JsonElement> Parameters)> Calls =>
        Locked(() => calls.ToList());

    public int CallsOf(string method) => Locked(() => calls.Count(c => c.Method == method));

    /// <summary>Puts an update at the end of the queue; its id is the next one, or the given one.</summary>
    public long Push(Func<long, object> update, long? id = null)
    {
        lock (sync)
        {
            var number = id ?? lastUpdate + 1;
            lastUpdate = Math.Max(lastUpdate, number);
            pending[number] = JsonSerializer.Serialize(update(number));
        }

        Changed();
        return lastUpdate;
    }

    public void PushRaw(long id, string json)
    {
        lock (sync)
        {
            lastUpdate = Math.Max(lastUpdate, id);
            pending[id] = json;
        }

        Changed();
    }

    /// <summary>Waits until something holds; it is looked at whenever the bot has called.</summary>
    public async Task UntilAsync(Func<bool> holds, string what = "it")
    {
        using var hang = new CancellationTokenSource(RunningHost.Hang);
        while (true)
        {
            var next = Locked(() => changed.Task);
            if (holds())
            {
                return;
            }

            try
            {
                await next.WaitAsync(hang.Token);
            }
            catch (OperationCanceledException e)
            {
                throw new TimeoutException(
                    $"{what} never came. Calls: {string.Join(", ", Calls.Select(c => c.Method))}",
                    e
                );
            }
        }
    }

    public Task UntilConfirmedAsync(long update) => UntilAsync(() => Confirmed >= update, $"update {update} confirmed");

    public FakeTrouble? TroubleOf(string method, IReadOnlyDictionary<string, JsonElement> parameters)
    {
        var trouble = Trouble?.Invoke(method, parameters);
        if (trouble is not null)
        {
            Changed();
        }

        return trouble;
    }

    /// <summary>The longest that a poll waits, whatever it asks for.</summary>
    public TimeSpan LongestPoll { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Ids go on from here.</summary>
    public void GoOnFrom(long id)
    {
        lock (sync)
        {
            lastUpdate = id;
            Confirmed = id;
        }
    }

    public async Task<FakeAnswer> AnswerAsync(
        string method,
        Dictionary<string, JsonElement> parameters,
        CancellationToken cancel
    )
    {
        var wrong = TelegramSpecification.Path is null ? [] : TelegramSpecification.Published.Check(method, parameters);
        lock (sync)
        {
            calls.Add((method, parameters));
            breaches.AddRange(wrong);
        }

        var answer = wrong.Count > 0 ? FakeAnswer.Error(400, $"Bad Request: {wrong[0]}") : null;
        answer ??= method switch
        {
            "getUpdates" => await UpdatesAsync(parameters, cancel),
            "getMe" => FakeAnswer.Ok(
                new
                {
                    id = IdOfBot,
                    is_bot = true,
                    first_name = "Two Trees",
                    username = Username,
                    can_read_all_group_messages = false,
                }
            ),
            "getWebhookInfo" => FakeAnswer.Ok(new { url = Webhook ?? "", pending_update_count = pending.Count }),
            "setWebhook" => Set(parameters["url"].GetString()),
            "deleteWebhook" => Set(null),
            _ => Talk(method, parameters),
        };
        Changed();
        return answer;
    }

    public string? Webhook { get; private set; }

    public long IdOfBot => long.Parse(token.Split(':')[0], CultureInfo.InvariantCulture);

    private FakeAnswer Talk(string method, Dictionary<string, JsonElement> parameters)
    {
        lock (sync)
        {
            var answer = Chats.Answer(method, parameters);
            if (answer.Status == 200 && parameters.TryGetValue("chat_id", out var chat))
            {
                pace.Count(method, chat.GetInt64());
            }

            return answer;
        }
    }

    private FakeAnswer Set(string? webhook)
    {
        Webhook = webhook;
        return FakeAnswer.Ok(true);
    }

    private async Task<FakeAnswer> UpdatesAsync(Dictionary<string, JsonElement> parameters, CancellationToken cancel)
    {
        var limit = parameters.TryGetValue("limit", out var most) ? most.GetInt32() : 100;
        var timeout = parameters.TryGetValue("timeout", out var wait) ? wait.GetInt32() : 0;
        var offset = parameters.TryGetValue("offset", out var from) ? from.GetInt64() : 0;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        end.CancelAfter(TimeSpan.FromSeconds(Math.Min(timeout, LongestPoll.TotalSeconds)));
        lock (sync)
        {
            foreach (var id in pending.Keys.Where(k => k < offset).ToList())
            {
                pending.Remove(id);
            }

            Confirmed = Math.Max(Confirmed, offset - 1);
        }

        Changed();
        while (true)
        {
            Task next;
            lock (sync)
            {
                next = changed.Task;
                var batch = pending.Where(p => p.Key >= offset).Take(limit).Select(p => p.Value).ToList();
                if (batch.Count > 0 || end.IsCancellationRequested)
                {
                    return new FakeAnswer(200, $$"""{"ok":true,"result":[{{string.Join(',', batch)}}]}""");
                }
            }

            try
            {
                await next.WaitAsync(end.Token);
            }
            catch (OperationCanceledException)
            {
                // The poll's time is over.
            }
        }
    }

    private void Changed()
    {
        TaskCompletionSource before;
        lock (sync)
        {
            (before, changed) = (changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        before.SetResult();
    }

    private T Locked<T>(Func<T> read)
    {
        lock (sync)
        {
            return read();
        }
    }
}

/// <summary>Counts what Telegram would call too fast: 30 a second overall, one a second in a chat, 20 a minute in a group.</summary>
internal sealed class FakePace(TimeProvider time)
{
    private readonly long start = time.GetTimestamp();
    private readonly List<(TimeSpan At, long Chat, bool IsNew)> sent = [];

    public List<string> Breaches { get; } = [];

    public void Count(string method, long chat)
    {
        var isNew = method is "sendMessage" or "sendPhoto" or "sendDocument";
        if (!isNew && !method.StartsWith("edit", StringComparison.Ordinal))
        {
            return;
        }

        var now = time.GetElapsedTime(start);
        sent.Add((now, chat, isNew));
        sent.RemoveAll(s => now - s.At >= TimeSpan.FromMinutes(1));
        Note(sent.Count(s => now - s.At < TimeSpan.FromSeconds(1)) > 30, "30 a second overall");
        Note(
            isNew && sent.Count(s => s.IsNew && s.Chat == chat && now - s.At < TimeSpan.FromSeconds(1)) > 1,
            $"1 a second in chat {chat}"
        );
        Note(chat < 0 && sent.Count(s => s.Chat == chat) > 20, $"20 a minute in group {chat}");
    }

    private void Note(bool tooFast, string what)
    {
        if (tooFast)
        {
            Breaches.Add(what);
        }
    }
}
