using Bot.Core.Conversation;
using Bot.Core.Safety;
using Bot.Core.Texts;

namespace Bot.Core.Features.Support;

/// <summary>
/// The answer to words of crisis: people to talk to, for oneself alone. Never a draft, never a talk for two. Nothing about it is
/// kept, and nothing anywhere else changes because of it.
/// </summary>
internal static class AnsweringCrisis
{
    public static Outcome Answer(PersonTurn turn, AnswerCrisis request)
    {
        var country = turn.ZoneKnown ? HelpCountry.Of(turn.Self.Zone) : null;
        var what = request.Kind is CrisisKind.Violence or CrisisKind.Fear or CrisisKind.Coercion
            ? HelpFor.Violence
            : HelpFor.Crisis;
        var line = country?.First(what) ?? country?.First(HelpFor.Crisis);
        var people =
            country is null ? SupportTexts.PeopleAnywhere()
            : line is null ? SupportTexts.PeopleByEmergency(country)
            : SupportTexts.People(country, line);
        return SupportFeature.Help(
            Text.Lines([SupportTexts.Heard(request.Kind, people), Private(turn, request)], gap: true),
            new Choice(SupportTexts.MoreLabel(), new MoreHelp()),
            new Choice(SupportTexts.SafeLabel(), new SafeNow())
        );
    }

    public static Outcome More(PersonTurn turn)
    {
        var country = turn.ZoneKnown ? HelpCountry.Of(turn.Self.Zone) : null;
        var lines = country is null
            ? SupportTexts.Anywhere()
            : Text.Lines(
                [SupportFeature.Lines(country, HelpFor.Crisis, HelpFor.Violence), SupportTexts.Directory()],
                gap: true
            );
        return SupportFeature.Help(
            Text.Lines([lines, SupportTexts.SomeoneNear(), SupportTexts.SayCountry()], gap: true)
        );
    }

    private static Text Private(PersonTurn turn, AnswerCrisis request)
    {
        var unseen =
            request.Go == WordsGo.ToOneself ? SupportTexts.UnseenButKept()
            : turn.Partner is not { } partner ? SupportTexts.UnseenByAnyone()
            : request.Go == WordsGo.On ? SupportTexts.UnseenButSent(partner.Name)
            : SupportTexts.Unseen(partner.Name);
        return request.Kind is CrisisKind.Violence or CrisisKind.Fear or CrisisKind.Coercion
            ? Text.Lines([unseen, SupportTexts.DeleteHere()])
            : unseen;
    }
}

/// <summary>Never behind a button: what somebody wrote isn't kept, and neither is that they wrote it.</summary>
/// <param name="Kind">What it sounded like.</param>
/// <param name="Go">Where the words go from here.</param>
internal sealed record AnswerCrisis(CrisisKind Kind, WordsGo Go) : IRequest;

internal sealed record SafeNow : IKeptNowhere;

internal sealed record MoreHelp : IKeptNowhere;
