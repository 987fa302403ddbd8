using System.Collections.Immutable;

namespace BarometerSite.Model;

/// <summary>The whole barometer: every reference resolved, every list in its order, nothing in it that cannot be.</summary>
internal sealed record Barometer(
    Site Site,
    ImmutableArray<Area> Areas,
    ImmutableArray<Committee> Committees,
    ImmutableArray<Goal> Goals,
    ImmutableArray<Indicator> Indicators,
    ImmutableArray<Source> Sources,
    ImmutableArray<Article> Articles,
    ImmutableArray<Wordbook> Wordbooks)
{
    /// <summary>The barometer as it could be read on a day: without the figures that were published later.</summary>
    public Barometer KnownOn(DateOnly day)
    {
        var known = Indicators.ToDictionary(
            indicator => indicator.Id,
            indicator => indicator with { Measurements = indicator.Measurements.RemoveAll(measurement => !measurement.IsKnown(day)) },
            StringComparer.Ordinal);
        return this with
        {
            Indicators = [.. Indicators.Select(indicator => known[indicator.Id])],
            Goals =
            [
                .. Goals.Select(goal => goal with
                {
                    Indicator = known[goal.Indicator.Id],
                    Supporting = [.. goal.Supporting.Select(indicator => known[indicator.Id])],
                    Targets = [.. goal.Targets.Select(target => target with { Parts = [.. target.Parts.Select(part => part with { Indicator = known[part.Indicator.Id] })] })],
                }),
            ],
        };
    }
}
