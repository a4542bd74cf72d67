using Bot.Core.Conversation;
using Bot.Core.Texts;
using Bot.Core.Time;

namespace Bot.Core.Features.QuietHours;

/// <summary>Adds a window. It counts at once, also when it covers this very moment; set twice it is there once.</summary>
internal static class SettingQuietHours
{
    public static Outcome Set(PersonTurn turn, SetQuietHours request)
    {
        var quiet = turn.Mine(QuietTimes.Slice).Tidy(turn.Now, turn.Self.Zone);
        var window = request.Window;
        if (quiet.Windows.Contains(window))
        {
            return Outcome.Answer(QuietHoursTexts.Already(window));
        }

        if (quiet.Windows.Count >= QuietTimes.Most)
        {
            return Outcome.Answer(
                QuietHoursTexts.TooMany(QuietTimes.Most),
                new Choice(QuietHoursTexts.ClearLabel(), new ClearQuietHours(null))
            );
        }

        var more = quiet with { Windows = quiet.Windows.Add(window) };
        return more.IsWall(turn.Now, turn.Self.Zone)
            ? Outcome.Answer(QuietHoursTexts.Never())
            : Outcome.Answer(Said(turn, window)).Mine(QuietTimes.Slice, more).Do(new Effect.CloseQuestion());
    }

    private static Text Said(PersonTurn turn, TimeWindow window)
    {
        var zone = turn.Self.Zone;
        if (window.Covering(turn.Now, zone) is { } begun)
        {
            return QuietHoursTexts.SetAndBegun(window, begun.End);
        }

        if (window.Days is Once || window.Next(turn.Now, zone) is not { } next)
        {
            return QuietHoursTexts.SetOnce(window);
        }

        return next.Start.InZone(zone).Date == turn.Now.InZone(zone).Date
            ? QuietHoursTexts.SetToday(window, next.Start)
            : QuietHoursTexts.Set(window, next.Start);
    }
}

internal sealed record SetQuietHours(TimeWindow Window) : INeedsZone;

/// <summary>Plain words that say when it is to be quiet; read like those of the command.</summary>
internal sealed record WriteQuietHours : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new RunCommand($"/quiet set {fields.GetValueOrDefault(Question.Text, "")}");
}
