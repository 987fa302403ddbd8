using BarometerSite.Model;

namespace BarometerSite.Editions.Reading;

/// <summary>An indicator that is the same wherever its own JSON, and what that names by id, is the same.</summary>
/// <param name="Sources">All that it names.</param>
internal sealed record SharedIndicator(Indicator Indicator, ImmutableArray<Source> Sources)
{
    /// <returns>Null for a computed one: it follows from others.</returns>
    public static SharedIndicator? Of(Indicator indicator) =>
        indicator.Computation is not null || indicator.Measurements.Any(row => !row.Parts.IsEmpty) ? null : new(indicator,
        [
            .. indicator.Measurements.Select(row => row.Source)
                .Concat(indicator.Undated.Select(figure => figure.Source))
                .Concat(new[] { indicator.Limit?.Source, indicator.NextRelease?.Source }.OfType<Source>())
                .Distinct(),
        ]);

    /// <summary>Whether an edition has it, whose JSON of it is the same.</summary>
    public bool IsOf(IReadOnlyDictionary<string, Source> sources, IReadOnlyDictionary<string, Dimension> dimensions) =>
        Sources.All(source => sources.GetValueOrDefault(source.Id) == source)
        && Indicator.Dimensions.All(dimension => dimensions.GetValueOrDefault(dimension.Id) == dimension);
}
