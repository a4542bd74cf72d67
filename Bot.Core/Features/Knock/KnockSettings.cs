using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Texts;

namespace Bot.Core.Features.Knock;

/// <summary>How many urgent knocks may pass one's closed door in a day, and quieter knocks. Both are of this couple only.</summary>
internal static partial class KnockSettings
{
    public static Outcome Read(PersonTurn turn, WriteUrgent request)
    {
        var words = request.Often.Trim();
        var number = Number().Match(words);
        return words.ToLowerInvariant() switch
        {
            "on" => Set(turn, new SetUrgent(null)),
            "off" => Set(turn, new SetUrgent(0)),
            _ when number.Success => Set(
                turn,
                new SetUrgent(int.Parse(number.Groups["n"].ValueSpan, CultureInfo.InvariantCulture))
            ),
            _ => Outcome.Answer(KnockTexts.NotHowOften(Excerpt.Of(words, Excerpt.Short))),
        };
    }

    public static Outcome Set(PersonTurn turn, SetUrgent request) =>
        turn.Partner is null
            ? Alone()
            : Outcome
                .Answer(Urgent(request.ADay))
                .Mine(DoorSettings.Slice, turn.Mine(DoorSettings.Slice) with { UrgentADay = request.ADay });

    public static Outcome Show(PersonTurn turn) =>
        turn.Partner is null
            ? Alone()
            : Outcome.Answer(
                Standing(turn),
                new Choice(KnockTexts.AnyLabel(), new SetUrgent(null)),
                new Choice(KnockTexts.SomeLabel(3), new SetUrgent(3)),
                new Choice(KnockTexts.SomeLabel(1), new SetUrgent(1)),
                new Choice(KnockTexts.NoneLabel(), new SetUrgent(0)),
                new Choice(KnockTexts.QuieterLabel(), new AskQuieter(), Group: 1)
            );

    public static (Text Line, Choice Change)? Line(PersonTurn turn) =>
        turn.Partner is null ? null : (Standing(turn), new Choice(KnockTexts.SettingsLabel(), new ShowKnockSettings()));

    private static Text Standing(PersonTurn turn)
    {
        var door = turn.Mine(DoorSettings.Slice);
        return door.KnocksMutedUntil > turn.Now
            ? Text.Lines([Urgent(door.UrgentADay), KnockTexts.Waiting(door.KnocksMutedUntil.Value)])
            : Urgent(door.UrgentADay);
    }

    private static Text Urgent(int? aDay) =>
        aDay switch
        {
            null => KnockTexts.UrgentAny(),
            0 => KnockTexts.UrgentNone(),
            { } most => KnockTexts.UrgentSome(most),
        };

    private static Outcome Alone() =>
        Outcome.Answer(KnockTexts.NobodyKnocks(), new Choice(KnockTexts.InviteLabel(), new RunCommand("/pair")));

    // "2", "2 a day", "2/day", and the same in other languages: a number, then words without one.
    [GeneratedRegex(@"\A(?<n>[0-9]{1,3})([\s/]*\p{L}[\p{L}\s/]{0,20})?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}

internal sealed record WriteUrgent(string Often) : IRequest;

internal sealed record SetUrgent(int? ADay) : IRequest;

internal sealed record ShowKnockSettings : IRequest;
