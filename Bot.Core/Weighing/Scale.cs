using System.Text;
using Bot.Core.Json;
using Bot.Core.Safety;

namespace Bot.Core.Weighing;

/// <summary>
/// Weighs texts: a linear classifier whose weights are data, learnt from example sentences (`learn/`). For each name it knows it
/// gives a sum that is over 0 where a text is rather that than not. `learn why` shows what a sum is made of.
/// </summary>
internal sealed class Scale
{
    private const float Few = 6;
    private readonly uint[] cues;
    private readonly sbyte[] weights;
    private readonly float[] begins;
    private readonly float unit;

    private Scale(IReadOnlyList<string> names, float unit, float[] begins, int count)
    {
        var slots = 1;
        while (slots < count * 3L / 2)
        {
            slots *= 2;
        }

        Names = names;
        this.unit = unit;
        this.begins = begins;
        cues = new uint[slots];
        weights = new sbyte[slots * names.Count];
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The scale of a file of data.</summary>
    /// <exception cref="EndOfStreamException">The file is cut off: a bug, found by the tests.</exception>
    public static Scale Read(string name)
    {
        using var reader = new BinaryReader(DataFile.Open(name), Encoding.UTF8);
        return Read(reader);
    }

    /// <summary>
    /// Little-endian: how many names, and the names; what a weight of 1 stands for; what each sum begins with; how many cues, and
    /// each with its weights, a byte for a name.
    /// </summary>
    public static Scale Read(BinaryReader reader)
    {
        string[] names = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
        var stands = reader.ReadSingle();
        var sums = names.Select(_ => reader.ReadSingle()).ToArray();
        var count = reader.ReadInt32();
        var scale = new Scale(names, stands, sums, count);
        for (var i = 0; i < count; i++)
        {
            var cue = reader.ReadUInt32();
            var slot = scale.Slot(cue);
            scale.cues[slot] = cue;
            for (var n = 0; n < names.Length; n++)
            {
                scale.weights[(slot * names.Length) + n] = reader.ReadSByte();
            }
        }

        return scale;
    }

    /// <summary>For each name the sum of a text.</summary>
    /// <param name="words">The words of a <see cref="PlainText"/>.</param>
    /// <param name="sums">As many as there are names.</param>
    public void Weigh(ReadOnlySpan<string> words, Span<float> sums)
    {
        sums.Clear();
        var weighing = new Weighing(this, sums);
        Cues.Find(words, ref weighing);

        var length = Length(weighing.Square);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = (sums[i] * unit / length) + begins[i];
        }
    }

    /// <summary>
    /// What a sum is divided by: the length of the row of cues, as if each were a direction of its own. The shortest texts count
    /// as a little longer than they are: a word or two says less than a sentence.
    /// </summary>
    /// <param name="square">The squares of how much each cue counts, added up.</param>
    public static float Length(float square) => MathF.Sqrt(Few + square);

    /// <summary>What a cue weighs for a name, by its place; 0 if it isn't known.</summary>
    public float Weight(uint cue, int name) =>
        Slot(cue) is var slot && cues[slot] == cue ? unit * weights[(slot * Names.Count) + name] : 0;

    // Where a cue is, or would be.
    private int Slot(uint cue)
    {
        var slot = (int)(cue >> 1) & (cues.Length - 1);
        while (cues[slot] != cue && cues[slot] != 0)
        {
            slot = (slot + 1) & (cues.Length - 1);
        }

        return slot;
    }

    private ref struct Weighing(Scale scale, Span<float> sums) : ICueSink
    {
        private readonly Span<float> sums = sums;

        public float Square { get; private set; }

        public void Add(uint cue, float much, CueText text)
        {
            Square += much * much;
            var slot = scale.Slot(cue);
            if (scale.cues[slot] == cue)
            {
                for (var i = 0; i < sums.Length; i++)
                {
                    sums[i] += much * scale.weights[(slot * sums.Length) + i];
                }
            }
        }
    }
}
