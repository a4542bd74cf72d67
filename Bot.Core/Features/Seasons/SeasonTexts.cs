using Bot.Core.Texts;

namespace Bot.Core.Features.Seasons;

internal static class SeasonTexts
{
    public static Text TakesTwo() => Text.Of("season.takesTwo");

    public static Text LessLabel() => Text.Of("season.lessLabel");

    public static Text InviteLabel() => Text.Of("season.inviteLabel");

    public static Text None() => Text.Of("season.none");

    public static Text KindLabel(SeasonKind kind) => Text.Of($"season.label.{Key(kind)}");

    public static Text NotNowLabel() => Text.Of("season.notNowLabel");

    public static Text Bounds() => Text.Of("season.bounds");

    public static Text Asked(string partner) => Text.Of("season.asked", ("partner", partner));

    public static Text TakeBackLabel() => Text.Of("season.takeBackLabel");

    public static Text Suggested(string by, SeasonTerms terms) =>
        Text.Of(
            "season.suggested",
            ("by", by),
            ("name", Name(terms.Kind)),
            ("day", new Day(terms.Back)),
            ("means", Means(terms))
        );

    public static Text SuggestedEnd(string by) => Text.Of("season.suggestedEnd", ("by", by));

    public static Text YesLabel() => Text.Of("season.yesLabel");

    public static Text ItIs(SeasonTerms terms) =>
        Text.Of("season.itIs", ("name", Name(terms.Kind)), ("day", new Day(terms.Back)), ("means", Means(terms)));

    public static Text OffLabel() => Text.Of("season.offLabel");

    public static Text AsUsual() => Text.Of("season.asUsual");

    public static Text StaysAsItIs() => Text.Of("season.staysAsItIs");

    public static Text TakenBack() => Text.Of("season.takenBack");

    public static Text Gone() => Text.Of("season.gone");

    public static Text TheirsToAnswer(string partner) => Text.Of("season.theirsToAnswer", ("partner", partner));

    public static Text IsOver(SeasonKind kind) => Text.Of("season.isOver", ("name", Name(kind)));

    public static Text FineLabel() => Text.Of("season.fineLabel");

    public static Text MoreLabel() => Text.Of("season.moreLabel");

    private static Text Name(SeasonKind kind) => Text.Of($"season.name.{Key(kind)}");

    private static Text Means(SeasonTerms terms) =>
        terms.Most is { } most ? Text.Of("season.meansLess", ("most", most)) : Text.Of("season.meansRest");

    private static string Key(SeasonKind kind) =>
        kind switch
        {
            SeasonKind.Exams => "exams",
            SeasonKind.Baby => "baby",
            SeasonKind.Travel => "travel",
            _ => "rest",
        };
}
