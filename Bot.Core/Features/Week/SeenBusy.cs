using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features.Week;

/// <summary>Whether the other sees "busy" where one has time of one's own.</summary>
internal static class SeenBusy
{
    public static Outcome Let(PersonTurn turn, LetBusyBeSeen request) =>
        turn.Partner is { } partner
            ? Outcome
                .Answer(request.IsSeen ? WeekTexts.SeenFromNow(partner.Name) : WeekTexts.HiddenFromNow(partner.Name))
                .Mine(ShownBusy.Slice, new ShownBusy(request.IsSeen))
            : Outcome.Answer(WeekTexts.NobodyToSee(), new Choice(WeekTexts.Invite(), new RunCommand("/pair")));

    public static (Text Line, Choice Change)? Line(PersonTurn turn) =>
        turn.Partner is not { } partner ? null
        : turn.Mine(ShownBusy.Slice).On
            ? (WeekTexts.IsSeen(partner.Name), new Choice(WeekTexts.Hide(), new LetBusyBeSeen(IsSeen: false)))
        : (WeekTexts.IsHidden(partner.Name), new Choice(WeekTexts.Show(), new LetBusyBeSeen(IsSeen: true)));
}

internal sealed record LetBusyBeSeen(bool IsSeen) : IRequest;
