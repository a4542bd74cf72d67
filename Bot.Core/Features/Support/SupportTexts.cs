using Bot.Core.Safety;
using Bot.Core.Texts;

namespace Bot.Core.Features.Support;

internal static class SupportTexts
{
    /// <summary>A country within a sentence, by its code.</summary>
    public static Text In(string code) => Text.Of($"support.in.{code}");

    public static Text Heard(CrisisKind kind, Text people) =>
        Text.Of(
            kind switch
            {
                CrisisKind.SelfHarm => "support.selfHarm",
                CrisisKind.Violence => "support.violence",
                CrisisKind.Fear => "support.fear",
                CrisisKind.Coercion => "support.coercion",
                CrisisKind.Threat => "support.threat",
                _ => "support.despair",
            },
            ("people", people)
        );

    public static Text People(HelpCountry country, HelpLine line) =>
        Text.Of(
            "support.people",
            ("country", In(country.Code)),
            ("name", line.Name),
            ("number", line.Number),
            ("how", How(line)),
            ("emergency", country.Emergency)
        );

    public static Text PeopleByEmergency(HelpCountry country) =>
        Text.Of("support.peopleByEmergency", ("country", In(country.Code)), ("emergency", country.Emergency));

    public static Text PeopleAnywhere() => Text.Of("support.peopleAnywhere");

    public static Text Line(HelpLine line) =>
        Text.Of(
            line.For == HelpFor.Violence ? "support.lineViolence" : "support.lineCrisis",
            ("name", line.Name),
            ("number", line.Number),
            ("how", How(line))
        );

    public static Text How(HelpLine line) =>
        line.Who switch
        {
            HelpWho.Women => Text.Of(line.Always ? "support.howWomenAlways" : "support.howWomen"),
            HelpWho.Men => Text.Of("support.howMen"),
            _ when line.Always => Text.Of(line.Free ? "support.howAlwaysFree" : "support.howAlways"),
            _ => Text.Of(line.Free ? "support.howFree" : "support.howSomeHours"),
        };

    public static Text Emergency(HelpCountry country) =>
        Text.Of("support.emergency", ("country", In(country.Code)), ("emergency", country.Emergency));

    public static Text Unseen(string partner) => Text.Of("support.unseen", ("partner", partner));

    public static Text UnseenButSent(string partner) => Text.Of("support.unseenButSent", ("partner", partner));

    public static Text UnseenButKept() => Text.Of("support.unseenButKept");

    public static Text UnseenByAnyone() => Text.Of("support.unseenByAnyone");

    public static Text DeleteHere() => Text.Of("support.deleteHere");

    public static Text MoreLabel() => Text.Of("support.moreLabel");

    public static Text SafeLabel() => Text.Of("support.safeLabel");

    public static Text Glad() => Text.Of("support.glad");

    public static Text SomeoneNear() => Text.Of("support.someoneNear");

    public static Text Anywhere() => Text.Of("support.anywhere");

    public static Text SayCountry() => Text.Of("support.sayCountry");

    public static Text NotInMyList() => Text.Of("support.notInMyList");

    public static Text Directory() => Text.Of("support.directory");

    public static Text NoTherapy() => Text.Of("support.noTherapy");

    public static Text ForTwoLabel() => Text.Of("support.forTwoLabel");

    public static Text ForTwo() => Text.Of("support.forTwo");

    public static Text ForLittleLabel() => Text.Of("support.forLittleLabel");

    public static Text ForLittle() => Text.Of("support.forLittle");

    public static Text OnPaperLabel() => Text.Of("support.onPaperLabel");

    public static Text OnPaper() => Text.Of("support.onPaper");

    public static Text ElsewhereLabel() => Text.Of("support.elsewhereLabel");

    public static Text Elsewhere() => Text.Of("support.elsewhere");

    public static Text BackLabel() => Text.Of("support.backLabel");
}
