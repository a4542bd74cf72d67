using Bot.Core.Safety;

namespace Bot.Core.Weighing;

/// <summary>
/// What a text is weighed by: its words, two words side by side, two words with others between, up to <see cref="Reach"/> further in this order, and
/// pieces of words, so that another ending or a slip of the finger isn't another word. Each cue is a number that is the same in
/// every process.
/// </summary>
internal static class Cues
{
    /// <summary>How many words further the other of a pair may stand.</summary>
    public const int Reach = 3;

    /// <summary>How many letters a piece of a word has, the word's two edges among them.</summary>
    public const int LeastPiece = 3;

    public const int LongestPiece = 5;

    /// <summary>Stands for the edge of a word in a piece of it.</summary>
    public const char Edge = '^';

    /// <summary>How much a piece of a word counts beside a whole one.</summary>
    public const float Piece = 0.3f;

    // FNV-1a (Fowler, Noll, Vo) for letters; the finish of MurmurHash3 (Appleby) where numbers are mixed.
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong Beside = 0x9E3779B97F4A7C15;
    private const ulong Near = 0xC2B2AE3D27D4EB4F;
    private const ulong PieceOf = 0x165667B19E3779F9;

    /// <summary>Gives each cue of a text to a sink, as often as it is there.</summary>
    /// <param name="words">The words of a <see cref="PlainText"/>.</param>
    /// <param name="sink">Takes them.</param>
    public static void Find<TSink>(ReadOnlySpan<string> words, ref TSink sink)
        where TSink : struct, ICueSink, allows ref struct
    {
        Span<ulong> numbers = words.Length <= 64 ? stackalloc ulong[words.Length] : new ulong[words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            numbers[at] = Number(words[at]);
            sink.Add(Short(numbers[at]), 1, new CueText(words[at]));
            FindPieces(words[at], ref sink);
        }

        for (var at = 0; at < words.Length; at++)
        {
            for (var other = at + 1; other < words.Length && other <= at + Reach; other++)
            {
                var isNext = other == at + 1;
                sink.Add(
                    Mixed(numbers[at], numbers[other], isNext ? Beside : Near),
                    1,
                    new CueText(words[at], isNext ? " " : " .. ", words[other])
                );
            }
        }
    }

    private static void FindPieces<TSink>(string word, ref TSink sink)
        where TSink : struct, ICueSink, allows ref struct
    {
        for (var from = -1; from < word.Length; from++)
        {
            var letters = Offset;
            for (var length = 1; length <= LongestPiece && from + length <= word.Length + 1; length++)
            {
                var at = from + length - 1;
                letters = (letters ^ (at < 0 || at == word.Length ? Edge : word[at])) * Prime;
                if (length >= LeastPiece)
                {
                    sink.Add(Mixed(letters, 0, PieceOf), Piece, new CueText(word, From: from, Length: length));
                }
            }
        }
    }

    private static ulong Number(string word)
    {
        var number = Offset;
        foreach (var letter in word)
        {
            number = (number ^ letter) * Prime;
        }

        return number;
    }

    private static uint Mixed(ulong one, ulong other, ulong how)
    {
        var mixed = (one * Prime) ^ ((other + how) * 0xFF51AFD7ED558CCD);
        mixed ^= mixed >> 32;
        return Short(mixed * 0xC4CEB9FE1A85EC53);
    }

    // Never 0, which is an empty place in a table.
    private static uint Short(ulong number) => (uint)(number ^ (number >> 32)) | 1;
}

/// <summary>Takes the cues of a text.</summary>
internal interface ICueSink
{
    /// <param name="cue">Its number. Of a million cues some hundred share theirs with another.</param>
    /// <param name="much">How much it counts.</param>
    /// <param name="text">How it is written, for who wants to read it.</param>
    void Add(uint cue, float much, CueText text);
}

/// <summary>How a cue is written: `kill`, `not live`, `not .. live`, and for a piece of a word `~^kil`.</summary>
internal readonly record struct CueText(
    string Word,
    string Between = "",
    string Other = "",
    int From = 0,
    int Length = 0
)
{
    public override string ToString() =>
        Length > 0 ? $"~{$"{Cues.Edge}{Word}{Cues.Edge}".AsSpan(From + 1, Length)}" : $"{Word}{Between}{Other}";
}
