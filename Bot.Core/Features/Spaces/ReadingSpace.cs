using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features.Answers;
using NodaTime;

namespace Bot.Core.Features.Spaces;

/// <summary>The other side of a space: a kind word back, or a quiet look at what it may mean.</summary>
internal static class ReadingSpace
{
    private const string EnjoyTag = "space.enjoy";

    /// <summary>Waits at the closed door like anything else; said twice, it waits there once.</summary>
    public static Outcome Enjoy(PersonTurn turn, EnjoySpace request) =>
        turn.Partner is not { } partner || request.Until <= turn.Now
            ? Outcome.Stale(SpaceTexts.OverByNow())
            : Outcome
                .Answer(SpaceTexts.EnjoyPassedOn(partner.Name))
                .Do(new Effect.Recall(EnjoyTag))
                .And(
                    new Reply(Audience.Privately(partner.Id), SpaceTexts.Enjoys(turn.Self.Name), Errand.Words)
                    {
                        Silent = true,
                        Tag = EnjoyTag,
                    }
                );

    /// <summary>Told to the reader alone. It explains time alone, never the one who takes it.</summary>
    public static Outcome Read(PersonTurn turn, ReadSpace request) =>
        turn.Partner is not { } partner
            ? Outcome.Stale(SpaceTexts.OverByNow())
            : Outcome.Answer(
                SpaceTexts.HowToRead(partner.Name),
                new Choice(SpaceTexts.EnjoyLabel(), new EnjoySpace(request.Until)),
                new Choice(AnswersTexts.HelpLabel(), new HelpAnswer(Scene.Space), Group: 1)
            );

    public static Outcome TakeUp(PersonTurn turn, TakeUpEvening request) =>
        turn.Partner is not { } partner || request.Until <= turn.Now
            ? Outcome.Stale(SpaceTexts.EveningOver())
            : Outcome
                .Answer(SpaceTexts.GladlyPassedOn(partner.Name))
                .And(
                    new Reply(Audience.Privately(partner.Id), SpaceTexts.Gladly(turn.Self.Name), Errand.Words)
                    {
                        Expires = request.Until,
                    }
                );

    /// <summary>Both read that it's another evening; nobody reads who would rather not.</summary>
    public static Outcome Another(PersonTurn turn, AnotherEvening request) =>
        turn.Partner is not { } partner || request.Until <= turn.Now
            ? Outcome.Stale(SpaceTexts.EveningOver())
            : Outcome
                .Answer(
                    SpaceTexts.FineAnother(),
                    new Choice(AnswersTexts.HelpLabel(), new HelpAnswer(Scene.Busy)),
                    new Choice(SpaceTexts.NotNowLabel(), StoredRequest.Nothing)
                )
                .And(
                    new Reply(Audience.Privately(partner.Id), SpaceTexts.AnotherThen(), Errand.Words)
                    {
                        Expires = request.Until,
                    }
                );
}

internal sealed record EnjoySpace(Instant Until) : IRequest;

internal sealed record ReadSpace(Instant Until) : IRequest;

internal sealed record TakeUpEvening(Instant Until) : IRequest;

internal sealed record AnotherEvening(Instant Until) : IRequest;
