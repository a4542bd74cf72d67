using Bot.Core.Conversation;
using Bot.Core.Texts;
using Bot.Core.Time;

namespace Bot.Core.Features.CheckIns;

/// <summary>When, and whether at all; and what one has said so far.</summary>
internal static class CheckInSettings
{
    public static Outcome Read(PersonTurn turn, WriteCheckIn request)
    {
        var words = request.Words.Trim();
        switch (words.ToLowerInvariant())
        {
            case "":
                return Show(turn);
            case "off":
                return Set(turn, new SetCheckIn(null));
            case "on":
                return Set(turn, new SetCheckIn(turn.Mine(CheckInTimes.Slice).Weekly ?? CheckInTimes.Usual));
        }

        var context = new WhenContext(turn.Now, turn.Self.Zone, turn.Self.Language);
        IReadOnlyList<TimeWish> wishes = WhenReader.ReadWish(words, context) switch
        {
            Understood<TimeWish> understood => [understood.Value],
            Ambiguous<TimeWish> ambiguous => [.. ambiguous.Options.Select(o => o.Value)],
            _ => [],
        };
        return wishes.Count == 0 || !wishes.All(IsWeekly) ? Ask(CheckInTexts.NotWeekly())
            : wishes.Count == 1 ? Set(turn, new SetCheckIn(wishes[0])).Do(new Effect.CloseQuestion())
            : Outcome.Answer(
                CheckInTexts.WhichTime(),
                [.. wishes.Select(w => new Choice(CheckInTexts.WhenLabel(w), new SetCheckIn(w)))]
            );
    }

    public static Outcome Ask(Text words) =>
        Outcome.Ask(
            words,
            Question.Plain(new WriteCheckIn("")),
            new Choice(CheckInTexts.WhenLabel(CheckInTimes.Usual), new SetCheckIn(CheckInTimes.Usual)),
            new Choice(CheckInTexts.NoThanksLabel(), new DropCheckInTime())
        );

    public static Outcome Set(PersonTurn turn, SetCheckIn request)
    {
        var times = turn.Mine(CheckInTimes.Slice) with { Weekly = request.When, Again = null, Offered = true };
        return Outcome
            .Answer(request.When is { } when ? CheckInTexts.IsSet(when) : CheckInTexts.IsOff())
            .Mine(CheckInTimes.Slice, times);
    }

    public static Outcome Show(PersonTurn turn)
    {
        var said = new Choice(CheckInTexts.WhatISaidLabel(), new ShowWeeks());
        return turn.Mine(CheckInTimes.Slice).Weekly is { } when
            ? Outcome.Answer(
                CheckInTexts.Stands(when),
                new Choice(CheckInTexts.NowLabel(), new BeginCheckIn()),
                new Choice(CheckInTexts.AnotherTimeLabel(), new AskCheckInTime()),
                said,
                new Choice(CheckInTexts.OffLabel(), new SetCheckIn(null))
            )
            : Outcome.Answer(
                CheckInTexts.Offer(),
                new Choice(CheckInTexts.WhenLabel(CheckInTimes.Usual), new SetCheckIn(CheckInTimes.Usual)),
                new Choice(CheckInTexts.AnotherTimeLabel(), new AskCheckInTime()),
                said,
                new Choice(CheckInTexts.NoThanksLabel(), StoredRequest.Nothing)
            );
    }

    public static (Text, Choice)? Line(PersonTurn turn) =>
        (
            turn.Mine(CheckInTimes.Slice).Weekly is { } when ? CheckInTexts.LineOn(when) : CheckInTexts.LineOff(),
            new Choice(CheckInTexts.ChangeLabel(), new WriteCheckIn(""))
        );

    public static Outcome ShowWeeks(PersonTurn turn)
    {
        var weeks = turn.Entries(WeekAnswer.Kind);
        return weeks.Count == 0
            ? Outcome.Answer(CheckInTexts.NothingSaid())
            : Private(
                weeks
                    .Select(e => CheckInTexts.WeekLine(e.At.InZone(turn.Self.Zone).Date, e.Content))
                    .Prepend(CheckInTexts.WhatYouSaid()),
                new Choice(CheckInTexts.WordsLabel(), new ShowWeekWords()),
                new Choice(CheckInTexts.ForgetLabel(), new ForgetWeeks())
            );
    }

    public static Outcome ShowWords(PersonTurn turn)
    {
        var words = turn.Entries(WeekWords.Kind);
        return words.Count == 0
            ? Outcome.Answer(CheckInTexts.NothingSaid())
            : Private(
                words
                    .Select(e => CheckInTexts.WordsLine(e.At.InZone(turn.Self.Zone).Date, e.Content.Words))
                    .Prepend(CheckInTexts.YourWords())
            );
    }

    /// <summary>Both kinds of entries, one after the other.</summary>
    public static Outcome Forget(PersonTurn turn) =>
        Outcome
            .Silence.Do(new Effect.RemoveEntries([.. turn.Entries(WeekAnswer.Kind).Select(e => e.Id)]))
            .Do(new Effect.Continue(new ForgetWeekWords()));

    public static Outcome ForgetWords(PersonTurn turn) =>
        Outcome
            .Answer(CheckInTexts.Forgotten())
            .Do(new Effect.RemoveEntries([.. turn.Entries(WeekWords.Kind).Select(e => e.Id)]));

    private static Outcome Private(IEnumerable<Text> lines, params IReadOnlyList<Choice> choices) =>
        Outcome.Silence.And(new Reply(Audience.Speaker, Text.Lines(lines)) { Protected = true, Choices = choices });

    private static bool IsWeekly(TimeWish wish) =>
        wish is { Days: OnDays { EveryWeeks: 1, Days.Count: 1 }, Until: null };
}

internal sealed record WriteCheckIn(string Words) : INeedsZone, IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new WriteCheckIn(fields.GetValueOrDefault(Question.Text, ""));
}

internal sealed record SetCheckIn(TimeWish? When) : INeedsZone;

internal sealed record AskCheckInTime : INeedsZone;

internal sealed record DropCheckInTime : IRequest;

internal sealed record ShowWeeks : IReadsEntries
{
    string IReadsEntries.Kind => WeekAnswer.Kind.Name;

    int IReadsEntries.Most => 12;
}

internal sealed record ShowWeekWords : IReadsEntries
{
    string IReadsEntries.Kind => WeekWords.Kind.Name;

    int IReadsEntries.Most => 12;
}

internal sealed record ForgetWeeks : IReadsEntries
{
    string IReadsEntries.Kind => WeekAnswer.Kind.Name;

    int IReadsEntries.Most => 10_000;
}

internal sealed record ForgetWeekWords : IReadsEntries
{
    string IReadsEntries.Kind => WeekWords.Kind.Name;

    int IReadsEntries.Most => 10_000;
}
