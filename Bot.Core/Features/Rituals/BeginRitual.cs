using Bot.Core.Conversation;
using Bot.Core.People;

namespace Bot.Core.Features.Rituals;

/// <summary>A ritual that both have said yes to elsewhere: it holds at once.</summary>
internal static class BeginningRituals
{
    public static bool HasRoom(PersonTurn turn) =>
        turn.Shared(RitualBook.OfTwo).AsOf(turn.Now).All.Count < RitualBook.Most;

    /// <param name="turn">The second yes.</param>
    /// <param name="template">Its name's key.</param>
    /// <param name="terms">When it is, and until when.</param>
    /// <param name="by">Who suggested it: they begin where turns are taken.</param>
    public static (long Id, Outcome Outcome) Begin(PersonTurn turn, string template, Terms terms, PersonId by)
    {
        var order =
            terms.Kind == RitualKind.Turns && terms.When.Next(turn.Now, terms.Clock) is { } first
                ? new TurnOrder(terms.DateOf(first), by)
                : null;
        var ritual = new Ritual(turn.Secrets.Id(), "", template, by, terms, turn.Now, null, 1, Turns: order);
        var book = turn.Shared(RitualBook.OfTwo).AsOf(turn.Now);
        return (ritual.Id, Outcome.Silence.Shared(RitualBook.OfTwo, book.With(ritual)));
    }

    /// <summary>Ends it for both; one that is gone already stays gone.</summary>
    public static Outcome End(PersonTurn turn, long id) =>
        Outcome.Silence.Shared(RitualBook.OfTwo, turn.Shared(RitualBook.OfTwo).AsOf(turn.Now).Without(id));
}
