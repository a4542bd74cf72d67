using System.Text.Json;
using Bot.Core.Json;
using Bot.Core.People;

namespace Bot.Core.Conversation;

/// <summary>
/// Something a person asks for, typed: made by a command, a button, a form or plain words. A request that waits behind a
/// button is kept as data, so it must be a record of plain values.
/// </summary>
public interface IRequest;

/// <summary>
/// Puts something else in the place of what is there. Asked for by plain words its undoing brings that back, whatever else the
/// answer's buttons offer.
/// </summary>
internal interface IReplaces : IRequest;

/// <summary>Needs the person's time zone; when it isn't known yet it's asked for, and then this request goes on.</summary>
public interface INeedsZone : IRequest;

/// <summary>Carries an invitation's code as the person typed it; the turn then holds what the code leads to.</summary>
public interface ICarriesCode : IRequest
{
    string Code { get; }
}

/// <summary>Is about a certain other person, who isn't (yet) the partner; the turn then holds their face.</summary>
public interface IConcernsPerson : IRequest
{
    PersonId Other { get; }
}

/// <summary>Reads back what its speaker has kept: the turn then holds their newest entries of that kind.</summary>
public interface IReadsEntries : IRequest
{
    /// <summary>The name of the <see cref="EntryKind{T}"/>.</summary>
    string Kind { get; }

    /// <summary>So many at most.</summary>
    int Most { get; }
}

/// <summary>Takes along all that its speaker has kept: the turn then holds every entry that `/export` hands out.</summary>
public interface IReadsAllEntries : IRequest;

/// <summary>Completed by the words that follow: an open question, or a form's fields.</summary>
public interface IAnswerable : IRequest
{
    IRequest Answered(IReadOnlyDictionary<string, string> fields);
}

/// <summary>
/// Keeps or carries words as somebody wrote them. Where they sound like a crisis, help is offered, and this goes on all the same.
/// </summary>
public interface ICarriesWords : IRequest;

/// <summary>
/// Keeps words for their writer alone, and carries them to nobody: whatever they sound like, help is offered and this goes on.
/// </summary>
public interface IKeepsForOneself : ICarriesWords;

/// <summary>Where words that sound like a crisis go, once help is offered.</summary>
public enum WordsGo
{
    /// <summary>What they belonged to doesn't go on.</summary>
    Nowhere,

    /// <summary>They belong to something that goes on, such as a knock that is still to be sent.</summary>
    On,

    /// <summary>They stay with their writer.</summary>
    ToOneself,
}

/// <summary>
/// Asked for by a button that is kept nowhere, such as those of a message of help: it works for whoever presses it, as often as
/// they like. It has no values, but perhaps a key, which the button carries in the clear and anybody could make up.
/// </summary>
public interface IKeptNowhere : IRequest
{
    /// <summary>A few small letters, digits and dots. The only value of a request that has one.</summary>
    string Key => "";
}

/// <summary>A request as data: its registered name and its values.</summary>
public sealed record StoredRequest(string Kind, JsonElement Values)
{
    /// <summary>Pressed and done: the button goes, nothing is said. For "Okay".</summary>
    public static IRequest Nothing { get; } = new DoNothing();
}

internal sealed record DoNothing : IRequest;

/// <summary>Names requests for storage. Names never change once shipped: old buttons hold them.</summary>
public sealed class RequestNames
{
    private readonly Dictionary<string, Type> types = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, string> names = [];

    public void Add(string name, Type type)
    {
        types.Add(name, type);
        names.Add(type, name);
    }

    public string NameOf(IRequest request) =>
        names.TryGetValue(request.GetType(), out var name)
            ? name
            : throw new InvalidOperationException($"{request.GetType().Name} isn't registered by any feature.");

    public StoredRequest Store(IRequest request) =>
        new(NameOf(request), JsonSerializer.SerializeToElement(request, request.GetType(), CoreJson.Options));

    /// <summary>Null when no feature knows such a request any more, or its values no longer fit.</summary>
    public IRequest? Restore(StoredRequest stored)
    {
        if (!types.TryGetValue(stored.Kind, out var type))
        {
            return null;
        }

        try
        {
            return (IRequest?)stored.Values.Deserialize(type, CoreJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
