using System.Text.Json.Serialization;
using NodaTime;

namespace Bot.Core.Texts;

/// <summary>
/// Something to say, not yet in any language: a phrase of the catalogue and what goes into it. It becomes words only for
/// a certain reader (their language, their zone, their now), so one Text tells both partners their own times.
/// </summary>
public sealed record Text(string Key, IReadOnlyList<TextArg> Args)
{
    public static Text Of(string key, params IReadOnlyList<TextArg> args) => new(key, args);

    /// <summary>Words that come from a person: said as they are, never looked up.</summary>
    public static Text Verbatim(string words) => new(VerbatimKey, [new TextArg("words", new Words(words))]);

    /// <summary>Several texts, one under the other. <paramref name="gap"/> leaves an empty line between them.</summary>
    public static Text Lines(IEnumerable<Text> texts, bool gap = false) =>
        new(gap ? ParagraphsKey : LinesKey, [.. texts.Select((t, i) => new TextArg($"{i}", new Nested(t)))]);

    internal const string VerbatimKey = "=";
    internal const string LinesKey = "\n";
    internal const string ParagraphsKey = "\n\n";
}

/// <summary>A placeholder's name and what stands for it.</summary>
public sealed record TextArg(string Name, TextValue Value)
{
    public static implicit operator TextArg((string Name, string Words) arg) => new(arg.Name, new Words(arg.Words));

    public static implicit operator TextArg((string Name, int Number) arg) => new(arg.Name, new Number(arg.Number));

    public static implicit operator TextArg((string Name, Text Text) arg) => new(arg.Name, new Nested(arg.Text));

    public static implicit operator TextArg((string Name, Instant At) arg) => new(arg.Name, new Moment(arg.At));

    public static implicit operator TextArg((string Name, Duration Length) arg) =>
        new(arg.Name, new Length(arg.Length));

    public static implicit operator TextArg((string Name, TextValue Value) arg) => new(arg.Name, arg.Value);
}

/// <summary>What can stand in a phrase.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "t")]
[JsonDerivedType(typeof(Words), "w")]
[JsonDerivedType(typeof(Number), "n")]
[JsonDerivedType(typeof(Nested), "x")]
[JsonDerivedType(typeof(Moment), "m")]
[JsonDerivedType(typeof(Length), "l")]
[JsonDerivedType(typeof(WishWords), "r")]
[JsonDerivedType(typeof(WindowWords), "q")]
[JsonDerivedType(typeof(Day), "d")]
[JsonDerivedType(typeof(Clock), "c")]
public abstract record TextValue;

/// <summary>Words as they are: a name, or what somebody wrote.</summary>
public sealed record Words(string Value) : TextValue;

/// <summary>A whole number.</summary>
public sealed record Number(int Value) : TextValue;

/// <summary>A text within a text, said in the same reader's words.</summary>
public sealed record Nested(Text Value) : TextValue;

/// <summary>A moment, said in the reader's zone as people say it: "19:30", "tomorrow 19:30", "Saturday 10:00".</summary>
public sealed record Moment(Instant Value) : TextValue;

/// <summary>A length of time: "30 minutes", "an hour and a half".</summary>
public sealed record Length(Duration Value) : TextValue;

/// <summary>A recurring wish by its canonical text: "weekdays at 7:30".</summary>
public sealed record WishWords(string Canonical) : TextValue;

/// <summary>A recurring window by its canonical text: "every day from 22:00 to 7:00".</summary>
public sealed record WindowWords(string Canonical) : TextValue;

/// <summary>A calendar day, said as people say it.</summary>
public sealed record Day(LocalDate Value) : TextValue;

/// <summary>A wall-clock time in the reader's zone, without a day.</summary>
public sealed record Clock(Instant Value) : TextValue;
