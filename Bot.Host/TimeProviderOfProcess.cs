using System.Diagnostics.CodeAnalysis;

namespace Bot.Host;

/// <summary>The composition root names the system's time source here, once.</summary>
internal static class TimeProviderOfProcess
{
    [SuppressMessage("ApiDesign", "RS0030", Justification = "This is the one place that may name it.")]
    public static TimeProvider Value => TimeProvider.System;
}
