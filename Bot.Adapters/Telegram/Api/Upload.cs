using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Bot.Adapters.Telegram.Api;

/// <summary>A file that goes along with its message: sendPhoto or sendDocument.</summary>
internal sealed record Upload(string Method, string Field, long ChatId, string FileName, ReadOnlyMemory<byte> Content)
{
    public long? MessageThreadId { get; init; }

    /// <summary>HTML, at most 1,024 characters after parsing.</summary>
    public string? Caption { get; init; }

    public bool DisableNotification { get; init; }

    public bool ProtectContent { get; init; }

    public ReplyMarkup? ReplyMarkup { get; init; }

    public MultipartFormDataContent ToContent()
    {
        var form = new MultipartFormDataContent();
        Add("chat_id", ChatId.ToString(CultureInfo.InvariantCulture));
        Add("message_thread_id", MessageThreadId?.ToString(CultureInfo.InvariantCulture));
        Add("caption", Caption);
        Add("parse_mode", Caption is null ? null : "HTML");
        Add("disable_notification", DisableNotification ? "true" : null);
        Add("protect_content", ProtectContent ? "true" : null);
        Add(
            "reply_markup",
            ReplyMarkup is null ? null : JsonSerializer.Serialize(ReplyMarkup, ApiJson.Default.ReplyMarkup)
        );
        var file = new ReadOnlyMemoryContent(Content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, Field, FileName);
        return form;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                form.Add(new StringContent(value), name);
            }
        }
    }
}
