using Bot.Core.Commands;
using Bot.Core.Conversation;

namespace Bot.Core.Features.Calendar;

/// <summary>
/// What is planned, for one's own calendar: as a file, or behind a secret address that stays up to date and can be ended.
/// <code>
/// Ana: /calendar
///   to Ana: What is planned for the coming 13 weeks, for your calendar. … [Make a link] [Without titles] (file: two-trees.ics)
/// Ana presses [Make a link]
///   to Ana: Add this address to your calendar as a subscription. … https://…/calendar/….ics
/// Ana: /calendar revoke
///   to Ana: The address leads nowhere now. …
/// </code>
/// </summary>
internal static class CalendarFeature
{
    public static Feature Declare(CompanionSetup setup, Func<Registry> registry) =>
        new Feature("Calendar")
            .Command(
                new CommandSpec("calendar", Where.Dm, new ActionSpec("revoke", _ => new RevokeCalendarLink()))
                {
                    Alone = new ShowCalendar(),
                    NamesActions = true,
                }
            )
            .On<ShowCalendar>("calendar.show", (turn, _) => CalendarLink.Show(turn, setup, registry()))
            .On<MakeCalendarLink>("calendar.make", (turn, _) => CalendarLink.Make(turn, setup))
            .On<RevokeCalendarLink>("calendar.revoke", (turn, _) => CalendarLink.Revoke(turn))
            .On<HideTitles>("calendar.hideTitles", CalendarLink.Hide)
            .Feeds((turn, say) => CalendarFile.Write(CalendarEvents.Of(turn, registry(), say), turn.Now))
            .Exports(CalendarChoices.Slice)
            .WhenPairEnds(CalendarChoices.Slice, choices => choices with { HasLink = false });
}

internal sealed record ShowCalendar : INeedsZone;

internal sealed record MakeCalendarLink : INeedsZone;

internal sealed record RevokeCalendarLink : IRequest;

internal sealed record HideTitles(bool Hidden) : INeedsZone;
