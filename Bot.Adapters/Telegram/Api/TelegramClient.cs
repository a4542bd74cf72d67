using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Adapters.Telegram.Api;

/// <summary>
/// The Bot API over HTTP, only the methods that are used. Calls don't throw for what goes wrong on the way: they say what
/// it was. The token is in every address, so no address is ever handed on, logged or traced.
/// </summary>
internal sealed class TelegramClient : IDisposable
{
    private const int LongestAnswer = 64 << 20;
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly HttpMessageInvoker http;
    private readonly string root;
    private readonly Dictionary<string, Uri> addresses = new(StringComparer.Ordinal);
    private readonly Lock sync = new();

    public TelegramClient(TelegramOptions options)
    {
        root = $"{options.ApiBaseUrl.ToString().TrimEnd('/')}/bot{options.Token}/";
        var handler = new SocketsHttpHandler
        {
            // Traces and their headers would carry the address.
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !options.ApiBaseUrl.IsLoopback,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = TimeSpan.FromSeconds(10),

            // Below what servers usually allow, so that a connection isn't closed just as a message is written to it.
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            MaxConnectionsPerServer = 64,
        };
        http = new HttpMessageInvoker(handler);
    }

    public ValueTask<TelegramResult<User>> GetMeAsync(CancellationToken cancel) =>
        CallAsync("getMe", new Nothing(), ApiJson.Default.Nothing, ApiJson.Default.ResponseUser, cancel);

    /// <summary>Waits at the API for as long as the request says, plus the usual patience.</summary>
    public async ValueTask<TelegramResult<UpdateBatch>> GetUpdatesAsync(GetUpdates request, CancellationToken cancel)
    {
        var patience = Patience + TimeSpan.FromSeconds(request.Timeout);
        var body = JsonSerializer.SerializeToUtf8Bytes(request, ApiJson.Default.GetUpdates);
        using var answer = await PostAsync("getUpdates", JsonContent(body), patience, cancel);
        return answer.Fault is { } fault ? new(default, fault) : UpdateBatch.Read(answer.Body, (int)answer.Status);
    }

    public ValueTask<TelegramResult<Anything>> SetWebhookAsync(SetWebhook request, CancellationToken cancel) =>
        DoAsync("setWebhook", request, ApiJson.Default.SetWebhook, cancel);

    public ValueTask<TelegramResult<Anything>> DeleteWebhookAsync(CancellationToken cancel) =>
        DoAsync("deleteWebhook", new Nothing(), ApiJson.Default.Nothing, cancel);

    public ValueTask<TelegramResult<WebhookInfo>> GetWebhookInfoAsync(CancellationToken cancel) =>
        CallAsync(
            "getWebhookInfo",
            new Nothing(),
            ApiJson.Default.Nothing,
            ApiJson.Default.ResponseWebhookInfo,
            cancel
        );

    public ValueTask<TelegramResult<Anything>> SetMyCommandsAsync(SetMyCommands request, CancellationToken cancel) =>
        DoAsync("setMyCommands", request, ApiJson.Default.SetMyCommands, cancel);

    public ValueTask<TelegramResult<Anything>> DeleteMyCommandsAsync(
        DeleteMyCommands request,
        CancellationToken cancel
    ) => DoAsync("deleteMyCommands", request, ApiJson.Default.DeleteMyCommands, cancel);

    public ValueTask<TelegramResult<Anything>> SetMyDescriptionAsync(
        SetMyDescription request,
        CancellationToken cancel
    ) => DoAsync("setMyDescription", request, ApiJson.Default.SetMyDescription, cancel);

    public ValueTask<TelegramResult<Anything>> SetMyShortDescriptionAsync(
        SetMyShortDescription request,
        CancellationToken cancel
    ) => DoAsync("setMyShortDescription", request, ApiJson.Default.SetMyShortDescription, cancel);

    public ValueTask<TelegramResult<Anything>> SendMessageAsync(SendMessage request, CancellationToken cancel) =>
        DoAsync("sendMessage", request, ApiJson.Default.SendMessage, cancel);

    public ValueTask<TelegramResult<Anything>> EditMessageTextAsync(
        EditMessageText request,
        CancellationToken cancel
    ) => DoAsync("editMessageText", request, ApiJson.Default.EditMessageText, cancel);

    public ValueTask<TelegramResult<Anything>> EditMessageCaptionAsync(
        EditMessageCaption request,
        CancellationToken cancel
    ) => DoAsync("editMessageCaption", request, ApiJson.Default.EditMessageCaption, cancel);

    public ValueTask<TelegramResult<Anything>> EditMessageReplyMarkupAsync(
        EditMessageReplyMarkup request,
        CancellationToken cancel
    ) => DoAsync("editMessageReplyMarkup", request, ApiJson.Default.EditMessageReplyMarkup, cancel);

    public ValueTask<TelegramResult<Anything>> DeleteMessageAsync(DeleteMessage request, CancellationToken cancel) =>
        DoAsync("deleteMessage", request, ApiJson.Default.DeleteMessage, cancel);

    public ValueTask<TelegramResult<Anything>> AnswerCallbackQueryAsync(
        AnswerCallbackQuery request,
        CancellationToken cancel
    ) => DoAsync("answerCallbackQuery", request, ApiJson.Default.AnswerCallbackQuery, cancel);

