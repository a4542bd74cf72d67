using System.Globalization;
using Bot.Core.Conversation;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Calendar;

/// <summary>Something in a calendar.</summary>
/// <param name="Uid">The same whenever it is written, so that a calendar recognises it.</param>
/// <param name="Days">The days it takes, both ends included; then its instants mean nothing.</param>
/// <param name="IsFree">It doesn't keep its reader from anything.</param>
internal sealed record CalendarEvent(
    string Uid,
    string Title,
    Instant Start,
    Instant? End,
    DateInterval? Days,
    bool IsFree
);

/// <summary>What a person may see of a quarter of a year, beginning a week ago: instants, the same as the nudges'.</summary>
internal static class CalendarEvents
{
    public const int Weeks = 13;

    private static readonly Duration Back = Duration.FromDays(7);

    public static IReadOnlyList<CalendarEvent> Of(PersonTurn turn, Registry registry, Func<Text, string> say)
    {
        var hides = turn.Mine(CalendarChoices.Slice).HidesTitles;
        var span = new Interval(turn.Now - Back, turn.Now + Duration.FromDays(7 * Weeks));
        var planned = registry
            .PlannedOf(turn.Me, turn.Pair, span)
            .Select(m => new CalendarEvent(
                m.Uid,
                say(hides ? CalendarTexts.Neutral(m.Kind) : Named(m, turn)),
                m.Start,
                m.End,
                m.Days,
                IsFree: IsTheirs(m, turn)
            ));
        var busy = turn.PartnersBusy(span)
            .Select(b => new CalendarEvent(
                string.Create(CultureInfo.InvariantCulture, $"busy.{b.Start.ToUnixTimeSeconds()}"),
                say(hides ? CalendarTexts.NeutralBusy() : CalendarTexts.Busy(turn.Partner!.Name)),
                b.Start,
                b.End,
                Days: null,
                IsFree: true
            ));
        return [.. planned.Concat(busy)];
    }

    private static Text Named(PlannedMoment moment, PersonTurn turn) =>
        IsTheirs(moment, turn) ? CalendarTexts.Theirs(turn.Partner!.Name, moment.Title) : moment.Title;

    private static bool IsTheirs(PlannedMoment moment, PersonTurn turn) =>
        moment.Whose is { } whose && whose != turn.Id && turn.Partner is not null;
}
