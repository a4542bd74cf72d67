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

    public static async Task RunAsync(Options options)
    {
        var count = options.Number("updates", 20_000);
        var directory = Path.Combine(options.Directory, "telegram");
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }

        await using var api = await Api.StartAsync();
        var start = new ProcessStartInfo(Path.Combine(options.Text("host", ""), "Bot.Host"))
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["Data__Directory"] = directory;
        start.Environment["Web__Url"] = "http://127.0.0.1:0";
        start.Environment["Telegram__Token"] = "1:bench";
        start.Environment["Telegram__ApiBaseUrl"] = api.Root;
        start.Environment["Telegram__Pacing"] = "off";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        using var host = Process.Start(start)!;
        host.OutputDataReceived += (_, _) => { };
        host.BeginOutputReadLine();
        try
        {
            await api.PushAsync(4_000);
            var figures = new List<double>();
            for (var run = 0; run < 3; run++)
            {
                var (cpu, begun) = (Cpu(host), Stopwatch.GetTimestamp());
                await api.PushAsync(count);
                figures.Add(1000 * (Cpu(host) - cpu) / count);
                var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
                Figures.Note($"{figures[^1]:0.000} ms of CPU an update, {count / seconds:0}/s");
            }

            Figures.Row(
                "Telegram: an update, committed and answered: CPU of the host",
                $"{Figures.Median(figures):0.000} ms"
            );
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync();
        }
    }

    private static double Cpu(Process host)
    {
        host.Refresh();
        return host.TotalProcessorTime.TotalSeconds;
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
