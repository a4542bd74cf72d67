using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features.Needs;

/// <summary>
/// The talk with oneself: one question at a time, left and picked up at will. Each answer is kept as soon as it's given, for
/// oneself alone; whether it may be shared is asked behind it.
/// </summary>
internal static class TalkingToOneself
{
    public static Outcome Show(PersonTurn turn)
    {
        var own = turn.Mine(OwnNeeds.Slice);
        return own.IsEmpty ? Open(turn)
            : own.Next is { } next ? Ask(turn, own, next, opening: NeedsTexts.GoingOn())
            : ShowingNeeds.Overview(turn, own, turn.Shared(NeedsTable.Slice), opening: null);
    }

    public static Outcome Begin(PersonTurn turn)
    {
        var own = turn.Mine(OwnNeeds.Slice);
        return Next(turn, own, turn.Shared(NeedsTable.Slice));
    }

    public static Outcome AskOne(PersonTurn turn, AskNeed request) =>
        Enum.IsDefined(request.Topic)
            ? Ask(turn, turn.Mine(OwnNeeds.Slice), request.Topic, opening: null)
            : Outcome.Stale(NeedsTexts.Gone());

    /// <summary>An answer as it is, to keep, to share or to say anew; a topic without one is asked.</summary>
    public static Outcome Look(PersonTurn turn, LookAtNeed request)
    {
        if (!Enum.IsDefined(request.Topic))
        {
            return Outcome.Stale(NeedsTexts.Gone());
        }

        if (turn.Mine(OwnNeeds.Slice).Of(request.Topic) is not { } answer)
        {
            return AskOne(turn, new AskNeed(request.Topic));
        }

        var choices = new List<Choice>();
        if (turn.Partner is not null)
        {
            var label = answer.IsShared ? NeedsTexts.KeepLabel() : NeedsTexts.ShareLabel();
            choices.Add(new Choice(label, new DecideNeed(answer.Topic, !answer.IsShared)));
        }

        choices.Add(new Choice(NeedsTexts.AnotherAnswerLabel(), new AskNeed(answer.Topic)));
        choices.Add(new Choice(NeedsTexts.LeaveItLabel(), StoredRequest.Nothing));
        return Outcome.Silence.And(
            new Reply(Audience.Speaker, NeedsTexts.SoFar(answer)) { Choices = choices, Protected = true }
        );
    }

    public static Outcome Tap(PersonTurn turn, TapNeed request) =>
        Bridge.Knows(request.Topic, request.Choice)
            ? Keep(turn, new NeedAnswer(request.Topic, request.Choice, ""))
            : Outcome.Stale(NeedsTexts.Gone());

    /// <summary>Words instead of a choice.</summary>
    public static Outcome Say(PersonTurn turn, SayNeed request) =>
        Worded(request.Words) is { } words
            ? Keep(turn, new NeedAnswer(request.Topic, null, words))
            : AskAgain(
                request with
                {
                    Words = "",
                },
                request.Words.Trim().Length == 0 ? NeedsTexts.Question(request.Topic) : TooLong()
            );

    /// <summary>Words that go with a choice.</summary>
    public static Outcome AddWords(PersonTurn turn, AddNeedWords request)
    {
        if (turn.Mine(OwnNeeds.Slice).Of(request.Topic) is not { } answer)
        {
            return Outcome.Stale(NeedsTexts.Gone());
        }

        return Worded(request.Words) is { } words
            ? Keep(turn, answer with { Words = words, IsShared = false })
            : AskAgain(request with { Words = "" }, TooLong());
    }

    public static Outcome Skip(PersonTurn turn, SkipNeed request)
    {
        var own = turn.Mine(OwnNeeds.Slice).Passing(request.Topic);
        return Next(turn, own, turn.Shared(NeedsTable.Slice)).Mine(OwnNeeds.Slice, own).Do(new Effect.CloseQuestion());
    }

    /// <summary>Keep or share. Taking a share back works the same way, also after it was opened: what was read has been read.</summary>
    public static Outcome Decide(PersonTurn turn, DecideNeed request)
    {
        var own = turn.Mine(OwnNeeds.Slice);
        if (own.Of(request.Topic) is not { } answer || (request.Share && turn.Partner is null))
        {
            return Outcome.Stale(NeedsTexts.Gone());
        }

        own = own.With(answer with { IsShared = request.Share });
        return Following(Next(turn, own, turn.Shared(NeedsTable.Slice)), turn, own).Do(new Effect.CloseQuestion());
    }

