using Bot.Tests.Support;

namespace Bot.Tests.Features.Help;

public sealed class HelpTests
{
    [Fact]
    public async Task Help_names_every_command_once_with_what_it_is_for()
    {
        using var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"));
        await couple.Say("Ana", "/start");
        await couple.Say("Ana", "/help");

        var lines = couple.All[^1].Text.Split('\n');
        lines[0].ShouldBe("This is what you can ask me for:");
        lines[^1].ShouldBe("/help and a name says more, like /help quiet.");
        var names = lines
            .Where(l => l.StartsWith('/'))
            .SkipLast(1)
            .Select(l => l[1..l.IndexOf(':', StringComparison.Ordinal)]);
        names.ShouldBe(Couple.Features.Commands.Select(c => c.Name));
    }

    [Fact]
    public async Task Every_command_has_help_of_its_own()
    {
        using var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"));
        foreach (var command in Couple.Features.Commands)
        {
            await couple.Say("Ana", $"/help {command.Name}");
            var lines = couple.All[^1].Text.Split('\n');
            lines[0].ShouldStartWith($"/{command.Name}: ");
            foreach (var action in command.Actions)
            {
                var usage = action.Name is null ? $"/{command.Name}" : $"/{command.Name} {action.Name}";
                lines.ShouldContain(l => l.StartsWith(usage, StringComparison.Ordinal));
                action.Examples.ShouldAllBe(e => e.StartsWith($"/{command.Name}", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public Task One_command() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /help quiet
              to Ana: /quiet: Times when nothing reaches you

                /quiet set WHEN: Quiet at times that come again, or once
                /quiet show: How it stands, and your quiet hours by number
                /quiet clear [NUMBER]: Clear quiet hours, by number if there are several
                /quiet now DURATION: Quiet from now on, for a while

                For example:
                /quiet 22:00-07:00 weekdays
                /quiet set sat,sun 13:00-15:00
                /quiet clear 2
                /quiet now 2h

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /help /KNOCK
              to Ana: /knock: Leave words at the other's door

                /knock TEXT
                /knock list: Your own knocks of the last day
                /knock recall NUMBER: Take a knock back, by its number in the list

                For example:
                /knock can you pick up the parcel tomorrow?
                /knock recall 2
            Ana: /help host
              to Ana: /host: Who runs me, and what they could reach

                /host
            """
        );

    [Fact]
    public Task What_there_is_not() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /help nonsense
              to Ana: I don't know /nonsense. /help shows what I can do.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /help quite
              to Ana: I don't know /quite. Did you mean one of these? [/quiet]
            Ana: /help two words
              to Ana: I understood all but “words”, so I haven't done anything yet.
                For example: /help [COMMAND]
            Ana: /nonsense
              to Ana: I don't know /nonsense. /help shows what I can do.
            Ana: /quite 22:00-07:00
              to Ana: I don't know /quite. Did you mean one of these? [/quiet]
            Ana presses [/quiet]
              to Ana: No quiet hours yet: what comes for you comes at once. Write when it shall be quiet, like “22:00-07:00 weekdays”, or choose. [22:00-07:00 every day] [22:00-07:00 weekdays] [Quiet now, 2 hours]
            Ana: /
              to Ana: Which clock do you live by? Write a city or country, or choose where. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana: / quiet
              to Ana: I don't know a clock by “/ quiet”. A bigger city nearby, or a country, often works. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana: /QUIET show
              to Ana: No quiet hours yet: what comes for you comes at once. Write when it shall be quiet, like “22:00-07:00 weekdays”, or choose. [22:00-07:00 every day] [22:00-07:00 weekdays] [Quiet now, 2 hours]
            Ana: /quiet@TwoTreesBot show
              to Ana: No quiet hours yet: what comes for you comes at once. Write when it shall be quiet, like “22:00-07:00 weekdays”, or choose. [22:00-07:00 every day] [22:00-07:00 weekdays] [Quiet now, 2 hours]
            Ana: /host everything
              to Ana: /host stands alone; it needs no words after it.
            """
        );
}
