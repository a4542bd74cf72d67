using System.Text;
using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features;
using Bot.Core.Texts;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Conversation;

/// <summary>Pictures and files on their way from a feature to a platform, with a feature made for it.</summary>
public sealed class EnclosedTests
{
    private static readonly Registry Features = new(
        [
            new Feature("Sketch")
                .Command(new CommandSpec("sketch", Where.Any, new ActionSpec(null, _ => new ShowSketch())))
                .On<ShowSketch>("sketch.show", (turn, _) => Outcome.Silence.And(Sketch(turn, Audience.Speaker)))
                .Command(new CommandSpec("later", Where.Dm, new ActionSpec(null, _ => new SketchLater())))
                .On<SketchLater>(
                    "sketch.later",
                    (turn, _) =>
                        Outcome.Silence.And(Sketch(turn, Audience.Privately(turn.Id)) with { Errand = Errand.Words })
                )
                .Closes((_, _, now) => now < Opens ? new Closing(ClosedBy.Quiet, Opens, Shown: false) : null),
            Bot.Core.Features.Doorsteps.DoorstepFeature.Declare(),
        ],
        new ShellRequests(
            new ShowSketch(),
            _ => new ShowSketch(),
            _ => null,
            _ => Text.Verbatim(""),
            _ => new ShowSketch(),
            (_, _) => new ShowSketch()
        )
    );

    private static readonly Instant Opens = Instant.FromUtc(2027, 1, 4, 9, 0);

    [Fact]
    public async Task A_picture_and_a_file_are_in_their_readers_words()
    {
        using var couple = new Couple(Opens, features: Features);

        await couple.Say("Ana", "/sketch");

        var shown = couple.All.ShouldHaveSingleItem();
        shown.Picture!.Svg.ShouldBe("<svg><text>Monday</text></svg>");
        shown.Picture.Alt.ShouldBe("Monday");
        shown.File!.Name.ShouldBe("day.txt");
        Encoding.UTF8.GetString(shown.File.Content).ShouldBe("Monday");
    }

    [Fact]
    public async Task What_is_enclosed_survives_a_kill_before_it_is_sent()
    {
        var (store, keys) = (new InMemoryStore(), new InMemoryKeyStore());
        using (var couple = new Couple(Opens, store, keys, Features))
        {
            couple.Refuse = true;
            await couple.Say("Ana", "/sketch");
            couple.All.ShouldBeEmpty();
        }

        var rows = await store.PendingOutboxAsync(Opens + Duration.FromDays(1), 10, default);
        Encoding.UTF8.GetString(rows.ShouldHaveSingleItem().Sealed).ShouldNotContain("Monday");
        using var after = new Couple(Opens + Duration.FromMinutes(5), store, keys, Features);
        await after.Settle();
        after.All.ShouldHaveSingleItem().File!.Content.ShouldBe(Encoding.UTF8.GetBytes("Monday"));
    }

    [Fact]
    public async Task What_waits_at_a_closed_door_waits_as_words()
    {
        using var couple = new Couple(Opens - Duration.FromHours(1), features: Features);

        await couple.Say("Ana", "/later");
        couple.All.ShouldBeEmpty();
        await couple.Pass(Duration.FromHours(2));

        var shown = couple.All.ShouldHaveSingleItem();
        shown.Text.ShouldContain("Monday");
        shown.Picture.ShouldBeNull();
        shown.File.ShouldBeNull();
    }

    private static Reply Sketch(PersonTurn turn, Audience to)
    {
        var day = Text.Of("time.day.1");
        return new Reply(to, day)
        {
            Picture = new Picture(say => $"<svg><text>{say(day)}</text></svg>", day),
            File = new Attachment("day.txt", "text/plain", say => Encoding.UTF8.GetBytes(say(day))),
        };
    }

    private sealed record ShowSketch : IRequest;

    private sealed record SketchLater : IRequest;
}
