using System.Globalization;
using System.Text.Json;
using Bot.Core.Safety;

namespace Bot.Core.Conversation;

/// <summary>Buttons and forms: what they ask for is kept with the person they were shown to.</summary>
internal sealed partial class Interpreter
{
    private Asked Press(IncomingBody.Pressed pressed, Settling settling)
    {
        var (_, part) = Prompt.Split(pressed.Token);
        var prompt = settling.Shown;
        settling.Picked = pressed.Message;
        if (Prompt.RequestKeptNowhere(pressed.Token) is var (name, key))
        {
            var values = JsonSerializer.SerializeToElement(new { key });
            return registry.Names.Restore(new StoredRequest(name, values)) is IKeptNowhere help
                ? Asked.For(help)
                : Asked.Say(Outcome.Stale(ConversationTexts.StaleButton()));
        }

        if (
            prompt is null
            || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || index >= prompt.Choices.Count
            || prompt.Choices[index] is not { Request: { } stored } choice
            || registry.Names.Restore(stored) is not { } request
        )
        {
            return Asked.Say(Outcome.Stale(ConversationTexts.StaleButton()));
        }

        settling.UsesPrompt = true;
        settling.Left = prompt.After(choice);
        return Asked.For(request);
    }

    private Asked Fill(IncomingBody.Filled filled, Settling settling)
    {
        var prompt = settling.Shown;
        settling.Picked = filled.Message;
        if (prompt?.Form is null || registry.Names.Restore(prompt.Form) is not IAnswerable open)
        {
            return Asked.Say(Outcome.Stale(ConversationTexts.StaleButton()));
        }

        var fields = filled.Fields.ToDictionary(f => f.Key, f => Cleaned.Text(f.Value), StringComparer.Ordinal);
        if (fields.Values.Any(v => v.Length > Cleaned.LongestMessage))
        {
            return Asked.Say(Outcome.Answer(ConversationTexts.TooLong(Cleaned.LongestMessage)));
        }

        settling.UsesPrompt = true;
        settling.Answers = true;
        return Asked.For(open.Answered(fields));
    }
}
