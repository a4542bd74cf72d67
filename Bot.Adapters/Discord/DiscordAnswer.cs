using System.Text.Json;
using Bot.Adapters.Discord.Rest;
using Bot.Adapters.Discord.Wire;
using Bot.Core.Conversation;
using NodaTime;

namespace Bot.Adapters.Discord;

/// <summary>
/// The answers to one interaction. Discord wants the first within three seconds, whatever it is; there is just one first,
/// and whoever comes second (the answer, or the word that it will take a moment) adds to it.
/// </summary>
internal sealed partial class DiscordAnswer(ReturnAddress address, DiscordCalls calls, ThinkingFile thinking)
{
    private static readonly Duration AfterTrouble = Duration.FromSeconds(2);
    private readonly Lock sync = new();
    private TaskCompletionSource<FirstAnswer>? first;
    private bool originalIsTaken;
    private int said;
    private int expected = int.MaxValue;

    public ReturnAddress Address => address;

    /// <summary>Nobody has answered in any way yet.</summary>
    public bool IsOpen
    {
        get
        {
            lock (sync)
            {
                return first is null;
            }
        }
    }

    /// <summary>One of the answers has arrived. True if it was the last.</summary>
    public bool Said() => Interlocked.Increment(ref said) >= Volatile.Read(ref expected);

    /// <summary>So many answers there are. True if all of them have arrived already.</summary>
    public bool Expect(int answers)
    {
        Volatile.Write(ref expected, answers);
        return Volatile.Read(ref said) >= answers;
    }

    /// <summary>
    /// Says a piece as an answer here. Null: it can't be said here (any more), and goes its usual way instead.
    /// </summary>
    /// <param name="isEdit">It is the message itself, under which something was pressed, as it looks from now on.</param>
    /// <param name="isHidden">For this person's eyes only.</param>
    public async ValueTask<Sent?> SayAsync(
        MessageBody body,
        IReadOnlyList<RestFile> files,
        bool isEdit,
        bool isHidden,
        CancellationToken cancel
    )
    {
        var message = isHidden && !isEdit ? body with { Flags = (body.Flags ?? 0) | Wired.Ephemeral } : body;
        if (Claim() is { } claim)
        {
            return await BeginAsync(claim, message, files, isEdit, cancel);
        }

        return await FirstAsync() switch
        {
            FirstAnswer.Thinking when !originalIsTaken => await ReplaceThinkingAsync(message, files, isHidden, cancel),
            FirstAnswer.Lost => null,
            FirstAnswer.Unclear => await RecoverAsync(body, files, isEdit, isHidden, cancel),
            _ when isEdit => await EditAsync(body, files, cancel),
            _ => await FurtherAsync(message, files, cancel),
        };
    }

    /// <summary>Tells Discord that the answer takes a moment. What is shown meanwhile is seen by this person alone.</summary>
    public async Task DeferAsync(CancellationToken cancel)
    {
        if (Claim() is not { } claim)
        {
            return;
        }

        var body = address.IsOnMessage
            ? new MessageCallback(Wired.UpdateLater, null)
            : new MessageCallback(
                Wired.AnswerLater,
                new MessageBody { Flags = address.IsPrivate ? 0 : Wired.Ephemeral }
            );
        if (!address.IsOnMessage)
        {
            thinking.Begin(address);
        }

        var answer = await CallbackAsync(body, [], cancel);
        var end = answer.IsDone
            ? address.IsOnMessage
                ? FirstAnswer.Quiet
                : FirstAnswer.Thinking
            : FirstAnswers.After(answer);
        if (end == FirstAnswer.Lost)
        {
            thinking.End(address.Id);
        }

        claim.SetResult(end);
    }

