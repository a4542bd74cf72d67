using Bot.Core.Door;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Storage;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>Brings a reply past its receiver's Door: into the outbox in their words, or to their doorstep.</summary>
internal sealed partial class Messenger(Registry registry, Phrasebook phrases, ISecrets secrets)
{
    private const int MostWaiting = 200;

    public void Deliver(World world, Reply reply, Settling settling)
    {
        if (reply.Expires <= settling.Now)
        {
            return;
        }

        var speaker = settling.MovedTo ?? settling.Speaker;
        switch (reply.To)
        {
            case Audience.ToHere when settling.Incoming is { Place.IsPrivate: false } incoming:
                Publicly(world, reply, settling, incoming);
                break;
            case Audience.ToPerson to:
                Privately(world, to.Person, reply, settling);
                break;
            default:
                if (speaker is { } person)
                {
                    Privately(world, person, reply, settling);
                }

                break;
        }
    }

    /// <summary>Shows a message again without its buttons.</summary>
    public static void Close(World world, Settling settling, ShownMessage message)
    {
        var incoming = settling.Incoming!;
        var person = settling.Gone is null ? world.Find(settling.MovedTo ?? settling.Speaker!.Value) : null;
        var outgoing = new Outgoing(incoming.Platform, incoming.From.Account, incoming.Place.Channel, message.Text)
        {
            Edits = message.Id,
            Picked = message.Picked,
            Choices = settling.Left is { } left
                ?
                [
                    .. left
                        .Choices.Select((c, i) => (Choice: c, Token: left.Token(i)))
                        .Where(c => c.Choice.Request is not null)
                        .Select(c => new OutgoingChoice(c.Choice.Label, c.Token)),
                ]
                : [],
            AnswerTo = incoming.EventId,
            ReturnAddress = incoming.ReturnAddress,
            Concerns = person is null ? [] : Settling.Concerned(person, world.PairOf(person)),
        };
        settling.Post(world, person, new Parcel(outgoing, null), DeliveryClass.Answer);
    }

    private void Privately(World world, PersonId to, Reply reply, Settling settling)
    {
        var person = world.Find(to);
        if (person is null)
        {
            LastWords(world, to, reply, settling);
            return;
        }

        var pair = world.PairOf(person);
        var state = registry.Door.StateOf(person, pair, settling.Now);
        if (reply.Errand == Errand.Urgent)
        {
            // Counted whether it can be delivered or not: otherwise the count would tell the sender which it was.
            person = DoorKeeper.CountUrgent(person, settling.Now);
            world.Put(person);
        }

        var passage = DoorKeeper.Decide(reply.Errand, state, settling.Now);
        if (passage == Passage.Spare && CanWait(reply, state))
        {
            passage = Passage.Hold;
        }

        if (passage != Passage.Pass)
        {
            if (passage == Passage.Hold)
            {
                Hold(world, person, Held(reply, pair, settling, state), settling.Now);
            }

            return;
        }

        if (reply.Errand == Errand.Unasked)
        {
            person = DoorKeeper.CountUnasked(person, settling.Now);
            world.Put(person);
        }

        var held = Held(reply, pair, settling, state);
        if (IsToBeCovered(person, settling))
        {
            reply = Cover(world, person, reply, held, settling.Now);
        }

        var (platform, account, channel) = AddressOf(person, reply, settling);
        var prompt = PromptFor(reply, pair, person, settling.Now);
        Keep(world, to, prompt, reply, settling);
        var reader = ReaderOf(person, settling.Now);
        var said = phrases.SayWithMoments(reply.Text, reader);
        var message = new Outgoing(platform, account, channel, said.Words)
        {
            Moments = said.Moments is [] ? null : said.Moments,
            Picture = PictureOf(reply, reader),
            File = FileOf(reply, reader),
            Choices = reply.LeavesNoButtons
                ? HelpButtons.Of(reply, registry.Names, label => phrases.Say(label, reader))
                : Labels(prompt),
            Form = reply.Question is { Fields.Count: > 0 } q ? new OutgoingForm(prompt!.FormToken, q.Fields) : null,
            Silent = reply.Silent,
            Protected = reply.Protected,
            Removes = RemovedBy(reply, settling),
            AnswerTo = reply.To is Audience.ToPerson ? null : settling.Incoming?.EventId,
            ReturnAddress = reply.To is Audience.ToPerson ? null : settling.Incoming?.ReturnAddress,
            Concerns = Settling.Concerned(person, world.PairOf(person)),
        };
        var ifHeld = reply.Errand is Errand.Answer or Errand.Safety ? null : held;
        settling.Post(world, person, new Parcel(message, ifHeld, to), ClassOf(reply.Errand));
    }

    // Whoever has just written or pressed is looking; whatever else comes may light up a screen that others see.
    private static bool IsToBeCovered(Document person, Settling settling) =>
        person.Get(PreviewSettings.Slice).Covered
        && (settling.Incoming is null || (Owner)(settling.MovedTo ?? settling.Speaker!.Value) != person.Owner);

    private Reply Cover(World world, Document person, Reply reply, HeldMessage held, Instant now)
    {
        var id = secrets.Id();
        world.Put(
            person.With(Covers.Slice, person.Get(Covers.Slice).With(new CoveredMessage(id, reply.Text, held), now))
        );
        return reply with
        {
            Text = ConversationTexts.Covered(),
            Choices = [new Choice(ConversationTexts.ShowLabel(), registry.Shell.Uncover(id))],
            Question = null,
            Picture = null,
            File = null,
        };
    }

