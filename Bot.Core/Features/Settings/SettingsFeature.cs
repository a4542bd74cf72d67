using System.Text.Json;
using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Json;
using Bot.Core.People;
using Bot.Core.Safety;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Settings;

/// <summary>
/// How the companion treats oneself: zone, language, name here; each feature adds its own lines.
/// <code>
/// Ana: /settings
///   to Ana: How things stand for you: … [Zone] [Name] …
/// Ana: /settings zone lisbon
///   to Ana: Your clock is Lisbon's now; it is 14:00 there.
/// </code>
/// </summary>
internal static class SettingsFeature
{
    private const int MostZones = 6;

    public static Feature Declare(Func<IReadOnlyList<SettingSpec>> settings) =>
        new Feature("Settings")
            .Command(new CommandSpec("settings", Where.Dm) { Alone = new ShowSettings(), NamesActions = true })
            .Setting(
                new SettingSpec(
                    new ActionSpec(
                        "zone",
                        a => new FindZone(a.Find<string>("place") ?? "", null),
                        new Arg("place", ArgKind.Text) { Optional = true, Suggest = (_, typed) => Places(typed) }
                    )
                    {
                        Examples = ["/settings zone Europe/Lisbon", "/settings zone lisbon"],
                    },
                    turn =>
                        (
                            turn.ZoneKnown
                                ? SettingsTexts.ZoneIs(Place(turn.Self.Zone.Id))
                                : SettingsTexts.ZoneUnknown(),
                            new Choice(SettingsTexts.ChangeZone(), new AskZone(null))
                        )
                )
            )
            .Setting(
                new SettingSpec(
                    new ActionSpec("name", a => new SetName(a.Get<string>("name")), new Arg("name", ArgKind.Text))
                    {
                        Examples = ["/settings name Ana"],
                    },
                    turn =>
                        (SettingsTexts.NameIs(turn.Self.Name), new Choice(SettingsTexts.ChangeName(), new AskNewName()))
                )
            )
            .Setting(
                new SettingSpec(
                    new ActionSpec(
                        "language",
                        a => new SetLanguage(a.Get<string>("code")),
                        new Arg("code", ArgKind.Word)
                    )
                    {
                        Examples = ["/settings language en"],
                    },
                    Line: null
                )
            )
            .On<ShowSettings>("settings.show", (turn, _) => Show(turn, settings()))
            .On<AskZone>("settings.askZone", Ask)
            .On<ShowRegion>("settings.region", (_, request) => Region(request))
            .On<SearchZone>("settings.searchZone", (_, request) => Search(request.Then))
            .On<FindZone>("settings.findZone", Find)
            .On<SetZone>("settings.zone", Set)
            .On<AskNewName>(
                "settings.askName",
                (_, _) => Outcome.Ask(SettingsTexts.WhichName(), Question.ForText(new SetName("")))
            )
            .On<SetName>("settings.name", Rename)
            .On<SetLanguage>("settings.language", Speak)
            .Exports(Profile.Slice);

    /// <summary>A request of one's own as data, for what is asked before it.</summary>
    public static StoredRequest Stored<T>(string name, T request)
        where T : IRequest => new(name, JsonSerializer.SerializeToElement(request, CoreJson.Options));

    private static Outcome Show(PersonTurn turn, IReadOnlyList<SettingSpec> settings)
    {
        var lines = settings.Select(s => s.Line?.Invoke(turn)).OfType<(Text Line, Choice Change)>().ToList();
        return Outcome.Answer(
            Text.Lines(lines.Select(l => l.Line).Prepend(SettingsTexts.HowThingsStand())),
            [.. lines.Select((l, i) => l.Change with { Group = i })]
        );
    }

    private static Outcome Ask(PersonTurn turn, AskZone request)
    {
        var hint = turn.Speaker?.ZoneHint is { } zone && Known(zone) ? zone : null;
        var question = Question.Plain(new FindZone("", request.Then));
        return hint is null
            ? Outcome.Ask(SettingsTexts.WhichRegion(), question, [.. Regions(request.Then)])
            : Outcome.Ask(
                SettingsTexts.WhichZone(),
                question,
                new Choice(Text.Verbatim(Place(hint)), new SetZone(hint, request.Then)),
                new Choice(SettingsTexts.SomewhereElse(), new SearchZone(request.Then))
            );
    }

    private static Outcome Search(StoredRequest? then) =>
        Outcome.Ask(SettingsTexts.WhichRegion(), Question.Plain(new FindZone("", then)), [.. Regions(then)]);

    private static IEnumerable<Choice> Regions(StoredRequest? then) =>
        ZoneMenu.Regions.Select(r => new Choice(SettingsTexts.Region(r), new ShowRegion(r, then)));

    private static Outcome Region(ShowRegion request) =>
        Outcome.Ask(
            SettingsTexts.WhichCity(),
            Question.Plain(new FindZone("", request.Then)),
            [
                .. ZoneMenu
                    .In(request.Region)
                    .Select(z => new Choice(Text.Verbatim(Place(z)), new SetZone(z, request.Then))),
            ]
        );

