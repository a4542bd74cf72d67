using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Reading;

/// <summary>
/// Short cards of our own to think along with. What somebody reads is kept nowhere: the button for another card knows where
/// it stands, and a new day begins with another one.
/// <code>
/// Ana: /read screens
///   to Ana: The third one at the table … [Another] [Other topics]
/// </code>
/// </summary>
internal static class ReadingFeature
{
    private static readonly LocalDate Epoch = new(2000, 1, 1);

    public static Feature Declare() =>
        new Feature("Reading")
            .Command(
                new CommandSpec(
                    "read",
                    Where.Any,
                    new ActionSpec(
                        null,
                        a => new FindTopic(a.Find<string>("topic") ?? ""),
                        new Arg("topic", ArgKind.Text) { Optional = true }
                    )
                    {
                        Examples = ["/read", "/read space"],
                    }
                )
            )
            .On<FindTopic>("reading.find", Find)
            .On<ReadCard>("reading.card", Read)
            .On<ShowTopics>("reading.topics", (_, _) => Topics(ReadingTexts.Which()));

    private static Outcome Find(PersonTurn turn, FindTopic request)
    {
        var words = request.Words.Trim();
        if (words.Length == 0)
        {
            return Topics(ReadingTexts.Which());
        }

        return Topic.Find(words) is { } topic
            ? Show(First(turn, topic))
            : Topics(ReadingTexts.Unknown(words.Length <= 40 ? words : $"{words[..39]}…"));
    }

    private static Outcome Topics(Text text) =>
        Outcome.Answer(
            text,
            [.. Topic.All.Select(t => new Choice(ReadingTexts.TopicName(t.Key), new ReadCard(t.Key, null, 0)))]
        );

    // Each day begins with another card.
    private static ReadCard First(PersonTurn turn, Topic topic)
    {
        var day = Period.DaysBetween(Epoch, turn.Now.InZone(turn.Self.Zone).Date);
        return new ReadCard(topic.Key, (day % topic.Cards) + 1, 1);
    }

    private static Outcome Read(PersonTurn turn, ReadCard request) =>
        Topic.All.FirstOrDefault(t => t.Key == request.Topic) is not { } topic ? Topics(ReadingTexts.Which())
        : request.Card is null ? Show(First(turn, topic))
        : Show(request);

    private static Outcome Show(ReadCard request)
    {
        var topic = Topic.All.First(t => t.Key == request.Topic);
        var card = request.Card ?? 1;
        var text = new List<Text> { ReadingTexts.Card($"{topic.Key}.{card}"), ReadingTexts.Note() };
        if (request.Shown > topic.Cards)
        {
            text.Insert(0, ReadingTexts.Round());
        }

        return Outcome.Answer(
            Text.Lines(text, gap: true),
            new Choice(
                ReadingTexts.AnotherLabel(),
                new ReadCard(topic.Key, (card % topic.Cards) + 1, request.Shown > topic.Cards ? 2 : request.Shown + 1)
            ),
            new Choice(ReadingTexts.TopicsLabel(), new ShowTopics())
        );
    }
}

internal sealed record FindTopic(string Words) : IRequest;

internal sealed record ShowTopics : IRequest;

/// <param name="Topic">Its key.</param>
/// <param name="Card">From 1; null begins with the day's.</param>
/// <param name="Shown">How many of the topic this makes, in a row.</param>
internal sealed record ReadCard(string Topic, int? Card, int Shown) : IRequest;

internal static class ReadingTexts
{
    public static Text Which() => Text.Of("read.which");

    public static Text Unknown(string words) => Text.Of("read.unknown", ("words", words));

    public static Text TopicName(string key) => Text.Of($"read.topic.{key}");

    /// <summary>A card, by topic and number: "space.1".</summary>
    public static Text Card(string key) => Text.Of($"read.{key}");

    public static Text Note() => Text.Of("read.note");

    public static Text Round() => Text.Of("read.round");

    public static Text AnotherLabel() => Text.Of("read.anotherLabel");

    public static Text TopicsLabel() => Text.Of("read.topicsLabel");
}
