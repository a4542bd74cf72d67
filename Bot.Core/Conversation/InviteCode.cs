namespace Bot.Core.Conversation;

/// <summary>The text of invitation codes.</summary>
internal static class InviteCode
{
    /// <summary>
    /// What people type, as it was made: without spaces and dashes, lower case, and with the look-alikes of Crockford's
    /// base 32 set right (o is 0, i and l are 1).
    /// </summary>
    public static string Normalize(string typed)
    {
        var code = typed.StartsWith("pair_", StringComparison.OrdinalIgnoreCase) ? typed["pair_".Length..] : typed;
        return string.Concat(
            code.Where(char.IsLetterOrDigit)
                .Select(char.ToLowerInvariant)
                .Select(c =>
                    c switch
                    {
                        'o' => '0',
                        'i' or 'l' => '1',
                        _ => c,
                    }
                )
        );
    }

    /// <summary>A short code as people read it out: XXXX-XXXX.</summary>
    public static string Shown(string code) => $"{code[..4]}-{code[4..]}".ToUpperInvariant();
}
