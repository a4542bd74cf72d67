using System.Text.RegularExpressions;
using Bot.Core.Features.Reading;
using Bot.Core.Texts;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Reading;

public sealed partial class ReadingTests
{
    private static readonly IReadOnlyList<string> Cards =
    [
        .. Topic.All.SelectMany(t => Enumerable.Range(1, t.Cards).Select(n => $"{t.Key}.{n}")).Select(Say),
    ];

    [Fact]
    public void There_are_forty_cards_and_no_two_begin_alike()
    {
        Cards.Count.ShouldBe(40);
        Cards.Select(c => c.Split('\n')[0]).ShouldBeUnique();
    }

    [Fact]
    public void Each_has_a_title_and_fits_a_phone()
    {
        foreach (var card in Cards)
        {
            var parts = card.Split("\n\n");
            parts.Length.ShouldBe(2, card);
            parts[0].Length.ShouldBeInRange(8, 60, card);
            parts[1].Length.ShouldBeInRange(160, 560, card);
        }
    }

    /// <summary>A figure would need its source beside it; so there is none, and nothing that sounds like research.</summary>
    [Fact]
    public void None_claims_a_figure_or_research() => Cards.Where(c => Claim().IsMatch(c)).ShouldBeEmpty();

    [Fact]
    public async Task Another_goes_through_all_of_a_topic_before_one_comes_again()
    {
        using var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"));
        await couple.Say("Ana", "/start");
        await couple.Say("Ana", "/read trust");
        var read = new List<string> { couple.All[^1].Text };
        for (var i = 0; i < 6; i++)
        {
            await couple.Press("Ana", "Another");
            read.Add(couple.All[^1].Text);
        }

        read.Take(6).ShouldBeUnique();
        read[6].ShouldStartWith("You've been through all of these");
        read[6].ShouldEndWith(read[0]);
        await couple.Press("Ana", "Another");
        couple.All[^1].Text.ShouldBe(read[1]);
    }

    [Fact]
    public Task By_topic_in_words_and_by_tap() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /read
              to Ana: Short cards to think along with. What about? [Space] [Closeness] [Trust] [Interdependence] [Self-care] [Screens] [Distance]
            Ana presses [Screens]
              to Ana: Beds and bright rectangles

                The last thing you look at goes to sleep with you. Some couples let the phones spend the night in the kitchen and buy an alarm clock for the price of a sandwich. It isn't a virtue. It's only that a face is a nicer last thing than the news.

                Something to think along with, no professional advice. /support names people who give that. [Another] [Other topics]
            Ana presses [Other topics]
              to Ana: Short cards to think along with. What about? [Space] [Closeness] [Trust] [Interdependence] [Self-care] [Screens] [Distance]
            Ana presses [Distance]
              to Ana: Meeting again is strange

                You've looked forward for weeks, and then there's a real person with a real coat in the hall. A bit of shyness is no bad sign: you're only catching up with each other. Plan little for the first day. A walk, something to eat, a nap.

                Something to think along with, no professional advice. /support names people who give that. [Another] [Other topics]
            Ana: /read i feel guilty about time alone
              to Ana: Two sizes of alone

                For some an hour is a holiday, for others it takes a whole Saturday until the shoulders come down. Neither is a measure of love. Try to find out your own size by noticing when you begin to be curious about people again. That is usually when the space was enough.

                Something to think along with, no professional advice. /support names people who give that. [Another] [Other topics]
            Ana: /read gardening
              to Ana: I have no cards on “gardening”. These are the topics: [Space] [Closeness] [Trust] [Interdependence] [Self-care] [Screens] [Distance]
            Ben: /quiet now 2h
              to Ben: Quiet until 16:00. [End it now]
            Ben: /read self-care
              to Ben: Let them have theirs

                It's easy to be for self-care as long as it's one's own. Supporting the other one's looks like this: not asking when the run will be over, not piling up questions for their return, and being glad about the colour in their face without remarking that the dishes are still there.

                Something to think along with, no professional advice. /support names people who give that. [Another] [Other topics]
            1 day passes
            Ana: /read screens
              to Ana: Apart and online all day

                Writing to each other all day long can feel close and be strangely thin, because everything has been told before anyone meets. Try keeping one thing a day for the evening: the best one. Then “how was your day” is a real question again.

                Something to think along with, no professional advice. /support names people who give that. [Another] [Other topics]
            """
        );

    [Fact]
    public Task In_the_shared_channel_a_card_is_for_the_one_who_asked() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ben: Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            Ana in #us: /read closeness
              in #us (only Ana): Asking one question more

                People who know each other well begin to guess. They are right so often that they stop asking, and then the other one changes without their knowing. Ask something today that you think you know the answer to. Then wait a little longer than is comfortable.

                Something to think along with, no professional advice. /support names people who give that. [Another] [Other topics]
            """
        );

    private static string Say(string key) =>
        new Phrasebook(Catalogue.Embedded()).Say(
            ReadingTexts.Card(key),
            new Reader("en", DateTimeZone.Utc, default, 0)
        );

    [GeneratedRegex(
        @"\d|per ?cent|studies|study shows|research|scientists|experts|statistic",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Claim();
}
