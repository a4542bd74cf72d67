using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.CheckIns;

internal static class CheckInTexts
{
    // The check-in

    public static Text Space() => Text.Of("checkin.space");

    public static Text Together() => Text.Of("checkin.together");

    public static Text WithOthers() => Text.Of("checkin.withOthers");

    public static Text FitLabel(Fit fit) => Text.Of($"checkin.fit.{fit}");

    public static Text Question(OpenWeekQuestion question) => Text.Of($"checkin.question.{question}");

    public static Text SkipLabel() => Text.Of("checkin.skipLabel");

    public static Text TooLong(int most) => Text.Of("checkin.tooLong", ("most", most));

    public static Text StaysWithYou() => Text.Of("checkin.staysWithYou");

    public static Text TomorrowLabel() => Text.Of("checkin.tomorrowLabel");

    public static Text NotThisWeekLabel() => Text.Of("checkin.notThisWeekLabel");

    public static Text UntilThen(Instant again) => Text.Of("checkin.untilThen", ("again", again));

    // The month

    public static Text ReviewOffer() => Text.Of("checkin.reviewOffer");

    public static Text YesLabel() => Text.Of("checkin.yesLabel");

    public static Text NextTimeLabel() => Text.Of("checkin.nextTimeLabel");

    public static Text NotThisMonthLabel() => Text.Of("checkin.notThisMonthLabel");

    public static Text FineLabel() => Text.Of("checkin.fine");

    // When

    public static Text EachWeek() => Text.Of("checkin.eachWeek");

    public static Text Offer() => Text.Of("checkin.offer");

    public static Text Stands(TimeWish when) => Text.Of("checkin.stands", ("when", Wish(when)));

    public static Text IsSet(TimeWish when) => Text.Of("checkin.isSet", ("when", Wish(when)));

    public static Text IsOff() => Text.Of("checkin.isOff");

    public static Text LineOn(TimeWish when) => Text.Of("checkin.lineOn", ("when", Wish(when)));

    public static Text LineOff() => Text.Of("checkin.lineOff");

    public static Text ChangeLabel() => Text.Of("checkin.changeLabel");

    public static Text WhenLabel(TimeWish when) => Text.Of("checkin.whenLabel", ("when", Wish(when)));

    public static Text AnotherTimeLabel() => Text.Of("checkin.anotherTimeLabel");

    public static Text NoThanksLabel() => Text.Of("checkin.noThanksLabel");

    public static Text NowLabel() => Text.Of("checkin.nowLabel");

    public static Text OffLabel() => Text.Of("checkin.offLabel");

    public static Text OnlyLabel() => Text.Of("checkin.onlyLabel");

    public static Text WhenWould() => Text.Of("checkin.whenWould");

    public static Text WhichTime() => Text.Of("checkin.whichTime");

    public static Text NotWeekly() => Text.Of("checkin.notWeekly");

    // What was said

    public static Text WhatISaidLabel() => Text.Of("checkin.whatISaidLabel");

    public static Text WhatYouSaid() => Text.Of("checkin.whatYouSaid");

    public static Text WeekLine(LocalDate day, WeekAnswer answer) =>
        Text.Of(
            "checkin.weekLine",
            ("day", new Day(day)),
            ("space", FitLabel(answer.Space)),
            ("together", FitLabel(answer.Together))
        );

    public static Text WordsLabel() => Text.Of("checkin.wordsLabel");

    public static Text YourWords() => Text.Of("checkin.yourWords");

    public static Text WordsLine(LocalDate day, string words) =>
        Text.Of("checkin.wordsLine", ("day", new Day(day)), ("words", words));

    public static Text NothingSaid() => Text.Of("checkin.nothingSaid");

    public static Text ForgetLabel() => Text.Of("checkin.forgetLabel");

    public static Text Forgotten() => Text.Of("checkin.forgotten");

    private static WishWords Wish(TimeWish when) => new(when.ToString());
}
