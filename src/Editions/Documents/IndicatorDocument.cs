using System.Collections.Immutable;
using System.Text.Json.Serialization;
using BarometerSite.Model;

namespace BarometerSite.Editions.Documents;

/// <summary>An indicator with all of its figures; the same as its JSON file on the site.</summary>
internal sealed record IndicatorDocument
{
    /// <summary>Of the edition; here and below only in the file that stands alone.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Address of the licence.</summary>
    public string? Licence { get; init; }

    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Short { get; init; }

    public required LocalText Definition { get; init; }

    public required string Unit { get; init; }

    public required string Better { get; init; }

    public required int Decimals { get; init; }

    public required string Coverage { get; init; }

    /// <summary>Ids.</summary>
    public required ImmutableArray<string> Dimensions { get; init; }

    public LocalText? Relation { get; init; }

    public LocalText? Awaited { get; init; }

    public LocalText? Caution { get; init; }

    public LimitDocument? Limit { get; init; }

    public ChartTextDocument? ChartText { get; init; }

    public required bool CountsPeople { get; init; }

    /// <summary>Ids of indicators that add up to it.</summary>
    public ImmutableArray<string>? TotalOf { get; init; }

    /// <summary>In which staff wrote the figures, or their rule.</summary>
    public required string File { get; init; }

    public ComputationDocument? Computation { get; init; }

    public required ImmutableArray<MeasurementDocument> Measurements { get; init; }
}

internal sealed record LimitDocument
{
    public required decimal Value { get; init; }

    public required LocalText Title { get; init; }

    public required string Source { get; init; }
}

internal sealed record ChartTextDocument
{
    public required LocalText Text { get; init; }

    public required string For { get; init; }
}

/// <summary>How figures follow from others.</summary>
internal sealed record ComputationDocument
{
    public required string Kind { get; init; }

    public required ImmutableArray<OperandDocument> Operands { get; init; }

    /// <summary>Of an index: the members whose own index is 100.</summary>
    public CellDocument? RelativeTo { get; init; }

    /// <summary>The dimension whose members are counted or compared.</summary>
    public string? By { get; init; }

    public decimal? Above { get; init; }

    public decimal? Below { get; init; }
}

internal sealed record OperandDocument
{
    public required string Indicator { get; init; }

    public CellDocument? Cell { get; init; }

    /// <summary>Of a component of an index, with the values that count 0 and 100.</summary>
    public decimal? Weight { get; init; }

    public decimal? Worst { get; init; }

    public decimal? Best { get; init; }
}

/// <summary>One figure.</summary>
internal sealed record MeasurementDocument
{
    /// <summary>As SDMX writes it: a half-year is <c>2014-S1</c>.</summary>
    public required string Period { get; init; }

    /// <summary>Per dimension the id of a member, or <c>_T</c> for the total.</summary>
    public CellDocument? Cell { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? Value { get; init; }

    public required int Decimals { get; init; }

    public decimal? Lower { get; init; }

    public decimal? Upper { get; init; }

    /// <summary>The number asked; of a rank the number ranked.</summary>
    public int? N { get; init; }

    /// <summary>Code of SDMX's CL_OBS_STATUS.</summary>
    public required string Status { get; init; }

    /// <summary>Code of SDMX's CL_CONF_STATUS.</summary>
    public required string Confidentiality { get; init; }

    public string? Published { get; init; }

    public required string Source { get; init; }

    public string? Note { get; init; }

    /// <summary>In the indicator's file.</summary>
    public required int Line { get; init; }

    /// <summary>Of a computed figure: by how much rounding may have moved it, either way.</summary>
    public decimal? Rounding { get; init; }

    public decimal? HalfWidth { get; init; }

    /// <summary>Of a computed figure: what its rule asks for.</summary>
    public ImmutableArray<FigureReference>? Parts { get; init; }
}

/// <summary>A figure of an indicator.</summary>
internal sealed record FigureReference
{
    public required string Indicator { get; init; }

    /// <summary>Its place among the indicator's measurements, from 0; null where the figure is not there.</summary>
    public int? Row { get; init; }

    public required string Period { get; init; }

    public CellDocument? Cell { get; init; }

    /// <summary>The same as in that row, for people who read this.</summary>
    public decimal? Value { get; init; }
}
