using System.Collections.Immutable;

namespace BarometerSite.Charts.Dots;

/// <summary>
/// Several values of each row on one scale (a dot plot, Cleveland 1985): a distribution beside its reference, the parts of an index for
/// two groups, the fields of an index for several cities. Rows are drawn in the order given.
/// </summary>
/// <param name="Series">Whose values they are; the first is the one that the chart is about. Two to four.</param>
internal sealed record DotChart(
    string Id,
    string Title,
    string Unit,
    ChartLanguage Language,
    int Decimals,
    ImmutableArray<string> Series,
    ImmutableArray<DotRow> Rows,
    string? Period = null) : ChartSpecification(Id, Title, Unit, Language, Decimals);

/// <param name="Values">One for each series; null where there is none.</param>
/// <param name="IsTotal">The whole that the other rows are parts of: set apart in bold.</param>
internal sealed record DotRow(string Label, ImmutableArray<decimal?> Values, bool IsTotal = false);
