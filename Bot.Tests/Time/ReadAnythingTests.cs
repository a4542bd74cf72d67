using System.Text;
using Bot.Core.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Time;

public sealed class ReadAnythingTests
{
    private static readonly string[] Pieces =
    [
        "every",
        "each",
        "2",
        "second",
        "other",
        "weeks",
        "week",
        "day",
        "mon",
        "fri",
        "weekdays",
        "-",
        "–",
        ",",
        "to",
        "from",
        "until",
        "till",
        "in",
        "at",
        "8",
        "10pm",
        "am",
        "22:00",
        "7.30",
        "25:00",
        "half",
        "past",
        "quarter",
        "an",
        "hour",
        "h",
        "2027-02-14",
        "03/04/2027",
        "14",
        "feb",
        "tomorrow",
        "tonight",
        "midnight",
        "last",
        "first",
        "next",
        "this",
        "th",
        "of the month",
        "2h",
        "1.5",
        "😀",
        "\uD800",
        "\u202E",
        "99999999999",
        "00",
        "24:00",
        "\0",
        "evening",
        "and",
        "a",
    ];

    [Fact]
    public void Any_string_is_read_without_an_exception() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => ReadAll(text ?? ""))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261121, 7));

    [Fact]
    public void Any_string_is_searched_as_a_zone_without_an_exception()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            ZoneSearch.Find($"{(char)c}", 3).Count.ShouldBeLessThanOrEqualTo(3);
        }

        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => ZoneSearch.Find(text ?? "", 3).Count <= 3)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261121, 9));
    }

    [Fact]
    public void Any_mix_of_known_pieces_is_read_without_an_exception_and_its_options_read_back()
    {
        var random = new Random(3);
        for (var round = 0; round < 20000; round++)
        {
            var separator = random.Next(4) == 0 ? "" : " ";
            var text = string.Join(
                separator,
                Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pieces[random.Next(Pieces.Length)])
            );
            ReadAll(text);
        }
    }

    [Fact]
    public void Any_bytes_are_read_without_an_exception()
    {
        var random = new Random(4);
        var bytes = new byte[60];
        for (var round = 0; round < 5000; round++)
        {
            random.NextBytes(bytes);
            ReadAll(Encoding.Unicode.GetString(bytes));
            ReadAll(string.Concat(bytes.Select(value => (char)value)));
            ReadAll(new string([.. bytes.Chunk(2).Select(pair => (char)(pair[0] << 8 | pair[1]))]));
        }
    }

    private static void ReadAll(string text)
    {
        var context = WhenExamples.Saturday;
        ReadsBack(text, each => WhenReader.ReadWish(each, context));
        ReadsBack(text, each => WhenReader.ReadMoment(each, context));
        ReadsBack(text, each => WhenReader.ReadWindow(each, context));
        ReadsBack(text, each => WhenReader.ReadUntil(each, context, allowDate: true));
        ReadsBack(text, each => WhenReader.ReadDate(each, context, DateLean.Past));
        ReadsBack(text, each => WhenReader.ReadDate(each, context, DateLean.Future));
        DurationReader.Read(text, "en", Duration.FromDays(30));
    }

    private static void ReadsBack<T>(string text, Func<string, Reading<T>> read)
        where T : notnull
    {
        var reading = read(text);
        if (reading is Ambiguous<T> ambiguous)
        {
            ambiguous.Options.Count.ShouldBeInRange(2, 4);
            foreach (var option in ambiguous.Options)
            {
                read(option.Text).ShouldBe(new Understood<T>(option.Value), text);
            }
        }
    }
}
