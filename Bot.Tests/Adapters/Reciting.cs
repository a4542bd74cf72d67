using System.Text;
using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features;
using Bot.Core.Texts;
using Bot.Tests.Support;

namespace Bot.Tests.Adapters;

/// <summary>All features, and one that says whatever a platform may find hard to say: `/recite long`.</summary>
internal static class Reciting
{
    public const string Odd =
        "<b>bold</b> &amp; & \"quoted\" 'x' \\ `code` *star* _line_ ~wave~ ||spoiler|| [link](tg://user?id=1) @everyone #tag /help 👩‍👩‍👧 é ﷽ عربى שלום";

    /// <summary>About 9,000 characters: more than any platform takes at once.</summary>
    public static string Long { get; } =
        string.Join(
            ' ',
            Enumerable.Range(1, 200).Select(i => $"This is sentence {i} of a long story 🌿, and nobody cuts it.")
        );

    private const string Tree =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"><circle cx=\"20\" cy=\"20\" r=\"18\"/></svg>";

    public static byte[] Day { get; } = Encoding.UTF8.GetBytes("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");

    public static Registry Features { get; } = new([.. Couple.Features.Features, Declare()], Couple.Features.Shell);

    private static Feature Declare() =>
        new Feature("Recite")
            .Command(
                new CommandSpec(
                    "recite",
                    Where.Any,
                    new ActionSpec(null, a => new Recite(a.Get<string>("what")), new Arg("what", ArgKind.Word))
                )
            )
            .On<Recite>("recite.say", (turn, request) => Say(turn, request.What));

    private static Outcome Say(PersonTurn turn, string what) =>
        what switch
        {
            "odd" => Outcome.Answer(Text.Verbatim(Odd), new Choice(Text.Verbatim("<b>&"), StoredRequest.Nothing)),
            "long" => Outcome.Answer(Text.Verbatim(Long), new Choice(Text.Verbatim("Fine"), StoredRequest.Nothing)),
            "five" => Enumerable
                .Range(1, 5)
                .Aggregate(Outcome.Silence, (o, i) => o.AndAnswer(Text.Verbatim($"number {i}"))),
            "two" => Outcome.Answer(
                Text.Verbatim("Two things."),
                new Choice(Text.Verbatim("First"), StoredRequest.Nothing),
                new Choice(Text.Verbatim("Second"), StoredRequest.Nothing, Group: 1)
            ),
            "many" => Outcome.Answer(
                Text.Verbatim("Many."),
                [
                    .. Enumerable
                        .Range(1, 24)
                        .Select(i => new Choice(Text.Verbatim($"Number {i}"), StoredRequest.Nothing)),
                ]
            ),
            "silent" => Outcome.Silence.And(
                new Reply(Audience.Privately(turn.Id), Text.Verbatim("hush"), Errand.Words) { Silent = true }
            ),
            "file" => Outcome.Silence.And(
                new Reply(Audience.Speaker, Text.Verbatim("Your days."))
                {
                    File = new Attachment("days.ics", "text/calendar", _ => Day),
                }
            ),
            "picture" => Outcome.Silence.And(
                new Reply(Audience.Speaker, Text.Verbatim("A tree."))
                {
                    Picture = new Picture(_ => Tree, Text.Verbatim("A tree")),
                    Choices = [new Choice(Text.Verbatim("Lovely"), StoredRequest.Nothing)],
                }
            ),
            "here" => Outcome.AnswerHere(Text.Verbatim("for all to read")),
            _ => Outcome.Answer(Text.Verbatim($"I know no “{what}”.")),
        };
}

internal sealed record Recite(string What) : IRequest;
