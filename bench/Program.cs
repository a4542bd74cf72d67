using System.Globalization;
using Bot.Bench;

// One measurement per process, so that none warms up or burdens another. `bench/run` runs them all.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var what = args.Length > 0 ? args[0] : "";
var options = new Options(args.Skip(1));
switch (what)
{
    case "turns":
        await TurnCost.RunAsync(options);
        return 0;
    case "tick":
        await IdleTick.RunAsync(options);
        return 0;
    case "parts":
        await Parts.RunAsync(options);
        return 0;
    case "drain":
        await Drain.RunAsync(options);
        return 0;
    case "host":
        await Footprint.RunAsync(options);
        return 0;
    case "month":
        await Month.RunAsync(options);
        return 0;
    case "telegram":
        await TelegramUpdates.RunAsync(options);
        return 0;
    case "discord":
        await DiscordAcknowledgements.RunAsync(options);
        return 0;
    default:
        Console.Error.WriteLine(
            "bench turns|tick|drain|host|parts|month|telegram|discord [--name value …]; see docs/benchmarks.md"
        );
        return 2;
}
