using System.Collections.Immutable;
using BarometerSite.Computing;
using BarometerSite.Model;

namespace BarometerSite.Tests.Computing;

/// <summary>Made-up indicators for rules to work on. Figures are percent and their decimals those they are written with.</summary>
internal static class Made
{
    public static readonly Dimension Group = Dimension("group", "minority", "danish");

    public static readonly Dimension Origin = Dimension("origin", "danish", "western", "other");

    public static Dimension Dimension(string id, params string[] members) =>
        new(id, Example.Text(id), Example.Text("alle"), [.. members.Select(member => new DimensionMember(member, Example.Text(member)))]);

    public static Measurement Row(
        string period, string? value, string? member = null, string? published = null, ObservationStatus status = ObservationStatus.Normal) =>
        Example.Row(period, value, published, status) with { Unit = Unit.Percent, Cell = Cell.Of(member) };

    public static Measurement PlusMinus(this Measurement row, decimal halfWidth) => row.Between(row.Value!.Value - halfWidth, row.Value!.Value + halfWidth);

    public static Measurement Hidden(this Measurement row) => row with { Value = null, Confidentiality = Confidentiality.Confidential };

    /// <summary>An indicator with one dimension.</summary>
    public static Indicator Indicator(string id, Dimension dimension, params Measurement[] rows) => Example.Indicator(Better.Higher) with
    {
        Id = id,
        Unit = Unit.Percent,
        Dimensions = [dimension],
        Measurements = [.. rows.Select(row => row with { Indicator = id }).OrderBy(row => row.Period).ThenBy(row => row.Cell).ThenBy(row => row.KnownFrom)],
    };

    public static Operand Of(this Indicator indicator, string? member = null) =>
        new(indicator, member is null ? [] : [new DimensionCell(indicator.Dimensions[0], member)]);

    public static Computation Gap(this Indicator indicator, string of, string from) => new Computation.Gap(indicator.Of(of), indicator.Of(from));

    /// <summary>An indicator computed without complaint, with one dimension for others to find it by.</summary>
    public static Indicator Computed(string id, Computation computation) =>
        Indicator(id, Group, [.. Figures(computation).Select(row => row with { Cell = Cell.Total(1) })]) with { Computation = computation };

    /// <summary>Reckoned without complaint.</summary>
    public static ImmutableArray<Measurement> Figures(Computation computation, params ImmutableArray<Dimension> dimensions)
    {
        var (measurements, problems) = ComputedFigures.Of(computation, Computing(dimensions), line: 1);
        Assert.Empty(problems);
        return measurements;
    }

    private static Indicator Computing(ImmutableArray<Dimension> dimensions) => Example.Indicator(Better.Higher) with { Dimensions = dimensions };

    public static Measurement Figure(Computation computation) => Assert.Single(Figures(computation));

    public static ImmutableArray<ComputingProblem> Problems(Computation computation, params ImmutableArray<Dimension> dimensions) =>
        ComputedFigures.Of(computation, Computing(dimensions), line: 1).Problems;
}
