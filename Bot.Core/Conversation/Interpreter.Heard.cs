using Bot.Core.People;
using Bot.Core.PlainWords;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>Ordinary sentences: what they ask for is said back, and done on a tap.</summary>
internal sealed partial class Interpreter
{
    private readonly Hearing hearing = new(name => registry.HeardReader.Knows(name));
    private readonly HeardCommands heardCommands = new(registry, phrases);
    private readonly Undoing undoing = new(registry);

    // Null where the words ask for nothing that is known here.
    private ConfirmHeard? Hear(string text, Document me, Document? partner, Instant now)
    {
        var face = Face.Of(me);
        var other = partner is null ? null : Face.Of(partner).Name;
        var heard = hearing.Hear(text, other, new WhenContext(now, face.Zone, face.Language));
        return heard.Count == 0
            ? null
            : new ConfirmHeard(
                [
                    .. heard.SelectMany(h =>
                        h.Commands.Select(c => new HeardOption(c, h.Does.Says, h.Does.Manner, h.Does.Smaller))
                    ),
                ],
                heard.All(h => h.IsSure),
                heard.All(h => h.IsFaint)
            );
    }

    private NotHeard NotHeard(string text, Document me, Document? partner, Instant now)
    {
        var face = Face.Of(me);
        var other = partner is null ? null : Face.Of(partner).Name;
        var hints = hearing.Suggest(text, other, new WhenContext(now, face.Zone, face.Language));
        return new NotHeard([.. hints.Select(h => new HeardOption(h.Command, h.Says, h.Manner, h.Smaller))]);
    }

    private (Outcome Outcome, IRequest? Request) Heed(IRequest request, PersonTurn turn) =>
        request is ConfirmHeard heard
            ? heardCommands.Heed(turn, heard)
            : (Outcome.Silence, new RunCommand(((RunHeard)request).Command));

    private Outcome Finished(Outcome outcome, HeardRun ran, Document before, PersonTurn turn)
    {
        if (ran.Heard is not { } heard)
        {
            return outcome;
        }

        var at = outcome.Replies.FindIndex(r => r.To == Audience.Speaker);
        if (at >= 0 && heardCommands.Preface(turn, heard, WhenOf(before, turn.Now)) is { } preface)
        {
            var reply = outcome.Replies[at];
            var whole = reply with { Text = Text.Lines([HeardTexts.Preface(preface), reply.Text]) };
            outcome = outcome with { Replies = outcome.Replies.SetItem(at, whole) };
        }

        return undoing.Offer(outcome, ran.Done, before, turn.Now);
    }

    /// <summary>What was run because of plain words, in this turn.</summary>
    private sealed class HeardRun
    {
        public RunHeard? Heard { get; private set; }

        public List<IRequest> Done { get; } = [];

        public void Note(IRequest request)
        {
            if (request is RunHeard heard)
            {
                Heard = heard;
            }
            else if (Heard is not null)
            {
                Done.Add(request);
            }
        }
    }
}
