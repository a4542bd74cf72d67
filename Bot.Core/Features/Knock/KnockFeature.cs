using Bot.Core.Alarms;
using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Knock;

/// <summary>
/// Words for the other's door. What the sender gets to read is the same whether that door is open or closed, muted or out
/// of reach: only what its owner lets be seen makes a difference.
/// <code>
/// Ana: /knock can you pick up the parcel tomorrow
///   to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
/// Ana presses [Leave it at the door]
///   to Ana: It's at Ben's door. [Take it back]
///   to Ben: Ana knocks: “can you pick up the parcel tomorrow” [Okay] [Answer] [Quieter knocks]
/// Ana presses [Take it back]
///   to Ana: Taken back. If it was still at the door, Ben won't see it.
/// </code>
/// Had Ben been quiet, only his side would differ:
/// <code>
/// it is 07:00
///   to Ben, silently: At your door since yesterday 23:10, from Ana: “can you pick up the parcel tomorrow” [Answer] …
/// </code>
/// </summary>
internal static class KnockFeature
{
    private const string Fade = "knock.fade";

    public static Feature Declare() =>
        new Feature("Knock")
            .Command(
                new CommandSpec(
                    "knock",
                    Where.Dm,
                    new ActionSpec(
                        null,
                        a => new KnockWith(a.Get<string>("text")),
                        new Arg("text", ArgKind.Text) { IsConfidential = true }
                    )
                    {
                        Examples = ["/knock can you pick up the parcel tomorrow?"],
                    },
                    new ActionSpec("list", _ => new ListKnocks()),
                    new ActionSpec(
                        "recall",
                        a => new RecallKnock(a.Get<int>("number")),
                        new Arg("number", ArgKind.Number) { Suggest = (turn, _) => TakingBack.Offered(turn) }
                    )
                    {
                        Examples = ["/knock recall 2"],
                    }
                )
                {
                    Alone = new AskForKnock(),
                    BareName = "send",
                }
            )
            .Setting(
                new SettingSpec(
                    new ActionSpec(
                        "urgent",
                        a => a.Find<string>("often") is { } often ? new WriteUrgent(often) : new ShowKnockSettings(),
                        new Arg("often", ArgKind.Text) { Optional = true }
                    )
                    {
                        Examples = ["/settings urgent 2 a day", "/settings urgent off"],
                    },
                    KnockSettings.Line
                )
            )
            .Undoes<TakeBack>()
            .On<AskForKnock>("knock.ask", (turn, _) => Knocking.AskForWords(turn))
            .On<KnockWith>("knock.with", Knocking.Ask)
            .On<LeaveKnock>("knock.leave", Knocking.Leave)
            .On<AskUrgent>("knock.askUrgent", Knocking.AskUrgent)
            .On<KnockUrgently>("knock.urgent", Knocking.Urgently)
            .On<DropKnock>("knock.drop", (_, _) => Outcome.Answer(KnockTexts.Dropped()).Do(new Effect.CloseQuestion()))
            .On<ListKnocks>("knock.list", (turn, _) => TakingBack.List(turn))
            .On<RecallKnock>("knock.recall", TakingBack.ByNumber)
            .On<TakeBack>("knock.takeBack", TakingBack.ByTag)
            .On<AskForAnswer>("knock.askAnswer", Answering.AskForWords)
            .On<AnswerKnock>("knock.answer", Answering.Answer)
            .On<DropAnswer>(
                "knock.dropAnswer",
                (_, _) => Outcome.Answer(KnockTexts.AnswerDropped()).Do(new Effect.CloseQuestion())
            )
            .On<AskQuieter>("knock.askQuieter", (turn, _) => QuieterKnocks.Ask(turn))
            .On<QuietKnocks>("knock.quieter", QuieterKnocks.For)
            .On<KnocksAsBefore>("knock.asBefore", (turn, _) => QuieterKnocks.AsBefore(turn))
            .On<WriteUrgent>("knock.writeUrgent", KnockSettings.Read)
            .On<SetUrgent>("knock.setUrgent", KnockSettings.Set)
            .On<ShowKnockSettings>("knock.settings", (turn, _) => KnockSettings.Show(turn))
            .Wakes(Alarms)
            .OnMoment(Fade, (turn, _) => Tidy(turn))
            .Exports(Knocks.Slice, own => own.Sent.Where(k => k.Words is not null).Select(k => new { k.At, k.Words }))
            .WhenPairEnds(Knocks.Slice, _ => Knocks.Slice.Empty);

    private static IEnumerable<AlarmWish> Alarms(Document person, Document? pair, Instant now)
    {
        var ends = new[] { person.Get(Knocks.Slice).TidyAt, person.Get(DoorSettings.Slice).KnocksMutedUntil };
        return ends.Min() is { } first ? [new AlarmWish(Fade, "", first)] : [];
    }

    // What has run out leaves no trace.
    private static Outcome Tidy(PersonTurn turn)
    {
        var door = turn.Mine(DoorSettings.Slice);
        var muted = door.KnocksMutedUntil > turn.Now ? door.KnocksMutedUntil : null;
        return Outcome
            .Silence.Mine(Knocks.Slice, turn.Mine(Knocks.Slice).Tidy(turn.Now))
            .Mine(DoorSettings.Slice, door with { KnocksMutedUntil = muted });
    }
}
