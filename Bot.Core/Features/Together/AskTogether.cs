using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Together;

/// <summary>
/// Asking: on demand, at a wished moment, at a ritual's moment. What the asker sees never depends on whether the other
/// could be reached.
/// </summary>
internal static class AskingTogether
{
    public static Outcome Ask(PersonTurn turn, AskTogether request)
    {
        if (turn.Partner is not { } partner)
        {
            return TakesTwo();
        }

        var length = request.Length ?? TimeTogether.Usual;
        if (length < TimeTogether.Shortest || length > TimeTogether.Longest)
        {
            return Outcome.Answer(
                TogetherTexts.Bounds(),
                new Choice(TogetherTexts.ALength(TimeTogether.Usual), new AskTogether(TimeTogether.Usual, request.At)),
                new Choice(TogetherTexts.ALength(Short), new AskTogether(Short, request.At))
            );
        }

        return request.At is { } at ? AskLater(turn, partner, length, at) : AskNow(turn, partner, length);
    }

    private static readonly Duration Short = Duration.FromMinutes(10);

    /// <summary>A kind word for someone on their own.</summary>
    public static Outcome TakesTwo() =>
        Outcome.Answer(TogetherTexts.TakesTwo(), new Choice(TogetherTexts.Invite(), new RunCommand("/pair")));

    private static Outcome AskNow(PersonTurn turn, Face partner, Duration length)
    {
        var together = turn.Shared(TimeTogether.Slice);
        if (together.At(turn.Now) is { } away)
        {
            return Outcome.Answer(
                TogetherTexts.AwayAlready(away.End),
                new Choice(TogetherTexts.BackNow(), new RunCommand("/back"))
            );
        }

        // Who asks while a question stands gets that question, instead of a second one crossing the first.
        if (together.Asked.FindLast(i => i.Expires > turn.Now) is { } open)
        {
            return open.In.Contains(turn.Id) ? Outcome.Answer(TogetherTexts.YouAreIn(), NeverMind(open))
                : open.Again is not null ? Outcome.Answer(TogetherTexts.InTenMinutes())
                : Outcome.Answer(Wording(open, turn.Self, partner), [.. Choices(open, turn.Self, turn.Now)]);
        }

        var invitation = new Invitation(
            turn.Secrets.Id(),
            length,
            null,
            turn.Id,
            [turn.Id],
            turn.Now + TimeTogether.Patience
        );
        return Outcome
            .Answer(TogetherTexts.Asked(partner.Name), NeverMind(invitation))
            .Shared(TimeTogether.Slice, together.With(invitation))
            .And(Question(invitation, partner, turn.Self, turn.Now, turn.Now));
    }

    private static Outcome AskLater(PersonTurn turn, Face partner, Duration length, Instant at)
    {
        var together = turn.Shared(TimeTogether.Slice);
        if (at - turn.Now > TimeTogether.Horizon)
        {
            return Outcome.Answer(TogetherTexts.TooFar());
        }

        if (together.Later.Exists(a => a.At == at && a.By == turn.Id))
        {
            return Outcome.Answer(TogetherTexts.AskingThen(partner.Name, at));
        }

        if (together.Later.Count(a => a.By == turn.Id) >= TimeTogether.MostLater)
        {
            return Outcome.Answer(TogetherTexts.ManyLater());
        }

        var appointment = new Appointment(turn.Secrets.Id(), length, turn.Id, at);
        return Outcome
            .Answer(
                TogetherTexts.AskingThen(partner.Name, at),
                new Choice(TogetherTexts.NeverMind(), new DropAppointment(appointment.Id))
            )
            .Shared(TimeTogether.Slice, together with { Later = together.Later.Add(appointment) });
    }

    public static Outcome Drop(PersonTurn turn, DropAppointment request)
    {
        var together = turn.Shared(TimeTogether.Slice);
        var left = together.Later.RemoveAll(a => a.Id == request.Id);
        return left.Count == together.Later.Count
            ? Outcome.Stale(TogetherTexts.MomentPassed())
            : Outcome.Answer(TogetherTexts.TakenBack()).Shared(TimeTogether.Slice, together with { Later = left });
    }

