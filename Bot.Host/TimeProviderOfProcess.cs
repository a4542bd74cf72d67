using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Bot.Host;

/// <summary>NodaTime's view of the one time source.</summary>
internal sealed class ClockOf(TimeProvider time) : IClock
{
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}

/// <summary>The composition root names the system's time source here, once.</summary>
internal static class TimeProviderOfProcess
{
    [SuppressMessage("ApiDesign", "RS0030", Justification = "This is the one place that may name it.")]
    public static TimeProvider Value => TimeProvider.System;
}
