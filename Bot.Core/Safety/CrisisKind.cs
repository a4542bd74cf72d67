namespace Bot.Core.Safety;

/// <summary>What words of crisis are about. The first that fits decides which answer is given.</summary>
public enum CrisisKind
{
    /// <summary>Harming or killing oneself.</summary>
    SelfHarm,

    /// <summary>Being hurt or threatened by someone.</summary>
    Violence,

    /// <summary>Being afraid of someone close.</summary>
    Fear,

    /// <summary>Being controlled: phone, money, friends, body.</summary>
    Coercion,

    /// <summary>The writer may hurt someone. Such words aren't carried or polished.</summary>
    Threat,

    /// <summary>Too much to bear, without more being said.</summary>
    Despair,
}