    public static Outcome AskAtItsTime(PairTurn turn, Fired fired)
    {
        var together = turn.Shared(TimeTogether.Slice);
        if (together.Later.Find(a => TimeTogether.Key(a.Id) == fired.Key) is not { } appointment)
        {
            return Outcome.Silence;
        }

        var left = together with { Later = together.Later.Remove(appointment) };
        return turn.Now - fired.Due > TimeTogether.Patience
            ? Outcome.Silence.Shared(TimeTogether.Slice, left)
            : AskBoth(turn, left, appointment.Length, null, appointment.By, fired.Due);
    }

    /// <summary>A ritual's moment: both are asked, each answers for themself, and nobody is the one who asked.</summary>
    public static Outcome AskForRitual(PairTurn turn, long ritual, Duration length, Text? name, Instant due) =>
        AskBoth(turn, turn.Shared(TimeTogether.Slice), length, name, by: null, due, ritual);

    public static Outcome AskAgain(PairTurn turn, Fired fired)
    {
        var together = turn.Shared(TimeTogether.Slice);
        var invitation = together.Asked.Find(i => TimeTogether.Key(i.Id) == fired.Key);
        if (invitation is not { Again: { } again } || again > turn.Now)
        {
            return Outcome.Silence;
        }

        return turn.Now - again > TimeTogether.Patience
            ? Outcome.Silence.Shared(TimeTogether.Slice, together.Without(invitation.Id))
            : Put(
                turn,
                together,
                invitation with
                {
                    In = [],
                    Again = null,
                    Expires = turn.Now + TimeTogether.Patience,
                },
                again
            );
    }

    private static Outcome AskBoth(
        PairTurn turn,
        TimeTogether together,
        Duration length,
        Text? name,
        PersonId? by,
        Instant due,
        long? ritual = null
    ) =>
        Put(
            turn,
            together,
            new Invitation(turn.Secrets.Id(), length, name, by, [], turn.Now + TimeTogether.Patience, Ritual: ritual),
            due
        );

    private static Outcome Put(PairTurn turn, TimeTogether together, Invitation invitation, Instant due) =>
        Outcome
            .Silence.Shared(TimeTogether.Slice, together.With(invitation))
            .And(Question(invitation, turn.First, turn.Second, turn.Now, due))
            .And(Question(invitation, turn.Second, turn.First, turn.Now, due));

    // From is the other one in each copy, so that whoever settles the question can also take back the other's copy if it
    // still waits at a closed door.
    private static Reply Question(Invitation invitation, Face to, Face other, Instant now, Instant due) =>
        new(
            Audience.Privately(to.Id),
            Wording(invitation, to, other),
            invitation.By is { } by && by != to.Id ? Errand.Words : Errand.Nudge
        )
        {
            Choices = [.. Choices(invitation, to, now)],
            IfHeld = TogetherTexts.StillStands(Wording(invitation, to, other), invitation.Expires),
            Expires = due + TimeTogether.Patience,
            Tag = invitation.Tag,
            From = other.Id,
        };

    private static Text Wording(Invitation invitation, Face to, Face other) =>
        invitation.Name is { } name ? TogetherTexts.AskNamed(name, invitation.Length)
        : invitation.By is { } by && by != to.Id ? TogetherTexts.AskFrom(other.Name, invitation.Length)
        : TogetherTexts.Ask(invitation.Length);

    private static IEnumerable<Choice> Choices(Invitation invitation, Face to, Instant now)
    {
        var asked = invitation.By is { } by && by != to.Id;
        yield return new Choice(
            asked ? TogetherTexts.ImIn() : TogetherTexts.WereIn(),
            new JoinIn(invitation.Id, invitation.Length)
        );
        if (!invitation.PutOff)
        {
            yield return new Choice(TogetherTexts.TenMinutesLabel(), new InTenMinutes(invitation.Id));
        }

        yield return new Choice(TogetherTexts.NotTonightLabel(IsEvening(to, now)), new NotTonight(invitation.Id));
    }

    private static Choice NeverMind(Invitation invitation) =>
        new(TogetherTexts.NeverMind(), new TakeBack(invitation.Id));

    /// <summary>"Tonight" is no word for the morning.</summary>
    public static bool IsEvening(Face face, Instant now) => now.InZone(face.Zone).Hour is >= 16 or < 4;
}

/// <summary>The zone is needed to say until when.</summary>
internal sealed record AskTogether(Duration? Length, Instant? At) : INeedsZone;

internal sealed record DropAppointment(long Id) : IRequest;

internal sealed record TakeBack(long Id) : IRequest;
