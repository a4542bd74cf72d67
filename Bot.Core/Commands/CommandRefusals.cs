using Bot.Core.Conversation;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Commands;

/// <summary>Puts into words why a command couldn't be read, with the next step at hand.</summary>
internal static class CommandRefusals
{
    /// <summary>What could mean several things is asked, each meaning spelled out on its button.</summary>
    public static Outcome Ask(CommandReading.Ambiguous ambiguous, DateTimeZone zone) =>
        Outcome.Answer(
            CommandTexts.WhichOne(),
            [.. ambiguous.Options.Select(o => new Choice(Label(o.What, zone), new RunCommand(o.Command)))]
        );

    public static Outcome Unknown(CommandReading.Unknown unknown) =>
        unknown.Suggestions.Count == 0
            ? Outcome.Answer(CommandTexts.UnknownCommand(unknown.Name))
            : Outcome.Answer(
                CommandTexts.UnknownCommandMaybe(unknown.Name),
                [.. unknown.Suggestions.Select(s => Run($"/{s}"))]
            );

    public static Outcome UnknownAction(CommandReading.UnknownAction unknown)
    {
        var command = unknown.Command.Name;
        var actions =
            unknown.Suggestions.Count > 0
                ? unknown.Suggestions
                : [.. unknown.Command.Actions.Where(a => a.Name is not null).Select(a => a.Name!)];
        if (actions.Count == 0)
        {
            return Outcome.Answer(CommandTexts.NoWords(command));
        }

        // Only what needs no more words can be run by a button.
        var runnable = unknown
            .Command.Actions.Where(a => a.Name is not null && actions.Contains(a.Name) && a.Args.All(x => x.Optional))
            .Take(3)
            .Select(a => Run($"/{command} {a.Name}"));
        return Outcome.Answer(
            CommandTexts.UnknownAction(command, unknown.Word, string.Join(", ", actions)),
            [.. runnable]
        );
    }

    public static Outcome Refuse(CommandReading.Refused refused)
    {
        var example =
            refused.Action.Examples.Count > 0
                ? refused.Action.Examples[0]
                : CommandHelp.Usage(refused.Command, refused.Action);
        return Outcome.Answer(
            Text.Lines([
                Why(refused.Problem, CommandHelp.Usage(refused.Command, refused.Action)),
                CommandTexts.ForExample(example),
            ])
        );
    }

    private static Choice Run(string command) => new(Text.Verbatim(command), new RunCommand(command));

    private static Text Label(Meaning meaning, DateTimeZone zone) =>
        meaning switch
        {
            Meaning.OfWish w => CommandTexts.Meaning(new WishWords(w.Value.ToString())),
            Meaning.OfWindow w => CommandTexts.Meaning(new WindowWords(w.Value.ToString())),
            Meaning.OfMoment m => CommandTexts.Meaning(new Moment(m.Value)),
            Meaning.OfDate d => CommandTexts.Meaning(new Day(d.Value)),
            _ => throw new InvalidOperationException($"No label for {meaning} in {zone}."),
        };

    /// <summary>Why an argument couldn't be read. <paramref name="usage"/> is needed only where the argument may be missing.</summary>
    public static Text Why(ArgProblem problem, string usage) =>
        problem switch
        {
            ArgProblem.Missing m => CommandTexts.Missing(usage, CommandTexts.Kind(m.Arg)),
            ArgProblem.NotANumber n => CommandTexts.NotANumber(Short(n.Piece)),
            ArgProblem.NotOneOf n => CommandTexts.NotOneOf(Short(n.Piece), string.Join(", ", n.Values)),
            ArgProblem.TooMuch t => CommandTexts.TooMuch(Short(t.Piece)),
            ArgProblem.TooLong t => CommandTexts.TooLong(t.Max),
            ArgProblem.BadDuration d => Duration(d.Problem),
            ArgProblem.BadWhen w => When(w.Problem),
            _ => throw new InvalidOperationException("ArgProblem is a closed set."),
        };

    private static Text Duration(DurationProblem problem) =>
        problem switch
        {
            DurationProblem.NotADuration n => CommandTexts.NotADuration(Short(n.Piece)),
            DurationProblem.NotPositive => CommandTexts.NotPositive(),
            DurationProblem.TooLong t => CommandTexts.DurationTooLong(t.Max),
            _ => CommandTexts.NotADuration(""),
        };

    private static Text When(WhenProblem problem) =>
        problem switch
        {
            WhenProblem.NoTime => CommandTexts.NoTime(),
            WhenProblem.NoDate => CommandTexts.NoDate(),
            WhenProblem.BadTime b => CommandTexts.BadTime(Short(b.Piece)),
            WhenProblem.BadDate b => CommandTexts.BadDate(Short(b.Piece)),
            WhenProblem.UnknownWord { Suggestions.Count: > 0 } u => CommandTexts.UnknownWordMaybe(
                Short(u.Piece),
                string.Join(", ", u.Suggestions)
            ),
            WhenProblem.UnknownWord u => CommandTexts.UnknownWord(Short(u.Piece)),
            WhenProblem.InThePast => CommandTexts.InThePast(),
            WhenProblem.NotAWindow => CommandTexts.NotAWindow(),
            WhenProblem.NotAMoment => CommandTexts.NotAMoment(),
            WhenProblem.NotRecurring => CommandTexts.NotRecurring(),
            WhenProblem.UnsupportedRepeat u => CommandTexts.UnsupportedRepeat(Short(u.Piece)),
            WhenProblem.OneTooMany o => CommandTexts.OneTooMany(Short(o.Piece)),
            WhenProblem.TooLong t => CommandTexts.TooLong(t.Max),
            _ => CommandTexts.NoTime(),
        };

    private static string Short(string piece) => piece.Length <= 40 ? piece : $"{piece[..39]}…";
}
