using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Celebrate;

/// <summary>
/// Something good is told, and answered with a question, or with gladness, or not at all. Where nothing comes back nothing is
/// said about it, and nobody is asked again.
/// </summary>
internal static class Celebrating
{
    private static readonly Duration Lateness = Duration.FromHours(4);

    public static Outcome AskForWords() =>
        Outcome.Ask(
            CelebrateTexts.WhatIsIt(),
            Question.ForText(new CelebrateThis("")),
            new Choice(CelebrateTexts.NeverMindLabel(), new DropCelebration())
        );

    public static Outcome Tell(PersonTurn turn, CelebrateThis request)
    {
        var words = request.Words.Trim();
        if (words.Length is 0 or > Celebrations.Longest)
        {
            return words.Length == 0 ? AskForWords() : Outcome.Answer(CelebrateTexts.TooLong(Celebrations.Longest));
        }

        var it = new Celebration(turn.Secrets.Id(), turn.Id, words, turn.Now);
        return turn.Partner is { } partner ? Tell(turn, partner, it) : Alone(turn, it);
    }

    /// <summary>Questions to choose from, or one's own.</summary>
    public static Outcome WhichQuestion(AskBack request) =>
        Outcome.Ask(
            CelebrateTexts.WhichQuestion(),
            Question.ForText(new AskWith(request.To, request.About, "")),
            [
                .. Enum.GetValues<ReadyQuestion>()
                    .Select(q => new Choice(CelebrateTexts.Ready(q), new AskReady(request.To, request.About, q))),
                new Choice(CelebrateTexts.NeverMindLabel(), new DropCelebration()),
            ]
        );

    public static Outcome Ask(PersonTurn turn, AskWith request)
    {
        var words = request.Words.Trim();
        return words.Length == 0 ? WhichQuestion(new AskBack(request.To, request.About))
            : words.Length > Celebrations.Longest
                ? Outcome.Ask(
                    CelebrateTexts.TooLong(Celebrations.Longest),
                    Question.ForText(request with { Words = "" })
                )
            : Back(turn, request.To, CelebrateTexts.Asks(turn.Self.Name, request.About, Text.Verbatim(words)), true);
    }

    public static Outcome AskWithReady(PersonTurn turn, AskReady request) =>
        Back(
                turn,
                request.To,
                CelebrateTexts.Asks(turn.Self.Name, request.About, CelebrateTexts.Ready(request.Which)),
                isQuestion: true
            )
            .Do(new Effect.CloseQuestion());

    public static Outcome BeGlad(PersonTurn turn, BeGlad request) =>
        Back(turn, request.To, CelebrateTexts.IsGlad(turn.Self.Name, request.About), isQuestion: false);

    public static Outcome TakeBack(PersonTurn turn, TakeCelebrationBack request)
    {
        var (shared, own) = (turn.Shared(Celebrations.OfTwo), turn.Mine(Celebrations.OfOne));
        return shared.Find(request.Id) is { } it && it.By == turn.Id
                ? Outcome
                    .Answer(CelebrateTexts.TakenBack())
                    .Shared(Celebrations.OfTwo, shared.Without(it.Id))
                    .Do(new Effect.Recall(it.Tag))
            : own.Find(request.Id) is not null
                ? Outcome.Answer(CelebrateTexts.TakenBack()).Mine(Celebrations.OfOne, own.Without(request.Id))
            : Outcome.Stale(CelebrateTexts.Gone());
    }

    /// <summary>What does it change for us? Each is asked in their own evening, in the same words.</summary>
    public static Outcome WeekOn(PairTurn turn, Fired fired, Face face) =>
        turn.Shared(Celebrations.OfTwo).All.Find(c => c.Key == fired.Key) is not { } it
        || turn.Now - fired.Due > Lateness
            ? Outcome.Silence
            : Outcome.Silence.And(
                new Reply(Audience.Privately(face.Id), CelebrateTexts.WhatChanges(it.Words), Errand.Unasked)
                {
                    TooMuch = TooMuch.Wait,
                    Choices =
                    [
                        new Choice(CelebrateTexts.TalkLabel(), new RunCommand("/together 30m")),
                        new Choice(CelebrateTexts.LineLabel(), new RunCommand("/knock")),
                        new Choice(CelebrateTexts.LeaveItLabel(), StoredRequest.Nothing),
                    ],
                }
            );

