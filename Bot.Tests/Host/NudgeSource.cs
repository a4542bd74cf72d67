using System.Globalization;
using Bot.Tests.Support;

namespace Bot.Tests.Host;

/// <summary>What makes messages fall due for couples, and makes their moments come. The kill test's one exchangeable part.</summary>
internal abstract class NudgeSource
{
    /// <summary>Rituals as soon as the companion knows them; before that, what waits for people who can't be reached.</summary>
    /// <param name="kills">How many calls are to be hit; the longer the time that passes.</param>
    public static async Task<NudgeSource> ForAsync(PlaygroundClient client, int kills)
    {
        var commands = (await client.View()).Json.GetProperty("commands").EnumerateArray();
        return commands.Any(c => c.GetProperty("name").GetString() == "ritual")
            ? new Coffee(Math.Clamp(kills + 1, 6, 60))
            : new Waiting();
    }

    /// <summary>Brings a couple to where nudges will fall due. Runs undisturbed.</summary>
    public abstract Task PrepareAsync(PlaygroundClient client, string one, string two);

    /// <summary>The calls under which nudges fall due; each may be made again when an answer to it was lost.</summary>
    public abstract IReadOnlyList<Func<PlaygroundClient, Task<Answer>>> Moves(
        IReadOnlyList<(string One, string Two)> couples
    );

    /// <summary>A ritual every day, accepted by the partner, and days that pass.</summary>
    private sealed class Coffee(int days) : NudgeSource
    {
        public override async Task PrepareAsync(PlaygroundClient client, string one, string two)
        {
            await client.Pair(one, two);
            var added = await client.Say(one, "/ritual add \"coffee\" every day 9:00");
            var proposal = added.Messages.Last(m => m.To == two && m.Choices.Count > 0);
            (await client.Press(two, proposal.Id, 0)).Status.ShouldBe(200);
        }

        public override IReadOnlyList<Func<PlaygroundClient, Task<Answer>>> Moves(
            IReadOnlyList<(string One, string Two)> couples
        ) =>
            [
                .. Enumerable
                    .Range(1, days)
                    .Select(day => new DateTime(2027, 1, 4, 9, 0, 0, DateTimeKind.Utc).AddDays(day))
                    .Select<DateTime, Func<PlaygroundClient, Task<Answer>>>(to =>
                        client => client.GoTo(to.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
                    ),
            ];
    }

    /// <summary>Guests who use an invitation of somebody who can't be reached, who then can.</summary>
    private sealed class Waiting : NudgeSource
    {
        private const int Guests = 3;

        public override async Task PrepareAsync(PlaygroundClient client, string one, string two)
        {
            foreach (var host in new[] { one, two })
            {
                await client.Say(host, $"/settings name {host}");
                for (var guest = 0; guest < Guests; guest++)
                {
                    await client.Reach(host, "open");
                    var invited = await client.Say(host, "/pair");
                    var code = invited.Messages[^1].Text.Split('\n').First(l => l.Length == 9 && l[4] == '-');
                    var asked = await client.Say(
                        $"guest{guest.ToString(CultureInfo.InvariantCulture)}-{host}",
                        $"/join {code}"
                    );
                    await client.Reach(host, "blocked");
                    (await client.Press(asked.Messages[0].To!, asked.Messages[0].Id, 0)).Status.ShouldBe(200);
                }
            }
        }

        public override IReadOnlyList<Func<PlaygroundClient, Task<Answer>>> Moves(
            IReadOnlyList<(string One, string Two)> couples
        ) =>
            [
                .. couples
                    .SelectMany(c => new[] { c.One, c.Two })
                    .Select<string, Func<PlaygroundClient, Task<Answer>>>(who => client => client.Reach(who, "open")),
            ];
    }
}
