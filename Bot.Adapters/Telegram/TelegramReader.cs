using System.Globalization;
using Bot.Adapters.Telegram.Api;
using Bot.Core.Conversation;
using NodaTime;

namespace Bot.Adapters.Telegram;

/// <summary>What an update comes to. A closed set.</summary>
internal abstract record Happening
{
    private Happening() { }

    /// <summary>Nothing for us.</summary>
    public static readonly Happening None = new Nothing();

    public sealed record Said(Incoming Incoming) : Happening;

    /// <summary>A group has another id from now on (null: we aren't in it any more).</summary>
    public sealed record Moved(PlaceRef From, PlaceRef? To) : Happening;

    /// <summary>Somebody put the bot into a broadcast channel, where it has no business.</summary>
    public sealed record InAChannel(long Chat) : Happening;

    private sealed record Nothing : Happening;
}

/// <summary>Turns updates into what the conversation understands. Whatever is odd in them comes to nothing.</summary>
internal sealed class TelegramReader(Func<string?> username)
{
    /// <summary>Words that waited longer than this while nobody fetched them may not be meant any more.</summary>
    public static readonly Duration Late = Duration.FromMinutes(10);

    /// <param name="now">Telegram's time, for what waited; null if nothing can have waited.</param>
    public Happening Read(Update update, Instant? now)
    {
        if (update.Message is { } message)
        {
            return ReadMessage(update.UpdateId, message, now);
        }

        if (update.CallbackQuery is { } press)
        {
            return ReadPress(update.UpdateId, press);
        }

        if (update.EditedMessage is { Chat.Type: "private", From: { } editor } edited)
        {
            return edited.Text is null && edited.Caption is null
                ? Happening.None
                : Say(update.UpdateId, editor, TelegramPlace.Private, new IncomingBody.Edited());
        }

        return update.MyChatMember is { } member ? ReadMembership(update.UpdateId, member) : Happening.None;
    }

    private Happening ReadMessage(long id, Message message, Instant? now)
    {
        if (message.Chat is not { } chat)
        {
            return Happening.None;
        }

        if (message.MigrateToChatId is { } to)
        {
            return Move(chat.Id, to);
        }

        if (message.MigrateFromChatId is { } from)
        {
            return Move(from, chat.Id);
        }

        var isPrivate = chat.Type == "private";
        if (message.From is not { IsBot: false } speaker || !(isPrivate || chat.IsGroup))
        {
            return Happening.None;
        }

        var text = message.Text ?? message.Caption ?? "";
        if (text.Length == 0 && !(isPrivate && message.IsWordless))
        {
            return Happening.None;
        }

        if (!isPrivate && text[0] != '/')
        {
            // The couple's own talk.
            return Happening.None;
        }

        if (text.StartsWith('/') && !IsForUs(ref text) && !isPrivate)
        {
            return Happening.None;
        }

        var isLate = now is { } at && message.Date > 0 && at.ToUnixTimeSeconds() - message.Date > Late.TotalSeconds;
        var said = new IncomingBody.Said(text)
        {
            Removable = isPrivate ? message.MessageId.ToString(CultureInfo.InvariantCulture) : null,
            LongAgo = isLate ? Instant.FromUnixTimeSeconds(Math.Min(message.Date, 1L << 36)) : null,
        };
        return isPrivate
            ? Say(id, speaker, TelegramPlace.Private, said)
            : Say(id, speaker, ChannelOf(message), said, chat.Title);
    }

    private static Happening ReadPress(long id, CallbackQuery press)
    {
        if (press is not { From: { } who, Data: { } token, Message: { Chat: { } chat } message })
        {
            return Happening.None;
        }

        var isCaption = message.Text is null && message.Caption is not null;
        var number = message.MessageId.ToString(CultureInfo.InvariantCulture);
        var shown = new ShownMessage(
            isCaption ? $"{TelegramPlace.Caption}{number}" : number,
            message.Text ?? message.Caption ?? "",
            message.ReplyMarkup?.LabelOf(token)
        );
        var place = chat.Type == "private" ? TelegramPlace.Private : ChannelOf(message);
        return Say(id, who, place, new IncomingBody.Pressed(token, shown), chat.Title);
    }

    private static Happening ReadMembership(long id, ChatMemberUpdated member)
    {
        if (member is not { Chat: { } chat, From: { } who, NewChatMember: { } after })
        {
            return Happening.None;
        }

        if (chat.Type == "private")
        {
            return Say(id, who, TelegramPlace.Private, new IncomingBody.Reach(after.IsThere));
        }

        var here = new TelegramPlace(chat.Id, null).AsChannel();
        if (!after.IsThere)
        {
            return new Happening.Moved(here, null);
        }

        if (chat.Type == "channel")
        {
            return new Happening.InAChannel(chat.Id);
        }

        // Whoever puts the companion into a group most likely wants it to be their shared place: they are asked.
        return chat.IsGroup && member.OldChatMember?.IsThere != true && !who.IsBot
            ? Say(id, who, here, new IncomingBody.Said("/here"), chat.Title)
            : Happening.None;
    }

    private static Happening Move(long from, long to) =>
        new Happening.Moved(new TelegramPlace(from, null).AsChannel(), new TelegramPlace(to, null).AsChannel());

    private static PlaceRef ChannelOf(Message message) =>
        new TelegramPlace(message.Chat!.Id, message.IsTopicMessage ? message.MessageThreadId : null).AsChannel();

    private static Happening.Said Say(long id, User who, PlaceRef place, IncomingBody body, string? placeName = null) =>
        new(
            new Incoming(
                TelegramPlace.Platform,
                id.ToString(CultureInfo.InvariantCulture),
                new Speaker(
                    who.Id.ToString(CultureInfo.InvariantCulture),
                    who.FirstName ?? who.Username ?? "",
                    who.LanguageCode
                ),
                place,
                body
            )
            {
                PlaceName = place.IsPrivate ? null : placeName,
            }
        );

    /// <summary>`/help@ourname` becomes `/help`. False for a command of another bot.</summary>
    private bool IsForUs(ref string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '\n', '\t');
        var command = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        var at = command.IndexOf('@');
        if (at < 0)
        {
            return true;
        }

        if (username() is { } me && !command[(at + 1)..].Equals(me, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        text = string.Concat(command[..at], end < 0 ? [] : text.AsSpan(end));
        return true;
    }
}
