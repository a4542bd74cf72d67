using System.Text;
using System.Text.Json.Nodes;
using Bot.Core.Conversation;
using Bot.Core.Json;
using Bot.Core.Texts;
using NodaTime.Text;

namespace Bot.Core.Features.YourData;

/// <summary>
/// Everything that is a person's own, as their features declare it: once to read, once for programs. What two people share
/// isn't in it, nor what waits at the door, because that is also the other's.
/// </summary>
internal static class Exporting
{
    public static Outcome Export(PersonTurn turn, IReadOnlyList<ExportSpec> exports)
    {
        var parts = exports
            .Select(e => (Slice: e.Name, Content: e.Read(turn)))
            .Where(p => p.Content is not null)
            .Select(p => (p.Slice, p.Content!))
            .ToList();
        return Outcome
            .Silence.And(
                new Reply(Audience.Speaker, YourDataTexts.ExportToRead())
                {
                    File = new Attachment("two-trees.txt", "text/plain", say => Utf8(ToRead(turn, parts, say))),
                }
            )
            .And(
                new Reply(Audience.Speaker, YourDataTexts.ExportForPrograms())
                {
                    File = new Attachment("two-trees.json", "application/json", _ => Utf8(ForPrograms(turn, parts))),
                }
            );
    }

    private static string ForPrograms(PersonTurn turn, IReadOnlyList<(string Slice, JsonNode Content)> parts)
    {
        var all = new JsonObject { ["madeAt"] = InstantPattern.General.Format(turn.Now) };
        foreach (var (slice, content) in parts)
        {
            all[slice] = content.DeepClone();
        }

        return all.ToJsonString(CoreJson.ForPeople);
    }

    private static string ToRead(
        PersonTurn turn,
        IReadOnlyList<(string Slice, JsonNode Content)> parts,
        Func<Text, string> say
    )
    {
        var page = new StringBuilder();
        page.Append(say(YourDataTexts.Title(turn.Self.Name))).Append('\n');
        page.Append(say(YourDataTexts.MadeOn(LocalDatePattern.Iso.Format(turn.Now.InZone(turn.Self.Zone).Date))))
            .Append('\n');
        foreach (var (slice, content) in parts)
        {
            var heading = say(YourDataTexts.Heading(slice));
            page.Append('\n').Append(heading).Append('\n').Append('-', heading.Length).Append('\n');
            Outline.Write(page, content, turn.Self.Zone);
        }

        page.Append('\n').Append(say(YourDataTexts.NotInHere())).Append('\n');
        return page.ToString();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
