using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Commands;

internal static class CommandTexts
{
    public static Text WhichOne() => Text.Of("commands.whichOne");

    public static Text Meaning(TextValue meaning) => Text.Of("commands.meaning", ("meaning", meaning));

    public static Text UnknownCommand(string name) => Text.Of("commands.unknownCommand", ("name", name));

    public static Text UnknownCommandMaybe(string name) => Text.Of("commands.unknownCommandMaybe", ("name", name));

    public static Text UnknownAction(string command, string word, string actions) =>
        Text.Of("commands.unknownAction", ("command", command), ("word", word), ("actions", actions));

    public static Text NoWords(string command) => Text.Of("commands.noWords", ("command", command));

    public static Text ForExample(string example) => Text.Of("commands.forExample", ("example", example));

    public static Text Missing(string usage, Text what) =>
        Text.Of("commands.missing", ("usage", usage), ("what", what));

    public static Text Kind(Arg arg) => Text.Of($"commands.kind.{arg.Kind}");

    public static Text NotANumber(string piece) => Text.Of("commands.notANumber", ("piece", piece));

    public static Text NotOneOf(string piece, string values) =>
        Text.Of("commands.notOneOf", ("piece", piece), ("values", values));

    public static Text TooMuch(string piece) => Text.Of("commands.tooMuch", ("piece", piece));

    public static Text TooLong(int most) => Text.Of("commands.tooLong", ("most", most));

    public static Text NotADuration(string piece) => Text.Of("commands.notADuration", ("piece", piece));

    public static Text NotPositive() => Text.Of("commands.notPositive");

    public static Text DurationTooLong(Duration most) => Text.Of("commands.durationTooLong", ("most", most));

    public static Text NoTime() => Text.Of("commands.noTime");

    public static Text NoDate() => Text.Of("commands.noDate");

    public static Text BadTime(string piece) => Text.Of("commands.badTime", ("piece", piece));

    public static Text BadDate(string piece) => Text.Of("commands.badDate", ("piece", piece));

    public static Text UnknownWord(string piece) => Text.Of("commands.unknownWord", ("piece", piece));

    public static Text UnknownWordMaybe(string piece, string suggestions) =>
        Text.Of("commands.unknownWordMaybe", ("piece", piece), ("suggestions", suggestions));

    public static Text InThePast() => Text.Of("commands.inThePast");

    public static Text NotAWindow() => Text.Of("commands.notAWindow");

    public static Text NotAMoment() => Text.Of("commands.notAMoment");

    public static Text NotRecurring() => Text.Of("commands.notRecurring");

    public static Text UnsupportedRepeat(string piece) => Text.Of("commands.unsupportedRepeat", ("piece", piece));

    public static Text OneTooMany(string piece) => Text.Of("commands.oneTooMany", ("piece", piece));
}
