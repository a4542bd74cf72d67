using Bot.Core.Commands;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.PlainWords;
using Bot.Core.Safety;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>What an event comes to. <paramref name="Ignored"/>: nobody here was meant.</summary>
internal sealed record Decided(Outcome Outcome, bool Ignored = false);

/// <summary>From an event to a request, and from the request to its outcome.</summary>
internal sealed partial class Interpreter(
    Registry registry,
    ShellRequests shell,
    Surroundings surroundings,
    PlainPhrases plain,
    Phrasebook phrases
)
{
    public static Decided Apology => new(Outcome.Answer(ConversationTexts.Broken()));

    public async ValueTask<Decided> InterpretAsync(
        Incoming incoming,
        bool firstContact,
        World world,
        Settling settling,
        CancellationToken cancel
    )
    {
        var me = world.Find(settling.Speaker!.Value)!;
        var inChannel = !incoming.Place.IsPrivate;
        var placeOwner = inChannel ? await surroundings.OwnerOfAsync(incoming.Place, cancel) : null;
        var isOurs = !inChannel || (placeOwner is not null && placeOwner == me.Get(Membership.Slice).Pair);
        var partner = world.PartnerOf(me);
        var asked = Understand(
            incoming,
            firstContact,
            me,
            partner,
            settling,
            isOurs,
            inChannel && placeOwner is not null
        );
        var heard = HearCrisis(incoming, asked, partner, settling);
        if (heard is not null)
        {
            asked = Helped(asked, heard, settling);
        }

        var outcome = asked.Outcome;
        var ran = new HeardRun();
        foreach (var first in new[] { asked.Request, asked.Then })
        {
            for (var request = first; request is not null; )
            {
                ran.Note(request);
                (outcome, request) = await StepAsync(outcome, request, incoming, world, settling, cancel);
            }
        }

        outcome = Finished(outcome, ran, me, surroundings.TurnOf(world, me, settling.Now, incoming));

        if (firstContact && !asked.Ignored && shell.NameHost(outcome) is { } host)
        {
            outcome = heard is null ? outcome.WithLine(host) : outcome.AndAnswer(host);
        }

        return new Decided(outcome, asked.Ignored);
    }

    private async ValueTask<(Outcome, IRequest?)> StepAsync(
        Outcome sofar,
        IRequest request,
        Incoming incoming,
        World world,
        Settling settling,
        CancellationToken cancel
    )
    {
        var me = world.Find(settling.Speaker!.Value)!;
        var decidedOn = sofar
            .Changes.Where(c => !c.OfPair)
            .Aggregate(me, (d, c) => d.With(c.Slice, c.Value, c.IsEmpty));
        if (request is RunStored kept)
        {
            var restored = registry.Names.Restore(kept.Request);
            return restored is null
                ? (sofar.Then(Outcome.Stale(ConversationTexts.StaleButton())), null)
                : (sofar, restored);
        }

        if (request is RunWorded worded)
        {
            var face = Face.Of(decidedOn);
            var words = phrases.Say(worded.Words, new Reader(face.Language, face.Zone, settling.Now, 0));
            return (sofar, new RunCommand($"{worded.Command} {words}"));
        }

        if (request is ConfirmHeard or RunHeard)
        {
            var heeded = Heed(request, surroundings.TurnOf(world, decidedOn, settling.Now, incoming));
            return (sofar.Then(heeded.Outcome), heeded.Request);
        }

        if (request is RunCommand command)
        {
            var (outcome, asked) = ReadCommand(command.Text, decidedOn, settling.Now);
            return (sofar.Then(outcome), asked);
        }

        var zoneKnown = decidedOn.Get(Profile.Slice).Zone is not null;
        if (request is INeedsZone && !zoneKnown)
        {
            return (sofar, shell.AskZone(registry.Names.Store(request)));
        }

        var code = request is ICarriesCode given ? await surroundings.CodeAsync(world, given.Code, cancel) : null;
        var other = request is IConcernsPerson concern
            ? await surroundings.OtherAsync(world, concern.Other, cancel)
            : null;
        var entries = request switch
        {
            IReadsEntries reads => await surroundings.EntriesAsync(me, reads, cancel),
            IReadsAllEntries => await surroundings.AllEntriesAsync(me, cancel),
            _ => null,
        };
        // The turn sees what this same event has changed of the person so far; the world itself changes when all is decided.
        var turn = surroundings.TurnOf(world, decidedOn, settling.Now, incoming, code, other, entries);
        var decided = registry.Decide(turn, request);
        var next = decided.Effects.OfType<Effect.Continue>().FirstOrDefault();
        return (
            sofar.Then(decided with { Effects = decided.Effects.RemoveAll(e => e is Effect.Continue) }),
            next?.Request
        );
    }

    /// <param name="Then">What is also asked for, once the first is answered.</param>
    private sealed record Asked(Outcome Outcome, IRequest? Request, bool Ignored = false, IRequest? Then = null)
    {
        public static Asked For(IRequest request) => new(Outcome.Silence, request);

        public static Asked Say(Outcome outcome) => new(outcome, null);

        public static readonly Asked Nothing = new(Outcome.Silence, null, Ignored: true);
    }

    private Asked Understand(
        Incoming incoming,
        bool firstContact,
        Document me,
        Document? partner,
        Settling settling,
        bool isOurs,
        bool isOthers
    )
    {
        switch (incoming.Body)
        {
            case IncomingBody.Said said:
            {
                var words = Cleaned.Text(said.Text);
                var asked = UnderstandWords(words, incoming, firstContact, me, partner, settling, isOurs, isOthers);
                var isMeant = said.LongAgo is null || firstContact || asked.Ignored || settling.Answers;
                return isMeant ? asked : Asked.Say(LateWords.Answer(me, said.LongAgo!.Value, settling.Now));
            }
            case IncomingBody.Edited:
                return incoming.Place.IsPrivate ? Asked.Say(Outcome.Answer(ConversationTexts.Edited())) : Asked.Nothing;
            case IncomingBody.Called called:
                var reading = registry.Reader.Read(called, WhenOf(me, settling.Now));
                return InPlace(reading, incoming, settling, isOurs, isOthers, me, registry.Reader.Written(called));
            case IncomingBody.Pressed pressed:
                return Press(pressed, settling);
            case IncomingBody.Filled filled:
                return Fill(filled, settling);
            default:
                return Asked.Say(Outcome.Silence);
        }
    }

    private Asked UnderstandWords(
        string text,
        Incoming incoming,
        bool firstContact,
        Document me,
        Document? partner,
        Settling settling,
        bool isOurs,
        bool isOthers
    )
    {
        var isPrivate = incoming.Place.IsPrivate;
        var reading = registry.Reader.Read(text, WhenOf(me, settling.Now));
        if (reading is not null)
        {
            return text.Length > Cleaned.LongestMessage
                ? Asked.Say(Outcome.Answer(ConversationTexts.TooLong(Cleaned.LongestMessage)))
                : InPlace(reading, incoming, settling, isOurs, isOthers, me, text);
        }

        if (!isPrivate)
        {
            return Asked.Nothing;
        }

        if (text.Length > Cleaned.LongestMessage)
        {
            return Asked.Say(Outcome.Answer(ConversationTexts.TooLong(Cleaned.LongestMessage)));
        }

        if (text.Length == 0)
        {
            return Asked.Say(Outcome.Answer(ConversationTexts.NoWords()));
        }

        var question = me.Get(OpenQuestion.Slice);
        var open = question.StillOpen(registry.Names, settling.Now);
        if (plain.Find(text, isAsked: open is not null) is { } sentence)
        {
            return Asked.For(sentence);
        }

        if (open is not null)
        {
            settling.Answers = true;
            var fields = new Dictionary<string, string>(StringComparer.Ordinal) { [question.Field] = text };
            return Asked.For(open.Answered(fields));
        }

        return Hear(text, me, partner, settling.Now) is { } heard
            ? Asked.For(heard)
            : Asked.For(firstContact ? shell.FirstContact : NotHeard(text, me, partner, settling.Now));
    }

    private Asked InPlace(
        CommandReading reading,
        Incoming incoming,
        Settling settling,
        bool isOurs,
        bool isOthers,
        Document me,
        string text
    )
    {
        var command = reading switch
        {
            CommandReading.Understood u => u.Command,
            CommandReading.NeedsZone z => z.Command,
            CommandReading.Ambiguous a => a.Command,
            CommandReading.UnknownAction n => n.Command,
            CommandReading.Refused r => r.Command,
            _ => null,
        };
        var isPrivate = incoming.Place.IsPrivate;
        if (!isPrivate)
        {
            if (isOthers && !isOurs)
            {
                return Asked.Nothing;
            }

            if (!isOurs && command?.InAnyChannel != true)
            {
                return Asked.Say(Outcome.Answer(ConversationTexts.NotOurChannel()));
            }

            if (command?.Where == Where.Dm && !incoming.CanWhisper)
            {
                return Asked.Say(Outcome.AnswerHere(shell.InPrivate(incoming.Platform)));
            }
        }
        else if (command?.Where == Where.Shared && reading is CommandReading.Understood)
        {
            return Asked.Say(Outcome.Answer(ConversationTexts.InAChannel(command.Name)));
        }

        var (outcome, request) = Say(reading, text, me, settling.Now);
        return new Asked(outcome, request);
    }

    private (Outcome, IRequest?) ReadCommand(string text, Document me, Instant now) =>
        registry.HeardReader.Read(text, WhenOf(me, now)) is { } reading
            ? Say(reading, text, me, now)
            : (Outcome.Answer(ConversationTexts.NotUnderstood()), null);

    private (Outcome, IRequest?) Say(CommandReading reading, string text, Document me, Instant now) =>
        reading switch
        {
            CommandReading.Understood understood => (Outcome.Silence, understood.Request),
            CommandReading.NeedsZone => (Outcome.Silence, shell.AskZone(registry.Names.Store(new RunCommand(text)))),
            CommandReading.Ambiguous ambiguous => (CommandRefusals.Ask(ambiguous, Face.Of(me).Zone), null),
            CommandReading.Unknown unknown => (CommandRefusals.Unknown(unknown), null),
            CommandReading.UnknownAction unknown => (CommandRefusals.UnknownAction(unknown), null),
            CommandReading.Refused refused => (CommandRefusals.Refuse(refused), null),
            _ => throw new InvalidOperationException("CommandReading is a closed set."),
        };

    private static WhenContext? WhenOf(Document me, Instant now)
    {
        var face = Face.Of(me);
        return me.Get(Profile.Slice).Zone is null ? null : new WhenContext(now, face.Zone, face.Language);
    }
}
