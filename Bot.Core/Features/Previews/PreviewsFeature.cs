using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Texts;

namespace Bot.Core.Features.Previews;

/// <summary>
/// For whoever's screen others can see: what comes by itself says only that it is there, and its words come on tap.
/// Answers to what somebody has just written or pressed are said as ever.
/// <code>
/// Ana: /settings previews off
///   to Ana: From now on what comes by itself only says that it's here. …
/// Ben knocks
///   to Ana: Something is here for you. [Show]
/// Ana presses [Show]
///   to Ana: At your door since 14:00, from Ben: “can you pick up the parcel tomorrow” [Okay] [Answer] [Quieter knocks]
/// </code>
/// </summary>
internal static class PreviewsFeature
{
    public static Feature Declare() =>
        new Feature("Previews")
            .Setting(
                new SettingSpec(
                    new ActionSpec(
                        "previews",
                        a => new ShowPreviews(a.Get<string>("how") is "on"),
                        new Arg("how", ArgKind.OneOf) { Values = ["on", "off"] }
                    )
                    {
                        Examples = ["/settings previews off"],
                    },
                    Line
                )
            )
            .On<ShowPreviews>("previews.set", Set)
            .On<Uncover>("previews.uncover", Show);

    private static (Text Line, Choice Change)? Line(PersonTurn turn)
    {
        var covered = turn.Mine(PreviewSettings.Slice).Covered;
        return (
            PreviewsTexts.HowItIs(covered),
            new Choice(PreviewsTexts.ChangeLabel(covered), new ShowPreviews(covered))
        );
    }

    private static Outcome Set(PersonTurn turn, ShowPreviews request) =>
        Outcome
            .Answer(PreviewsTexts.Set(covered: !request.Shown))
            .Mine(PreviewSettings.Slice, new PreviewSettings(Covered: !request.Shown));

    private static Outcome Show(PersonTurn turn, Uncover request)
    {
        var covers = turn.Mine(Covers.Slice);
        if (covers.Find(request.Id) is not { Message: { } message } covered)
        {
            return Outcome.Stale(PreviewsTexts.Gone());
        }

        var looked = Outcome.Silence.Mine(Covers.Slice, covers.Without(request.Id));
        return message.Expires <= turn.Now
            ? looked.AndAnswer(PreviewsTexts.TooLate())
            : looked.AndAnswer(
                covered.At(turn.Now),
                [.. message.Choices.Select(c => new Choice(c.Label, new RunStored(c.Request), c.Group))]
            );
    }
}

internal sealed record ShowPreviews(bool Shown) : IRequest;

internal sealed record Uncover(long Id) : IRequest;