    /// <summary>Opens a form instead of an answer.</summary>
    public async Task OpenFormAsync(FormBody form, CancellationToken cancel)
    {
        if (Claim() is { } claim)
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(
                new FormCallback(Wired.AnswerWithForm, form),
                DiscordJson.Default.FormCallback
            );
            var answer = await calls.CallbackAsync(address.Id, address.Token, json, [], cancel);
            claim.SetResult(answer.IsDone ? FirstAnswer.Answered : FirstAnswers.After(answer));
        }
    }

    /// <summary>There is nothing to say: whatever Discord waits for is ended with a word, or without one under a button.</summary>
    public async Task EndAsync(string words, CancellationToken cancel)
    {
        var body = new MessageBody { Content = words };
        if (address.IsOnMessage && Claim() is { } quiet)
        {
            var answer = await CallbackAsync(new MessageCallback(Wired.UpdateLater, null), [], cancel);
            quiet.SetResult(answer.IsDone ? FirstAnswer.Quiet : FirstAnswers.After(answer));
        }
        else if (!address.IsOnMessage && (IsOpen || await FirstAsync() == FirstAnswer.Thinking))
        {
            await SayAsync(body, [], isEdit: false, isHidden: !address.IsPrivate, cancel);
        }
        else if (thinking.IsOpen(address.Id))
        {
            await EndThinkingAsync(words, cancel);
        }
    }

    private async ValueTask<Sent?> BeginAsync(
        TaskCompletionSource<FirstAnswer> claim,
        MessageBody message,
        IReadOnlyList<RestFile> files,
        bool isEdit,
        CancellationToken cancel
    )
    {
        var end = FirstAnswer.Unclear;
        try
        {
            var type = isEdit ? Wired.UpdateMessage : Wired.AnswerWithMessage;
            var answer = await CallbackAsync(new MessageCallback(type, message), files, cancel);
            end = answer.IsDone ? FirstAnswer.Answered : FirstAnswers.After(answer);
            return end switch
            {
                FirstAnswer.Answered => Sent.Done,
                FirstAnswer.Lost => null,
                _ => Sent.Later(AfterTrouble),
            };
        }
        finally
        {
            claim.SetResult(end);
        }
    }

    private async ValueTask<Sent?> ReplaceThinkingAsync(
        MessageBody message,
        IReadOnlyList<RestFile> files,
        bool isHidden,
        CancellationToken cancel
    )
    {
        if (!isHidden && !address.IsPrivate)
        {
            // "Thinking" is seen by one person alone, and what replaces it would be, too. This is for all who are there.
            await calls.DeleteOriginalAsync(address.Application, address.Token, cancel);
            Taken();
            return await FurtherAsync(message, files, cancel);
        }

        var sent = await EditAsync(message with { Flags = null }, files, cancel);
        if (sent is null || ReferenceEquals(sent, Sent.Done))
        {
            Taken();
        }

        return sent;
    }

    private void Taken()
    {
        originalIsTaken = true;
        thinking.End(address.Id);
    }

    private async ValueTask<Sent?> EditAsync(
        MessageBody body,
        IReadOnlyList<RestFile> files,
        CancellationToken cancel
    ) => Meaning(await calls.EditOriginalAsync(address.Application, address.Token, body, files, cancel));

    private async ValueTask<Sent?> FurtherAsync(
        MessageBody message,
        IReadOnlyList<RestFile> files,
        CancellationToken cancel
    ) =>
        // In private the usual way is as good, and Discord knows our ids there.
        address.IsPrivate
            ? null
            : Meaning(await calls.FollowUpAsync(address.Application, address.Token, message, files, cancel));

    private ValueTask<RestAnswer> CallbackAsync(
        MessageCallback body,
        IReadOnlyList<RestFile> files,
        CancellationToken cancel
    ) =>
        calls.CallbackAsync(
            address.Id,
            address.Token,
            JsonSerializer.SerializeToUtf8Bytes(body, DiscordJson.Default.MessageCallback),
            files,
            cancel
        );

    private static Sent? Meaning(RestAnswer answer) =>
        answer.End switch
        {
            RestEnd.Done => Sent.Done,
            RestEnd.Refused => null,
            RestEnd.Busy => Sent.Later(Duration.FromTimeSpan(answer.Wait)),
            _ => Sent.Later(AfterTrouble),
        };

    private TaskCompletionSource<FirstAnswer>? Claim()
    {
        lock (sync)
        {
            if (first is not null)
            {
                return null;
            }

            return first = new TaskCompletionSource<FirstAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private Task<FirstAnswer> FirstAsync()
    {
        lock (sync)
        {
            return first?.Task ?? Task.FromResult(FirstAnswer.Unclear);
        }
    }
}
