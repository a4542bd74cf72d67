using Bot.Core.People;
using Bot.Core.Storage;
using Bot.Core.Texts;

namespace Bot.Core.Conversation;

/// <summary>What goes with words, and the last words to somebody.</summary>
internal sealed partial class Messenger
{
    private static IReadOnlyList<OutgoingChoice> Labels(Prompt? prompt) =>
        prompt is null ? [] : [.. prompt.Choices.Select((c, i) => new OutgoingChoice(c.Label, prompt.Token(i)))];

    private OutgoingPicture? PictureOf(Reply reply, Reader reader) =>
        reply.Picture is { } picture
            ? new OutgoingPicture(picture.Draw(text => phrases.Say(text, reader)), phrases.Say(picture.Alt, reader))
            : null;

    private OutgoingFile? FileOf(Reply reply, Reader reader) =>
        reply.File is { } file
            ? new OutgoingFile(file.Name, file.MediaType, file.Write(text => phrases.Say(text, reader)))
            : null;

    private static string? RemovedBy(Reply reply, Settling settling) =>
        reply is { RemovesWords: true, To: not Audience.ToPerson }
            ? (settling.Incoming?.Body as IncomingBody.Said)?.Removable
            : null;

    // Whoever was just forgotten hears it. No key of theirs is left to seal it under, and no word of theirs is in it.
    private void LastWords(World world, PersonId to, Reply reply, Settling settling)
    {
        if (settling.Gone is { } gone && gone.Owner == to)
        {
            var (platform, account, channel) = AddressOf(gone, reply, settling);
            var words = phrases.Say(reply.Text, ReaderOf(gone, settling.Now));
            var message = new Outgoing(platform, account, channel, words)
            {
                AnswerTo = settling.Incoming?.EventId,
                ReturnAddress = settling.Incoming?.ReturnAddress,
            };
            settling.Post(world, person: null, new Parcel(message, null), DeliveryClass.Answer);
        }
    }
}