    private static Outcome Find(PersonTurn turn, FindZone request)
    {
        if (request.Place.Trim().Length == 0)
        {
            return Ask(turn, new AskZone(request.Then));
        }

        var found = ZoneSearch.Find(request.Place, MostZones);
        var exact = found.FirstOrDefault(z => z.Equals(request.Place.Trim(), StringComparison.OrdinalIgnoreCase));
        return found.Count switch
        {
            0 => Outcome.Ask(
                SettingsTexts.NoSuchPlace(Short(request.Place)),
                Question.Plain(request with { Place = "" }),
                [.. Regions(request.Then)]
            ),
            1 when Names(found[0], request.Place) => Set(turn, new SetZone(found[0], request.Then)),
            1 => Outcome.Ask(
                SettingsTexts.IsItThis(),
                Question.Plain(request with { Place = "" }),
                new Choice(Text.Verbatim(Place(found[0])), new SetZone(found[0], request.Then)),
                new Choice(SettingsTexts.SomewhereElse(), new SearchZone(request.Then))
            ),
            _ when exact is not null => Set(turn, new SetZone(exact, request.Then)),
            _ => Outcome.Ask(
                SettingsTexts.WhichOfThese(),
                Question.Plain(request with { Place = "" }),
                [.. found.Select(z => new Choice(Text.Verbatim(z), new SetZone(z, request.Then)))]
            ),
        };
    }

    private static Outcome Set(PersonTurn turn, SetZone request)
    {
        if (!Known(request.Zone))
        {
            return Find(turn, new FindZone(request.Zone, request.Then));
        }

        var profile = turn.Mine(Profile.Slice) with { Zone = request.Zone };
        var set = Outcome.Silence.Mine(Profile.Slice, profile).Do(new Effect.CloseQuestion());
        return request.Then is { } then
            ? set.Do(new Effect.Continue(new RunStored(then)))
            : set.AndAnswer(SettingsTexts.ZoneSet(Place(request.Zone), turn.Now));
    }

    private static Outcome Rename(PersonTurn turn, SetName request)
    {
        var name = Cleaned.Name(request.Name);
        return name.Length == 0
            ? Outcome.Ask(SettingsTexts.WhichName(), Question.ForText(new SetName("")))
            : Outcome
                .Answer(SettingsTexts.NameSet(name))
                .Mine(Profile.Slice, turn.Mine(Profile.Slice) with { Name = name });
    }

    private static Outcome Speak(PersonTurn turn, SetLanguage request)
    {
        var code = request.Code.Trim().ToLowerInvariant();
        return Languages.Complete.Contains(code, StringComparer.Ordinal)
            ? Outcome
                .Answer(SettingsTexts.LanguageSet())
                .Mine(Profile.Slice, turn.Mine(Profile.Slice) with { Language = code })
            : Outcome.Answer(SettingsTexts.NoSuchLanguage(Short(request.Code), string.Join(", ", Languages.Complete)));
    }

    /// <summary>Cities and countries that begin like what was typed, each with its zone.</summary>
    private static IEnumerable<(Text Label, string Words)> Places(string typed) =>
        (typed.Length == 0 ? ZoneMenu.In("europe") : ZoneSearch.Find(typed, 25)).Select(zone =>
            (Text.Verbatim($"{Place(zone)} ({zone})"), zone)
        );

    /// <summary>The city in a zone's id, as people say it. Ids of fixed offsets have their signs the other way round.</summary>
    private static string Place(string zone) =>
        zone.StartsWith("Etc/GMT", StringComparison.Ordinal) && zone.Length > "Etc/GMT".Length
            ? $"UTC{(zone["Etc/GMT".Length] == '-' ? '+' : '-')}{zone["Etc/GMT+".Length..]}"
            : zone.Split('/')[^1].Replace('_', ' ');

    // A place that only sounds like the one that was written is offered, not taken: Atlantis isn't the Atlantic.
    private static bool Names(string zone, string place) =>
        zone.StartsWith("Etc/", StringComparison.Ordinal)
        || zone.Replace('_', ' ').Contains(place.Trim().Replace('_', ' '), StringComparison.OrdinalIgnoreCase);

    private static bool Known(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    private static string Short(string text) => text.Length <= 40 ? text : $"{text[..39]}…";
}

internal sealed record ShowSettings : IRequest;

/// <summary>Asks for the zone, then goes on with <paramref name="Then"/>.</summary>
internal sealed record AskZone(StoredRequest? Then) : IRequest;

internal sealed record ShowRegion(string Region, StoredRequest? Then) : IRequest;

internal sealed record SearchZone(StoredRequest? Then) : IRequest;

internal sealed record FindZone(string Place, StoredRequest? Then) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Place = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record SetZone(string Zone, StoredRequest? Then) : IRequest;

internal sealed record AskNewName : IRequest;

internal sealed record SetName(string Name) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new SetName(fields.GetValueOrDefault(Question.Text, ""));
}

internal sealed record SetLanguage(string Code) : IRequest;