    private static bool CanWait(Reply reply, DoorState state) =>
        reply is { Errand: Errand.Unasked, TooMuch: TooMuch.Wait }
        && !state.IsStill
        && state.RoomForUnasked is { } room
        && !(reply.Expires <= room);

    private static void Hold(World world, Document person, HeldMessage held, Instant now)
    {
        var waiting = person.Get(Doorstep.Slice).Waiting.RemoveAll(w => w.Expires <= now);
        world.Put(person.With(Doorstep.Slice, new Doorstep(waiting.Count < MostWaiting ? waiting.Add(held) : waiting)));
    }

    private void Publicly(World world, Reply reply, Settling settling, Incoming incoming)
    {
        if (world.Find(settling.Speaker!.Value) is not { } me)
        {
            LastWords(world, settling.Speaker.Value, reply, settling);
            return;
        }

        var partner = world.PartnerOf(me);
        var pair = world.PairOf(me);
        var prompt = PromptFor(reply, pair, me, settling.Now);
        Keep(world, settling.Speaker.Value, prompt, reply, settling);
        if (partner is not null && prompt is not null)
        {
            // The same buttons for both; whoever presses first uses up their own.
            settling.Prompts.Add((partner.Owner, prompt));
        }

        // The channel is both's, and one of them may have their door closed. It never makes a sound: if it were silent only
        // then, the sound would tell.
        var reader = ReaderOf(me, settling.Now);
        var said = phrases.SayWithMoments(reply.Text, reader);
        var message = new Outgoing(incoming.Platform, null, incoming.Place.Channel, said.Words)
        {
            Moments = said.Moments is [] ? null : said.Moments,
            Picture = PictureOf(reply, reader),
            File = FileOf(reply, reader),
            Choices = Labels(prompt),
            Silent = true,
            AnswerTo = incoming.EventId,
            ReturnAddress = incoming.ReturnAddress,
            Concerns = Settling.Concerned(me, pair),
        };
        settling.Post(world, me, new Parcel(message, null), DeliveryClass.Answer);
    }

    // An answer goes where it was asked, seen by the asker alone; where a channel can't whisper, it goes to their private
    // chat instead. Everything else goes to the account used last.
    private static (string Platform, string Account, string? Channel) AddressOf(
        Document person,
        Reply reply,
        Settling settling
    )
    {
        if (reply.To is not Audience.ToPerson && settling.Incoming is { } incoming)
        {
            var whisper = incoming is { Place.IsPrivate: false, CanWhisper: true } ? incoming.Place.Channel : null;
            return (incoming.Platform, incoming.From.Account, whisper);
        }

        var account = person.Get(Accounts.Slice).Reachable!;
        return (account.Platform, account.Id, null);
    }

    private Prompt? PromptFor(Reply reply, Document? pair, Document reader, Instant now)
    {
        if (reply.LeavesNoButtons)
        {
            return null;
        }

        var form = reply.Question is { Fields.Count: > 0 } question ? registry.Names.Store(question.Then) : null;
        if (reply.Choices.Count == 0 && form is null)
        {
            return null;
        }

        var choices = reply.Choices.Select(c => new PromptChoice(
            registry.Names.Store(c.Request),
            phrases.Say(c.Label, ReaderOf(reader, now)),
            c.Group
        ));
        var pairId = pair is null ? (PairId?)null : new PairId(pair.Owner.Id);
        return new Prompt(secrets.Id(), now, pairId, [.. choices], form);
    }

    private void Keep(World world, PersonId id, Prompt? prompt, Reply reply, Settling settling)
    {
        if (prompt is not null)
        {
            settling.Prompts.Add((id, prompt));
        }

        if (reply.Question is { } question)
        {
            var field = question.Fields.Count > 0 ? question.Fields[0] : Question.Text;
            var open = new OpenQuestion(registry.Names.Store(question.Then), field, settling.Now);
            world.Put(world.Find(id)!.With(OpenQuestion.Slice, open));
        }
    }

    private static Instant LongestWait(DoorState state, Instant now) =>
        Instant.Max(now, state.RoomForUnasked ?? now) + Doorstep.UnaskedWaits;

    private HeldMessage Held(Reply reply, Document? pair, Settling settling, DoorState state) =>
        new(
            reply.IfHeld ?? reply.Text,
            [.. reply.Choices.Select(c => new StoredChoice(c.Label, registry.Names.Store(c.Request), c.Group))],
            reply.Errand,
            pair is null ? null : new PairId(pair.Owner.Id),
            reply.From ?? settling.Speaker,
            reply.Tag,
            settling.Now,
            reply.Expires ?? (reply.Errand == Errand.Unasked ? LongestWait(state, settling.Now) : null),
            reply.Errand switch
            {
                Errand.Knock => state.KnocksMutedUntil,
                Errand.Unasked => state.RoomForUnasked,
                _ => null,
            }
        );

    // The local day as the seed: a phrase with variants says another one each day, and week by week another one too as
    // long as the number of variants isn't a multiple of seven.
    public static Reader ReaderOf(Document person, Instant now)
    {
        var face = Face.Of(person);
        var day = Period.DaysBetween(new LocalDate(2000, 1, 1), now.InZone(face.Zone).Date);
        return new Reader(face.Language, face.Zone, now, day);
    }

    private static DeliveryClass ClassOf(Errand errand) =>
        errand switch
        {
            Errand.Answer or Errand.Safety => DeliveryClass.Answer,
            Errand.Nudge or Errand.Session or Errand.Opening or Errand.Unasked => DeliveryClass.Nudge,
            _ => DeliveryClass.Words,
        };
}
