using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Safety;
using Bot.Core.Texts;

namespace Bot.Core.Features.Signs;

/// <summary>
/// A look at oneself in two taps: much alone, leaning hard, or wanting distance, and whether that heals or is afraid. One small step and
/// no label. No button of it is kept, so nothing is, unless it becomes a page of the journal. Fear leads to people who help.
/// <code>
/// Ana: /signs
///   to Ana: A few quiet minutes, for you alone. … [On my own a lot] [Leaning hard] [Wanting distance] [Not now]
/// Ana presses [Wanting distance]
///   to Ana: … When you picture time apart, what is there first? [Quiet, and I come back softer] … [None of these]
/// Ana presses [Quiet, and I come back softer]
///   to Ana: Then it does you good. … [Keep it in my journal] [Look again] [Enough for now]
/// </code>
/// </summary>
internal static class SignsFeature
{
    private const string Write = "/journal write";

    /// <param name="hear">The answer to words of crisis.</param>
    public static Feature Declare(Func<CrisisKind, IRequest> hear) =>
        new Feature("Signs")
            .Command(new CommandSpec("signs", Where.Dm, new ActionSpec(null, _ => new LookForSigns())))
            .On<LookForSigns>("signs.begin", (_, _) => Begin())
            .On<ShowSigns>("signs.theme", (_, request) => Theme(request.Key))
            .On<SeeSign>("signs.see", (_, request) => See(request.Key, hear))
            .On<KeepSign>("signs.keep", (_, request) => Keep(request.Key))
            .On<NoSign>("signs.none", (_, _) => Outcome.Answer(SignsTexts.None()))
            .On<EnoughOfSigns>("signs.enough", (_, _) => Outcome.Answer(SignsTexts.Done()));

    private static Outcome Begin() =>
        Outcome.Answer(
            SignsTexts.Begin(),
            [
                .. Sign.Themes.Select(t => new Choice(SignsTexts.Theme(t), new ShowSigns(t))),
                new Choice(SignsTexts.NotNowLabel(), new EnoughOfSigns()),
            ]
        );

    // Keys come back from buttons that anybody could make up.
    private static Outcome Theme(string theme) =>
        Sign.Themes.Contains(theme, StringComparer.Ordinal)
            ? Outcome.Answer(
                SignsTexts.Which(theme),
                [
                    .. Sign
                        .All.Where(s => s.Theme == theme)
                        .Select(s => new Choice(SignsTexts.Label(s.Key), new SeeSign(s.Key))),
                    new Choice(SignsTexts.NoneLabel(), new NoSign()),
                ]
            )
            : Begin();

    private static Outcome See(string key, Func<CrisisKind, IRequest> hear) =>
        Sign.Find(key) is not { } sign ? Begin()
        : sign.IsFear ? Outcome.Silence.Do(new Effect.Continue(hear(CrisisKind.Fear)))
        : Outcome.Answer(
            SignsTexts.Step(sign.Key),
            new Choice(SignsTexts.KeepLabel(), new KeepSign(sign.Key)),
            new Choice(SignsTexts.MoreLabel(), new LookForSigns()),
            new Choice(SignsTexts.DoneLabel(), new EnoughOfSigns())
        );

    private static Outcome Keep(string key) =>
        Sign.Find(key) is { IsFear: false } sign
            ? Outcome.Silence.Do(new Effect.Continue(new RunWorded(Write, SignsTexts.Kept(sign.Key))))
            : Begin();
}

internal sealed record LookForSigns : IKeptNowhere;

/// <param name="Key">A theme.</param>
internal sealed record ShowSigns(string Key) : IKeptNowhere;

internal sealed record SeeSign(string Key) : IKeptNowhere;

internal sealed record KeepSign(string Key) : IKeptNowhere;

internal sealed record NoSign : IKeptNowhere;

internal sealed record EnoughOfSigns : IKeptNowhere;

internal static class SignsTexts
{
    public static Text Begin() => Text.Of("signs.begin");

    /// <summary>A theme as a button.</summary>
    public static Text Theme(string theme) => Text.Of($"signs.theme.{theme}");

    /// <summary>The question that a theme asks.</summary>
    public static Text Which(string theme) => Text.Of($"signs.which.{theme}");

    /// <summary>A sign as a button.</summary>
    public static Text Label(string key) => Text.Of($"signs.sign.{key}");

    /// <summary>One small step.</summary>
    public static Text Step(string key) => Text.Of($"signs.step.{key}");

    /// <summary>Both, as a page of the journal.</summary>
    public static Text Kept(string key) => Text.Of("signs.kept", ("sign", Label(key)), ("step", Step(key)));

    public static Text NoneLabel() => Text.Of("signs.noneLabel");

    public static Text None() => Text.Of("signs.none");

    public static Text KeepLabel() => Text.Of("signs.keepLabel");

    public static Text MoreLabel() => Text.Of("signs.moreLabel");

    public static Text DoneLabel() => Text.Of("signs.doneLabel");

    public static Text NotNowLabel() => Text.Of("signs.notNowLabel");

    public static Text Done() => Text.Of("signs.done");
}
