using Bot.Core.Door;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;

namespace Bot.Core.Conversation;

/// <summary>Turns an outcome into one commit: changed documents, messages past the Door, alarms that follow.</summary>
internal sealed partial class Settler(
    Registry registry,
    Phrasebook phrases,
    Sealer sealer,
    PromptKeeper prompts,
    LookupHasher lookup,
    ISecrets secrets
)
{
    private readonly Messenger messenger = new(registry, phrases, secrets);

    /// <summary>Applies an outcome to the world's documents and gathers what else the commit must hold.</summary>
    public void Apply(World world, Outcome outcome, Settling settling)
    {
        if (settling.Speaker is { } speaker)
        {
            var asksAnew = outcome.Replies.Any(r => r.Question is not null);
            var closes = settling.Answers || outcome.Effects.Any(e => e is Effect.CloseQuestion);
            if (closes && !asksAnew)
            {
                world.Put(world.Find(speaker)!.With(OpenQuestion.Slice, OpenQuestion.Slice.Empty));
            }
        }

        foreach (var change in outcome.Changes)
        {
            Change(world, change, settling);
        }

        // Effects first: what is said then already belongs to the couple that has begun, or to none any more.
        foreach (var effect in outcome.Effects)
        {
            Do(world, effect, settling);
        }

        if (settling.Picked is { } picked)
        {
            Messenger.Close(world, settling, picked);
        }

        foreach (var reply in outcome.Replies)
        {
            messenger.Deliver(world, reply, settling);
        }
    }

    public const string OutboxKind = "outbox";

    private static void Change(World world, SliceChange change, Settling settling)
    {
        var me = settling.Speaker is { } speaker ? world.Find(speaker) : null;
        var pairOfMoment = settling.Pair is { } pair ? world.Find(pair) : null;
        var target = change.OfPair ? pairOfMoment ?? (me is null ? null : world.PairOf(me)) : me;
        if (target is not null)
        {
            world.Put(target.With(change.Slice, change.Value, change.IsEmpty));
        }
    }

    private void Do(World world, Effect effect, Settling settling)
    {
        switch (effect)
        {
            case Effect.FormPair form:
                FormPair(world, settling, form.With);
                break;
            case Effect.EndPair:
                EndPair(world, settling);
                break;
            case Effect.ForgetSpeaker:
                ForgetSpeaker(world, settling);
                break;
            case Effect.AddCode add:
                settling.AddCodes.Add(
                    new CodeRow(lookup.Code(add.Code), add.Purpose, settling.Speaker!.Value, add.Expires)
                );
                break;
            case Effect.UseCode use:
                settling.UseCodes.Add(use.Code);
                break;
            case Effect.EndCodes end:
                settling.EndCodes.Add((end.Maker, end.Purpose));
                break;
            case Effect.MoveAccountTo move:
                MoveAccount(world, settling, move.Person);
                break;
            case Effect.Recall recall:
                Recall(world, settling, recall.Tag);
                break;
            case Effect.AddEntry add:
                settling.AddEntries.Add(add);
                break;
            case Effect.Hold or Effect.LetGo:
                settling.Held.Add(effect);
                break;
            case Effect.BeginBook book:
                BeginBook(world, settling, book.Kind);
                break;
            case Effect.RemoveEntries remove:
                settling.RemoveEntries.AddRange(remove.Ids);
                break;
            case Effect.LinkPlace link:
                settling.LinkPlaces.Add(new PlaceLink(PlaceKey(link.Place), PairOfSpeaker(world, settling)));
                break;
            case Effect.UnlinkPlace unlink:
                settling.UnlinkPlaces.Add(PlaceKey(unlink.Place));
                break;
        }
    }

    private LookupKey PlaceKey(PlaceRef place) => lookup.Place(place.Platform, place.Channel!);

    private static PairId PairOfSpeaker(World world, Settling settling) =>
        new(world.PairOf(world.Find(settling.Speaker!.Value)!)!.Owner.Id);

    private void MoveAccount(World world, Settling settling, PersonId person)
    {
        var incoming = settling.Incoming!;
        var them = world.Find(person)!;
        world.Put(
            them.With(Accounts.Slice, them.Get(Accounts.Slice).UsedFrom(incoming.Platform, incoming.From.Account))
        );
        settling.LinkAccounts.Add(new AccountLink(lookup.Account(incoming.Platform, incoming.From.Account), person));
        settling.MovedTo = person;
        var blank = settling.Speaker!.Value;
        if (world.Find(blank) is { } me)
        {
            var left = me.Get(Accounts.Slice).All.RemoveAll(a => a.Is(incoming.Platform, incoming.From.Account));
            if (left.Count == 0)
            {
                world.Remove(blank);
                ForgetWithBooks(settling, me);
            }
            else
            {
                world.Put(me.With(Accounts.Slice, new Accounts(left)));
            }
        }
    }

    private void BeginBook(World world, Settling settling, string kind)
    {
        var me = world.Find(settling.Speaker!.Value)!;
        var books = me.Get(Books.Slice);
        if (books.Find(kind) is { } earlier)
        {
            settling.Forget.Add(earlier.Owner);
            settling.LeftBehind.Add(settling.Speaker.Value);
        }

        world.Put(me.With(Books.Slice, books.With(kind, secrets.Id())));
    }

    private static void ForgetWithBooks(Settling settling, Document person)
    {
        settling.Forget.Add(person.Owner);
        settling.Forget.AddRange(person.Get(Books.Slice).All.Select(b => b.Owner));
    }

    private static void Recall(World world, Settling settling, string tag)
    {
        if (world.PartnerOf(world.Find(settling.Speaker!.Value)!) is not { } partner)
        {
            return;
        }

        var step = partner.Get(Doorstep.Slice);
        var left = step.Waiting.RemoveAll(w =>
            string.Equals(w.Tag, tag, StringComparison.Ordinal) && w.From == settling.Speaker
        );
        world.Put(partner.With(Doorstep.Slice, new Doorstep(left)));
    }
}
