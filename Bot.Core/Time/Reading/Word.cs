namespace Bot.Core.Time;

/// <summary>What a word or phrase says to the readers, whatever its language.</summary>
internal abstract record Word
{
    private Word() { }

    /// <summary>Carries nothing: "at", "on", "please".</summary>
    public sealed record Filler : Word;

    /// <summary>"a", "an": one, before a unit; else nothing.</summary>
    public sealed record Article : Word;

    /// <summary>"every".</summary>
    public sealed record Every : Word;

    /// <summary>"daily".</summary>
    public sealed record EachDay : Word;

    /// <summary>"weekly", "fortnightly".</summary>
    public sealed record EachWeeks(int Weeks) : Word;

    /// <summary>"of the month", "monthly".</summary>
    public sealed record EachMonth : Word;

    /// <summary>"friday", "weekdays"; <paramref name="Repeats"/> when the form itself says again and again.</summary>
    public sealed record Days(DaySet Set, bool Repeats = false) : Word;

    /// <summary>"first" is 1, "last" is -1.</summary>
    public sealed record Ordinal(int Nth) : Word;

    /// <summary>What follows the digits in "1st".</summary>
    public sealed record OrdinalEnding : Word;

    /// <summary>"other", as in "every other week".</summary>
    public sealed record Other : Word;

    /// <summary>"february".</summary>
    public sealed record Month(int Number) : Word;

    /// <summary>"today" is 0, "tomorrow" 1, "yesterday" -1.</summary>
    public sealed record RelativeDay(int Away) : Word;

    /// <summary>"tonight": the coming night, so its small hours are tomorrow's.</summary>
    public sealed record Tonight : Word;

    /// <summary>"next".</summary>
    public sealed record Next : Word;

    /// <summary>"this".</summary>
    public sealed record This : Word;

    /// <summary>"am", "pm".</summary>
    public sealed record Meridiem(bool Afternoon) : Word;

    /// <summary>"in the evening".</summary>
    public sealed record Part(DayPart Of) : Word;

    /// <summary>"noon", "midnight".</summary>
    public sealed record Named(int Hour) : Word;

    /// <summary>"half past" is 30, "quarter to" is -15; German "halb" is -30.</summary>
    public sealed record Offset(int Minutes) : Word;

    /// <summary>"o'clock".</summary>
    public sealed record HourMark : Word;

    /// <summary>"three".</summary>
    public sealed record Count(decimal Value) : Word;

    /// <summary>"half", "quarter".</summary>
    public sealed record Fraction(decimal Value) : Word;

    /// <summary>"hours".</summary>
    public sealed record Unit(int Minutes) : Word;

    public sealed record And : Word;

    public sealed record From : Word;

    public sealed record To : Word;

    public sealed record Until : Word;

    public sealed record In : Word;
}

internal enum DayPart
{
    Morning,
    Afternoon,
    Evening,
    Night,
}
