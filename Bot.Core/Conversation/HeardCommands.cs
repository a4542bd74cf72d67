using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bot.Core.Commands;
using Bot.Core.Features;
using Bot.Core.PlainWords;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>From what plain words came to, to what is asked about it.</summary>
internal sealed partial class HeardCommands(Registry registry, Phrasebook phrases)
{
    private const int LongestLabel = 40;

    /// <summary>More buttons than this nobody chooses from.</summary>
    private const int MostOptions = 3;

    /// <summary>What to do about it: ask, or go on with a request.</summary>
    public (Outcome Outcome, IRequest? Request) Heed(PersonTurn turn, ConfirmHeard heard)
    {
        var when = turn.ZoneKnown ? new WhenContext(turn.Now, turn.Self.Zone, turn.Self.Language) : null;
        var read = new List<(HeardOption Option, CommandReading.Understood Reading)>();
        CommandReading.Refused? refused = null;
        foreach (var option in Found([.. heard.Options.SelectMany(o => Named(o, turn))]).Take(MostOptions + 1))
        {
            switch (registry.HeardReader.Read(option.Command, when))
            {
                case CommandReading.Understood understood:
                    read.Add((option, understood));
                    break;
                case CommandReading.Ambiguous ambiguous:
                    read.AddRange(
                        ambiguous
                            .Options.OrderBy(o => IsEarly(o.What, turn.Self.Zone))
                            .Select(o =>
                                (option with { Command = o.Command }, registry.HeardReader.Read(o.Command, when))
                            )
                            .Where(o => o.Item2 is CommandReading.Understood)
                            .Select(o => (o.Item1, (CommandReading.Understood)o.Item2!))
                    );
                    break;
                case CommandReading.NeedsZone:
                    return (Outcome.Silence, registry.Shell.AskZone(registry.Names.Store(heard)));
                case CommandReading.Refused problem:
                    refused ??= problem;
                    break;
            }
        }

        return read.Count switch
        {
            0 when refused is not null => (CommandRefusals.Refuse(refused), null),
            0 => (Outcome.Silence, new NotHeard([])),
            1 when (!read[0].Option.IsAnother || read[0].Option.Label is null) && !heard.IsFaint => One(
                turn,
                read[0].Option,
                read[0].Reading,
                heard.IsSure
            ),
            _ => (Several(turn, read, heard.IsFaint ? HeardTexts.Perhaps() : HeardTexts.WhichOne()), null),
        };
    }

    /// <summary>What was understood, above the answer of the command that asks by itself.</summary>
    public Text? Preface(PersonTurn turn, RunHeard request, WhenContext? when) =>
        request.Says is { } says
        && registry.HeardReader.Read(request.Command, when) is CommandReading.Understood reading
            ? What(turn, new HeardOption(request.Command, says, HearsManner.Asks, null), reading)
            : null;

    private (Outcome, IRequest?) One(
        PersonTurn turn,
        HeardOption option,
        CommandReading.Understood reading,
        bool isSure
    )
    {
        switch (option.Manner)
        {
            case HearsManner.Shows when isSure || reading.Command.IsUnlisted:
                return (Outcome.Silence, new RunCommand(option.Command));
            case HearsManner.Asks when isSure || option.Says is not null:
                return (Outcome.Silence, new RunHeard(option.Command, option.Says));
        }

        var choices = new List<Choice> { new(HeardTexts.YesLabel(), new RunHeard(option.Command, null)) };
        if (Smaller(turn, option, reading) is { } smaller)
        {
            choices.Add(smaller);
        }

        choices.Add(new Choice(HeardTexts.NoLabel(), new LeaveHeard()));
        return (Outcome.Answer(HeardTexts.Confirm(What(turn, option, reading)), choices), null);
    }

    // "At seven" is asked about, and seldom means the small hours.
    private static bool IsEarly(Meaning meaning, DateTimeZone zone) =>
        meaning switch
        {
            Meaning.OfWish wish => wish.Value.At.Hour < 8,
            Meaning.OfMoment moment => moment.Value.InZone(zone).Hour < 8,
            _ => false,
        };

    private static Outcome Several(
        PersonTurn turn,
        List<(HeardOption Option, CommandReading.Understood Reading)> read,
        Text opening
    ) =>
        Outcome.Answer(
            opening,
            [
                .. read.DistinctBy(r => r.Option.Command)
                    .Take(MostOptions)
                    .Select(r => new Choice(
                        r.Option.Label is { } label ? Text.Verbatim(Short(label)) : What(turn, r.Option, r.Reading),
                        new RunHeard(r.Option.Command, r.Option.Manner == HearsManner.Asks ? r.Option.Says : null)
                    )),
                new Choice(HeardTexts.NoneLabel(), new LeaveHeard()),
            ]
        );

    // A button has little room: the name stands at the beginning.
    private static string Short(string label) =>
        label.Length <= LongestLabel ? label : $"{label[..(LongestLabel - 1)]}…";

