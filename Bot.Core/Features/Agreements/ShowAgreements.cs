using System.Globalization;
using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Texts;

namespace Bot.Core.Features.Agreements;

/// <summary>
/// What holds, what is suggested, and what has changed: who, what, when. The same for both, here or there. Whether something was kept
/// is nobody's business here.
/// </summary>
internal static class ShowingAgreements
{
    private const int MostButtons = 3;
    private const int MostChanges = 6;

    public static AgreementBook Book(PersonTurn turn) => turn.Shared(AgreementBook.Slice).AsOf(turn.Now);

    public static Outcome List(PersonTurn turn)
    {
        if (turn.Partner is null)
        {
            return Alone();
        }

        var book = Book(turn);
        var here = !turn.Place.IsPrivate;
        var lines = new List<Text>();
        if (book.All.IsEmpty)
        {
            lines.Add(AgreementTexts.NoneYet());
        }
        else
        {
            lines.Add(AgreementTexts.ListOpening());
            lines.AddRange(book.All.Select((a, i) => AgreementTexts.Line(i + 1, Line(turn, a))));
        }

        var text = Text.Lines(lines);
        if (!book.Changes.IsEmpty)
        {
            var lately = book.Changes.Reverse().Take(MostChanges).Select(c => Change(turn, c));
            text = Text.Lines([text, Text.Lines(lately.Prepend(AgreementTexts.Lately()))], gap: true);
        }

        return here ? Outcome.AnswerHere(text) : Outcome.Answer(text, [.. Buttons(turn, book)]);
    }

    /// <summary>Each by its number, for somebody who is typing one.</summary>
    public static IEnumerable<(Text Label, string Words)> Offered(PersonTurn turn) =>
        Book(turn)
            .All.Select(
                (a, i) => (AgreementTexts.Line(i + 1, Line(turn, a)), (i + 1).ToString(CultureInfo.InvariantCulture))
            );

    public static Choice ShowList() => new(AgreementTexts.ShowListLabel(), new ShowAgreements());

    public static Outcome Alone() =>
        Outcome.Answer(
            AgreementTexts.TakesTwo(),
            new Choice(AgreementTexts.InviteLabel(), new RunCommand("/pair")),
            new Choice(AgreementTexts.OkayLabel(), StoredRequest.Nothing)
        );

    /// <summary>For a number that isn't in the list.</summary>
    public static Outcome NoSuch(PersonTurn turn) =>
        Book(turn).All.Count is var count and > 0
            ? Outcome.Answer(AgreementTexts.NoSuch(count), ShowList())
            : Outcome.Answer(AgreementTexts.NoneYet());

    /// <summary>Somebody tells that the other hasn't kept to it.</summary>
    public static Outcome NoBook() =>
        Outcome.Answer(
            AgreementTexts.NoBook(),
            new Choice(AgreementTexts.SayItLabel(), new RunCommand("/sayit")),
            ShowList(),
            new Choice(AgreementTexts.LeaveLabel(), new LeaveAgreement())
        );

    private static Text Line(PersonTurn turn, Agreement agreement) =>
        agreement switch
        {
            { Live: { } live, Offer: { } offer } => AgreementTexts.LiveAndOffer(
                live.Words,
                live.Since.InZone(turn.Self.Zone).Date,
                Name(turn, offer.By),
                offer.Words
            ),
            { Live: { } live } when live.Review(turn.Self.Zone) <= turn.Now => AgreementTexts.LiveAsked(
                live.Words,
                live.Since.InZone(turn.Self.Zone).Date
            ),
            { Live: { } live } => AgreementTexts.Live(
                live.Words,
                live.Since.InZone(turn.Self.Zone).Date,
                live.ReviewDay(turn.Self.Zone)
            ),
            _ => AgreementTexts.Open(agreement.Offer!.Words, Name(turn, agreement.Offer.By)),
        };

    private static Text Change(PersonTurn turn, AgreementChange change)
    {
        var by = change.By is { } who ? Name(turn, who) : "";
        return change.Kind switch
        {
            ChangeKind.Began => AgreementTexts.Began(change.At, change.Words, by),
            ChangeKind.Changed => AgreementTexts.Changed(change.At, change.Words, by),
            ChangeKind.Ended => AgreementTexts.EndedBy(change.At, change.Words, by),
            ChangeKind.KeptOn => AgreementTexts.KeptOn(change.At, change.Words),
            _ => AgreementTexts.Lapsed(change.At, change.Words),
        };
    }

    private static string Name(PersonTurn turn, PersonId id) =>
        id == turn.Id ? turn.Self.Name : turn.Partner?.Name ?? "";

    // What waits for an answer can be answered here, each by its number; what holds can be changed or ended.
    private static IEnumerable<Choice> Buttons(PersonTurn turn, AgreementBook book)
    {
        var numbered = book.All.Select((agreement, i) => (Agreement: agreement, Number: i + 1)).ToList();
        foreach (var (agreement, number) in numbered.Where(n => IsTheirs(turn, n.Agreement)).Take(MostButtons))
        {
            foreach (var choice in SuggestingAgreement.Answers(agreement))
            {
                yield return new Choice(AgreementTexts.Numbered(number, choice.Label), choice.Request, number);
            }
        }

        foreach (
            var (agreement, number) in numbered
                .Where(n => n.Agreement is { Live: not null, Offer: null })
                .Take(MostButtons)
        )
        {
            var isAsked = agreement.Live!.Review(turn.Self.Zone) <= turn.Now;
            foreach (var choice in ReviewingAgreement.Choices(agreement).Skip(isAsked ? 0 : 1))
            {
                yield return new Choice(AgreementTexts.Numbered(number, choice.Label), choice.Request, number);
            }
        }

        if (book.All.IsEmpty)
        {
            yield return new Choice(AgreementTexts.SuggestLabel(), new AddAgreement(""));
            yield return new Choice(AgreementTexts.NotNowLabel(), StoredRequest.Nothing);
        }
    }

    private static bool IsTheirs(PersonTurn turn, Agreement agreement) =>
        agreement.Offer is { } offer && offer.By != turn.Id;
}

internal sealed record ShowAgreements : IRequest;

internal sealed record TellBreach : IRequest;
