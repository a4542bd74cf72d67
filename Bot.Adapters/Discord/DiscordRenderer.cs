using Bot.Adapters.Discord.Wire;
using Bot.Core.Conversation;

namespace Bot.Adapters.Discord;

/// <summary>From a message in plain words to what Discord shows: text, buttons, lists and a way to a form.</summary>
internal static class DiscordRenderer
{
    private const int MostButtons = 10;
    private const int EachRow = 5;
    private const int MostOptions = 25;

    /// <summary>The message in as many pieces as it takes; buttons are under the last.</summary>
    public static IReadOnlyList<MessageBody> Render(Outgoing message, DiscordWords words)
    {
        var pieces = DiscordText.Pieces(DiscordText.Escaped(message.Text, message.Moments ?? []));
        var flags = Wired.NoPreviews | (message.Silent ? Wired.NoSound : 0);
        var components = Components(message, words);
        return
        [
            .. pieces.Select(
                (piece, i) =>
                    new MessageBody
                    {
                        Content = piece,
                        Flags = flags,
                        Components = i == pieces.Count - 1 && components.Count > 0 ? components : null,
                    }
            ),
        ];
    }

    /// <summary>A message that was answered: with what was picked, and only the buttons that are left.</summary>
    public static MessageBody RenderEdit(Outgoing message, DiscordWords words)
    {
        var picked = message.Picked is null ? "" : $"\n→ {DiscordText.Escaped(message.Picked)}";
        var fits = message.Text.Length + picked.Length <= DiscordText.Longest;
        return new MessageBody
        {
            Content = message.Picked is null || !fits ? null : message.Text + picked,
            Components = Components(message, words),
        };
    }

    private static List<ComponentBody> Components(Outgoing message, DiscordWords words)
    {
        var rows = new List<ComponentBody>();
        var buttons = new List<ComponentBody>();
        if (message.Form is { } form)
        {
            buttons.Add(
                new ComponentBody(Wired.Button)
                {
                    CustomId = CustomIds.OfOpenForm(form.Token, form.Fields),
                    Style = Wired.Primary,
                    Label = DiscordText.Short(words.Write, DiscordText.LongestLabel),
                }
            );
        }

        if (message.Choices.Count <= MostButtons)
        {
            buttons.AddRange(
                message.Choices.Select(
                    (choice, i) =>
                        new ComponentBody(Wired.Button)
                        {
                            CustomId = CustomIds.OfChoice(choice.Token),
                            Style = i == 0 && message.Form is null ? Wired.Primary : Wired.Secondary,
                            Label = DiscordText.Short(choice.Label, DiscordText.LongestLabel),
                        }
                )
            );
        }

        rows.AddRange(buttons.Chunk(EachRow).Select(row => new ComponentBody(Wired.Row) { Components = row }));
        if (message.Choices.Count > MostButtons)
        {
            rows.AddRange(message.Choices.Chunk(MostOptions).Take(EachRow - rows.Count).Select(List));
        }

        return rows;
    }

    private static ComponentBody List(OutgoingChoice[] choices, int row) =>
        new(Wired.Row)
        {
            Components =
            [
                new ComponentBody(Wired.Select)
                {
                    CustomId = CustomIds.OfList(row),
                    Options =
                    [
                        .. choices.Select(c => new SelectOptionBody(
                            DiscordText.Short(c.Label, DiscordText.LongestOption),
                            c.Token
                        )),
                    ],
                },
            ],
        };
}
