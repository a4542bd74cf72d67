using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Texts;

namespace Bot.Core.Features.QuietHours;

/// <summary>
/// Whether the other may see that one's door is closed. It is a yes to a certain person: it can't be given before there
/// is one, and ends with the couple.
/// </summary>
internal static class SeenQuiet
{
    public static Outcome Let(PersonTurn turn, LetQuietBeSeen request) =>
        turn.Partner is { } partner
            ? Outcome
                .Answer(
                    request.IsSeen
                        ? QuietHoursTexts.SeenFromNow(partner.Name)
                        : QuietHoursTexts.HiddenFromNow(partner.Name)
                )
                .Mine(DoorSettings.Slice, turn.Mine(DoorSettings.Slice) with { ShowQuiet = request.IsSeen })
            : Outcome.Answer(
                QuietHoursTexts.NobodyToSee(),
                new Choice(QuietHoursTexts.InviteLabel(), new RunCommand("/pair"))
            );

    public static (Text Line, Choice Change)? Line(PersonTurn turn) =>
        turn.Partner is not { } partner ? null
        : turn.Mine(DoorSettings.Slice).ShowQuiet
            ? (
                QuietHoursTexts.IsSeen(partner.Name),
                new Choice(QuietHoursTexts.HideLabel(), new LetQuietBeSeen(IsSeen: false))
            )
        : (
            QuietHoursTexts.IsHidden(partner.Name),
            new Choice(QuietHoursTexts.ShowLabel(), new LetQuietBeSeen(IsSeen: true))
        );
}

internal sealed record LetQuietBeSeen(bool IsSeen) : IRequest;
