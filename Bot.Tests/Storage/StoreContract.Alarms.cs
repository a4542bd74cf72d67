using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Tests.Storage;

/// <summary>What holds for alarms.</summary>
public abstract partial class StoreContract
{
    [Fact]
    public async Task A_fired_alarm_leaves_and_firing_it_again_is_a_duplicate()
    {
        var alarm = Alarm(Us, 5);
        await Commit(new() { At = Start, SetAlarms = [alarm] });
        (await Commit(new() { At = Start, Fired = [alarm] })).ShouldBe(CommitResult.Committed);
        (await Store.NextAlarmAsync(default)).ShouldBeNull();
        (await Commit(Everything() with { Fired = [alarm] })).ShouldBe(CommitResult.Duplicate);
        await NothingOfEverything();
    }

    [Fact]
    public async Task A_fired_alarm_that_was_put_off_is_a_duplicate_and_stays()
    {
        await Commit(new() { At = Start, SetAlarms = [Alarm(Us, 5)] });
        await Commit(new() { At = Start, SetAlarms = [Alarm(Us, 7)] });
        (await Commit(new() { At = Start, Fired = [Alarm(Us, 5)] })).ShouldBe(CommitResult.Duplicate);
        (await Store.LoadAsync([Us], default)).Alarms.ShouldBe([Alarm(Us, 7)]);
    }

    [Fact]
    public async Task Of_several_fired_alarms_all_must_be_due_and_all_leave()
    {
        await Commit(new() { At = Start, SetAlarms = [Alarm(Us, 5), Alarm(Ana, 6), Alarm(Ben, 7)] });
        (await Commit(Everything() with { Fired = [Alarm(Us, 5), Alarm(Ana, 9)] })).ShouldBe(CommitResult.Duplicate);
        await NothingOfEverything();
        await Commit(
            new()
            {
                At = Start,
                Fired = [Alarm(Us, 5), Alarm(Ana, 6)],
                SetAlarms = [Alarm(Ana, 66)],
            }
        );
        (await Store.LoadAsync([Us, Ana, Ben], default)).Alarms.ShouldBe(
            [Alarm(Ana, 66), Alarm(Ben, 7)],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task A_fired_alarm_that_is_set_anew_sleeps_until_then()
    {
        await Commit(new() { At = Start, SetAlarms = [Alarm(Us, 5)] });
        await Commit(
            new()
            {
                At = Start,
                Fired = [Alarm(Us, 5)],
                SetAlarms = [Alarm(Us, 65)],
            }
        );
        (await Store.LoadAsync([Us], default)).Alarms.ShouldBe([Alarm(Us, 65)]);
    }

    [Fact]
    public async Task Alarms_are_one_for_each_owner_kind_and_key()
    {
        AlarmRow[] alarms =
        [
            new(Ana, "a", "", Start),
            new(Ana, "a", "x", Start),
            new(Ana, "b", "", Start),
            new(Ben, "a", "", Start),
            new(new PairId(Ana.Value), "a", "", Start),
        ];
        await Commit(new() { At = Start, SetAlarms = alarms });
        await Commit(new() { At = Start, ClearAlarms = [new(Ana, "a", "", Start + Duration.FromDays(1))] });
        (await Store.DueAlarmsAsync(Start, 9, default)).ShouldBe([alarms[1], alarms[2], alarms[3], alarms[4]]);
    }

    [Fact]
    public async Task An_alarm_both_cleared_and_set_is_set()
    {
        await Commit(
            new()
            {
                At = Start,
                ClearAlarms = [Alarm(Us, 1)],
                SetAlarms = [Alarm(Us, 2)],
            }
        );
        (await Store.LoadAsync([Us], default)).Alarms.ShouldBe([Alarm(Us, 2)]);
    }

    [Fact]
    public async Task Due_alarms_come_earliest_first_up_to_now_and_no_more_than_asked_for()
    {
        AlarmRow[] alarms =
        [
            Alarm(Us, 3),
            Alarm(Ben, 2),
            Alarm(Ana, 2),
            Alarm(new PersonId(99), 1),
            Alarm(new PersonId(1), 4),
        ];
        await Commit(new() { At = Start, SetAlarms = alarms });
        var now = Start + Duration.FromMinutes(3);
        (await Store.DueAlarmsAsync(now, 9, default)).ShouldBe([alarms[3], alarms[2], alarms[1], alarms[0]]);
        (await Store.DueAlarmsAsync(now, 2, default)).ShouldBe([alarms[3], alarms[2]]);
        (await Store.DueAlarmsAsync(now - Duration.FromMilliseconds(1), 9, default)).Count.ShouldBe(3);
        (await Store.NextAlarmAsync(default)).ShouldBe(Start + Duration.FromMinutes(1));
    }
}
