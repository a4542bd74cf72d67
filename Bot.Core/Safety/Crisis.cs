using Bot.Core.Conversation;
using Bot.Core.People;

namespace Bot.Core.Safety;

/// <summary>
/// What somebody's words, written to the companion, sound like. Whatever they belong to (a command, an answer, a form), they are
/// looked at first. A press of a button has no words.
/// </summary>
/// <param name="Kind">What decides the answer.</param>
/// <param name="MayBeCarried">Not so where somebody may be threatened by them.</param>
internal sealed record Crisis(CrisisKind Kind, bool MayBeCarried)
{
    /// <summary>Where the words go that a request was made of.</summary>
    public WordsGo Go(IRequest? request) =>
        request is IKeepsForOneself ? WordsGo.ToOneself
        : request is ICarriesWords && MayBeCarried ? WordsGo.On
        : WordsGo.Nowhere;

    // "/knock" is the companion's word, not theirs.
    private static string WithoutCommand(string text) =>
        text.StartsWith('/') && text.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? text[space..] : text;

    /// <summary>Null for everyday words.</summary>
    /// <param name="body">What came in.</param>
    /// <param name="partner">Their partner, who may be meant.</param>
    /// <param name="to">What they were taken for.</param>
    public static Crisis? HeardIn(IncomingBody body, Document? partner, Listening to)
    {
        var words = body switch
        {
            IncomingBody.Said said => WithoutCommand(said.Text),
            IncomingBody.Called called => string.Join('\n', called.Options.Values),
            IncomingBody.Filled filled => string.Join('\n', filled.Fields.Values),
            _ => "",
        };
        if (words.Length == 0)
        {
            return null;
        }

        var name = partner is null ? null : Face.Of(partner).Name;
        var kinds = CrisisWords.All.Find(
            words.Length <= Cleaned.LongestMessage ? words : words[..Cleaned.LongestMessage],
            name,
            to
        );
        return kinds is [var first, ..] ? new Crisis(first, !kinds.Contains(CrisisKind.Threat)) : null;
    }
}
