using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Adapters.Playground;

/// <summary>The playground's way out: messages land in its memory, and on the pages that are open.</summary>
internal sealed class PlaygroundPlatform(PlaygroundMemory memory, IClock clock) : IPlatform, IForgets
{
    public const string PlatformId = "playground";
    private readonly Lock sync = new();
    private readonly HashSet<string> blocked = new(StringComparer.Ordinal);
    private readonly List<Channel<PlaygroundNews>> pages = [];

    public string Id => PlatformId;

    public async ValueTask<Sent> SendAsync(Delivery delivery, CancellationToken cancel)
    {
        var message = delivery.Message;
        if (message is { Account: { } who, Channel: null } && IsBlocked(who))
        {
            return Sent.Blocked;
        }

        if (message.Edits is { } edited)
        {
            await EditAsync(edited, message, cancel);
            return Sent.Done;
        }

        var item = new MessageItem(
            clock.GetCurrentInstant(),
            message.Account,
            message.Channel,
            message.Text,
            [.. message.Choices.Select(c => new PlaygroundChoice(c.Label, c.Token))],
            [.. message.Choices.Select(c => c.Token)],
            message.Form?.Token,
            message.Form?.Fields,
            message.Silent,
            Edited: false
        )
        {
            Picture = message.Picture is { } picture ? new PlaygroundPicture(picture.Alt, Key()) : null,
            File = message.File is { } file ? new PlaygroundFile(file.Name, file.MediaType, Key()) : null,
            Concerns = message.Concerns,
        };
        if (await memory.AddAsync(item, delivery.Id, cancel, [.. EnclosedIn(message)]) is { } added)
        {
            Publish(new PlaygroundNews.Changed(added, item));
        }

        return Sent.Done;
    }

    public async ValueTask ForgetAsync(Forgotten what, CancellationToken cancel)
    {
        var people = what.Gone.Where(o => o.Kind == OwnerKind.Person).Select(o => new PersonId(o.Id)).ToHashSet();
        if (people.Count > 0 && await memory.ForgetAsync(people, cancel))
        {
            Publish(new PlaygroundNews.Reset());
        }
    }

    public void Block(string who, bool isBlocked)
    {
        lock (sync)
        {
            _ = isBlocked ? blocked.Add(who) : blocked.Remove(who);
        }
    }

    public IReadOnlyList<string> Blocked
    {
        get
        {
            lock (sync)
            {
                return [.. blocked];
            }
        }
    }

    public void UnblockAll()
    {
        lock (sync)
        {
            blocked.Clear();
        }
    }

    public bool IsBlocked(string who)
    {
        lock (sync)
        {
            return blocked.Contains(who);
        }
    }

    /// <summary>News for a page that is open, until the token is cancelled.</summary>
    public async IAsyncEnumerable<PlaygroundNews> FollowAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel
    )
    {
        var page = Channel.CreateUnbounded<PlaygroundNews>();
        lock (sync)
        {
            pages.Add(page);
        }

        try
        {
            await foreach (var news in page.Reader.ReadAllAsync(cancel))
            {
                yield return news;
            }
        }
        finally
        {
            lock (sync)
            {
                pages.Remove(page);
            }
        }
    }

    public void Publish(PlaygroundNews news)
    {
        lock (sync)
        {
            foreach (var page in pages)
            {
                page.Writer.TryWrite(news);
            }
        }
    }

    private static IEnumerable<Enclosed> EnclosedIn(Outgoing message)
    {
        if (message.Picture is { } picture)
        {
            yield return new Enclosed(Enclosed.Picture, Encoding.UTF8.GetBytes(picture.Svg));
        }

        if (message.File is { } file)
        {
            yield return new Enclosed(Enclosed.File, file.Content);
        }
    }

    private static string Key() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    private async ValueTask EditAsync(string edited, Outgoing message, CancellationToken cancel)
    {
        var id = long.Parse(edited, CultureInfo.InvariantCulture);
        if (await memory.FindAsync(id, cancel) is MessageItem item)
        {
            // From the text that was pressed, not from what is there: applied twice it is the same.
            var changed = item with
            {
                Text = message.Picked is null ? item.Text : $"{message.Text}\n→ {message.Picked}",
                Open = [.. message.Choices.Select(c => c.Token)],
                FormToken = null,
                Form = null,
                Edited = true,
            };
            if (!changed.Equals(item))
            {
                await memory.ReplaceAsync(id, changed, cancel);
                Publish(new PlaygroundNews.Changed(id, changed));
            }
        }
    }
}

/// <summary>What an open page is told.</summary>
internal abstract record PlaygroundNews
{
    private PlaygroundNews() { }

    public sealed record Changed(long Id, PlaygroundItem Item) : PlaygroundNews;

    public sealed record View : PlaygroundNews;

    /// <summary>Much has changed at once: the page looks anew.</summary>
    public sealed record Reset : PlaygroundNews;
}
