using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;

namespace Bot.Core.Features.CheckIns;

/// <summary>What else has its place at the end of a check-in; null if there is nothing.</summary>
internal delegate Outcome? AtCheckIn(PersonTurn turn);

/// <summary>
/// Three taps: room for oneself, time together, one good thing. The two are kept as soon as both are said, so leaving half-way
/// loses nothing that was whole.
/// </summary>
internal static class AskingWeek
{
    public static Outcome Begin(PersonTurn turn) => Outcome.Answer(CheckInTexts.Space(), [.. FirstTaps()]);

    public static Outcome Weekly(PersonTurn turn, Fired fired)
    {
        var times = turn.Mine(CheckInTimes.Slice);
        var today = turn.Now.InZone(turn.Self.Zone).Date;
        return times.Weekly is null || times.Done == today || turn.Now - fired.Due > CheckInTimes.Lateness
            ? Outcome.Silence
            : Outcome.Silence.And(
                Unasked(
                    turn,
                    [
                        .. FirstTaps(),
                        new Choice(CheckInTexts.TomorrowLabel(), new PutOffWeek()),
                        new Choice(CheckInTexts.NotThisWeekLabel(), StoredRequest.Nothing),
                    ]
                )
            );
    }

    /// <summary>The question that was put off, a second time and not a third.</summary>
    public static Outcome OnceMore(PersonTurn turn, Fired fired)
    {
        var times = turn.Mine(CheckInTimes.Slice);
        if (times.Again != fired.Due)
        {
            return Outcome.Silence;
        }

        var over = Outcome.Silence.Mine(CheckInTimes.Slice, times with { Again = null });
        return turn.Now - fired.Due > CheckInTimes.Lateness
            ? over
            : over.And(
                Unasked(turn, [.. FirstTaps(), new Choice(CheckInTexts.NotThisWeekLabel(), StoredRequest.Nothing)])
            );
    }

    public static Outcome PutOff(PersonTurn turn)
    {
        var zone = turn.Self.Zone;
        var again = Time.ClockChange.Map(turn.Now.InZone(zone).LocalDateTime.PlusDays(1), zone);
        return Outcome
            .Answer(CheckInTexts.UntilThen(again))
            .Mine(CheckInTimes.Slice, turn.Mine(CheckInTimes.Slice) with { Again = again });
    }

    public static Outcome Spaced(PersonTurn turn, TapSpace request) =>
        Outcome.Answer(
            turn.Partner is null ? CheckInTexts.WithOthers() : CheckInTexts.Together(),
            [
                .. Enum.GetValues<Fit>()
                    .Select(f => new Choice(CheckInTexts.FitLabel(f), new TapTogether(request.Space, f))),
            ]
        );

    public static Outcome BothSaid(PersonTurn turn, TapTogether request)
    {
        var times = turn.Mine(CheckInTimes.Slice);
        var today = turn.Now.InZone(turn.Self.Zone).Date;
        return Outcome
            .Ask(
                CheckInTexts.Question(OpenWeekQuestion.GoodThing),
                Question.ForText(new SayOfWeek(OpenWeekQuestion.GoodThing, "")),
                new Choice(CheckInTexts.SkipLabel(), new SkipWeekWords(OpenWeekQuestion.GoodThing))
            )
            .Keep(WeekAnswer.Kind, new WeekAnswer(request.Space, request.Together))
            .Mine(CheckInTimes.Slice, times with { Again = null, Done = today, Reviewed = times.Reviewed ?? today });
    }

    public static Outcome Say(PersonTurn turn, SayOfWeek request, Func<PersonTurn, Outcome> beside)
    {
        var words = request.Words.Trim();
        var again = Question.ForText(request with { Words = "" });
        return words.Length == 0 ? Outcome.Ask(CheckInTexts.Question(request.About), again)
            : words.Length > WeekWords.Longest ? Outcome.Ask(CheckInTexts.TooLong(WeekWords.Longest), again)
            : After(turn, request.About, beside).Keep(WeekWords.Kind, new WeekWords(request.About, words));
    }

