using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Agreements;

internal static class AgreementTexts
{
    public static Text WhatAbout() => Text.Of("agree.whatAbout");

    public static Text HowInstead(string words) => Text.Of("agree.howInstead", ("words", words));

    public static Text TooLong(int most) => Text.Of("agree.tooLong", ("most", most));

    public static Text ThereAlready(string words) => Text.Of("agree.thereAlready", ("words", words));

    public static Text Full() => Text.Of("agree.full");

    public static Text Asked(string partner, string words) =>
        Text.Of("agree.asked", ("partner", partner), ("words", words));

    public static Text AskedChange(string partner, string words) =>
        Text.Of("agree.askedChange", ("partner", partner), ("words", words));

    public static Text TakeBackLabel() => Text.Of("agree.takeBackLabel");

    public static Text Suggested(string by, string words) => Text.Of("agree.suggested", ("by", by), ("words", words));

    public static Text SuggestedChange(string by, string words, string old) =>
        Text.Of("agree.suggestedChange", ("by", by), ("words", words), ("old", old));

    public static Text YesLabel() => Text.Of("agree.yesLabel");

    public static Text OtherwiseLabel() => Text.Of("agree.otherwiseLabel");

    public static Text NoThanksLabel() => Text.Of("agree.noThanksLabel");

    public static Text LeaveItLabel() => Text.Of("agree.leaveItLabel");

    public static Text NotNowLabel() => Text.Of("agree.notNowLabel");

    public static Text Left() => Text.Of("agree.left");

    public static Text Refused(string partner) => Text.Of("agree.refused", ("partner", partner));

    public static Text OneSided(string partner) => Text.Of("agree.oneSided", ("partner", partner));

    public static Text SayItLabel() => Text.Of("agree.sayItLabel");

    public static Text LeaveLabel() => Text.Of("agree.leaveLabel");

    public static Text ItHolds(string words, LocalDate day) =>
        Text.Of("agree.itHolds", ("words", words), ("day", new Day(day)));

    public static Text SaidYes(string who, string words, LocalDate day) =>
        Text.Of("agree.saidYes", ("who", who), ("words", words), ("day", new Day(day)));

    public static Text NotThisOne(string words) => Text.Of("agree.notThisOne", ("words", words));

    public static Text StaysAsItIs(string words) => Text.Of("agree.staysAsItIs", ("words", words));

    public static Text TakenBack() => Text.Of("agree.takenBack");

    public static Text Gone() => Text.Of("agree.gone");

    public static Text SettledAlready(string words) => Text.Of("agree.settledAlready", ("words", words));

    public static Text TheirsToAnswer(string partner) => Text.Of("agree.theirsToAnswer", ("partner", partner));

    public static Text ChangedMeanwhile(string words) => Text.Of("agree.changedMeanwhile", ("words", words));

    public static Text Ended(string words) => Text.Of("agree.ended", ("words", words));

    public static Text StillFits(string words) => Text.Of("agree.stillFits", ("words", words));

    public static Text KeepLabel() => Text.Of("agree.keepLabel");

    public static Text ChangeLabel() => Text.Of("agree.changeLabel");

    public static Text LetGoLabel() => Text.Of("agree.letGoLabel");

    public static Text KeptByYou(string partner) => Text.Of("agree.keptByYou", ("partner", partner));

    public static Text GoesOn(string words, LocalDate day) =>
        Text.Of("agree.goesOn", ("words", words), ("day", new Day(day)));

    public static Text HasLapsed(string words) => Text.Of("agree.hasLapsed", ("words", words));

    public static Text AgainLabel() => Text.Of("agree.againLabel");

    public static Text OkayLabel() => Text.Of("agree.okayLabel");

    public static Text InThisSeason() => Text.Of("agree.inThisSeason");

    public static Text TheyFitLabel() => Text.Of("agree.theyFitLabel");

    public static Text LookLabel() => Text.Of("agree.lookLabel");

    public static Text TakesTwo() => Text.Of("agree.takesTwo");

    public static Text InviteLabel() => Text.Of("agree.inviteLabel");

    public static Text NoneYet() => Text.Of("agree.noneYet");

    public static Text SuggestLabel() => Text.Of("agree.suggestLabel");

    public static Text ListOpening() => Text.Of("agree.listOpening");

    public static Text Line(int number, Text line) => Text.Of("agree.line", ("number", number), ("line", line));

    public static Text Live(string words, LocalDate since, LocalDate day) =>
        Text.Of("agree.live", ("words", words), ("since", new Day(since)), ("day", new Day(day)));

    public static Text LiveAsked(string words, LocalDate since) =>
        Text.Of("agree.liveAsked", ("words", words), ("since", new Day(since)));

    public static Text LiveAndOffer(string words, LocalDate since, string by, string other) =>
        Text.Of("agree.liveAndOffer", ("words", words), ("since", new Day(since)), ("by", by), ("other", other));

    public static Text Open(string words, string by) => Text.Of("agree.open", ("words", words), ("by", by));

    public static Text Lately() => Text.Of("agree.lately");

    public static Text NoSuch(int most) => Text.Of("agree.noSuch", ("most", most));

    public static Text ShowListLabel() => Text.Of("agree.showListLabel");

    public static Text Numbered(int number, Text label) =>
        Text.Of("agree.numbered", ("number", number), ("label", label));

    public static Text NoBook() => Text.Of("agree.noBook");

    public static Text BreachWords() => Text.Of("agree.breachWords");

    // What has changed: when, what, who

    public static Text Began(Instant at, string words, string by) =>
        Text.Of("agree.began", ("at", at), ("words", words), ("by", by));

    public static Text Changed(Instant at, string words, string by) =>
        Text.Of("agree.changed", ("at", at), ("words", words), ("by", by));

    public static Text EndedBy(Instant at, string words, string by) =>
        Text.Of("agree.endedBy", ("at", at), ("words", words), ("by", by));

    public static Text KeptOn(Instant at, string words) => Text.Of("agree.keptOn", ("at", at), ("words", words));

    public static Text Lapsed(Instant at, string words) => Text.Of("agree.lapsed", ("at", at), ("words", words));
}
