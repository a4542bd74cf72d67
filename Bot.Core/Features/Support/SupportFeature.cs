using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features.Support;

/// <summary>
/// People who help, by country; and the calm answer to words of crisis. It needs no network, no model and no partner. What it
/// answers with is kept nowhere: its buttons carry no more than what they ask for.
/// <code>
/// Ana: /support
///   to Ana: In Portugal: … In danger now: 112. … [For the two of you] [For little money] [With paper] [Elsewhere]
/// Ana: i don't want to be here anymore
///   to Ana: I'm glad you wrote that. I'm a program, and you deserve a person: in Portugal 1411 … [More help] [I'm safe right now]
/// </code>
/// </summary>
internal static class SupportFeature
{
    private const int MostLines = 4;

    public static Feature Declare() =>
        new Feature("Support")
            .Command(
                new CommandSpec(
                    "support",
                    Where.Any,
                    new ActionSpec(
                        null,
                        a => new FindSupport(a.Find<string>("country") ?? ""),
                        new Arg("country", ArgKind.Text) { Optional = true }
                    )
                    {
                        Examples = ["/support", "/support portugal"],
                    }
                )
            )
            .On<FindSupport>("support.find", Find)
            .On<ShowSupport>("support.here", (turn, _) => Show(turn, HelpCountry.Of(turn.Self.Zone), turn.ZoneKnown))
            .On<HelpForTwo>("support.couples", (_, _) => Say(SupportTexts.ForTwo()))
            .On<HelpForLittle>("support.little", (_, _) => Say(SupportTexts.ForLittle()))
            .On<HelpOnPaper>("support.paper", (_, _) => Say(SupportTexts.OnPaper()))
            .On<HelpElsewhere>("support.else", (_, _) => Say(SupportTexts.Elsewhere()))
            .On<AnswerCrisis>("support.crisis", AnsweringCrisis.Answer)
            .On<SafeNow>("support.safe", (_, _) => Help(SupportTexts.Glad()))
            .On<MoreHelp>("support.more", (turn, _) => AnsweringCrisis.More(turn));

    /// <summary>Help for someone who may be in danger: passes every door, and keeps no button.</summary>
    public static Outcome Help(Text text, params IReadOnlyList<Choice> choices) =>
        Outcome.Silence.And(new Reply(Audience.Speaker, text, Door.Errand.Safety) { Choices = choices });

    /// <summary>All that is known for a country, the emergency number first.</summary>
    public static Text Lines(HelpCountry country, params IReadOnlyList<HelpFor> what)
    {
        var lines = what.SelectMany(w => country.Lines.Where(l => l.For == w).Take(MostLines))
            .Select(l => SupportTexts.Line(l))
            .Prepend(SupportTexts.Emergency(country));
        return Text.Lines(lines);
    }

    private static Outcome Find(PersonTurn turn, FindSupport request)
    {
        if (request.Country.Trim().Length == 0)
        {
            return Show(turn, HelpCountry.Of(turn.Self.Zone), turn.ZoneKnown);
        }

        return HelpCountry.Find(request.Country) is { } country
            ? Show(turn, country, isKnown: true)
            : Help(SupportTexts.NotInMyList(), Choices());
    }

    private static Outcome Show(PersonTurn turn, HelpCountry? country, bool isKnown) =>
        country is null || !isKnown
            ? Help(Text.Lines([SupportTexts.Anywhere(), SupportTexts.SayCountry()], gap: true), Choices())
            : Help(
                Text.Lines(
                    [
                        Lines(country, HelpFor.Crisis, HelpFor.Violence),
                        SupportTexts.Directory(),
                        SupportTexts.NoTherapy(),
                    ],
                    gap: true
                ),
                Choices()
            );

    private static Outcome Say(Text text) => Help(text, new Choice(SupportTexts.BackLabel(), new ShowSupport()));

    private static IReadOnlyList<Choice> Choices() =>
        [
            new Choice(SupportTexts.ForTwoLabel(), new HelpForTwo()),
            new Choice(SupportTexts.ForLittleLabel(), new HelpForLittle()),
            new Choice(SupportTexts.OnPaperLabel(), new HelpOnPaper()),
            new Choice(SupportTexts.ElsewhereLabel(), new HelpElsewhere()),
        ];
}

internal sealed record FindSupport(string Country) : IRequest;

internal sealed record ShowSupport : IKeptNowhere;

internal sealed record HelpForTwo : IKeptNowhere;

internal sealed record HelpForLittle : IKeptNowhere;

internal sealed record HelpOnPaper : IKeptNowhere;

internal sealed record HelpElsewhere : IKeptNowhere;
