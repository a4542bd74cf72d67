using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;

namespace Bot.Core.Features.SharedPlaces;

/// <summary>
/// A channel becomes the couple's shared place once both have said yes, and stops being it as soon as one says so.
/// <code>
/// Ana in #us: /here
///   in #us (only Ana): Shall this be your shared place? Whoever can read here … [Ask Ben] [Not now]
/// Ana presses [Ask Ben]
///   to Ben: Ana suggests a channel of yours as your shared place … [Yes, ours] [No, thanks]
/// Ben presses [Yes, ours]
///   to Ben: Then it's your shared place. …
///   to Ana: The channel is your shared place now. …
/// </code>
/// </summary>
internal static class SharedPlaceFeature
{
    public static Feature Declare() =>
        new Feature("SharedPlace")
            .Command(
                new CommandSpec(
                    "here",
                    Where.Shared,
                    new ActionSpec(null, _ => new SuggestPlace()),
                    new ActionSpec("off", _ => new GiveUpPlace())
                )
                {
                    InAnyChannel = true,
                    BareName = "on",
                }
            )
            .On<SuggestPlace>("here.suggest", (turn, _) => Suggest(turn))
            .On<AskForPlace>("here.ask", Ask)
            .On<NotNow>("here.notNow", (_, _) => Outcome.Answer(SharedPlaceTexts.AsItWas()))
            .On<AgreeOnPlace>("here.agree", Agree)
            .On<DeclinePlace>("here.decline", Decline)
            .On<GiveUpPlace>("here.off", (turn, _) => GiveUp(turn))
            .WhenPlaceMoves(SharedPlace.Slice, (shared, from, to) => shared.Moved(from, to));

    private static Outcome Suggest(PersonTurn turn)
    {
        if (turn.Partner is not { } partner)
        {
            return Outcome.Answer(SharedPlaceTexts.NeedsTwo());
        }

        var shared = turn.Shared(SharedPlace.Slice);
        if (shared.Place == turn.Place)
        {
            return Outcome.Answer(SharedPlaceTexts.IsYours());
        }

        // The other one saying /here in the same channel is their yes.
        return shared.Suggested == turn.Place && shared.By == partner.Id
            ? Agree(turn, new AgreeOnPlace(turn.Place))
            : Outcome.Answer(
                SharedPlaceTexts.WhoCanRead(partner.Name),
                new Choice(SharedPlaceTexts.AskThem(partner.Name), new AskForPlace(turn.Place, turn.PlaceName)),
                new Choice(SharedPlaceTexts.NotNow(), new NotNow())
            );
    }

    private static Outcome Ask(PersonTurn turn, AskForPlace request) =>
        turn.Partner is not { } partner
            ? Outcome.Stale(SharedPlaceTexts.NeedsTwo())
            : Outcome
                .Answer(SharedPlaceTexts.Asked(partner.Name))
                .Shared(
                    SharedPlace.Slice,
                    turn.Shared(SharedPlace.Slice) with
                    {
                        Suggested = request.Place,
                        Name = request.Name,
                        By = turn.Id,
                    }
                )
                .Tell(
                    partner,
                    SharedPlaceTexts.Suggested(turn.Self.Name, request.Name),
                    Errand.Words,
                    new Choice(SharedPlaceTexts.YesOurs(), new AgreeOnPlace(request.Place)),
                    new Choice(SharedPlaceTexts.NoThanks(), new DeclinePlace(request.Place))
                );

    private static Outcome Agree(PersonTurn turn, AgreeOnPlace request)
    {
        var shared = turn.Shared(SharedPlace.Slice);
        if (turn.Partner is not { } partner || shared.Suggested != request.Place || shared.By != partner.Id)
        {
            return Outcome.Stale(SharedPlaceTexts.NotSuggestedAnyMore());
        }

        var agreed = Outcome
            .Answer(SharedPlaceTexts.IsYoursNow())
            .Tell(partner, SharedPlaceTexts.TheyAgreed(shared.Name), Errand.Words)
            .Shared(SharedPlace.Slice, new SharedPlace(request.Place, null, null) { Name = shared.Name })
            .Do(new Effect.LinkPlace(request.Place));
        return shared.Place is { } before ? agreed.Do(new Effect.UnlinkPlace(before)) : agreed;
    }

    private static Outcome Decline(PersonTurn turn, DeclinePlace request)
    {
        var shared = turn.Shared(SharedPlace.Slice);
        return shared.Suggested != request.Place || turn.Partner is not { } partner
            ? Outcome.Stale(SharedPlaceTexts.NotSuggestedAnyMore())
            : Outcome
                .Answer(SharedPlaceTexts.AsItWas())
                .Shared(SharedPlace.Slice, shared with { Suggested = null, By = null })
                .Tell(partner, SharedPlaceTexts.NotForNow(), Errand.Words);
    }

    private static Outcome GiveUp(PersonTurn turn)
    {
        var shared = turn.Shared(SharedPlace.Slice);
        return shared.Place != turn.Place || turn.Partner is not { } partner
            ? Outcome.Answer(SharedPlaceTexts.NotYours())
            : Outcome
                .Answer(SharedPlaceTexts.GivenUp())
                .Shared(SharedPlace.Slice, SharedPlace.Slice.Empty)
                .Do(new Effect.UnlinkPlace(turn.Place))
                .Tell(partner, SharedPlaceTexts.PartnerGaveUp(turn.PlaceName), Errand.Words);
    }
}

/// <summary>The couple's channel, and the one that is suggested, by whom.</summary>
internal sealed record SharedPlace(PlaceRef? Place, PlaceRef? Suggested, PersonId? By)
{
    public static readonly Slice<SharedPlace> Slice = new("here", new SharedPlace(null, null, null));

    /// <summary>What people call the channel that was suggested last.</summary>
    public string Name { get; init; } = "";

    public SharedPlace Moved(PlaceRef from, PlaceRef? to) =>
        this with
        {
            Place = Place == from ? to : Place,
            Suggested = Suggested == from ? to : Suggested,
        };
}

internal sealed record SuggestPlace : IRequest;

internal sealed record AskForPlace(PlaceRef Place, string Name) : IRequest;

internal sealed record NotNow : IRequest;

internal sealed record AgreeOnPlace(PlaceRef Place) : IRequest;

internal sealed record DeclinePlace(PlaceRef Place) : IRequest;

internal sealed record GiveUpPlace : IRequest;
