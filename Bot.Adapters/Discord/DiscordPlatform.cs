using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Bot.Adapters.Discord.Rest;
using Bot.Adapters.Discord.Wire;
using Bot.Adapters.Pictures;
using Bot.Core.Conversation;
using Bot.Core.Storage;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Adapters.Discord;

/// <summary>
/// The way out to Discord. An answer goes to the interaction that asked for it as long as that is possible; all else goes to
/// the person's private chat, and to a channel only what is for all who are there.
/// </summary>
internal sealed class DiscordPlatform(
    DiscordCalls calls,
    DiscordAnswers answers,
    PngPictures pictures,
    Phrasebook phrases,
    IClock clock
) : IPlatform
{
    public const string PlatformId = "discord";

    /// <summary>As long as Discord surely recognises a nonce; after that we look for ourselves.</summary>
    private static readonly Duration Recognised = Duration.FromMinutes(1);

    private const int MostPuzzled = 5;
    private const int LongestAlt = 1024;

    private readonly ConcurrentDictionary<string, string> dms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, int> partly = new();

    public string Id => PlatformId;

    /// <summary>Somebody has written in their private chat, so that is where it is.</summary>
    public void Remember(string user, string channel) => dms[user] = channel;

    public async ValueTask<Sent> SendAsync(Delivery delivery, CancellationToken cancel)
    {
        var message = delivery.Message;
        var answer = AnswerOf(message, out var isFromBefore);
        var words = new DiscordWords(phrases, answer?.Address.Locale);
        var (bodies, files) = await RenderAsync(message, words, cancel);
        var isEdit = message.Edits is not null;
        var isHidden = message is { Account: not null, Channel: not null };
        for (var part = partly.GetValueOrDefault(delivery.Id); part < bodies.Count; part++)
        {
            var body = bodies[part];
            IReadOnlyList<RestFile> with = part == bodies.Count - 1 ? files : [];
            var there =
                answer is null ? null
                : isFromBefore ? await answer.RecoverAsync(body, with, isEdit, isHidden, cancel)
                : await answer.SayAsync(body, with, isEdit, isHidden, cancel);
            var sent = there ?? await SendUsualAsync(delivery, part, body, with, cancel);
            if (!ReferenceEquals(sent, Sent.Done))
            {
                partly[delivery.Id] = part;
                return sent;
            }
        }

        partly.TryRemove(delivery.Id, out _);
        if (answer?.Said() == true)
        {
            answers.Forget(answer.Address.Id);
        }

        return Sent.Done;
    }

    /// <summary>The pieces of a message, and the files that go with the last one.</summary>
    private async ValueTask<(IReadOnlyList<MessageBody> Bodies, IReadOnlyList<RestFile> Files)> RenderAsync(
        Outgoing message,
        DiscordWords words,
        CancellationToken cancel
    )
    {
        if (message.Edits is not null)
        {
            return ([DiscordRenderer.RenderEdit(message, words)], []);
        }

        var files = new List<RestFile>();
        var told = new List<AttachmentBody>();
        if (message.Picture is { } picture && await pictures.MakeAsync(picture.Svg, cancel) is { } png)
        {
            told.Add(new AttachmentBody("0", "picture.png", DiscordText.Short(picture.Alt, LongestAlt)));
            files.Add(new RestFile("picture.png", "image/png", png));
        }

        if (message.File is { } file)
        {
            told.Add(new AttachmentBody(Text(files.Count), file.Name, null));
            files.Add(new RestFile(file.Name, file.MediaType, file.Content));
        }

        var bodies = DiscordRenderer.Render(message, words);
        return files.Count == 0
            ? (bodies, files)
            : ([.. bodies.SkipLast(1), bodies[^1] with { Attachments = told }], files);
    }

    private DiscordAnswer? AnswerOf(Outgoing message, out bool isFromBefore)
    {
        isFromBefore = false;
        if (message.AnswerTo is not { } to)
        {
            return null;
        }

        if (answers.Find(to) is { } answer)
        {
            return answer;
        }

        if (
            ReturnAddress.Read(message.ReturnAddress) is not { } address
            || clock.GetCurrentInstant() - address.At > ReturnAddress.Life
        )
        {
            return null;
        }

        isFromBefore = true;
        return answers.Again(address);
    }

    private async ValueTask<Sent> SendUsualAsync(
        Delivery delivery,
        int part,
        MessageBody body,
        IReadOnlyList<RestFile> files,
        CancellationToken cancel
    )
    {
        var message = delivery.Message;
        if (message is { Account: null, Channel: { } everybodys })
        {
            return message.Edits is { } shown
                ? Meaning(await calls.EditAsync(everybodys, shown, body, cancel), delivery, isDm: false)
                : await PostAsync(delivery, part, everybodys, body, files, cancel);
        }

        if (message.Edits is not null && message.Channel is not null)
        {
            // A message that only one person saw, in a channel: without its interaction nobody can change it.
            return Sent.Refused;
        }

        var (channel, trouble) = await DmAsync(delivery, cancel);
        if (channel is null)
        {
            return trouble!;
        }

        if (message.Edits is { } edited)
        {
            return Meaning(await calls.EditAsync(channel, edited, body, cancel), delivery, isDm: true);
        }

        var sent = await PostAsync(delivery, part, channel, body, files, cancel);
        if (!ReferenceEquals(sent, Sent.Done))
        {
            // Perhaps the chat we remember isn't the one any more.
            dms.TryRemove(message.Account!, out _);
        }

        return sent;
    }

    private async ValueTask<Sent> PostAsync(
        Delivery delivery,
        int part,
        string channel,
        MessageBody body,
        IReadOnlyList<RestFile> files,
        CancellationToken cancel
    )
    {
        var nonce = part == 0 ? Text(delivery.Id) : $"{Text(delivery.Id)}.{part}";
        if (clock.GetCurrentInstant() - delivery.CreatedAt > Recognised)
        {
            switch (await IsThereAsync(channel, nonce, body, delivery.CreatedAt, cancel))
            {
                case true:
                    return Sent.Done;
                case null:
                    return Sent.Later(Duration.FromSeconds(10));
            }
        }

        var answer = await calls.PostAsync(
            channel,
            body with
            {
                Nonce = nonce,
                EnforceNonce = true,
            },
            files,
            delivery.Class == DeliveryClass.Answer,
            cancel
        );
        return Meaning(answer, delivery, isDm: delivery.Message.Account is not null);
    }

    /// <summary>Whether a message is in its channel already; null if that can't be found out now.</summary>
    private async ValueTask<bool?> IsThereAsync(
        string channel,
        string nonce,
        MessageBody body,
        Instant createdAt,
        CancellationToken cancel
    )
    {
        // Their clock and ours needn't agree to the second.
        var after = Snowflake.At(createdAt - Duration.FromMinutes(1));
        var answer = await calls.LookAsync(channel, after, cancel);
        if (!answer.IsDone)
        {
            return answer.End == RestEnd.Refused ? false : null;
        }

        var messages = JsonSerializer.Deserialize(answer.Body, DiscordJson.Default.IReadOnlyListReceivedMessage);
        return messages!.Any(m => m.Author?.Bot != false && (m.Nonce == nonce || m.Content == body.Content));
    }

    private async ValueTask<(string? Channel, Sent? Trouble)> DmAsync(Delivery delivery, CancellationToken cancel)
    {
        var user = delivery.Message.Account!;
        if (dms.TryGetValue(user, out var known))
        {
            return (known, null);
        }

        var answer = await calls.OpenDmAsync(user, cancel);
        if (!answer.IsDone)
        {
            return (null, Meaning(answer, delivery, isDm: true));
        }

        var channel = JsonSerializer.Deserialize(answer.Body, DiscordJson.Default.ReceivedChannel)!.Id;
        dms[user] = channel;
        return (channel, null);
    }

    private static Sent Meaning(RestAnswer answer, Delivery delivery, bool isDm) =>
        answer switch
        {
            { End: RestEnd.Done } => Sent.Done,
            { End: RestEnd.Busy } => Sent.Later(Duration.FromTimeSpan(answer.Wait)),
            { End: RestEnd.NotSent or RestEnd.Unknown } => Sent.Later(Duration.FromSeconds(5)),
            { Code: DiscordErrors.CannotSendToUser or DiscordErrors.NoMutualGuilds } => Sent.Blocked,
            { Code: DiscordErrors.OpeningDmsTooFast } => Sent.Later(Duration.FromMinutes(1)),

            // Discord says this now and then of private chats that are all right a moment later.
            { Code: DiscordErrors.MissingAccess } when isDm && delivery.Attempts < MostPuzzled => Sent.Later(
                Duration.FromSeconds(30)
            ),
            { Status: 401 } => Sent.Later(Duration.FromMinutes(5)),
            { Status: 403 } when isDm => Sent.Blocked,
            _ => Sent.Refused,
        };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
