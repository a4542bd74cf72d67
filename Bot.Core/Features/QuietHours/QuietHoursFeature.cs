using Bot.Core.Alarms;
using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.QuietHours;

/// <summary>
/// Times when nothing reaches a person but what they allow. What came meanwhile arrives as one silent message at the end;
/// the other learns nothing of it, unless they are let.
/// <code>
/// Ana: /quiet 22:00-07:00 weekdays
///   to Ana: Quiet weekdays, 22:00 to 07:00. Next: today 22:00.
/// Ana: /quiet now 2h
///   to Ana: Quiet until 16:00. [End it now]
/// Ana: /quiet
///   to Ana: Quiet until 16:00.
///
///     1. weekdays, 22:00 to 07:00 [End it now] [Clear quiet hours]
/// Ana: /settings showquiet on
///   to Ana: When Ben knocks, Ben now sees until when your door is closed. …
/// </code>
/// </summary>
internal static class QuietHoursFeature
{
    private const string Over = "quiet.over";

    public static Feature Declare() =>
        new Feature("QuietHours")
            .Command(
                new CommandSpec(
                    "quiet",
                    Where.Any,
                    new ActionSpec(
                        "set",
                        a => new SetQuietHours(a.Get<TimeWindow>("when")),
                        new Arg("when", ArgKind.Window)
                    )
                    {
                        Examples = ["/quiet 22:00-07:00 weekdays", "/quiet set sat,sun 13:00-15:00"],
                    },
                    new ActionSpec("show", _ => new ShowQuietHours()),
                    new ActionSpec(
                        "clear",
                        a => new ClearQuietHours(a.FindValue<int>("number")),
                        new Arg("number", ArgKind.Number) { Optional = true }
                    )
                    {
                        Examples = ["/quiet clear 2"],
                    },
                    new ActionSpec(
                        "now",
                        a => new BeginQuietNow(a.Get<Duration>("duration")),
                        new Arg("duration", ArgKind.Duration)
                    )
                    {
                        Examples = ["/quiet now 2h"],
                    }
                )
                {
                    Alone = new ShowQuietHours(),
                }
            )
            .Setting(
                new SettingSpec(
                    new ActionSpec(
                        "showquiet",
                        a => new LetQuietBeSeen(a.Get<string>("how") is "on"),
                        new Arg("how", ArgKind.OneOf) { Values = ["on", "off"] }
                    )
                    {
                        Examples = ["/settings showquiet on"],
                    },
                    SeenQuiet.Line
                )
            )
            .Unlisted(
                "quiet-until",
                new ActionSpec(null, a => new BeQuietUntil(a.Get<Instant>("until")), new Arg("until", ArgKind.Moment))
            )
            .On<BeQuietUntil>("quiet.until", QuietNow.Until)
            .Undoes<EndQuietNow>()
            .On<SetQuietHours>("quiet.set", SettingQuietHours.Set)
            .On<WriteQuietHours>("quiet.write", (_, _) => Outcome.Silence)
            .On<ShowQuietHours>("quiet.show", (turn, _) => ShowingQuietHours.Show(turn))
            .On<ClearQuietHours>("quiet.clear", ClearingQuietHours.Clear)
            .On<ClearWindow>("quiet.clearWindow", ClearingQuietHours.ClearOne)
            .On<ClearAllWindows>("quiet.clearAll", (turn, _) => ClearingQuietHours.ClearAll(turn))
            .On<KeepWindows>("quiet.keep", (_, _) => Outcome.Answer(QuietHoursTexts.Kept()))
            .On<BeginQuietNow>("quiet.now", QuietNow.Begin)
            .On<EndQuietNow>("quiet.endNow", (turn, _) => QuietNow.EndByButton(turn))
            .On<LetQuietBeSeen>("quiet.seen", SeenQuiet.Let)
            .Closes(Closing)
            .Wakes(Alarms)
            .OnMoment(Over, (turn, _) => Tidy(turn))
            .Exports(QuietTimes.Slice, own => new { own.Windows, own.NowUntil })
            .KeepsQuiet(
                new QuietSpec(QuietTimes.In, person => person.Get(QuietTimes.Slice).Windows, QuietTimes.ByHand)
            );

    private static Closing? Closing(Document person, Document? pair, Instant now) =>
        person.Get(QuietTimes.Slice).Until(now, Face.Of(person).Zone) is { } until
            ? new Closing(ClosedBy.Quiet, until, person.Get(DoorSettings.Slice).ShowQuiet)
            : null;

    private static IEnumerable<AlarmWish> Alarms(Document person, Document? pair, Instant now) =>
        person.Get(QuietTimes.Slice).TidyAt(Face.Of(person).Zone) is { } over ? [new AlarmWish(Over, "", over)] : [];

    private static Outcome Tidy(PersonTurn turn) =>
        Outcome.Silence.Mine(QuietTimes.Slice, turn.Mine(QuietTimes.Slice).Tidy(turn.Now, turn.Self.Zone));
}
