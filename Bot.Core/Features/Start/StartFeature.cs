using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Features.Pairing;
using Bot.Core.Features.Settings;
using Bot.Core.People;
using Bot.Core.Safety;
using Bot.Core.Texts;

namespace Bot.Core.Features.Start;

/// <summary>
/// First contact, in three taps: who runs this, the name, the zone. Left half-way it goes on where it was; nothing needs it.
/// <code>
/// Ana: /start
///   to Ana: Hello. I'm Two Trees … What shall I call you? [Ana] [Another name]
/// Ana presses [Ana]
///   to Ana: Which clock do you live by? [Lisbon] [Somewhere else]
/// Ana presses [Lisbon]
///   to Ana: That's all I need, Ana. … [Set quiet hours] [Invite someone] [See what I can do]
/// </code>
/// </summary>
internal static class StartFeature
{
    public static Feature Declare(CompanionSetup setup) =>
        new Feature("Start")
            .Command(
                new CommandSpec(
                    "start",
                    Where.Dm,
                    new ActionSpec(
                        null,
                        a => new BeginConversation(a.Find<string>("payload")),
                        new Arg("payload", ArgKind.Word) { Optional = true }
                    )
                )
            )
            .On<BeginConversation>("start.begin", (turn, request) => Begin(turn, request, setup))
            .On<KeepName>("start.name", Keep)
            .On<AskName>(
                "start.askName",
                (_, _) => Outcome.Ask(StartTexts.WhichName(), Question.ForText(new GiveName("")))
            )
            .On<GiveName>("start.giveName", Give)
            .On<Welcome>("start.welcome", (turn, _) => Greet(turn));

    private static Outcome Begin(PersonTurn turn, BeginConversation request, CompanionSetup setup)
    {
        if (request.Payload is { } payload && payload.StartsWith("pair_", StringComparison.OrdinalIgnoreCase))
        {
            return Outcome.Silence.Do(new Effect.Continue(new JoinWithCode(payload)));
        }

        var first = turn.Mine(FirstContact.Slice);
        if (first.NameKnown)
        {
            return turn.ZoneKnown ? Greet(turn) : Outcome.Silence.Do(new Effect.Continue(AskZoneFirst(turn)));
        }

        var hello = setup.OperatorName is { } name ? StartTexts.Hello(name) : StartTexts.HelloUnnamed();
        var offered = turn.Self.Name;
        return offered.Length == 0
            ? Outcome.Ask(hello, Question.ForText(new GiveName("")))
            : Outcome.Ask(
                hello,
                Question.Plain(new GiveName("")),
                new Choice(Text.Verbatim(offered), new KeepName(offered)),
                new Choice(StartTexts.AnotherName(), new AskName())
            );
    }

    private static Outcome Keep(PersonTurn turn, KeepName request)
    {
        var kept = Outcome
            .Silence.Mine(Profile.Slice, turn.Mine(Profile.Slice) with { Name = request.Name })
            .Mine(FirstContact.Slice, new FirstContact(NameKnown: true))
            .Do(new Effect.CloseQuestion());
        return turn.ZoneKnown
            ? kept.Do(new Effect.Continue(new Welcome()))
            : kept.Do(new Effect.Continue(AskZoneFirst(turn)));
    }

    private static Outcome Give(PersonTurn turn, GiveName request)
    {
        var name = Cleaned.Name(request.Name);
        return name.Length == 0
            ? Outcome.Ask(StartTexts.WhichName(), Question.ForText(new GiveName("")))
            : Keep(turn, new KeepName(name));
    }

    private static AskZone AskZoneFirst(PersonTurn turn) => new(SettingsFeature.Stored("start.welcome", new Welcome()));

    private static Outcome Greet(PersonTurn turn) =>
        turn.Partner is { } partner
            ? Outcome.Answer(
                StartTexts.WelcomeTogether(turn.Self.Name, partner.Name),
                new Choice(StartTexts.SetQuietHours(), new RunCommand("/quiet")),
                new Choice(StartTexts.SeeAll(), new RunCommand("/help"), Group: 1)
            )
            : Outcome.Answer(
                StartTexts.WelcomeAlone(turn.Self.Name),
                new Choice(StartTexts.SetQuietHours(), new RunCommand("/quiet")),
                new Choice(StartTexts.Invite(), new RunCommand("/pair"), Group: 1),
                new Choice(StartTexts.SeeAll(), new RunCommand("/help"), Group: 2)
            );
}

/// <summary>Whether the person has said what to call them (what the platform calls them may be something else).</summary>
internal sealed record FirstContact(bool NameKnown)
{
    public static readonly Slice<FirstContact> Slice = new("start", new FirstContact(false));
}

internal sealed record BeginConversation(string? Payload) : IRequest;

internal sealed record KeepName(string Name) : IRequest;

internal sealed record AskName : IRequest;

internal sealed record GiveName(string Name) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new GiveName(fields.GetValueOrDefault(Question.Text, ""));
}

internal sealed record Welcome : IRequest;