    public ValueTask<TelegramResult<Anything>> SendChatActionAsync(SendChatAction request, CancellationToken cancel) =>
        DoAsync("sendChatAction", request, ApiJson.Default.SendChatAction, cancel);

    public ValueTask<TelegramResult<Anything>> SetMessageReactionAsync(
        SetMessageReaction request,
        CancellationToken cancel
    ) => DoAsync("setMessageReaction", request, ApiJson.Default.SetMessageReaction, cancel);

    public ValueTask<TelegramResult<Chat>> GetChatAsync(long chat, CancellationToken cancel) =>
        CallAsync("getChat", new ChatOnly(chat), ApiJson.Default.ChatOnly, ApiJson.Default.ResponseChat, cancel);

    public ValueTask<TelegramResult<ChatMember>> GetChatMemberAsync(long chat, long user, CancellationToken cancel) =>
        CallAsync(
            "getChatMember",
            new ChatAndUser(chat, user),
            ApiJson.Default.ChatAndUser,
            ApiJson.Default.ResponseChatMember,
            cancel
        );

    public ValueTask<TelegramResult<int>> GetChatMemberCountAsync(long chat, CancellationToken cancel) =>
        CallAsync(
            "getChatMemberCount",
            new ChatOnly(chat),
            ApiJson.Default.ChatOnly,
            ApiJson.Default.ResponseInt32,
            cancel
        );

    public ValueTask<TelegramResult<Anything>> LeaveChatAsync(long chat, CancellationToken cancel) =>
        DoAsync("leaveChat", new ChatOnly(chat), ApiJson.Default.ChatOnly, cancel);

    /// <summary>sendPhoto or sendDocument with the file in the request.</summary>
    public async ValueTask<TelegramResult<Anything>> UploadAsync(Upload upload, CancellationToken cancel)
    {
        using var answer = await PostAsync(upload.Method, upload.ToContent(), Patience * 2, cancel);
        return Read(answer, ApiJson.Default.ResponseAnything);
    }

    public void Dispose() => http.Dispose();

    private ValueTask<TelegramResult<Anything>> DoAsync<TRequest>(
        string method,
        TRequest request,
        JsonTypeInfo<TRequest> type,
        CancellationToken cancel
    ) => CallAsync(method, request, type, ApiJson.Default.ResponseAnything, cancel);

    private async ValueTask<TelegramResult<TResult>> CallAsync<TRequest, TResult>(
        string method,
        TRequest request,
        JsonTypeInfo<TRequest> requestType,
        JsonTypeInfo<Response<TResult>> responseType,
        CancellationToken cancel
    )
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(request, requestType);
        using var answer = await PostAsync(method, JsonContent(body), Patience, cancel);
        return Read(answer, responseType);
    }

    private static TelegramResult<T> Read<T>(RawAnswer answer, JsonTypeInfo<Response<T>> type)
    {
        if (answer.Fault is { } fault)
        {
            return new(default, fault);
        }

        // What Telegram itself writes for success: nothing more of it is of interest then.
        if (typeof(T) == typeof(Anything) && answer.Body.Span.StartsWith("{\"ok\":true"u8))
        {
            return default;
        }

        try
        {
            return JsonSerializer.Deserialize(answer.Body.Span, type) switch
            {
                { Ok: true } done => new(done.Result, null),
                { } failed => new(
                    default,
                    TelegramFault.Of(failed.ErrorCode ?? (int)answer.Status, failed.Description, failed.Parameters)
                ),
                null => new(default, new TelegramFault.Unanswered("empty")),
            };
        }
        catch (JsonException)
        {
            return new(default, Unreadable((int)answer.Status));
        }
    }

    /// <summary>An answer that isn't the API's own: from something in between.</summary>
    internal static TelegramFault Unreadable(int status) =>
        status is >= 400 and < 500
            ? TelegramFault.Of(status, null, null)
            : new TelegramFault.Unanswered($"HTTP {status}, not the API's answer");

    private async ValueTask<RawAnswer> PostAsync(
        string method,
        HttpContent content,
        TimeSpan patience,
        CancellationToken cancel
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(method)) { Content = content };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        try
        {
            using var response = await http.SendAsync(request, limit.Token);
            var body = await RawAnswer.ReadAsync(response, LongestAnswer, limit.Token);
            return body;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new RawAnswer(new TelegramFault.Unanswered("timeout"));
        }
        catch (HttpRequestException e)
            when (e.HttpRequestError
                    is HttpRequestError.NameResolutionError
                        or HttpRequestError.ConnectionError
                        or HttpRequestError.SecureConnectionError
                        or HttpRequestError.ProxyTunnelError
            )
        {
            return new RawAnswer(new TelegramFault.Unreachable(e.HttpRequestError.ToString()));
        }
        catch (HttpRequestException e)
        {
            return new RawAnswer(new TelegramFault.Unanswered(e.HttpRequestError.ToString()));
        }
        catch (IOException)
        {
            return new RawAnswer(new TelegramFault.Unanswered("cut off"));
        }
    }

    private static ByteArrayContent JsonContent(byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = Json;
        return content;
    }

    private Uri AddressOf(string method)
    {
        lock (sync)
        {
            if (!addresses.TryGetValue(method, out var address))
            {
                addresses[method] = address = new Uri(root + method);
            }

            return address;
        }
    }
}
