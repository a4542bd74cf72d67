using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Bench;

/// <summary>
/// Updates through the published host as a process of its own, each fetched by long polling, decided, sealed, committed and
/// answered: the host's CPU for one. The Bot API's other end is this process, and does as little as it can.
/// </summary>
internal static class TelegramUpdates
{
    private const int People = 500;

    /// <summary>
    /// With `--echo COMMAND` also another bot, in the same run and in turns with ours: a command that answers each message it
    /// is given by BOT_API_ROOT and BOT_TOKEN, for example a script of a well-known library that only echoes.
    /// </summary>
    public static async Task RunAsync(Options options)
    {
        var count = options.Number("updates", 20_000);
        var runs = options.Number("runs", 3);
        var directory = Path.Combine(options.Directory, "telegram");
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }

        await using var ours = await Measured.StartAsync(
            Path.Combine(options.Text("host", ""), "Bot.Host"),
            api =>
                new()
                {
                    ["Data__Directory"] = directory,
                    ["Web__Url"] = "http://127.0.0.1:0",
                    ["Telegram__Token"] = "1:bench",
                    ["Telegram__ApiBaseUrl"] = api.Root,
                    ["Telegram__Pacing"] = "off",
                    ["Logging__LogLevel__Default"] = "Warning",
                }
        );
        await using var echo = options.Text("echo", "") is { Length: > 0 } command
            ? await Measured.StartAsync(
                command,
                api => new() { ["BOT_API_ROOT"] = api.Root, ["BOT_TOKEN"] = "1:bench" }
            )
            : null;
        Measured[] all = echo is null ? [ours] : [ours, echo];
        foreach (var one in all)
        {
            await one.PushAsync(options.Number("warm", 10_000));
        }

        var figures = all.ToDictionary(one => one, _ => new List<double>());
        for (var run = 0; run < runs; run++)
        {
            foreach (var one in all)
            {
                var begun = Stopwatch.GetTimestamp();
                figures[one].Add(1000 * await one.PushAsync(count) / count);
                var rate = count / Stopwatch.GetElapsedTime(begun).TotalSeconds;
                Figures.Note(
                    $"{(one == echo ? "echo" : "ours")}: {figures[one][^1]:0.000} ms of CPU an update, {rate:0}/s"
                );
            }
        }

        var median = Figures.Median(figures[ours]);
        Figures.Row("Telegram: an update, committed and answered: CPU of the host", $"{median:0.000} ms");
        if (echo is not null)
        {
            var theirs = Figures.Median(figures[echo]);
            Figures.Row("Telegram: the other bot, a bare echo", $"{theirs:0.000} ms");
            Figures.Row("Telegram: updates per CPU second, ours against it", $"× {theirs / median:0.00}", "≥ 1.0");
        }
    }

    /// <summary>A bot in a process of its own, with the Bot API's other end.</summary>
    private sealed class Measured(Api api, OtherProcess process) : IAsyncDisposable
    {
        public static async Task<Measured> StartAsync(string command, Func<Api, Dictionary<string, string>> environment)
        {
            var api = await Api.StartAsync();
            return new Measured(api, OtherProcess.Start(command, environment(api)));
        }

        /// <summary>Seconds of CPU that it took.</summary>
        public async Task<double> PushAsync(int count)
        {
            var before = process.Cpu;
            await api.PushAsync(count);
            return process.Cpu - before;
        }

        public async ValueTask DisposeAsync()
        {
            await process.DisposeAsync();
            await api.DisposeAsync();
        }
    }

    /// <summary>Just enough of a Bot API.</summary>
    private sealed class Api(WebApplication app) : IAsyncDisposable
    {
        private static readonly byte[] Fine = """{"ok":true,"result":true}"""u8.ToArray();
        private static readonly byte[] Empty = """{"ok":true,"result":[]}"""u8.ToArray();
        private TaskCompletionSource pushed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private long last;
        private long answered;

        public string Root => app.Urls.First();

        public static async Task<Api> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var api = new Api(builder.Build());
            await api.ServeAsync();
            return api;
        }

        /// <summary>Returns when each of them is answered.</summary>
        public async Task PushAsync(int count)
        {
            var wanted = Interlocked.Read(ref answered) + count;
            Interlocked.Add(ref last, count);
            Interlocked.Exchange(ref pushed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
            while (Interlocked.Read(ref answered) < wanted)
            {
                await Task.Delay(2);
            }
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();

        private async Task ServeAsync()
        {
            app.Run(AnswerAsync);
            await app.StartAsync();
        }

        private async Task AnswerAsync(HttpContext http)
        {
            var body = Fine;
            var path = http.Request.Path.Value!;
            if (path.EndsWith("/getUpdates", StringComparison.Ordinal))
            {
                body = await UpdatesAsync(http);
            }
            else if (path.EndsWith("/getMe", StringComparison.Ordinal))
            {
                body =
                    """{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"b","username":"bench_bot"}}"""u8.ToArray();
            }
            else if (path.EndsWith("/sendMessage", StringComparison.Ordinal))
            {
                await http.Request.Body.CopyToAsync(Stream.Null);
                Interlocked.Increment(ref answered);
            }

            http.Response.ContentType = "application/json";
            http.Response.ContentLength = body.Length;
            await http.Response.Body.WriteAsync(body);
        }

        private async Task<byte[]> UpdatesAsync(HttpContext http)
        {
            using var request = await System.Text.Json.JsonDocument.ParseAsync(http.Request.Body);
            var from = request.RootElement.TryGetProperty("offset", out var offset) ? offset.GetInt64() : 1;
            var news = Volatile.Read(ref pushed).Task;
            if (Interlocked.Read(ref last) < from)
            {
                await Task.WhenAny(news, Task.Delay(TimeSpan.FromSeconds(20), http.RequestAborted));
            }

            var to = Math.Min(Interlocked.Read(ref last), from + 99);
            if (to < from)
            {
                return Empty;
            }

            var json = new StringBuilder("""{"ok":true,"result":[""");
            for (var id = from; id <= to; id++)
            {
                // A step that shares no factor with the number of people, so that nobody comes twice in a batch.
                var who = 1 + (id * 7 % People);
                json.Append(id == from ? "" : ",")
                    .Append(
                        CultureInfo.InvariantCulture,
                        $$$"""{"update_id":{{{id}}},"message":{"message_id":{{{id}}},"from":{"id":{{{who}}},"is_bot":false,"first_name":"Ana","language_code":"en"},"chat":{"id":{{{who}}},"first_name":"Ana","type":"private"},"date":4000000000,"text":"/settings name Ana{{{id}}}","entities":[{"offset":0,"length":9,"type":"bot_command"}]}}"""
                    );
            }

            return Encoding.UTF8.GetBytes(json.Append("]}").ToString());
        }
    }
}
