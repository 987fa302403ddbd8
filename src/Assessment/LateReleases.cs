using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>A figure that was announced for a day that has passed, and is not there.</summary>
internal sealed record LateRelease(Indicator Indicator, NextRelease Announced);

/// <summary>Which announced figures are late.</summary>
internal static class LateReleases
{
    /// <summary>What an indicator waits for; a computed one also waits for its parts.</summary>
    /// <param name="day">Until which figures are known.</param>
    public static IEnumerable<LateRelease> Of(Indicator indicator, DateOnly day)
    {
        var parts = indicator.Computation?.Operands.SelectMany(operand => Of(operand.Indicator, day)) ?? [];
        return indicator.AwaitsRelease && indicator.NextRelease!.By.Latest < day
            ? parts.Prepend(new LateRelease(indicator, indicator.NextRelease))
            : parts;
    }

    /// <summary>Of all that a goal is held against, each once.</summary>
    /// <inheritdoc cref="Of(Indicator, DateOnly)"/>
    public static IEnumerable<LateRelease> Of(Goal goal, DateOnly day) =>
        goal.Targets[^1].Parts.Select(part => part.Indicator).Prepend(goal.Indicator)
            .SelectMany(indicator => Of(indicator, day)).DistinctBy(late => late.Indicator.Id);
}
