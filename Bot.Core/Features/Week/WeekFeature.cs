using Bot.Core.Commands;
using Bot.Core.Conversation;

namespace Bot.Core.Features.Week;

/// <summary>
/// Seven days at a glance: time together, time of one's own, plans and quiet, as a picture and in the same words. Each sees
/// what is theirs or both's. Of the other's own times nothing is seen, or, where they let it, that they are busy.
/// <code>
/// Ana: /week
///   to Ana: Your seven days: … [The week after] [Into my calendar] (picture: …)
/// Ben: /settings showbusy on
///   to Ben: When you have time of your own, Ana sees “busy” there, and nothing else. …
/// </code>
/// </summary>
internal static class WeekFeature
{
    private const int MostAhead = 3;

    public static Feature Declare(Func<Registry> registry) =>
        new Feature("Week")
            .Command(new CommandSpec("week", Where.Any, new ActionSpec(null, _ => new ShowWeek(0))))
            .Setting(
                new SettingSpec(
                    new ActionSpec(
                        "showbusy",
                        a => new LetBusyBeSeen(a.Get<string>("how") is "on"),
                        new Arg("how", ArgKind.OneOf) { Values = ["on", "off"] }
                    )
                    {
                        Examples = ["/settings showbusy on"],
                    },
                    SeenBusy.Line
                )
            )
            .On<ShowWeek>("week.show", (turn, request) => Show(turn, registry(), request))
            .On<LetBusyBeSeen>("week.seenBusy", SeenBusy.Let)
            .Exports(ShownBusy.Slice)
            .WhenPairEnds(ShownBusy.Slice, _ => ShownBusy.Slice.Empty);

    private static Outcome Show(PersonTurn turn, Registry registry, ShowWeek request)
    {
        var week = Math.Clamp(request.Ahead, 0, MostAhead);
        var isShared = !turn.Place.IsPrivate && turn.Pair is not null;
        var days = SevenDays.Of(turn, registry, week, isShared);
        var quiet = isShared ? [] : registry.QuietWindowsOf(turn.Me).ToList();
        var byHand = isShared || week > 0 ? null : registry.QuietByHand(turn.Me, turn.Now);
        var choices = Choices(turn, days, week);
        var to = isShared ? Audience.Here : Audience.Speaker;
        if (days.IsEmpty && quiet.Count == 0 && byHand is null)
        {
            return Outcome.Silence.And(new Reply(to, WeekTexts.Nothing()) { Choices = choices });
        }

        var zones = isShared && turn.Partner!.Zone.Id != turn.Self.Zone.Id;
        return Outcome.Silence.And(
            new Reply(to, InWords.Of(days, quiet, byHand, zones ? turn.Self.Name : null))
            {
                Choices = choices,
                Picture = new Picture(say => WeekPicture.Draw(days, say), WeekTexts.Alt(InWords.Date(days.First))),
            }
        );
    }

    private static IReadOnlyList<Choice> Choices(PersonTurn turn, SevenDays days, int week)
    {
        var choices = new List<Choice>();
        if (days.IsEmpty)
        {
            choices.Add(new Choice(WeekTexts.PlanSomething(), new RunCommand("/plan")));
        }

        if (week < MostAhead)
        {
            choices.Add(new Choice(WeekTexts.WeekAfter(), new ShowWeek(week + 1), Group: 1));
        }

        if (turn.Place.IsPrivate)
        {
            choices.Add(new Choice(WeekTexts.IntoMyCalendar(), new RunCommand("/calendar"), Group: 2));
        }

        return choices;
    }
}

/// <param name="Ahead">How many weeks ahead: 0 begins today.</param>
internal sealed record ShowWeek(int Ahead) : INeedsZone;
