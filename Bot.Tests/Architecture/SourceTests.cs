using System.Text.RegularExpressions;
using Bot.Core.Commands;
using Bot.Core.Features;
using Bot.Core.Texts;
using Bot.Tests.Support;

namespace Bot.Tests.Architecture;

/// <summary>Rules that are read off the sources themselves.</summary>
public sealed partial class SourceTests
{
    private const int Longest = 300;

    /// <summary>Transcripts are read from top to bottom, like a book.</summary>
    private const int LongestTranscripts = 650;

    private const string Transcripts = "Bot.Tests/Features/";

    /// <summary>Files that are longer, each with its reason and the length it may have: they can only shrink.</summary>
    private static readonly Dictionary<string, (int Lines, string Why)> Longer = new(StringComparer.Ordinal)
    {
        ["Bot.Core/Conversation/Interpreter.cs"] = (320, "one switch over what came in, and its branches"),
        ["Bot.Adapters/Storage/Sqlite/SqliteStore.cs"] = (340, "the store's whole port"),
        ["Bot.Tests/Storage/StoreContract.cs"] = (460, "one contract that every store runs"),
        ["Bot.Tests/Storage/SqliteMaintenanceTests.cs"] = (
            360,
            "backups, restores and verifying share one arrangement"
        ),
        ["Bot.Tests/Support/StorageInMemory.cs"] = (340, "the store's whole port"),
        ["Bot.Tests/Support/Discord/FakeRest.cs"] = (330, "one fake of all the calls, over one state"),
        ["Bot.Tests/Support/Discord/FakeGateway.cs"] = (380, "a session's whole life"),
        ["Bot.Tests/Support/Discord/OpenApiChecker.cs"] = (360, "one walk through the schemas"),
    };

    [Fact]
    public void No_file_is_longer_than_300_lines_without_a_reason()
    {
        var long_ =
            from folder in new[] { "Bot.Core", "Bot.Adapters", "Bot.Host", "Bot.Tests", "bench", "learn" }
            from source in Repository.Sources(folder)
            // Transcripts are conversations, not code: they are as long as what is told.
            where !source.Path.StartsWith("Bot.Tests/Features/", StringComparison.Ordinal)
            let lines = source.Text.Count(c => c == '\n')
            let longest = source.Path.StartsWith(Transcripts, StringComparison.Ordinal) ? LongestTranscripts : Longest
            where lines > Longer.GetValueOrDefault(source.Path, (longest, "")).Item1
            select $"{source.Path} has {lines} lines";

        long_.ShouldBeEmpty();
        Longer.Keys.Where(path => !File.Exists(Repository.File(path))).ShouldBeEmpty("gone; take it off the list");
    }

    [Fact]
    public void No_sentence_stands_in_a_feature()
    {
        var sentences =
            from source in Repository.Sources("Bot.Core/Features")
            from line in source.Text.Split('\n')
            let code = line.TrimStart()
            where
                !code.StartsWith("//", StringComparison.Ordinal)
                && !code.Contains("Exception(", StringComparison.Ordinal)
            from Match literal in Literal().Matches(code)
            let words = Hole().Replace(literal.Groups["words"].Value, "")
            where !words.StartsWith('/') && Sentence().IsMatch(words)
            select $"{source.Path}: {literal.Value}";

        sentences.ShouldBeEmpty("wording lives in the catalogue");
    }

    [Fact]
    public void Every_public_type_of_the_core_says_what_it_promises()
    {
        var silent =
            from source in Repository.Sources("Bot.Core")
            from type in UndocumentedTypes(source.Text)
            select $"{source.Path}: {type}";

        silent.ShouldBeEmpty();
    }

    [Fact]
    public void The_command_reference_is_up_to_date()
    {
        var registry = FeatureList.Assemble(new CompanionSetup());
        var written = CommandReference.Write(registry.Commands, new Phrasebook(Catalogue.Embedded()));

        File.Exists(Repository.File("docs", "commands.md")).ShouldBeTrue(Regenerate);
        Repository.Read("docs", "commands.md").ShouldBe(written, Regenerate);
    }

    [Theory]
    [InlineData("public sealed record Bare(int X);", 1)]
    [InlineData("/// <summary>Said.</summary>\n[Obsolete]\npublic enum Said", 0)]
    [InlineData("// no doc\npublic static class Bare", 1)]
    [InlineData("internal sealed class Hidden", 0)]
    public void The_check_of_docs_tells_them_apart(string source, int silent) =>
        UndocumentedTypes(source).Count().ShouldBe(silent);

    [Theory]
    [InlineData("Ana is taking an hour", true)]
    [InlineData("settings.zoneIs", false)]
    [InlineData("Europe/Lisbon", false)]
    [InlineData("sun 18:00", false)]
    public void The_check_of_sentences_tells_them_apart(string words, bool sentence) =>
        Sentence().IsMatch(words).ShouldBe(sentence);

    private const string Regenerate =
        "docs/commands.md is stale: dotnet run --project Bot.Host -- commands > docs/commands.md";

    private static IEnumerable<string> UndocumentedTypes(string source)
    {
        var lines = source.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var above = i - 1;
            while (above >= 0 && lines[above].TrimStart().StartsWith('['))
            {
                above--;
            }

            var isSaid = above >= 0 && lines[above].StartsWith("///", StringComparison.Ordinal);
            if (PublicType().IsMatch(lines[i]) && !isSaid)
            {
                yield return lines[i];
            }
        }
    }

    [GeneratedRegex("""(?<!\\)"(?<words>(?:[^"\\]|\\.)*)"(?!")""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\b[A-Za-z']+ [a-z']+ [a-z']+\b", RegexOptions.None, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(
        @"^public ((sealed|static|abstract|readonly|partial|ref) )*(class|record|struct|interface|enum|delegate) ",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PublicType();
}
