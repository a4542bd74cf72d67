using Bot.Core.Conversation;
using Bot.Core.Safety;
using Bot.Core.Texts;

namespace Bot.Core.Features.Mine;

/// <summary>The list, and what goes onto it and off it.</summary>
internal static class KeepingOwnThings
{
    private const int MostButtons = 10;

    public static Outcome Show(PersonTurn turn)
    {
        var mine = turn.Mine(OwnThings.Slice);
        if (mine.All.IsEmpty)
        {
            return Outcome.Answer(MineTexts.Empty(), [.. Adding(), .. Doors(mine)]);
        }

        Text?[] lines =
        [
            MineTexts.OnlyYou(),
            Line(mine, OwnKind.Person) is { } people ? MineTexts.People(people) : null,
            Line(mine, OwnKind.Interest) is { } interests ? MineTexts.Interests(interests) : null,
        ];
        return Outcome.Answer(
            Text.Lines(lines.OfType<Text>()),
            [.. Adding(), new Choice(MineTexts.LetOneGoLabel(), new ChooseOwnToDrop()), .. Doors(mine)]
        );
    }

    public static Outcome AskName(AskOwnName request) =>
        Outcome.Ask(
            MineTexts.Which(request.Kind),
            Question.ForText(new AddOwn(request.Kind, "")),
            new Choice(MineTexts.NotNowLabel(), new DropMineQuestion())
        );

    /// <summary>Several at once, with commas, are several.</summary>
    public static Outcome Add(PersonTurn turn, AddOwn request)
    {
        var mine = turn.Mine(OwnThings.Slice);
        var names = request
            .Name.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Cleaned.Name)
            .Where(n => n.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (names.Count == 0)
        {
            return AskName(new AskOwnName(request.Kind));
        }

        var fresh = names
            .Where(n => !mine.Of(request.Kind).Any(t => t.Name.Equals(n, StringComparison.OrdinalIgnoreCase)))
            .Select(n => new OwnThing(turn.Secrets.Id(), request.Kind, n))
            .ToList();
        return mine.All.Count + fresh.Count > OwnThings.Most
            ? Outcome.Answer(MineTexts.Full(), Back())
            : Outcome
                .Answer(
                    MineTexts.Noted(string.Join(", ", names)),
                    [.. Adding(), .. mine.Nudge is null ? Doors(mine).TakeLast(1) : [], Back()]
                )
                .Mine(OwnThings.Slice, mine with { All = mine.All.AddRange(fresh) });
    }

    public static Outcome ChooseToDrop(PersonTurn turn)
    {
        var mine = turn.Mine(OwnThings.Slice);
        return mine.All.IsEmpty
            ? Show(turn)
            : Outcome.Answer(
                MineTexts.WhichGoes(),
                [
                    .. mine.All.TakeLast(MostButtons).Select(t => new Choice(Text.Verbatim(t.Name), new DropOwn(t.Id))),
                    new Choice(MineTexts.NoneLabel(), StoredRequest.Nothing),
                ]
            );
    }

    public static Outcome Drop(PersonTurn turn, DropOwn request)
    {
        var mine = turn.Mine(OwnThings.Slice);
        return mine.Find(request.Id) is { } thing
            ? Outcome
                .Answer(MineTexts.OffTheList(thing.Name), Back())
                .Mine(OwnThings.Slice, mine with { All = mine.All.Remove(thing) })
            : Outcome.Stale(MineTexts.Gone(), Back());
    }

    /// <summary>Before a hard talk: somebody who is one's own, and a line to begin with.</summary>
    public static Outcome TalkItOver(PersonTurn turn)
    {
        var friends = turn.Mine(OwnThings.Slice).Of(OwnKind.Person).Take(2).Select(t => t.Name).ToList();
        var words = friends switch
        {
            [var one, var other] => MineTexts.TalkToEither(one, other),
            [var one] => MineTexts.TalkTo(one),
            _ => MineTexts.TalkToSomeone(),
        };
        return Outcome.Answer(
            words,
            [
                new Choice(MineTexts.LineLabel(), new ShowOpeningLine()),
                .. friends.Count == 0 ? Adding().Take(1) : [],
                new Choice(MineTexts.NotNowLabel(), StoredRequest.Nothing),
            ]
        );
    }

    public static Choice Back() => new(MineTexts.ShowLabel(), new ShowMine());

    private static IEnumerable<Choice> Adding() =>
        [
            new Choice(MineTexts.SomeoneLabel(), new AskOwnName(OwnKind.Person)),
            new Choice(MineTexts.SomethingLabel(), new AskOwnName(OwnKind.Interest)),
        ];

    private static IEnumerable<Choice> Doors(OwnThings mine) =>
        [
            new Choice(MineTexts.TalkItOverLabel(), new TalkItOver()),
            new Choice(MineTexts.NudgesLabel(mine.Nudge is not null), new ShowNudges()),
        ];

    private static string? Line(OwnThings mine, OwnKind kind)
    {
        var names = mine.Of(kind).Select(t => t.Name).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }
}

internal sealed record ShowMine : IRequest;

internal sealed record AskOwnName(OwnKind Kind) : IRequest;

internal sealed record AddOwn(OwnKind Kind, string Name) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Name = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record ChooseOwnToDrop : IRequest;

internal sealed record DropOwn(long Id) : IRequest;

internal sealed record DropMineQuestion : IRequest;

internal sealed record TalkItOver : IRequest;

internal sealed record ShowOpeningLine : IRequest;
