using Bot.Core.Alarms;
using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Thanks;

/// <summary>
/// A thank-you, given now or kept for a good moment. Nobody counts them, and none is asked for.
/// <code>
/// Ana: /thanks the soup last night
///   to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
/// Ana presses [Now]
///   to Ana: It's on its way to Ben.
///   to Ben: Ana says thank you: “the soup last night” [Good to hear]
/// </code>
/// </summary>
internal static class ThanksFeature
{
    private const string Fade = "thanks.fade";

    public static Feature Declare() =>
        new Feature("Thanks")
            .Command(
                new CommandSpec(
                    "thanks",
                    Where.Any,
                    new ActionSpec(
                        null,
                        a => new ThankFor(a.Get<string>("text")),
                        new Arg("text", ArgKind.Text) { IsConfidential = true }
                    )
                    {
                        Examples = ["/thanks the soup last night"],
                    }
                )
                {
                    Alone = new OpenThanks(),
                }
            )
            .On<OpenThanks>("thanks.open", (turn, _) => GivingThanks.Open(turn))
            .On<AskForThanks>("thanks.askWords", (_, _) => GivingThanks.AskForWords())
            .On<ThankFor>("thanks.words", GivingThanks.Ask)
            .On<GiveThanks>("thanks.give", (turn, request) => GivingThanks.Give(turn, request.Words))
            .On<KeepThanks>("thanks.keep", GivingThanks.Keep)
            .On<GiveKeptThanks>("thanks.giveKept", GivingThanks.GiveKept)
            .On<DropKeptThanks>("thanks.dropKept", GivingThanks.DropKept)
            .On<DropThanks>(
                "thanks.drop",
                (_, _) => Outcome.Answer(ThanksTexts.Dropped()).Do(new Effect.CloseQuestion())
            )
            .Wakes(Alarms)
            .OnMoment(Fade, (_, _) => Outcome.Silence.Mine(SentWords.Slice, SentWords.Slice.Empty))
            .Exports(KeptThanks.Slice, own => own.All.Select(t => new { t.At, t.Words }))
            .WhenPairEnds(KeptThanks.Slice, _ => KeptThanks.Slice.Empty)
            .WhenPairEnds(SentWords.Slice, _ => SentWords.Slice.Empty);

    private static IEnumerable<AlarmWish> Alarms(Document person, Document? pair, Instant now) =>
        person.Get(SentWords.Slice).Fades is { } fades ? [new AlarmWish(Fade, "", fades)] : [];
}
