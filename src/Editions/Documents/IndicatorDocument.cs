using System.Text.Json.Serialization;
using BarometerSite.Model;

namespace BarometerSite.Editions.Documents;

/// <summary>An indicator with all of its figures; the same as its JSON file on the site.</summary>
/// <param name="AsOf">Of the edition; here and below only in the file that stands alone.</param>
/// <param name="Licence">Address of the licence.</param>
/// <param name="Dimensions">Ids.</param>
/// <param name="TotalOf">Ids of indicators that add up to it.</param>
/// <param name="File">In which staff wrote the figures, or their rule.</param>
internal sealed record IndicatorDocument(
    DateOnly? AsOf,
    string? Licence,
    string Id,
    LocalText Title,
    LocalText Short,
    LocalText Definition,
    string Unit,
    string Better,
    int Decimals,
    string Coverage,
    ImmutableArray<string> Dimensions,
    LocalText? Relation,
    LocalText? Caution,
    LimitDocument? Limit,
    ChartTextDocument? ChartText,
    bool CountsPeople,
    ImmutableArray<string> TotalOf,
    string File,
    ComputationDocument? Computation,
    ImmutableArray<MeasurementDocument> Measurements,
    ImmutableArray<UndatedDocument>? Undated = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] NextReleaseDocument? NextRelease = null);

/// <summary>The figure that is to come next; left out where nobody has announced one.</summary>
/// <param name="By">When it is to be there at the latest.</param>
internal sealed record NextReleaseDocument(string Period, string By, string Source);

/// <summary>A figure that belongs to no known period.</summary>
/// <param name="Title">What it is a figure of, where that is not the whole indicator.</param>
/// <param name="Note">What is not known of it.</param>
internal sealed record UndatedDocument(decimal Value, int Decimals, LocalText? Title, LocalText Note, string Source);

internal sealed record LimitDocument(decimal Value, LocalText Title, string Source);

internal sealed record ChartTextDocument(LocalText Text, string For);

/// <summary>How figures follow from others.</summary>
/// <param name="RelativeTo">Of an index: the members whose own index is 100.</param>
/// <param name="By">The dimension whose members are counted or compared.</param>
internal sealed record ComputationDocument(
    string Kind,
    ImmutableArray<OperandDocument> Operands,
    CellDocument? RelativeTo,
    string? By,
    decimal? Above,
    decimal? Below);

/// <param name="Weight">Of a component of an index, with the values that count 0 and 100.</param>
internal sealed record OperandDocument(string Indicator, CellDocument? Cell, decimal? Weight, decimal? Worst, decimal? Best);

/// <summary>One figure.</summary>
/// <param name="Period">As SDMX writes it: a half-year is <c>2014-S1</c>.</param>
/// <param name="Cell">Per dimension the id of a member, or <c>_T</c> for the total.</param>
/// <param name="N">The number asked; of a rank the number ranked.</param>
/// <param name="Status">Code of SDMX's CL_OBS_STATUS.</param>
/// <param name="Confidentiality">Code of SDMX's CL_CONF_STATUS.</param>
/// <param name="Line">In the indicator's file.</param>
/// <param name="Rounding">Of a computed figure: by how much rounding may have moved it, either way.</param>
/// <param name="Parts">Of a computed figure: what its rule asks for.</param>
internal sealed record MeasurementDocument(
    string Period,
    CellDocument? Cell,
    decimal? Value,
    int Decimals,
    decimal? Lower,
    decimal? Upper,
    int? N,
    string Status,
    string Confidentiality,
    string? Published,
    string Source,
    string? Note,
    int Line,
    decimal? Rounding,
    decimal? HalfWidth,
    ImmutableArray<FigureReference>? Parts);

/// <summary>A figure of an indicator.</summary>
/// <param name="Row">Its place among the indicator's measurements, from 0; null where the figure is not there.</param>
/// <param name="Value">The same as in that row, for people who read this.</param>
internal sealed record FigureReference(string Indicator, int? Row, string Period, CellDocument? Cell, decimal? Value);
