namespace Bot.Adapters.Discord;

/// <summary>What components and forms carry to come back to us. At most 100 characters, and nothing that means something.</summary>
internal static class CustomIds
{
    private const string Choice = "t:";
    private const string List = "s:";
    private const string OpenForm = "f:";
    private const string Form = "g:";
    private const string CommandForm = "c:";

    public static string OfChoice(string token) => Choice + token;

    public static string OfList(int row) => $"{List}{row}";

    /// <summary>A button that opens a form with these fields.</summary>
    public static string OfOpenForm(string token, IReadOnlyList<string> fields) =>
        $"{OpenForm}{token}|{string.Join(',', fields)}";

    public static string OfForm(string token) => Form + token;

    public static string OfCommandForm(string command, string? action) => $"{CommandForm}{command}|{action}";

    public static bool IsList(string id) => id.StartsWith(List, StringComparison.Ordinal);

    /// <summary>The token of a button; null if it is another thing.</summary>
    public static string? Token(string id) => After(id, Choice);

    public static string? FormToken(string id) => After(id, Form);

    public static (string Token, string[] Fields)? FormToOpen(string id) =>
        After(id, OpenForm)?.Split('|') is [var token, var fields] ? (token, fields.Split(',')) : null;

    public static (string Command, string? Action)? CommandToFill(string id) =>
        After(id, CommandForm)?.Split('|') is [var command, var action]
            ? (command, action.Length == 0 ? null : action)
            : null;

    private static string? After(string id, string prefix) =>
        id.StartsWith(prefix, StringComparison.Ordinal) ? id[prefix.Length..] : null;
}
