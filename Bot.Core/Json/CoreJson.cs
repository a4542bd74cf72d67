using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.People;
using NodaTime;
using NodaTime.Text;

namespace Bot.Core.Json;

/// <summary>How documents are written: short names, instants as milliseconds, wall-clock values as ISO text.</summary>
public static class CoreJson
{
    public static readonly JsonSerializerOptions Options = Make();

    /// <summary>The same to hand out: laid out to be looked at, instants and lengths in ISO 8601.</summary>
    public static readonly JsonSerializerOptions ForPeople = Make(
        indented: true,
        Words(t => InstantPattern.ExtendedIso.Parse(t).Value, InstantPattern.ExtendedIso.Format),
        Words(t => PeriodPattern.NormalizingIso.Parse(t).Value.ToDuration(), SayLength)
    );

    private static string SayLength(Duration length) =>
        PeriodPattern.NormalizingIso.Format(Period.FromMilliseconds((long)length.TotalMilliseconds).Normalize());

    private static JsonSerializerOptions Make(bool indented = false, params IReadOnlyList<JsonConverter> before)
    {
        var options = new JsonSerializerOptions
        {
            WriteIndented = indented,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

            // What is worked out from the rest isn't kept with it.
            IgnoreReadOnlyProperties = !indented,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters =
            {
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
                Number(i => Instant.FromUnixTimeMilliseconds(i), i => i.ToUnixTimeMilliseconds()),
                Number(Duration.FromMilliseconds, d => (long)d.TotalMilliseconds),
                Number(i => new PersonId(i), p => p.Value),
                Number(i => new PairId(i), p => p.Value),
                Words(t => LocalTimePattern.ExtendedIso.Parse(t).Value, LocalTimePattern.ExtendedIso.Format),
                Words(t => LocalDatePattern.Iso.Parse(t).Value, LocalDatePattern.Iso.Format),
            },
        };
        for (var i = 0; i < before.Count; i++)
        {
            options.Converters.Insert(i, before[i]);
        }

        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private static LongConverter<T> Number<T>(Func<long, T> read, Func<T, long> write) => new(read, write);

    private static TextConverter<T> Words<T>(Func<string, T> read, Func<T, string> write) => new(read, write);

    private sealed class LongConverter<T>(Func<long, T> read, Func<T, long> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(write(value));
    }

    private sealed class TextConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.GetString() ?? throw new JsonException());

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(write(value));
    }
}