    private Choice? Smaller(PersonTurn turn, HeardOption option, CommandReading.Understood reading)
    {
        if (
            option.Smaller is null
            || registry.HeardReader.Read(option.Smaller, new WhenContext(turn.Now, turn.Self.Zone, turn.Self.Language))
                is not CommandReading.Understood less
        )
        {
            return null;
        }

        var request = new RunHeard(option.Smaller, null);
        return (LengthOf(reading, turn.Now), LengthOf(less, turn.Now)) switch
        {
            (_, null) => new Choice(HeardTexts.TodayLabel(), request),
            ({ } much, { } little) when little < much => new Choice(HeardTexts.JustLabel(little), request),
            _ => null,
        };
    }

    private static Duration? LengthOf(CommandReading.Understood reading, Instant now) =>
        reading.Values.GetValueOrDefault("duration") is Duration length ? length
        : (reading.Values.GetValueOrDefault("time") ?? reading.Values.GetValueOrDefault("until")) is Instant end
            ? end - now
        : null;

    private static Text What(PersonTurn turn, HeardOption option, CommandReading.Understood reading)
    {
        if (option.Says is null)
        {
            var action = reading.Action?.Name;
            return Text.Of(action is null ? reading.Command.SummaryKey : $"{reading.Command.SummaryKey}.{action}");
        }

        var args = new List<TextArg>
        {
            ("partner", turn.Partner?.Name ?? turn.Self.Name),
            ("label", option.Label ?? ""),
            (
                "for",
                reading.Values.GetValueOrDefault("duration") is Duration length
                    ? HeardTexts.For(length)
                    : Text.Verbatim("")
            ),
            (
                "untilDay",
                reading.Values.GetValueOrDefault("date") is LocalDate date
                    ? HeardTexts.UntilDay(date)
                    : Text.Verbatim("")
            ),
        };
        foreach (var (name, value) in reading.Values)
        {
            args.Add(new TextArg(name, Said(value)));
            if (Next(value, turn) is { } next)
            {
                args.Add(("next", next));
            }
        }

        if (reading.Values.GetValueOrDefault("duration") is Duration lasting)
        {
            args.Add(("end", turn.Now + lasting));
        }

        return Text.Of($"heard.{option.Says}", args);
    }

    private static TextValue Said(object value) =>
        value switch
        {
            Instant at => new Moment(at),
            Duration length => new Length(length),
            LocalDate date => new Day(date),
            TimeWish wish => new WishWords(wish.ToString()),
            TimeWindow window => new WindowWords(window.ToString()),
            int number => new Number(number),
            _ => new Words((string)value),
        };

    private static Instant? Next(object value, PersonTurn turn) =>
        value switch
        {
            TimeWish wish => wish.Next(turn.Now, turn.Self.Zone),
            TimeWindow window => window.Covering(turn.Now, turn.Self.Zone)?.Start
                ?? window.Next(turn.Now, turn.Self.Zone)?.Start,
            _ => null,
        };

    // Where something is called what was said, lists and things that are called otherwise aren't meant.
    private static List<HeardOption> Found(List<HeardOption> named) =>
        named.Exists(o => o is { Label: not null, IsAnother: false }) ? named.FindAll(o => !o.IsAnother) : named;

    // By its name: those of the speaker's things that are called so; all of them if none is.
    private IEnumerable<HeardOption> Named(HeardOption option, PersonTurn turn)
    {
        if (Name().Match(option.Command) is not { Success: true } found)
        {
            return [option];
        }

        var words = option.Command.TrimStart('/').Split(' ');
        var number = registry
            .HeardReader.ActionsOf(words[0])
            .Where(a => a.Name is null || a.Name == words[1])
            .SelectMany(a => a.Args)
            .FirstOrDefault(a => a is { Kind: ArgKind.Number, Suggest: not null });
        if (number is null)
        {
            return [];
        }

        var reader = new Reader(turn.Self.Language, turn.Self.Zone, turn.Now, 0);
        var all = number.Suggest!(turn, "").Select(s => (Label: phrases.Say(s.Label, reader), s.Words)).ToList();
        var name = found.Groups["name"].Value;
        if (all.Count == 0)
        {
            return
            [
                option with
                {
                    Command = $"/{words[0].Split('-')[0]} list",
                    Says = null,
                    Manner = HearsManner.Shows,
                    Smaller = null,
                    IsAnother = name.Length > 0,
                },
            ];
        }

        var pieces = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var called = all.Where(s => pieces.All(p => s.Label.Contains(p, StringComparison.OrdinalIgnoreCase))).ToList();
        return (called.Count > 0 ? called : all).Select(s =>
            option with
            {
                Command = option.Command.Replace(found.Value, s.Words, StringComparison.Ordinal),
                Label = s.Label,
                IsAnother = called.Count == 0 && name.Length > 0,
            }
        );
    }

    [GeneratedRegex("#\"(?<name>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
