namespace BarometerSite.Model;

/// <summary>The whole barometer: every reference resolved, every list in its order, nothing in it that cannot be.</summary>
internal sealed record Barometer(
    Site Site,
    EquatableArray<Area> Areas,
    EquatableArray<Committee> Committees,
    EquatableArray<Dimension> Dimensions,
    EquatableArray<Goal> Goals,
    EquatableArray<Indicator> Indicators,
    EquatableArray<Source> Sources,
    EquatableArray<Article> Articles)
{
    /// <summary>What happens in the course of a year; empty where nobody has said.</summary>
    public EquatableArray<CalendarEntry> Calendar { get; init; } = [];

    /// <summary>The barometer as it could be read on a day: without the figures that were published later.</summary>
    public Barometer KnownOn(DateOnly day)
    {
        var known = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        Indicator Known(Indicator indicator)
        {
            if (!known.TryGetValue(indicator.Id, out var found))
            {
                found = indicator with
                {
                    Measurements = indicator.Measurements.Items.RemoveAll(measurement => !measurement.IsKnown(day)),
                    Undated = indicator.Undated.Items.RemoveAll(figure => !figure.IsKnown(day)),
                    // No deeper than Binding lets computed indicators build on each other.
                    Computation = indicator.Computation?.Over(Known),
                };
                known.Add(indicator.Id, found);
            }
            return found;
        }
        return this with
        {
            Indicators = [.. Indicators.Select(Known)],
            Goals =
            [
                .. Goals.Select(goal => goal with
                {
                    Indicator = Known(goal.Indicator),
                    Supporting = [.. goal.Supporting.Select(Known)],
                    OutsideVerdicts = goal.OutsideVerdicts.Items.RemoveAll(verdict => !verdict.IsKnown(day)),
                    Targets =
                    [
                        .. goal.Targets.Select(target => target with
                        {
                            Parts = [.. target.Parts.Select(part => part with { Indicator = Known(part.Indicator) })],
                        }),
                    ],
                }),
            ],
        };
    }
}
