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

    /// <summary>What published editions said wrongly, oldest first as staff wrote it.</summary>
    public EquatableArray<Correction> Corrections { get; init; } = [];

    /// <summary>The barometer as it could be read on a day: without the figures that were published, and the targets that were decided, later.</summary>
    public Barometer KnownOn(DateOnly day) => Over(
        indicator => indicator with { Measurements = indicator.Measurements.Items.RemoveAll(measurement => !measurement.IsKnown(day)) },
        goal => goal.KnownTargets(day));

    /// <summary>The same barometer with other numbers of decimals shown.</summary>
    /// <param name="decimals">By the ids of the indicators; the others stay as they are.</param>
    public Barometer ShownWith(IReadOnlyDictionary<string, int> decimals) => Over(
        indicator => indicator with { Decimals = decimals.GetValueOrDefault(indicator.Id, indicator.Decimals) },
        goal => goal.Targets);

    /// <summary>The same barometer with other versions of its indicators, wherever they stand.</summary>
    private Barometer Over(Func<Indicator, Indicator> version, Func<Goal, IEnumerable<Target>> targets)
    {
        var known = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        Indicator Known(Indicator indicator)
        {
            if (!known.TryGetValue(indicator.Id, out var found))
            {
                // No deeper than Binding lets computed indicators build on each other.
                found = version(indicator) with { Computation = indicator.Computation?.Over(Known) };
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
                    Targets =
                    [
                        .. targets(goal).Select(target => target with
                        {
                            Parts = [.. target.Parts.Select(part => part with { Indicator = Known(part.Indicator) })],
                        }),
                    ],
                }),
            ],
        };
    }
}