    public static Outcome ForgetAll(PersonTurn turn)
    {
        var own = OwnNeeds.Slice.Empty with { AskedAlong = turn.Mine(OwnNeeds.Slice).AskedAlong };
        return Following(Outcome.Answer(NeedsTexts.Forgotten()), turn, own).Do(new Effect.CloseQuestion());
    }

    private static Outcome Open(PersonTurn turn)
    {
        var begin = new Choice(NeedsTexts.BeginLabel(), new BeginNeeds());
        var notNow = new Choice(NeedsTexts.NotNowLabel(), StoredRequest.Nothing);
        return turn.Partner is { } partner
            ? Outcome.Answer(NeedsTexts.Opening(partner.Name), begin, OpeningTogether.Along(partner), notNow)
            : Outcome.Answer(NeedsTexts.OpeningAlone(), begin, notNow);
    }

    private static Outcome Next(PersonTurn turn, OwnNeeds own, NeedsTable table) =>
        own.Next is { } next
            ? Ask(turn, own, next, opening: null)
            : ShowingNeeds.Overview(
                turn,
                own,
                table.Following(turn.Id, own, turn.Now),
                own.Answers.IsEmpty ? null : NeedsTexts.ThatIsAll()
            );

    private static Outcome Ask(PersonTurn turn, OwnNeeds own, NeedTopic topic, Text? opening)
    {
        var question = NeedsTexts.Question(topic);
        var skip = own.Of(topic) is null ? NeedsTexts.SkipLabel() : NeedsTexts.LeaveItLabel();
        return Outcome.Ask(
            opening is null ? question : Text.Lines([opening, question], gap: true),
            Question.ForText(new SayNeed(topic, "")),
            [
                .. Bridge
                    .Choices(topic)
                    .Select(c => new Choice(NeedsTexts.ChoiceLabel(NeedsTexts.KeyOf(topic, c)), new TapNeed(topic, c))),
                new Choice(skip, new SkipNeed(topic)),
            ]
        );
    }

    private static Outcome Keep(PersonTurn turn, NeedAnswer answer)
    {
        var own = turn.Mine(OwnNeeds.Slice).With(answer);
        var said = turn.Partner is null ? NeedsTexts.NotedAlone(answer) : NeedsTexts.Noted(answer);
        IReadOnlyList<Choice> choices = turn.Partner is not null
            ?
            [
                new Choice(NeedsTexts.ShareLabel(), new DecideNeed(answer.Topic, Share: true)),
                new Choice(NeedsTexts.KeepLabel(), new DecideNeed(answer.Topic, Share: false)),
            ]
            : [new Choice(NeedsTexts.GoOnLabel(), new DecideNeed(answer.Topic, Share: false))];
        var asked = Outcome.Ask(said, Question.ForText(new AddNeedWords(answer.Topic, "")), choices);
        return Following(asked, turn, own);
    }

    // Whatever changes here is what a standing tap is for, from now on.
    private static Outcome Following(Outcome outcome, PersonTurn turn, OwnNeeds own)
    {
        var changed = outcome.Mine(OwnNeeds.Slice, own);
        return turn.Partner is null
            ? changed
            : changed.Shared(NeedsTable.Slice, turn.Shared(NeedsTable.Slice).Following(turn.Id, own, turn.Now));
    }

    private static string? Worded(string words) =>
        words.Trim() is { Length: > 0 and <= NeedAnswer.LongestWords } fits ? fits : null;

    private static Text TooLong() => NeedsTexts.TooLong(NeedAnswer.LongestWords);

    private static Outcome AskAgain(IAnswerable request, Text words) => Outcome.Ask(words, Question.ForText(request));
}

internal sealed record ShowNeeds : IRequest;

internal sealed record BeginNeeds : IRequest;

internal sealed record AskNeed(NeedTopic Topic) : IRequest;

internal sealed record LookAtNeed(NeedTopic Topic) : IRequest;

internal sealed record TapNeed(NeedTopic Topic, string Choice) : IRequest;

internal sealed record SayNeed(NeedTopic Topic, string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Words = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record AddNeedWords(NeedTopic Topic, string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Words = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record SkipNeed(NeedTopic Topic) : IRequest;

internal sealed record DecideNeed(NeedTopic Topic, bool Share) : IRequest;

internal sealed record ForgetNeeds : IRequest;
