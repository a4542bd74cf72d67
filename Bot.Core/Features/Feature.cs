using Bot.Core.Alarms;
using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.PlainWords;
using Bot.Core.Texts;

namespace Bot.Core.Features;

/// <summary>A feature's table of contents: everything the rest of the program knows of it.</summary>
public sealed class Feature(string name)
{
    public string Name => name;

    public List<CommandSpec> Commands { get; } = [];

    /// <summary>Words of `/settings` that this feature answers.</summary>
    public List<SettingSpec> Settings { get; } = [];

    internal Dictionary<string, (Type Type, Func<PersonTurn, IRequest, Outcome> Decide)> Requests { get; } =
        new(StringComparer.Ordinal);

    internal List<PersonAlarms> PersonAlarms { get; } = [];

    internal List<PairAlarms> PairAlarms { get; } = [];

    internal Dictionary<string, Func<PersonTurn, Fired, Outcome>> PersonMoments { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, Func<PairTurn, Fired, Outcome>> PairMoments { get; } = new(StringComparer.Ordinal);

    internal List<DoorRule> DoorRules { get; } = [];

    internal List<LowersUnasked> Lowerings { get; } = [];

    internal List<PlainPhrase> Phrases { get; } = [];

    internal List<CommandSpec> UnlistedCommands { get; } = [];

    internal List<Type> Undoing { get; } = [];

    internal Dictionary<Type, IRequest> UndoneBy { get; } = [];

    internal List<UnaskedSpec> UnaskedKinds { get; } = [];

    internal List<Func<Document, Document>> PairEnds { get; } = [];

    internal List<Func<Document, PlaceRef, PlaceRef?, Document>> PlaceMoves { get; } = [];

    internal List<ExportSpec> ExportSpecs { get; } = [];

    internal List<PlannedIn> PlannedIns { get; } = [];

    internal List<QuietSpec> QuietSpecs { get; } = [];

    internal Func<PersonTurn, Func<Text, string>, string>? WritesFeed { get; private set; }

    public Feature Command(CommandSpec command)
    {
        Commands.Add(command);
        return this;
    }

    /// <summary>
    /// What plain words may ask for and no command does: written as a command in `hears.en.json`, and known to nobody else.
    /// </summary>
    public Feature Unlisted(string name, ActionSpec action)
    {
        UnlistedCommands.Add(new CommandSpec(name, Where.Any, action) { IsUnlisted = true });
        return this;
    }

    /// <summary>
    /// By this request what was done can be undone; where an answer offers it, plain words call it so.
    /// </summary>
    public Feature Undoes<T>()
        where T : IRequest
    {
        Undoing.Add(typeof(T));
        return this;
    }

    /// <summary>What undoes a request, where its answer doesn't offer it.</summary>
    public Feature Undoes<T>(IRequest by)
        where T : IRequest
    {
        UndoneBy.Add(typeof(T), by);
        return this;
    }

    public Feature Setting(SettingSpec setting)
    {
        Settings.Add(setting);
        return this;
    }

    /// <summary>Answers a request. <paramref name="stored"/> is its name in kept buttons and never changes.</summary>
    public Feature On<T>(string stored, Func<PersonTurn, T, Outcome> decide)
        where T : IRequest
    {
        Requests.Add(stored, (typeof(T), (turn, request) => decide(turn, (T)request)));
        return this;
    }

    /// <summary>Moments that a person's document implies.</summary>
    public Feature Wakes(PersonAlarms alarms)
    {
        PersonAlarms.Add(alarms);
        return this;
    }

    /// <summary>Moments that a pair's document implies.</summary>
    public Feature Wakes(PairAlarms alarms)
    {
        PairAlarms.Add(alarms);
        return this;
    }

    public Feature OnMoment(string kind, Func<PersonTurn, Fired, Outcome> decide)
    {
        PersonMoments.Add(kind, decide);
        return this;
    }

    public Feature OnPairMoment(string kind, Func<PairTurn, Fired, Outcome> decide)
    {
        PairMoments.Add(kind, decide);
        return this;
    }

    /// <summary>While something of the couple's lasts, the companion says less on its own account.</summary>
    public Feature Lowers(LowersUnasked lowering)
    {
        Lowerings.Add(lowering);
        return this;
    }

    /// <summary>Whole sentences in private, without a command, that mean a request.</summary>
    /// <param name="phrase">Of the catalogue; each of its variants is one such sentence.</param>
    /// <param name="request">What is asked for by it.</param>
    /// <param name="goesFirst">Whether it is meant even while any words would answer an open question.</param>
    public Feature Hears(Text phrase, IRequest request, bool goesFirst = false)
    {
        Phrases.Add(new PlainPhrase(phrase, request, goesFirst));
        return this;
    }

    /// <summary>A kind of <see cref="Errand.Unasked"/> that somebody may want to stop apart from the others.</summary>
    public Feature Unasked(UnaskedSpec kind)
    {
        UnaskedKinds.Add(kind);
        return this;
    }

    public Feature Closes(DoorRule rule)
    {
        DoorRules.Add(rule);
        return this;
    }

    /// <summary>What a person kept piece by piece and `/export` hands out. The phrase `export.of.KIND.entries` says what it is.</summary>
    /// <param name="own">What of each goes out, if not all of it.</param>
    public Feature Exports<T>(EntryKind<T> kind, Func<PersonTurn, Entry<T>, object>? own = null)
        where T : class
    {
        ExportSpecs.Add(ExportSpec.Of(kind, own ?? ((_, entry) => entry.Content)));
        return this;
    }

    /// <summary>What has its time, for the week and the calendar.</summary>
    internal Feature Plans(PlannedIn planned)
    {
        PlannedIns.Add(planned);
        return this;
    }

    /// <summary>What is quiet, for the week.</summary>
    internal Feature KeepsQuiet(QuietSpec quiet)
    {
        QuietSpecs.Add(quiet);
        return this;
    }

    /// <summary>Writes the calendar that a person's secret link leads to.</summary>
    internal Feature Feeds(Func<PersonTurn, Func<Text, string>, string> write)
    {
        WritesFeed = write;
        return this;
    }

    /// <summary>
    /// What becomes of a slice of the pair when a channel has another id from now on, or (null) the companion can't speak
    /// there any more.
    /// </summary>
    public Feature WhenPlaceMoves<T>(Slice<T> slice, Func<T, PlaceRef, PlaceRef?, T> after)
        where T : class
    {
        PlaceMoves.Add((pair, from, to) => pair.With(slice, after(pair.Get(slice), from, to)));
        return this;
    }

    /// <summary>
    /// A person's own slice that `/export` hands out, all of it or what <paramref name="own"/> makes of it: nothing that the
    /// other has said or done. The phrase `export.of.NAME` says what it is.
    /// </summary>
    public Feature Exports<T>(Slice<T> slice, Func<T, object?>? own = null)
        where T : class
    {
        ExportSpecs.Add(ExportSpec.Of(slice, own ?? (value => value)));
        return this;
    }

    /// <summary>What of a person's own slice does not outlive the couple (consents, and words between the two).</summary>
    public Feature WhenPairEnds<T>(Slice<T> slice, Func<T, T> after)
        where T : class
    {
        PairEnds.Add(person => person.With(slice, after(person.Get(slice))));
        return this;
    }
}
