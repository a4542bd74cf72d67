using Bot.Core.Conversation;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Hello;

/// <summary>On, off, and at what time; and what one has kept.</summary>
internal static class HelloSettings
{
    public static Outcome Read(PersonTurn turn, WriteHello request)
    {
        var words = request.Words.Trim();
        switch (words.ToLowerInvariant())
        {
            case "":
                return Show(turn);
            case "on":
                return Set(turn, new SetHello(turn.Mine(DailyHello.Slice).At ?? DailyHello.Usual));
            case "off":
                return Set(turn, new SetHello(null));
        }

        var context = new WhenContext(turn.Now, turn.Self.Zone, turn.Self.Language);
        IReadOnlyList<TimeWish> wishes = WhenReader.ReadWish(words, context) switch
        {
            Understood<TimeWish> understood => [understood.Value],
            Ambiguous<TimeWish> ambiguous => [.. ambiguous.Options.Select(o => o.Value)],
            _ => [],
        };
        return wishes is [{ Days: Daily, Until: null } one] ? Set(turn, new SetHello(one.At))
            : wishes.Count > 0 && wishes.All(w => w is { Days: Daily, Until: null })
                ? Outcome.Answer(
                    HelloTexts.WhichTime(),
                    [.. wishes.Select(w => new Choice(HelloTexts.TimeLabel(Shown(turn, w.At)), new SetHello(w.At)))]
                )
            : Outcome.Answer(HelloTexts.NotATime());
    }

    public static Outcome Set(PersonTurn turn, SetHello request) =>
        request.At is { } at
            ? Outcome
                .Answer(HelloTexts.IsOn(Shown(turn, at)), [.. Times(turn, at), Off()])
                .Mine(DailyHello.Slice, new DailyHello(at))
            : Outcome.Answer(HelloTexts.IsOff()).Mine(DailyHello.Slice, DailyHello.Slice.Empty);

    public static Outcome Show(PersonTurn turn) =>
        turn.Mine(DailyHello.Slice).At is { } at
            ? Outcome.Answer(HelloTexts.Stands(Shown(turn, at)), [.. Times(turn, at), WhatIKept(), Off()])
            : Outcome.Answer(
                HelloTexts.Offer(),
                new Choice(HelloTexts.OnLabel(Shown(turn, DailyHello.Usual)), new SetHello(DailyHello.Usual)),
                WhatIKept(),
                new Choice(HelloTexts.NoThanksLabel(), StoredRequest.Nothing)
            );

    public static (Text, Choice)? Line(PersonTurn turn) =>
        (
            turn.Mine(DailyHello.Slice).At is { } at ? HelloTexts.LineOn(Shown(turn, at)) : HelloTexts.LineOff(),
            new Choice(HelloTexts.ChangeLabel(), new WriteHello(""))
        );

    public static Outcome ShowKept(PersonTurn turn)
    {
        var kept = turn.Entries(HelloAnswer.Kind);
        return kept.Count == 0
            ? Outcome.Answer(HelloTexts.NothingKept())
            : Outcome.Silence.And(
                new Reply(
                    Audience.Speaker,
                    Text.Lines(kept.Select(e => HelloTexts.KeptLine(e.At, e.Content)).Prepend(HelloTexts.WhatYouKept()))
                )
                {
                    Protected = true,
                    Choices =
                    [
                        new Choice(HelloTexts.OkayLabel(), StoredRequest.Nothing),
                        new Choice(HelloTexts.ForgetLabel(), new ForgetHellos()),
                    ],
                }
            );
    }

    public static Outcome Forget(PersonTurn turn) =>
        Outcome
            .Answer(HelloTexts.Forgotten())
            .Do(new Effect.RemoveEntries([.. turn.Entries(HelloAnswer.Kind).Select(e => e.Id)]));

    // Two other times of day beside the one that is set.
    private static IEnumerable<Choice> Times(PersonTurn turn, LocalTime set) =>
        new LocalTime[] { new(8, 0), new(13, 0), DailyHello.Usual, new(21, 0) }
            .Where(t => t != set)
            .TakeLast(2)
            .Select(t => new Choice(HelloTexts.TimeLabel(Shown(turn, t)), new SetHello(t)));

    private static Choice WhatIKept() => new(HelloTexts.WhatIKeptLabel(), new ShowHellos());

    private static Choice Off() => new(HelloTexts.OffLabel(), new SetHello(null));

    // A time of day is said as any clock time, on a day that is as good as another.
    private static Instant Shown(PersonTurn turn, LocalTime at) =>
        ClockChange.Map(turn.Now.InZone(turn.Self.Zone).Date + at, turn.Self.Zone);
}

internal sealed record WriteHello(string Words) : INeedsZone;

internal sealed record SetHello(LocalTime? At) : INeedsZone;

internal sealed record ShowHellos : IReadsEntries
{
    string IReadsEntries.Kind => HelloAnswer.Kind.Name;

    int IReadsEntries.Most => 14;
}

internal sealed record ForgetHellos : IReadsEntries
{
    string IReadsEntries.Kind => HelloAnswer.Kind.Name;

    int IReadsEntries.Most => 10_000;
}
