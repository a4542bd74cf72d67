using Bot.Core.Conversation;
using Bot.Core.Features.Agreements;
using Bot.Core.Features.Answers;
using Bot.Core.Features.Back;
using Bot.Core.Features.Balance;
using Bot.Core.Features.Calendar;
using Bot.Core.Features.Celebrate;
using Bot.Core.Features.CheckIns;
using Bot.Core.Features.Doorsteps;
using Bot.Core.Features.Heard;
using Bot.Core.Features.Hello;
using Bot.Core.Features.Help;
using Bot.Core.Features.Host;
using Bot.Core.Features.Ideas;
using Bot.Core.Features.Journal;
using Bot.Core.Features.Knock;
using Bot.Core.Features.Less;
using Bot.Core.Features.Meet;
using Bot.Core.Features.Mine;
using Bot.Core.Features.Needs;
using Bot.Core.Features.Pairing;
using Bot.Core.Features.Plans;
using Bot.Core.Features.Previews;
using Bot.Core.Features.QuietHours;
using Bot.Core.Features.Reading;
using Bot.Core.Features.Rituals;
using Bot.Core.Features.SayIt;
using Bot.Core.Features.Seasons;
using Bot.Core.Features.Settings;
using Bot.Core.Features.SharedPlaces;
using Bot.Core.Features.Signs;
using Bot.Core.Features.Spaces;
using Bot.Core.Features.Start;
using Bot.Core.Features.Support;
using Bot.Core.Features.Swap;
using Bot.Core.Features.Thanks;
using Bot.Core.Features.Together;
using Bot.Core.Features.Week;
using Bot.Core.Features.YourData;

namespace Bot.Core.Features;

/// <summary>Every feature, one line each. Explicit beats scanning: what isn't named here doesn't exist.</summary>
public static class FeatureList
{
    /// <param name="setup">Who runs this.</param>
    /// <param name="more">Features from elsewhere, behind all of these: a test's, for one.</param>
    public static Registry Assemble(CompanionSetup setup, params IReadOnlyList<Feature> more)
    {
        Registry? registry = null;
        return registry = new Registry(
            [
                StartFeature.Declare(setup),
                HelpFeature.Declare(() => registry!.Commands),
                PairingFeature.Declare(setup),
                HostFeature.Declare(setup),
                SettingsFeature.Declare(() => registry!.Settings),
                PreviewsFeature.Declare(),
                LessFeature.Declare(() => registry!.UnaskedKinds),
                QuietHoursFeature.Declare(),
                KnockFeature.Declare(),
                SpaceFeature.Declare(),
                AnswersFeature.Declare(),
                RitualsFeature.Declare(),
                SeasonsFeature.Declare(ReviewingAgreement.Reopen),
                PlansFeature.Declare(),
                AgreementsFeature.Declare(),
                TogetherFeature.Declare(RitualMoments.TookPlace),
                IdeasFeature.Declare(),
                ReadingFeature.Declare(),
                SupportFeature.Declare(),
                SayItFeature.Declare(),
                HelloFeature.Declare(),
                CelebrateFeature.Declare(),
                ThanksFeature.Declare(),
                SwapFeature.Declare(),
                MineFeature.Declare(),
                JournalFeature.Declare(),
                SignsFeature.Declare(kind => new AnswerCrisis(kind, WordsGo.Nowhere)),
                CheckInsFeature.Declare(GivingThanks.AtCheckIn, SpeakingUp.AtCheckIn, LookingAtBoth.AtCheckIn),
                BalanceFeature.Declare(),
                NeedsFeature.Declare(),
                MeetFeature.Declare(),
                BackFeature.Declare(
                    AwayTogether.EndEarly,
                    EndingMeetings.EndEarly,
                    ComingBack.EndEarly,
                    KeepingRituals.EndEarly,
                    QuietNow.End
                ),
                SharedPlaceFeature.Declare(),
                WeekFeature.Declare(() => registry!),
                CalendarFeature.Declare(setup, () => registry!),
                HeardFeature.Declare(),
                DoorstepFeature.Declare(),
                YourDataFeature.Declare(setup, () => registry!.Exports),
                .. more,
            ],
            Shell(setup)
        );
    }

    private static ShellRequests Shell(CompanionSetup setup) =>
        new(
            new BeginConversation(null),
            then => new AskZone(then),
            outcome => StartFeature.HasSaidHost(outcome) ? null : StartFeature.HostLine(setup),
            platform =>
                setup.DeepLink?.Invoke(platform, "") is { } link
                    ? ConversationTexts.InPrivateAt(link)
                    : ConversationTexts.InPrivate(),
            id => new Uncover(id),
            (kind, go) => new AnswerCrisis(kind, go)
        );
}