    public static Outcome Skip(PersonTurn turn, SkipWeekWords request, Func<PersonTurn, Outcome> beside) =>
        After(turn, request.About, beside).Do(new Effect.CloseQuestion());

    public static Outcome BeginReview(PersonTurn turn) =>
        Open(OpenWeekQuestion.MoreOf)
            .Mine(
                CheckInTimes.Slice,
                turn.Mine(CheckInTimes.Slice) with
                {
                    Reviewed = turn.Now.InZone(turn.Self.Zone).Date,
                }
            );

    public static Outcome NoReview(PersonTurn turn) =>
        Outcome
            .Answer(CheckInTexts.FineLabel())
            .Mine(
                CheckInTimes.Slice,
                turn.Mine(CheckInTimes.Slice) with
                {
                    Reviewed = turn.Now.InZone(turn.Self.Zone).Date,
                }
            );

    private static Outcome After(PersonTurn turn, OpenWeekQuestion about, Func<PersonTurn, Outcome> beside) =>
        about switch
        {
            OpenWeekQuestion.GoodThing => Thanks(turn, beside),
            OpenWeekQuestion.MoreOf => Open(OpenWeekQuestion.LessOf),
            _ => Outcome.Answer(CheckInTexts.StaysWithYou()),
        };

    // One thing more at most, besides what has waited for this moment.
    private static Outcome Thanks(PersonTurn turn, Func<PersonTurn, Outcome> beside)
    {
        var times = turn.Mine(CheckInTimes.Slice);
        var done = Outcome.Answer(CheckInTexts.StaysWithYou()).Then(beside(turn));
        if (times is { Weekly: null, Offered: false })
        {
            return done.AndAnswer(
                    CheckInTexts.EachWeek(),
                    new Choice(CheckInTexts.WhenLabel(CheckInTimes.Usual), new SetCheckIn(CheckInTimes.Usual)),
                    new Choice(CheckInTexts.AnotherTimeLabel(), new AskCheckInTime()),
                    new Choice(CheckInTexts.NoThanksLabel(), StoredRequest.Nothing)
                )
                .Mine(CheckInTimes.Slice, times with { Offered = true });
        }

        return times.WantsReview(turn.Now.InZone(turn.Self.Zone).Date)
            ? done.AndAnswer(
                CheckInTexts.ReviewOffer(),
                new Choice(CheckInTexts.YesLabel(), new BeginReview()),
                new Choice(CheckInTexts.NextTimeLabel(), StoredRequest.Nothing),
                new Choice(CheckInTexts.NotThisMonthLabel(), new NoReview())
            )
            : done;
    }

    private static Outcome Open(OpenWeekQuestion about) =>
        Outcome.Ask(
            CheckInTexts.Question(about),
            Question.ForText(new SayOfWeek(about, "")),
            new Choice(CheckInTexts.SkipLabel(), new SkipWeekWords(about))
        );

    private static IEnumerable<Choice> FirstTaps() =>
        Enum.GetValues<Fit>().Select(f => new Choice(CheckInTexts.FitLabel(f), new TapSpace(f)));

    private static Reply Unasked(PersonTurn turn, IReadOnlyList<Choice> choices) =>
        new(Audience.Privately(turn.Id), CheckInTexts.Space(), Errand.Unasked)
        {
            TooMuch = TooMuch.Wait,
            Choices = choices,
        };
}

internal sealed record BeginCheckIn : IRequest;

internal sealed record PutOffWeek : INeedsZone;

internal sealed record TapSpace(Fit Space) : IRequest;

internal sealed record TapTogether(Fit Space, Fit Together) : IRequest;

/// <summary>With it come the last weeks, this one included: what has its place here may look at them.</summary>
internal sealed record SayOfWeek(OpenWeekQuestion About, string Words) : IAnswerable, IReadsEntries
{
    string IReadsEntries.Kind => WeekAnswer.Kind.Name;

    int IReadsEntries.Most => 3;

    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Words = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record SkipWeekWords(OpenWeekQuestion About) : IReadsEntries
{
    string IReadsEntries.Kind => WeekAnswer.Kind.Name;

    int IReadsEntries.Most => 3;
}

internal sealed record BeginReview : IRequest;

internal sealed record NoReview : IRequest;
