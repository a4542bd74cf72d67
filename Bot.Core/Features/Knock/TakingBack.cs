using System.Globalization;
using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features.Knock;

/// <summary>
/// One's own knocks of the last day, and taking one back. Whether it was still at the door stays the door's secret: what
/// is said is the same.
/// </summary>
internal static class TakingBack
{
    public static Outcome List(PersonTurn turn)
    {
        if (turn.Partner is null)
        {
            return Knocking.Alone();
        }

        var lines = turn.Mine(Knocks.Slice)
            .Tidy(turn.Now)
            .Sent.FindAll(k => k.Words is not null)
            .ConvertAll(k => KnockTexts.Line(k.Number, k.At, Excerpt.Of(k.Words!, Excerpt.InList)));
        return lines.IsEmpty
            ? Outcome.Answer(KnockTexts.NoneYet())
            : Outcome.Answer(
                Text.Lines([KnockTexts.Yours(), Text.Lines(lines), KnockTexts.HowToTakeBack()], gap: true)
            );
    }

    /// <summary>Each of them by its number, the newest first, for somebody who wants one back.</summary>
    public static IEnumerable<(Text Label, string Words)> Offered(PersonTurn turn) =>
        turn.Mine(Knocks.Slice)
            .Tidy(turn.Now)
            .Sent.FindAll(k => k.Words is not null)
            .Select(k =>
                (
                    KnockTexts.Line(k.Number, k.At, Excerpt.Of(k.Words!, Excerpt.InList)),
                    k.Number.ToString(CultureInfo.InvariantCulture)
                )
            )
            .Reverse();

    public static Outcome ByNumber(PersonTurn turn, RecallKnock request)
    {
        if (turn.Partner is null)
        {
            return Knocking.Alone();
        }

        var found = turn.Mine(Knocks.Slice).Tidy(turn.Now).Sent.Find(k => k.Number == request.Number);
        return found is null
            ? Outcome.Answer(KnockTexts.NoSuchNumber(request.Number))
            : ByTag(turn, new TakeBack(found.Tag));
    }

    public static Outcome ByTag(PersonTurn turn, TakeBack request) =>
        turn.Partner is not { } partner
            ? Knocking.Alone() with
            {
                IsStale = true,
            }
            : Outcome
                .Answer(KnockTexts.TakenBack(partner.Name))
                .Mine(Knocks.Slice, turn.Mine(Knocks.Slice).TakeBack(request.Tag))
                .Do(new Effect.Recall(request.Tag));
}

internal sealed record ListKnocks : IRequest;

internal sealed record RecallKnock(int Number) : IRequest;

internal sealed record TakeBack(string Tag) : IRequest;
