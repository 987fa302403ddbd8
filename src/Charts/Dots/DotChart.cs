using BarometerSite.Charts.Figures;

namespace BarometerSite.Charts.Dots;

/// <summary>
/// Several values of each row on one scale (a dot plot, Cleveland 1985): a distribution beside its reference, the parts of an index for
/// two groups, the fields of an index for several cities. Rows are drawn in the order given.
/// </summary>
/// <param name="Series">Whose values they are; the first is the one that the chart is about. Two to four.</param>
internal sealed record DotChart(
    string Id, string Title, string Unit, IChartWords Words, int Decimals, ImmutableArray<string> Series, ImmutableArray<DotRow> Rows)
    : ValueChart(Id, Title, Unit, Words, Decimals)
{
    public override string Kind => "dots";

    public override string Finding => DotDescription.Of(this);

    public override PlotlyFigure Figure => DotFigure.Of(this);

    public override IEnumerable<IReadOnlyList<string>> Numbers =>
        [["name", .. Series], .. Rows.Select(row => (IReadOnlyList<string>)[row.Label, .. row.Values.Select(Exact)])];

    /// <summary>Every value that is known.</summary>
    public IEnumerable<decimal> Values => Rows.SelectMany(row => row.Values).OfType<decimal>();

    public override IChartLayout? LayOut() => Rows.IsEmpty ? null : new DotLayout(this);
}

/// <param name="Values">One for each series; null where there is none.</param>
/// <param name="IsTotal">The whole that the other rows are parts of: set apart in bold.</param>
internal sealed record DotRow(string Label, ImmutableArray<decimal?> Values, bool IsTotal = false);
