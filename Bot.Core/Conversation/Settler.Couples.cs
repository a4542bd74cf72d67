using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Storage;

namespace Bot.Core.Conversation;

/// <summary>Two become a couple, a couple ends, somebody is forgotten.</summary>
internal sealed partial class Settler
{
    private void FormPair(World world, Settling settling, PersonId other)
    {
        var me = world.Find(settling.Speaker!.Value)!;
        var them = world.Find(other)!;
        if (me.Get(Membership.Slice).Pair is not null || them.Get(Membership.Slice).Pair is not null)
        {
            throw new InvalidOperationException("One of the two is in a couple already.");
        }

        var pair = new PairId(secrets.Id());
        var members = new Members(settling.Speaker.Value, other, settling.Now);
        world.Put(Document.New(pair).With(Members.Slice, members));
        world.Put(me.With(Membership.Slice, new Membership(pair)));
        world.Put(them.With(Membership.Slice, new Membership(pair)));
        settling.EndCodes.Add((settling.Speaker.Value, CodePurpose.Pair));
        settling.EndCodes.Add((other, CodePurpose.Pair));
    }

    private void EndPair(World world, Settling settling)
    {
        var pair = PairOfSpeaker(world, settling);
        var members = world.Find(pair)!.Get(Members.Slice);
        foreach (var id in new[] { members.First, members.Second })
        {
            if (world.Find(id) is { } person)
            {
                world.Put(WithoutPair(registry.AfterPairEnd(person), pair));
                settling.LeftBehind.Add(id);
            }

            // What either of them sees in a calendar was made of both.
            settling.EndCodes.Add((id, CodePurpose.Feed));
        }

        world.Remove(pair);
        settling.Ended = (pair, members);
        settling.Forget.Add(pair);
    }

    private void ForgetSpeaker(World world, Settling settling)
    {
        var me = world.Find(settling.Speaker!.Value)!;
        if (world.PairOf(me) is not null)
        {
            EndPair(world, settling);
        }

        settling.Gone = me;
        settling.LeftBehind.Remove(settling.Speaker.Value);
        ForgetWithBooks(settling, me);
        world.Remove(me.Owner);
    }

    private static Document WithoutPair(Document person, PairId pair)
    {
        var step = person.Get(Doorstep.Slice);
        var covers = person.Get(Covers.Slice);
        return person
            .With(Membership.Slice, Membership.Slice.Empty)
            .With(Doorstep.Slice, new Doorstep(step.Waiting.RemoveAll(w => w.Pair == pair)))
            .With(Covers.Slice, new Covers(covers.All.RemoveAll(c => c.Message.Pair == pair)))
            .With(OpenQuestion.Slice, OpenQuestion.Slice.Empty);
    }
}