    public static Outcome OwnWeekOn(PersonTurn turn, Fired fired)
    {
        var own = turn.Mine(Celebrations.OfOne);
        if (own.All.Find(c => c.Key == fired.Key) is not { } it)
        {
            return Outcome.Silence;
        }

        var over = Outcome.Silence.Mine(Celebrations.OfOne, own.Without(it.Id));
        return turn.Now - fired.Due > Lateness
            ? over
            : over.And(
                new Reply(Audience.Privately(turn.Id), CelebrateTexts.WhatChangesForYou(it.Words), Errand.Unasked)
                {
                    TooMuch = TooMuch.Wait,
                }
            );
    }

    public static Outcome Tidy(PairTurn turn) =>
        Outcome.Silence.Shared(Celebrations.OfTwo, turn.Shared(Celebrations.OfTwo).AsOf(turn.Now));

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static Outcome Tell(PersonTurn turn, Face partner, Celebration it)
    {
        var shared = turn.Shared(Celebrations.OfTwo).AsOf(turn.Now);
        if (shared.All.Find(c => c.By == turn.Id && IsSame(c.Words, it.Words)) is { } told)
        {
            // Said twice it is told once.
            return Outcome.Answer(
                CelebrateTexts.Told(partner.Name),
                new Choice(CelebrateTexts.TakeBackLabel(), new TakeCelebrationBack(told.Id))
            );
        }

        var sent = turn.Mine(SentWords.Slice);
        if (sent.RoomAt(turn.Now) is not null || shared.All.Count >= Celebrations.Most)
        {
            return Outcome.Answer(CelebrateTexts.Enough());
        }

        return Outcome
            .Answer(
                CelebrateTexts.Told(partner.Name),
                new Choice(CelebrateTexts.TakeBackLabel(), new TakeCelebrationBack(it.Id))
            )
            .Mine(SentWords.Slice, sent.Add(turn.Now))
            .Shared(Celebrations.OfTwo, new Celebrations(shared.All.Add(it)))
            .And(
                new Reply(
                    Audience.Privately(partner.Id),
                    CelebrateTexts.HasGoodNews(turn.Self.Name, it.Words),
                    Errand.Words
                )
                {
                    Tag = it.Tag,
                    Choices =
                    [
                        new Choice(CelebrateTexts.AskLabel(), new AskBack(turn.Id, it.Words)),
                        new Choice(CelebrateTexts.GladLabel(), new BeGlad(turn.Id, it.Words)),
                        new Choice(CelebrateTexts.NotNowLabel(), StoredRequest.Nothing),
                    ],
                }
            );
    }

    private static Outcome Alone(PersonTurn turn, Celebration it)
    {
        var own = turn.Mine(Celebrations.OfOne);
        return own.All.Count >= Celebrations.Most
            ? Outcome.Answer(CelebrateTexts.Enough())
            : Outcome
                .Answer(
                    CelebrateTexts.OnYourOwn(),
                    new Choice(CelebrateTexts.NoNeedLabel(), new TakeCelebrationBack(it.Id))
                )
                .Mine(Celebrations.OfOne, new Celebrations(own.All.Add(it)));
    }

    // Only to the one who told it: after a change of couples there is nobody to say it to.
    private static Outcome Back(PersonTurn turn, PersonId to, Text words, bool isQuestion)
    {
        if (turn.Partner is not { } partner || partner.Id != to)
        {
            return Outcome.Stale(CelebrateTexts.Gone());
        }

        var answer = new Choice(CelebrateTexts.AnswerLabel(), new RunCommand("/knock"));
        var okay = new Choice(CelebrateTexts.OkayLabel(), StoredRequest.Nothing);
        return Outcome
            .Answer(CelebrateTexts.PassedOn(partner.Name))
            .Tell(partner, words, Errand.Words, isQuestion ? [answer, okay] : [okay]);
    }
}

/// <summary>Questions at hand. Stored by name.</summary>
internal enum ReadyQuestion
{
    HowDidItFeel,
    BestMoment,
    WhatNext,
}

internal sealed record AskForCelebration : IRequest;

internal sealed record CelebrateThis(string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new CelebrateThis(fields.GetValueOrDefault(Question.Text, ""));
}

/// <summary>The one who was told wants to ask something back.</summary>
internal sealed record AskBack(PersonId To, string About) : IRequest;

internal sealed record AskWith(PersonId To, string About, string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Words = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record AskReady(PersonId To, string About, ReadyQuestion Which) : IRequest;

internal sealed record BeGlad(PersonId To, string About) : IRequest;

internal sealed record TakeCelebrationBack(long Id) : IRequest;

internal sealed record DropCelebration : IRequest;
