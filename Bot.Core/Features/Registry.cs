using System.Collections.Frozen;
using Bot.Core.Alarms;
using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.PlainWords;
using Bot.Core.Texts;

namespace Bot.Core.Features;

/// <summary>All features together, as the conversation's shell uses them.</summary>
public sealed class Registry
{
    private readonly Dictionary<Type, Func<PersonTurn, IRequest, Outcome>> decisions = [];
    private readonly Dictionary<string, Func<PersonTurn, Fired, Outcome>> personMoments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<PairTurn, Fired, Outcome>> pairMoments = new(StringComparer.Ordinal);
    private readonly List<PersonAlarms> personAlarms;
    private readonly List<PairAlarms> pairAlarms;
    private readonly List<Func<Document, Document>> pairEnds;
    private readonly List<Func<Document, PlaceRef, PlaceRef?, Document>> placeMoves;
    private readonly List<PlannedIn> planned;
    private readonly List<QuietSpec> quiet;

    internal Registry(IReadOnlyList<Feature> features, ShellRequests shell)
    {
        Shell = shell;
        Features = features;
        Names.Add("nothing", typeof(DoNothing));
        Names.Add("command", typeof(RunCommand));
        Names.Add("worded", typeof(RunWorded));
        Names.Add("stored", typeof(RunStored));
        Names.Add("confirmHeard", typeof(ConfirmHeard));
        Names.Add("runHeard", typeof(RunHeard));
        decisions.Add(typeof(DoNothing), (_, _) => Outcome.Silence);
        foreach (var feature in features)
        {
            foreach (var (name, (type, decide)) in feature.Requests)
            {
                Names.Add(name, type);
                decisions.Add(type, decide);
            }

            foreach (var (kind, decide) in feature.PersonMoments)
            {
                personMoments.Add(kind, decide);
            }

            foreach (var (kind, decide) in feature.PairMoments)
            {
                pairMoments.Add(kind, decide);
            }
        }

        personAlarms = [.. features.SelectMany(f => f.PersonAlarms)];
        pairAlarms = [.. features.SelectMany(f => f.PairAlarms)];
        pairEnds = [.. features.SelectMany(f => f.PairEnds)];
        placeMoves = [.. features.SelectMany(f => f.PlaceMoves)];
        planned = [.. features.SelectMany(f => f.PlannedIns)];
        quiet = [.. features.SelectMany(f => f.QuietSpecs)];
        Busy = new BusyTimes(PlannedOf);
        WriteFeed = features.Select(f => f.WritesFeed).FirstOrDefault(w => w is not null);
        Exports = [.. features.SelectMany(f => f.ExportSpecs)];
        Settings = [.. features.SelectMany(f => f.Settings)];
        Commands = [.. features.SelectMany(f => f.Commands).Select(WithSettings)];
        Door = new DoorKeeper([.. features.SelectMany(f => f.DoorRules)], [.. features.SelectMany(f => f.Lowerings)]);
        Reader = new CommandReader(Commands);
        HeardReader = new CommandReader([.. Commands, .. features.SelectMany(f => f.UnlistedCommands)]);
        Undoing = features.SelectMany(f => f.Undoing).ToFrozenSet();
        UndoneBy = features.SelectMany(f => f.UndoneBy).ToFrozenDictionary(u => u.Key, u => u.Value);
        Phrases = [.. features.SelectMany(f => f.Phrases)];
        UnaskedKinds = [.. features.SelectMany(f => f.UnaskedKinds)];
    }

    public IReadOnlyList<Feature> Features { get; }

    /// <summary>Every command, in the order in which help shows them.</summary>
    public IReadOnlyList<CommandSpec> Commands { get; }

    public IReadOnlyList<SettingSpec> Settings { get; }

    /// <summary>What the companion is, for a platform's page about it: at most 512 characters in every language.</summary>
    public static Text About => ConversationTexts.About();

    /// <summary>The same in a line: at most 120 characters.</summary>
    public static Text AboutInShort => ConversationTexts.AboutInShort();

    /// <summary>All that is a person's own, in the order of the features.</summary>
    internal IReadOnlyList<ExportSpec> Exports { get; }

    public RequestNames Names { get; } = new();

    internal ShellRequests Shell { get; }

    internal BusyTimes Busy { get; }

    /// <summary>Null where no feature has a feed.</summary>
    internal Func<PersonTurn, Func<Text, string>, string>? WriteFeed { get; }

    internal DoorKeeper Door { get; }

    internal CommandReader Reader { get; }

    /// <summary>Reads what plain words and buttons ask for: the unlisted commands too.</summary>
    internal CommandReader HeardReader { get; }

    /// <summary>The requests that undo something.</summary>
    internal FrozenSet<Type> Undoing { get; }

    internal FrozenDictionary<Type, IRequest> UndoneBy { get; }

    internal IReadOnlyList<PlainPhrase> Phrases { get; }

    internal IReadOnlyList<UnaskedSpec> UnaskedKinds { get; }

    internal Outcome Decide(PersonTurn turn, IRequest request) => decisions[request.GetType()](turn, request);

    /// <summary>A moment that no feature answers any more passes in silence.</summary>
    internal Outcome Decide(PersonTurn turn, string kind, Fired fired) =>
        personMoments.TryGetValue(kind, out var decide) ? decide(turn, fired) : Outcome.Silence;

    internal Outcome Decide(PairTurn turn, string kind, Fired fired) =>
        pairMoments.TryGetValue(kind, out var decide) ? decide(turn, fired) : Outcome.Silence;

    internal IEnumerable<AlarmWish> AlarmsOf(Document person, Document? pair, NodaTime.Instant now) =>
        personAlarms.SelectMany(a => a(person, pair, now));

    internal IEnumerable<AlarmWish> AlarmsOf(Document pair, Face first, Face second, NodaTime.Instant now) =>
        pairAlarms.SelectMany(a => a(pair, first, second, now));

    /// <summary>All that has its time in a span, as one person may see it, in order.</summary>
    internal IEnumerable<PlannedMoment> PlannedOf(Document person, Document? pair, NodaTime.Interval span) =>
        planned.SelectMany(p => p(person, pair, span)).OrderBy(m => m.Start).ThenBy(m => m.Uid, StringComparer.Ordinal);

    internal IEnumerable<NodaTime.Interval> QuietOf(Document person, NodaTime.Interval span) =>
        quiet.SelectMany(q => q.In(person, span));

    /// <summary>The end of a quiet that was begun by hand and lasts.</summary>
    internal NodaTime.Instant? QuietByHand(Document person, NodaTime.Instant now) =>
        quiet.Select(q => q.ByHand(person)).Where(q => q?.End > now).Max(q => q?.End);

    internal IEnumerable<Time.TimeWindow> QuietWindowsOf(Document person) => quiet.SelectMany(q => q.Windows(person));

    internal Document AfterPairEnd(Document person) => pairEnds.Aggregate(person, (doc, end) => end(doc));

    internal Document AfterPlaceMove(Document pair, PlaceRef from, PlaceRef? to) =>
        placeMoves.Aggregate(pair, (doc, move) => move(doc, from, to));

    private CommandSpec WithSettings(CommandSpec command) =>
        command.Name is "settings"
            ? command with
            {
                Actions = [.. command.Actions, .. Settings.Select(s => s.Action)],
            }
            : command;
}
