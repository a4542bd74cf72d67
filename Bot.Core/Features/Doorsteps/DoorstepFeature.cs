using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Doorsteps;

/// <summary>
/// What waited at a closed door arrives as one silent message when it opens.
/// <code>
/// 07:00, to Ben, silently: At your door since yesterday 23:10, from Ana: “can you pick up the parcel tomorrow”
/// </code>
/// </summary>
internal static class DoorstepFeature
{
    public static Feature Declare() =>
        new Feature("Doorstep")
            .OnMoment(AlarmPlan.DoorOpens, Open)
            .Exports(DoorSettings.Slice)
            .Exports(UnaskedSettings.Slice)
            .Exports(PreviewSettings.Slice)
            .WhenPairEnds(DoorSettings.Slice, _ => DoorSettings.Slice.Empty)
            .WhenPairEnds(UrgentCount.Slice, _ => UrgentCount.Slice.Empty);

    private static Outcome Open(PersonTurn turn, Fired fired)
    {
        if (!turn.Door.IsOpen)
        {
            return Outcome.Silence;
        }

        var waiting = turn.Mine(Door.Doorstep.Slice).Waiting;
        var there = waiting.FindAll(w => w.Expires is null || w.Expires > turn.Now);
        var passing = there.FindAll(w => IsReady(w, turn.Now) && Passes(w, turn));

        // Where people's words come, what nobody asked for stays back: it has a budget of its own, and time.
        var asked = passing.FindAll(w => w.Errand != Errand.Unasked);
        var said = asked.IsEmpty ? passing : asked;
        var left = there.FindAll(w => !said.Contains(w)).SelectMany(w => IsReady(w, turn.Now) ? Later(w, turn) : [w]);
        var emptied = Outcome.Silence.Mine(Door.Doorstep.Slice, new Door.Doorstep([.. left]));
        return said.IsEmpty
            ? emptied
            : emptied.And(
                new Reply(Audience.Privately(turn.Id), Said(said), ErrandOf(said))
                {
                    Choices = Choices(said),
                    Silent = true,
                }
            );
    }

    private static Errand ErrandOf(IReadOnlyList<HeldMessage> said) =>
        said.All(w => w.Errand == Errand.Unasked) ? Errand.Unasked
        : said.Any(w => w.Errand == Errand.Answer) ? Errand.Answer
        : Errand.Words;

    private static bool IsReady(HeldMessage held, Instant now) =>
        held.Errand == Errand.Unasked || held.NotBefore is null || held.NotBefore <= now;

    private static bool Passes(HeldMessage held, PersonTurn turn) =>
        DoorKeeper.Decide(held.Errand, turn.Door, turn.Now) == Passage.Pass;

    // What the open door still doesn't let through goes on waiting for the moment that will, if there is one in its time.
    private static IEnumerable<HeldMessage> Later(HeldMessage held, PersonTurn turn)
    {
        var from = held.Errand switch
        {
            Errand.Knock => turn.Door.KnocksMutedUntil,
            Errand.Unasked when !turn.Door.IsStill => turn.Door.RoomForUnasked is { } room && room <= turn.Now
                ? Budget.Tomorrow(turn.Now, turn.Self.Zone)
                : turn.Door.RoomForUnasked,
            _ => null,
        };
        return from is null || held.Expires <= from ? [] : [held with { NotBefore = from }];
    }

    // With buttons from several messages in one, each says by its number which message it belongs to. What several of them
    // offer alike stands there once, at the end.
    private static List<Choice> Choices(IReadOnlyList<HeldMessage> said)
    {
        var offered = said.SelectMany((m, i) => m.Choices.Select(c => (Choice: c, Of: i, Key: KeyOf(c.Request))))
            .ToList();
        var groups = offered.Select(c => (c.Of, c.Choice.Group)).Distinct().ToList();
        var several = Several(said);
        var shared = offered.GroupBy(c => c.Key).Where(g => g.Count() > 1).ToDictionary(g => g.Key, g => g.First());
        return
        [
            .. offered
                .Where(c => !shared.ContainsKey(c.Key))
                .Select(c => new Choice(
                    several ? DoorstepTexts.Numbered(c.Of + 1, c.Choice.Label) : c.Choice.Label,
                    new RunStored(c.Choice.Request),
                    groups.IndexOf((c.Of, c.Choice.Group))
                )),
            .. shared.Values.Select(
                (c, i) => new Choice(c.Choice.Label, new RunStored(c.Choice.Request), groups.Count + i)
            ),
        ];
    }

    private static string KeyOf(StoredRequest request) => $"{request.Kind} {request.Values.GetRawText()}";

    private static Text Said(IReadOnlyList<HeldMessage> said) =>
        Text.Lines(said.Select((w, i) => Several(said) ? DoorstepTexts.Item(i + 1, w.Text) : w.Text), gap: true);

    private static bool Several(IReadOnlyList<HeldMessage> said) => said.Count(w => w.Choices.Count > 0) > 1;
}
