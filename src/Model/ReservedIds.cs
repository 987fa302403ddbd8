namespace BarometerSite.Model;

/// <summary>
/// Ids that no dimension can have: a column of figures, in any form in which they are handed out, or a chart is called so already. Columns and charts by
/// dimension are called by its id.
/// </summary>
internal static class ReservedIds
{
    /// <summary>The chart of an indicator over time.</summary>
    public const string Line = "line";

    /// <summary>The chart in which figures are held against each other.</summary>
    public const string Dots = "dots";

    /// <summary>A goal's own barometer.</summary>
    public const string Gauge = "gauge";

    // Of JSON-stat 2.0 the dimension of its metrics; of SDMX-CSV 2.0 the columns besides dimensions, measures and attributes.
    private static readonly ImmutableArray<string> OfForms = ["measure", "structure", "structure_id", "action", "unit_measure"];

    private static readonly FrozenSet<string> all = new[] { MeasurementColumns.Period }.Concat(MeasurementColumns.AfterDimensions)
        .SelectMany(column => new[] { column.Id, column.Sdmx })
        .Concat(OfForms).Append(MeasurementColumns.Vintage)
        .Select(name => name.ToLowerInvariant().Replace('_', '-'))
        .Concat([Line, Dots, Gauge])
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string id) => all.Contains(id);
}
