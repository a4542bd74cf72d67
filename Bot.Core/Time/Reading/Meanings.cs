namespace Bot.Core.Time;

/// <summary>Gathers what a text may mean, each value once, and turns it into a <see cref="Reading{T}"/>.</summary>
internal sealed class Meanings<T>(Func<T, string> write)
    where T : notnull
{
    private const int MostOptions = 4;
    private readonly List<T> values = [];
    private WhenProblem? problem;

    public void Add(T value)
    {
        if (!values.Contains(value))
        {
            values.Add(value);
        }
    }

    /// <summary>A meaning that is none after all; told only when no other is left, and only the first.</summary>
    public void Refuse(WhenProblem reason) => problem ??= reason;

    public Reading<T> Reading() =>
        values switch
        {
            [] => new NotUnderstood<T>(problem ?? new WhenProblem.NoTime()),
            [var only] => new Understood<T>(only),
            _ => new Ambiguous<T>([.. values.Take(MostOptions).Select(value => new Option<T>(value, write(value)))]),
        };
}
