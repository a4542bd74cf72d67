using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Texts;

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
            .WhenPairEnds(DoorSettings.Slice, _ => DoorSettings.Slice.Empty)
            .WhenPairEnds(UrgentCount.Slice, _ => UrgentCount.Slice.Empty);

    private static Outcome Open(PersonTurn turn, Fired fired)
    {
        if (!turn.Door.IsOpen)
        {
            return Outcome.Silence;
        }

        var waiting = turn.Mine(Door.Doorstep.Slice).Waiting;
        var ready = waiting.FindAll(w => w.NotBefore is null || w.NotBefore <= turn.Now);
        var left = new Door.Doorstep(waiting.RemoveAll(ready.Contains));
        var said = ready.FindAll(w => w.Expires is null || w.Expires > turn.Now);
        var emptied = Outcome.Silence.Mine(Door.Doorstep.Slice, left);
        return said.IsEmpty
            ? emptied
            : emptied.And(
                new Reply(
                    Audience.Privately(turn.Id),
                    Said(said),
                    said.Exists(w => w.Errand is Errand.Answer) ? Errand.Answer : Errand.Words
                )
                {
                    Choices = Choices(said),
                    Silent = true,
                }
            );
    }

    // With buttons from several messages in one, each says by its number which message it belongs to. What several of them
    // offer alike stands there once, at the end.
    private static List<Choice> Choices(IReadOnlyList<HeldMessage> said)
    {
        var offered = said.SelectMany((m, i) => m.Choices.Select(c => (Choice: c, Of: i, Key: KeyOf(c.Request))))
            .ToList();
        var several = Several(said);
        var shared = offered.GroupBy(c => c.Key).Where(g => g.Count() > 1).ToDictionary(g => g.Key, g => g.First());
        return
        [
            .. offered
                .Where(c => !shared.ContainsKey(c.Key))
                .Select(c => new Choice(
                    several ? DoorstepTexts.Numbered(c.Of + 1, c.Choice.Label) : c.Choice.Label,
                    new RunStored(c.Choice.Request),
                    c.Of
                )),
            .. shared.Values.Select(
                (c, i) => new Choice(c.Choice.Label, new RunStored(c.Choice.Request), said.Count + i)
            ),
        ];
    }

    private static string KeyOf(StoredRequest request) => $"{request.Kind} {request.Values.GetRawText()}";

    private static Text Said(IReadOnlyList<HeldMessage> said) =>
        Text.Lines(said.Select((w, i) => Several(said) ? DoorstepTexts.Item(i + 1, w.Text) : w.Text), gap: true);

    private static bool Several(IReadOnlyList<HeldMessage> said) => said.Count(w => w.Choices.Count > 0) > 1;
}
