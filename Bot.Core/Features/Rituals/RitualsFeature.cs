using Bot.Core.Commands;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Rituals;

/// <summary>
/// What comes again for the two of them, or for one alone. Nothing of two holds before both said yes; either may let it
/// rest or end it at once.
/// <code>
/// Ana: /ritual add "morning coffee" weekdays 7:30
///   to Ana: I've asked Ben about “morning coffee”: weekdays at 07:30. … [Another time] [Take it back]
///   to Ben: Ana suggests a ritual: “morning coffee”, weekdays at 07:30. … [Yes, let's] [Another time] [No, thanks]
/// Ben presses [Yes, let's]
///   to Ben: “morning coffee” it is: weekdays at 07:30. …
///   to Ana: Ben says yes to “morning coffee”: weekdays at 07:30. …
/// 07:30, to both: “morning coffee”, if you both feel like it.
/// </code>
/// </summary>
internal static class RitualsFeature
{
    public const string Moment = "rituals.moment";
    public const string OwnMoment = "rituals.own";

    public static Feature Declare() =>
        new Feature("Rituals")
            .Command(
                new CommandSpec(
                    "ritual",
                    Where.Any,
                    new ActionSpec(
                        "add",
                        a => new AddRitual(
                            a.Get<string>("name"),
                            a.Get<TimeWish>("when"),
                            a.FindValue<Duration>("duration"),
                            KindOf(a.Find<string>("kind"))
                        ),
                        new Arg("name", ArgKind.Name),
                        new Arg("when", ArgKind.Wish),
                        Length(),
                        Kind()
                    )
                    {
                        Examples =
                        [
                            "/ritual add \"morning coffee\" weekdays 7:30",
                            "/ritual add \"date night\" every 2 weeks fri 19:30 for 2h",
                            "/ritual add \"reading\" every day 7:00 for 15m kind me",
                        ],
                    },
                    new ActionSpec("list", _ => new ShowRituals()),
                    new ActionSpec(
                        "change",
                        a => new ChangeRitual(
                            a.Get<int>("n"),
                            a.Find<TimeWish>("when"),
                            a.FindValue<Duration>("duration"),
                            KindOf(a.Find<string>("kind"))
                        ),
                        Number(),
                        new Arg("when", ArgKind.Wish) { Optional = true },
                        Length(),
                        Kind()
                    )
                    {
                        Examples = ["/ritual change 1 sat 10:30"],
                    },
                    new ActionSpec(
                        "pause",
                        a => new PauseRitual(a.Get<int>("n"), a.FindValue<LocalDate>("date")),
                        Number(),
                        new Arg("date", ArgKind.Date) { Optional = true, Keyword = "until" }
                    )
                    {
                        Examples = ["/ritual pause 1 until monday"],
                    },
                    new ActionSpec("skip", a => new SkipRitual(a.Get<int>("n")), Number())
                    {
                        Examples = ["/ritual skip 1"],
                    },
                    new ActionSpec("remove", a => new RemoveRitual(a.Get<int>("n")), Number())
                    {
                        Examples = ["/ritual remove 1"],
                    },
                    new ActionSpec("templates", _ => new ShowTemplates())
                )
                {
                    Alone = new ShowRituals(),
                }
            )
            .Unlisted(
                "ritual-when",
                new ActionSpec(null, a => new AskRitualWhen(a.Get<string>("name")), new Arg("name", ArgKind.Name))
            )
            .On<AskRitualWhen>("rituals.askWhen", NamedOnly.Ask)
            .On<RitualCalled>("rituals.called", NamedOnly.Read)
            .Undoes<WithdrawRitual>()
            .Undoes<WakeRitual>()
            .On<AddRitual>("rituals.add", SuggestingRituals.Add)
            .On<UseTemplate>("rituals.template", SuggestingRituals.FromTemplate)
            .On<ChangeRitual>("rituals.change", ChangingRituals.Change)
            .On<AskTime>("rituals.askTime", ChangingRituals.Ask)
            .On<TimeWords>("rituals.timeWords", ChangingRituals.Read)
            .On<MoveRitual>("rituals.move", ChangingRituals.Move)
            .On<AcceptOffer>("rituals.accept", AnsweringOffers.Accept)
            .On<DeclineOffer>("rituals.decline", AnsweringOffers.Decline)
            .On<WithdrawRitual>("rituals.withdraw", KeepingRituals.Withdraw)
            .On<PauseRitual>("rituals.pause", KeepingRituals.Pause)
            .On<WakeRitual>("rituals.wake", KeepingRituals.Wake)
            .On<SkipRitual>("rituals.skip", KeepingRituals.Skip)
            .On<RemoveRitual>("rituals.remove", KeepingRituals.Remove)
            .On<ReturnRitual>("rituals.return", KeepingRituals.Return)
            .On<ShowRituals>("rituals.list", (turn, _) => ShowingRituals.List(turn))
            .On<ShowTemplates>("rituals.templates", (turn, _) => ShowingRituals.Templates(turn))
            .Wakes(RitualBook.PairMoments)
            .Wakes(RitualBook.OwnMoments)
            .On<SuggestTerms>("rituals.suggestTerms", Adapting.Suggest)
            .On<SuggestEnding>("rituals.suggestEnding", Adapting.SuggestEnding)
            .OnPairMoment(Moment, RitualMoments.OfTwo)
            .OnPairMoment(Adapting.Moment, Adapting.Ask)
            .OnMoment(OwnMoment, RitualMoments.OfOne)
            .Closes(RitualBook.OwnDoor)
            .Closes(RitualBook.TurnsDoor)
            .Plans(PlannedRituals.In)
            .Exports(RitualBook.OfOne, own => own.All.Select(r => r.ForExport()));

    private static Arg Number() => new("n", ArgKind.Number) { Suggest = (turn, _) => ShowingRituals.Offered(turn) };

    private static Arg Length() => new("duration", ArgKind.Duration) { Keyword = "for", Optional = true };

    private static Arg Kind() =>
        new("kind", ArgKind.OneOf)
        {
            Keyword = "kind",
            Values = ["we", "me", "turns"],
            Optional = true,
        };

    private static RitualKind? KindOf(string? word) =>
        word is null ? null : Enum.Parse<RitualKind>(word, ignoreCase: true);
}
