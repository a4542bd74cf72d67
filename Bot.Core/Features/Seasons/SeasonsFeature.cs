using Bot.Core.Commands;
using Bot.Core.Conversation;
using NodaTime;

namespace Bot.Core.Features.Seasons;

/// <summary>
/// A season in which less is enough: rituals of the two come less often and shorter, or rest, and the companion says less.
/// It begins and ends early only if both say yes; at its end everything is as before by itself.
/// <code>
/// Ana: /season exams until 20 dec
///   to Ana: I've asked Ben. It begins once you've both said yes. [Take it back]
///   to Ben: Ana suggests a season of less: exams, until Sunday 20 December. … [Yes, let's] [Not now]
/// Ben presses [Yes, let's]
///   to Ben: The season: exams, until Sunday 20 December. …
///   to Ana: The season: exams, until Sunday 20 December. …
/// </code>
/// </summary>
internal static class SeasonsFeature
{
    public const string Over = "season.over";

    /// <param name="reopen">What both are asked about anew when a season begins.</param>
    public static Feature Declare(Func<PersonTurn, Outcome> reopen) =>
        new Feature("Seasons")
            .Command(
                new CommandSpec(
                    "season",
                    Where.Any,
                    new ActionSpec(
                        null,
                        a => new SuggestSeason(KindOf(a.Get<string>("name")), a.FindValue<LocalDate>("date")),
                        new Arg("name", ArgKind.OneOf) { Values = ["exams", "baby", "travel", "rest"] },
                        new Arg("date", ArgKind.Date) { Optional = true, Keyword = "until" }
                    )
                    {
                        Examples = ["/season exams until 20 december", "/season rest"],
                    },
                    new ActionSpec("off", _ => new EndSeason())
                )
                {
                    Alone = new ShowSeason(),
                }
            )
            .Undoes<WithdrawSeason>()
            .On<ShowSeason>("season.show", (turn, _) => SuggestingSeasons.Show(turn))
            .On<SuggestSeason>("season.suggest", SuggestingSeasons.Suggest)
            .On<EndSeason>("season.end", (turn, _) => SuggestingSeasons.End(turn))
            .On<AcceptSeason>("season.accept", (turn, request) => AnsweringSeasons.Accept(turn, request, reopen))
            .On<DeclineSeason>("season.decline", AnsweringSeasons.Decline)
            .On<WithdrawSeason>("season.withdraw", AnsweringSeasons.Withdraw)
            .Lowers(Season.Lowers)
            .Wakes(Season.Moments)
            .OnPairMoment(Over, (turn, fired) => AnsweringSeasons.IsOver(turn, fired));

    private static SeasonKind KindOf(string word) => Enum.Parse<SeasonKind>(word, ignoreCase: true);
}
