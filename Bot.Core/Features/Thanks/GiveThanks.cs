using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Texts;

namespace Bot.Core.Features.Thanks;

/// <summary>Now, or kept for the check-in. What is kept, nobody else knows of.</summary>
internal static class GivingThanks
{
    private const int MostButtons = 3;

    /// <summary>`/thanks` alone: what is kept, or the question what for.</summary>
    public static Outcome Open(PersonTurn turn)
    {
        var kept = turn.Mine(KeptThanks.Slice).All;
        return turn.Partner is null ? Outcome.Answer(ThanksTexts.NobodyThere())
            : kept.IsEmpty ? AskForWords()
            : Outcome.Answer(
                Text.Lines(kept.Select((t, i) => ThanksTexts.Line(i + 1, t.Words)).Prepend(ThanksTexts.WhatIsKept())),
                [
                    .. kept.Take(MostButtons)
                        .SelectMany(
                            (t, i) =>
                                new[]
                                {
                                    new Choice(ThanksTexts.GiveNumbered(i + 1), new GiveKeptThanks(t.Id), i),
                                    new Choice(ThanksTexts.LetGoNumbered(i + 1), new DropKeptThanks(t.Id), i),
                                }
                        ),
                    new Choice(ThanksTexts.AnotherLabel(), new AskForThanks(), MostButtons),
                ]
            );
    }

    /// <summary>The one that was kept longest, when its moment comes; null if none is.</summary>
    public static Outcome? AtCheckIn(PersonTurn turn) =>
        turn.Partner is { } partner && turn.Mine(KeptThanks.Slice).All is [var kept, ..]
            ? Outcome.Answer(
                ThanksTexts.StillKept(partner.Name, kept.Words),
                new Choice(ThanksTexts.GiveLabel(), new GiveKeptThanks(kept.Id)),
                new Choice(ThanksTexts.NotYetLabel(), StoredRequest.Nothing),
                new Choice(ThanksTexts.LetGoLabel(), new DropKeptThanks(kept.Id))
            )
            : null;

    public static Outcome AskForWords() =>
        Outcome.Ask(
            ThanksTexts.WhatFor(),
            Question.ForText(new ThankFor("")),
            new Choice(ThanksTexts.NeverMindLabel(), new DropThanks())
        );

    public static Outcome Ask(PersonTurn turn, ThankFor request)
    {
        var words = request.Words.Trim();
        return turn.Partner is not { } partner ? Outcome.Answer(ThanksTexts.NobodyThere())
            : words.Length == 0 ? AskForWords()
            : words.Length > KeptThanks.Longest ? Outcome.Answer(ThanksTexts.TooLong(KeptThanks.Longest))
            : Outcome.Answer(
                ThanksTexts.NowOrKept(partner.Name),
                new Choice(ThanksTexts.NowLabel(), new GiveThanks(words)),
                new Choice(ThanksTexts.KeepLabel(), new KeepThanks(words)),
                new Choice(ThanksTexts.NeverMindLabel(), new DropThanks())
            );
    }

    public static Outcome Give(PersonTurn turn, string words)
    {
        if (turn.Partner is not { } partner)
        {
            return Outcome.Answer(ThanksTexts.NobodyThere());
        }

        var sent = turn.Mine(SentWords.Slice);
        return sent.RoomAt(turn.Now) is { } room
            ? Outcome.Answer(ThanksTexts.Later(room), new Choice(ThanksTexts.KeepLabel(), new KeepThanks(words)))
            : Outcome
                .Answer(ThanksTexts.Given(partner.Name))
                .Mine(SentWords.Slice, sent.Add(turn.Now))
                .And(
                    new Reply(Audience.Privately(partner.Id), ThanksTexts.Thanks(turn.Self.Name, words), Errand.Words)
                    {
                        Choices = [new Choice(ThanksTexts.OkayLabel(), StoredRequest.Nothing)],
                    }
                );
    }

    public static Outcome Keep(PersonTurn turn, KeepThanks request)
    {
        var kept = turn.Mine(KeptThanks.Slice);
        return turn.Partner is null ? Outcome.Answer(ThanksTexts.NobodyThere())
            : kept.All.Exists(t => t.Words.Equals(request.Words, StringComparison.OrdinalIgnoreCase))
                ? Outcome.Answer(ThanksTexts.Kept())
            : kept.All.Count >= KeptThanks.Most
                ? Outcome.Answer(ThanksTexts.Full(), new Choice(ThanksTexts.ShowLabel(), new OpenThanks()))
            : Outcome
                .Answer(ThanksTexts.Kept())
                .Mine(
                    KeptThanks.Slice,
                    new KeptThanks(kept.All.Add(new KeptThank(turn.Secrets.Id(), request.Words, turn.Now)))
                );
    }

    public static Outcome GiveKept(PersonTurn turn, GiveKeptThanks request)
    {
        var kept = turn.Mine(KeptThanks.Slice);
        if (kept.Find(request.Id) is not { } thanks)
        {
            return Outcome.Stale(ThanksTexts.Gone());
        }

        // Without room for it today it stays where it is.
        return turn.Partner is not null && turn.Mine(SentWords.Slice).RoomAt(turn.Now) is { } room
            ? Outcome.Answer(ThanksTexts.StaysKept(room))
            : Give(turn, thanks.Words).Mine(KeptThanks.Slice, kept.Without(thanks.Id));
    }

    public static Outcome DropKept(PersonTurn turn, DropKeptThanks request) =>
        turn.Mine(KeptThanks.Slice).Find(request.Id) is null
            ? Outcome.Stale(ThanksTexts.Gone())
            : Outcome
                .Answer(ThanksTexts.LetGo())
                .Mine(KeptThanks.Slice, turn.Mine(KeptThanks.Slice).Without(request.Id));
}

internal sealed record OpenThanks : IRequest;

internal sealed record AskForThanks : IRequest;

internal sealed record ThankFor(string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new ThankFor(fields.GetValueOrDefault(Question.Text, ""));
}

internal sealed record GiveThanks(string Words) : IRequest;

internal sealed record KeepThanks(string Words) : IRequest;

internal sealed record GiveKeptThanks(long Id) : IRequest;

internal sealed record DropKeptThanks(long Id) : IRequest;

internal sealed record DropThanks : IRequest;
