using System.Text;
using Bot.Core.Door;
using NodaTime;

namespace Bot.Tests.Door;

/// <summary>
/// Every errand against everything that can close a door. The table is `docs/door.md`; with WRITE_DOCS=1 in the
/// environment this test writes the file instead of comparing it.
/// </summary>
public sealed class DoorTableTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 23, 0);
    private static readonly Instant Later = Now + Duration.FromHours(8);

    private static readonly (string Words, DoorState State)[] Doors =
    [
        ("open", Door(takesUrgent: true)),
        ("open, quieter knocks", Door(takesUrgent: true) with { KnocksMutedUntil = Later }),
        ("quiet hours or space, urgent allowed", Door(takesUrgent: true, ClosedBy.Quiet)),
        ("quiet hours or space, no urgent left", Door(takesUrgent: false, ClosedBy.Space)),
        ("screens away, urgent allowed", Door(takesUrgent: true, ClosedBy.Session)),
        ("screens away, no urgent left", Door(takesUrgent: false, ClosedBy.Session)),
        ("screens away in quiet hours", Door(takesUrgent: true, ClosedBy.Session, ClosedBy.Quiet)),
        ("out of reach", Door(takesUrgent: true, ClosedBy.Unreachable)),
    ];

    private static readonly (Errand Errand, string Words)[] Errands =
    [
        (Errand.Answer, "An answer to one's own words or press"),
        (Errand.Safety, "Help for someone who may be in danger"),
        (Errand.Urgent, "The other's urgent knock"),
        (Errand.Knock, "The other's knock"),
        (Errand.Words, "The other's wish or answer"),
        (Errand.Nudge, "A moment one agreed to, such as a ritual's"),
        (Errand.Session, "Beginning and end of a session one is in"),
    ];

    [Fact]
    public void The_table_of_the_door_is_up_to_date()
    {
        Errands.Select(e => e.Errand).ShouldBe(Enum.GetValues<Errand>(), ignoreOrder: true);
        var file = Path.Combine(Root(), "docs", "door.md");
        var table = Table();
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, table);
            return;
        }

        var there = File.Exists(file) ? File.ReadAllText(file) : "";
        there.ShouldBe(
            table,
            "docs/door.md is stale. WRITE_DOCS=1 dotnet test --filter DoorTableTests writes it anew; then look at the difference."
        );
    }

    [Fact]
    public void Safety_and_answers_pass_whatever_closes_the_door_but_no_way_to_the_person()
    {
        foreach (var door in EveryDoor())
        {
            var isReachable = door.Closings.All(c => c.By != ClosedBy.Unreachable);
            var wanted = isReachable ? Passage.Pass : Passage.Hold;
            DoorKeeper.Decide(Errand.Safety, door, Now).ShouldBe(wanted);
            DoorKeeper.Decide(Errand.Answer, door, Now).ShouldBe(wanted);
        }
    }

    [Fact]
    public void One_more_reason_to_be_closed_never_lets_more_through()
    {
        foreach (var door in EveryDoor())
        {
            foreach (var more in Enum.GetValues<ClosedBy>().Where(b => door.Closings.All(c => c.By != b)))
            {
                foreach (var errand in Enum.GetValues<Errand>())
                {
                    if (DoorKeeper.Decide(errand, door, Now) == Passage.Hold)
                    {
                        var closer = door with
                        {
                            Closings = [.. door.Closings, new Closing(more, Later, Shown: false)],
                        };
                        DoorKeeper.Decide(errand, closer, Now).ShouldBe(Passage.Hold, $"{errand} {door} and {more}");
                    }
                }
            }
        }
    }

    [Fact]
    public void A_mute_that_is_over_holds_nothing()
    {
        var door = Door(takesUrgent: false) with { KnocksMutedUntil = Now };

        DoorKeeper.Decide(Errand.Knock, door, Now).ShouldBe(Passage.Pass);
        DoorKeeper.Decide(Errand.Knock, door, Now - Duration.Epsilon).ShouldBe(Passage.Hold);
    }

    private static IEnumerable<DoorState> EveryDoor()
    {
        var reasons = Enum.GetValues<ClosedBy>();
        for (var mask = 0; mask < 1 << reasons.Length; mask++)
        {
            var by = reasons.Where((_, i) => (mask >> i & 1) == 1).ToArray();
            foreach (var takesUrgent in new[] { false, true })
            {
                yield return Door(takesUrgent, by);
                yield return Door(takesUrgent, by) with
                {
                    KnocksMutedUntil = Later,
                };
            }
        }
    }

    private static DoorState Door(bool takesUrgent, params ClosedBy[] by) =>
        new([.. by.Select(b => new Closing(b, Later, Shown: false))], takesUrgent, null);

    private static string Table()
    {
        var lines = new StringBuilder();
        lines.Append(
            """
            # The door

            Everything that is to reach a person in private passes their door. What can't pass now waits there, sealed in
            their own document, and comes as one silent message when the door opens. The sender reads the same either way.

            This table is written by a test (`DoorTableTests`) from the code that decides (`DoorKeeper.Decide`).


            """.ReplaceLineEndings("\n")
        );
        lines.Append("| What | ").AppendJoin(" | ", Doors.Select(d => d.Words)).Append(" |\n");
        lines.Append("|---").Insert(lines.Length, "|---", Doors.Length).Append("|\n");
        foreach (var (errand, words) in Errands)
        {
            var cells = Doors.Select(d => DoorKeeper.Decide(errand, d.State, Now) == Passage.Pass ? "passes" : "waits");
            lines.Append("| ").Append(words).Append(" | ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return lines.ToString();
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Bot.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not inside the repository.");
        }

        return folder;
    }
}
