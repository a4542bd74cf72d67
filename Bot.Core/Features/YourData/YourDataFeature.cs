using Bot.Core.Commands;
using Bot.Core.Conversation;

namespace Bot.Core.Features.YourData;

/// <summary>
/// Who sees what, everything to take along, and the way out of it all.
/// <code>
/// Ana: /privacy
///   to Ana: Only you see … Ben sees … Carla, who runs this, could …
/// Ana: /export
///   to Ana: Here is all that I keep of you … (file: two-trees.txt)
///   to Ana: The same for programs. (file: two-trees.json)
/// Ana: /forget
///   to Ana: This deletes everything that I keep of you … [Forget me] [Forget me and tell Ben] [Export first] [Keep it]
/// Ana presses [Forget me]
///   to Ana: Done. …
/// </code>
/// </summary>
internal static class YourDataFeature
{
    public static Feature Declare(CompanionSetup setup, Func<IReadOnlyList<ExportSpec>> exports) =>
        new Feature("YourData")
            .Command(new CommandSpec("privacy", Where.Dm, new ActionSpec(null, _ => new ShowPrivacy())))
            .Command(new CommandSpec("export", Where.Dm, new ActionSpec(null, _ => new ExportAll())))
            .Command(new CommandSpec("forget", Where.Dm, new ActionSpec(null, _ => new AskToForget())))
            .On<ShowPrivacy>("yourData.privacy", (turn, _) => Privacy(turn, setup))
            .On<ExportAll>("yourData.export", (turn, _) => Exporting.Export(turn, exports()))
            .On<AskToForget>("yourData.askToForget", (turn, _) => Forgetting.Ask(turn))
            .On<ForgetMe>("yourData.forget", Forgetting.Forget)
            .On<KeepAll>("yourData.keep", (_, _) => Outcome.Answer(YourDataTexts.Kept()));

    private static Outcome Privacy(PersonTurn turn, CompanionSetup setup) =>
        Outcome.Answer(
            Texts.Text.Lines(
                [
                    YourDataTexts.OnlyYou(),
                    turn.Partner is { } partner
                        ? YourDataTexts.PartnerSees(partner.Name)
                        : YourDataTexts.PartnerWouldSee(),
                    setup.OperatorName is { } name ? YourDataTexts.HostCould(name) : YourDataTexts.SomebodyCould(),
                    YourDataTexts.AppSees(),
                    YourDataTexts.YoursToTake(),
                ],
                gap: true
            )
        );
}

internal sealed record ShowPrivacy : IRequest;

internal sealed record ExportAll : IReadsAllEntries;

internal sealed record AskToForget : IRequest;

internal sealed record KeepAll : IRequest;
