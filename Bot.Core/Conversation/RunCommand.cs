using Bot.Core.Safety;
using Bot.Core.Texts;

namespace Bot.Core.Conversation;

/// <summary>A command as words, read again when its button is pressed or its question answered.</summary>
internal sealed record RunCommand(string Text) : IRequest;

/// <summary>A command whose last words are a text: run as if the person had written it in their own language.</summary>
internal sealed record RunWorded(string Command, Text Words) : IRequest;

/// <summary>A request that was kept as data, taken up again.</summary>
internal sealed record RunStored(StoredRequest Request) : IRequest;

/// <summary>What the shell asks of the features by itself.</summary>
/// <param name="FirstContact">What somebody gets who writes for the first time, and not a command.</param>
/// <param name="AskZone">Asks for the time zone, then goes on with the request that needed it.</param>
/// <param name="NameHost">
/// Said once to somebody whose first words were something else: who runs this. Null where the answer has said it.
/// </param>
/// <param name="Uncover">Shows what was delivered under a neutral line.</param>
/// <param name="InPrivate">Where to go on in private, on this platform.</param>
/// <param name="HearCrisis">The answer to words of crisis; where they go from there.</param>
internal sealed record ShellRequests(
    IRequest FirstContact,
    Func<StoredRequest, IRequest> AskZone,
    Func<Outcome, Text?> NameHost,
    Func<string, Text> InPrivate,
    Func<long, IRequest> Uncover,
    Func<CrisisKind, WordsGo, IRequest> HearCrisis
);
