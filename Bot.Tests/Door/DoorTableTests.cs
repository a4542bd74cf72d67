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
        ("open, budget spent", Door(takesUrgent: true) with { RoomForUnasked = Later }),
        ("open, told to be still", Door(takesUrgent: true) with { IsStill = true }),
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
        (Errand.Opening, "A session that begins by itself, as agreed to"),
        (Errand.Unasked, "What the companion says on its own account"),
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
        foreach (var door in EveryDoor().SelectMany(EveryBudget))
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
        foreach (var door in EveryDoor().SelectMany(EveryBudget))
        {
            foreach (var more in Enum.GetValues<ClosedBy>().Where(b => door.Closings.All(c => c.By != b)))
            {
                foreach (var errand in Enum.GetValues<Errand>())
                {
                    if (DoorKeeper.Decide(errand, door, Now) != Passage.Pass)
                    {
                        var closer = door with
                        {
                            Closings = [.. door.Closings, new Closing(more, Later, Shown: false)],
                        };
                        DoorKeeper.Decide(errand, closer, Now).ShouldNotBe(Passage.Pass, $"{errand} {door} and {more}");
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

    [Fact]
    public void What_nobody_asked_for_passes_an_open_door_with_room_and_no_other()
    {
        foreach (var door in EveryDoor().SelectMany(EveryBudget))
        {
            var wanted =
                door.IsStill || !(door.RoomForUnasked <= Now) ? Passage.Spare
                : door.IsOpen ? Passage.Pass
                : Passage.Hold;
            DoorKeeper.Decide(Errand.Unasked, door, Now).ShouldBe(wanted, $"{door}");
        }
    }

    [Fact]
    public void The_budget_decides_on_nothing_but_what_nobody_asked_for()
    {
        foreach (var door in EveryDoor())
        {
            foreach (var errand in Enum.GetValues<Errand>().Where(e => e != Errand.Unasked))
            {
                var spent = door with { RoomForUnasked = null };
                DoorKeeper.Decide(errand, spent, Now).ShouldBe(DoorKeeper.Decide(errand, door, Now));
            }
        }
    }

    [Fact]
    public void Told_to_be_still_the_companion_begins_nothing_and_carries_people_s_words_as_ever()
    {
        foreach (var door in EveryDoor())
        {
            var still = door with { IsStill = true };
            foreach (var errand in Enum.GetValues<Errand>())
            {
                var wanted = errand is Errand.Unasked or Errand.Nudge or Errand.Opening
                    ? Passage.Spare
                    : DoorKeeper.Decide(errand, door, Now);
                DoorKeeper.Decide(errand, still, Now).ShouldBe(wanted, $"{errand} {door}");
            }
        }
    }

    private static IEnumerable<DoorState> EveryBudget(DoorState door) =>
        [door, door with { RoomForUnasked = null }, door with { RoomForUnasked = Later }, door with { IsStill = true }];

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
        new([.. by.Select(b => new Closing(b, Later, Shown: false))], takesUrgent, null) { RoomForUnasked = Now };

    private static string Table()
    {
        var lines = new StringBuilder();
        lines.Append(
            """
            # The door

            Everything that is to reach a person in private passes their door. What can't pass now waits there, sealed in
            their own document, and comes as one silent message when the door opens. The sender reads the same either way.

            What the companion says on its own account is little: by default once a day at most, and four times in any seven days. What
            is over that is *spared*: left unsaid, or, where its feature wants that, kept for a day with room. `/less` makes it less still,
            down to nothing; then *still* keeps back even what was agreed to. Moments of rituals that both accepted don't count, and neither does the daily hello of whoever asked for
            it; that keeps to `/less` in its own way, with every fourth day, one in seven, or none.

            In the channel that the two share the companion only answers, and always without a sound: a sound that is missing now and
            then would tell whose door is closed.

            This table is written by a test (`DoorTableTests`) from the code that decides (`DoorKeeper.Decide`).


            """.ReplaceLineEndings("\n")
        );
        lines.Append("| What | ").AppendJoin(" | ", Doors.Select(d => d.Words)).Append(" |\n");
        lines.Append("|---").Insert(lines.Length, "|---", Doors.Length).Append("|\n");
        foreach (var (errand, words) in Errands)
        {
            var cells = Doors.Select(d => Word(DoorKeeper.Decide(errand, d.State, Now)));
            lines.Append("| ").Append(words).Append(" | ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return lines.ToString();
    }

    private static string Word(Passage passage) =>
        passage switch
        {
            Passage.Pass => "passes",
            Passage.Hold => "waits",
            _ => "is spared",
        };

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
