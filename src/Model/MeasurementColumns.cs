namespace BarometerSite.Model;

/// <summary>
/// The columns of measurements, each once and in their order: a file of staff is read by these names, every file to take away written by all of them,
/// and a measurement in a document has the same names. Columns of an indicator's own dimensions stand after the period.
/// </summary>
internal static class MeasurementColumns
{
    public static readonly MeasurementColumn Period =
        new("period", ColumnType.Period, row => row.Period.ToSdmx()) { Role = ColumnRole.Key, IsRequired = true, IsFilled = true, Sdmx = "TIME_PERIOD" };

    public static readonly MeasurementColumn Value =
        new("value", ColumnType.Number, row => row.Value) { Role = ColumnRole.Measure, IsRequired = true, Sdmx = "OBS_VALUE" };

    public static readonly MeasurementColumn Lower = new("lower", ColumnType.Number, row => row.Lower) { Role = ColumnRole.Measure };
    public static readonly MeasurementColumn Upper = new("upper", ColumnType.Number, row => row.Upper) { Role = ColumnRole.Measure };
    public static readonly MeasurementColumn Count = new("n", ColumnType.WholeNumber, row => row.Count) { Role = ColumnRole.Measure };

    public static readonly MeasurementColumn Status =
        new("status", ColumnType.Code, row => Codes.Statuses.Of(row.Status)) { Codes = [.. Codes.Statuses.Words], IsFilled = true, Sdmx = "OBS_STATUS" };

    public static readonly MeasurementColumn Confidentiality = new("confidentiality", ColumnType.Code, row => Codes.Confidentialities.Of(row.Confidentiality))
    {
        Codes = [.. Codes.Confidentialities.Words],
        IsFilled = true,
        Sdmx = "CONF_STATUS",
    };

    public static readonly MeasurementColumn Published = new("published", ColumnType.Date, row => row.Published?.ToString());
    public static readonly MeasurementColumn Source = new("source", ColumnType.Text, row => row.Source.Id) { IsFilled = true };
    public static readonly MeasurementColumn Note = new("note", ColumnType.Text, row => row.Note) { Sdmx = "COMMENT_OBS" };

    /// <summary>
    /// What forms whose cubes have one place for each publication of a figure call the number of the publication; see <c>OpenData/Vintages.cs</c>.
    /// </summary>
    public const string Vintage = "vintage";

    private static readonly MeasurementColumn SourceTitle = new("source_title", ColumnType.Text, row => row.Source.Title) { IsGiven = false, IsFilled = true };
    private static readonly MeasurementColumn SourceAddress = new("source_address", ColumnType.Address, row => row.Source.Address) { IsGiven = false };

    /// <summary>All but the period, which the dimensions follow.</summary>
    public static readonly ImmutableArray<MeasurementColumn> AfterDimensions =
        [Value, Lower, Upper, Count, Status, Confidentiality, Published, Source, SourceTitle, SourceAddress, Note];

    /// <summary>What staff may fill in.</summary>
    public static readonly ImmutableArray<MeasurementColumn> Given = [Period, .. AfterDimensions.Where(column => column.IsGiven)];

    /// <summary>The numbers of a figure: its value, and what tells how sure it is.</summary>
    public static readonly ImmutableArray<MeasurementColumn> Numbers = [.. Given.Where(column => column.Role == ColumnRole.Measure)];

    /// <summary>Those of an indicator's table, with its own dimensions, in their order.</summary>
    public static ImmutableArray<MeasurementColumn> Of(Indicator indicator) =>
        [Period, .. OfDimensions(indicator), .. AfterDimensions];

    /// <summary>Those of an indicator's own dimensions.</summary>
    public static ImmutableArray<MeasurementColumn> OfDimensions(Indicator indicator) => [.. indicator.Dimensions.Select(Of)];

    /// <summary>Which columns an indicator's table has: those of two with the same text are the same.</summary>
    public static string Key(Indicator indicator) => string.Join(',', indicator.Dimensions.Select(dimension => dimension.Id));

    // Ids have hyphens, which neither SDMX nor most languages take in a name.
    private static MeasurementColumn Of(Dimension dimension, int at) =>
        new(dimension.Id.Replace('-', '_'), ColumnType.Code, row => row.Cell[at] ?? Codes.Total)
        {
            Role = ColumnRole.Key,
            IsFilled = true,
            Codes = [Codes.Total, .. dimension.Members.Select(member => member.Id)],
            Dimension = dimension,
        };
}

/// <param name="Id">ASCII, as SDMX and spreadsheets can read it.</param>
/// <param name="Content">What stands in it for a measurement: a text, a whole number or a decimal; null for an empty cell.</param>
internal sealed record MeasurementColumn(string Id, ColumnType Type, Func<Measurement, object?> Content)
{
    public ColumnRole Role { get; init; } = ColumnRole.Attribute;

    /// <summary>All that may stand in it; empty where anything may.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];

    /// <summary>Whose members stand in it; null for a column that every table has.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>SDMX's concept (cross-domain concepts of the SDMX Glossary), or the id itself where it has none.</summary>
    public string Sdmx { get; init; } = Id.ToUpperInvariant();

    /// <summary>Whether staff may fill it in; else it follows from another column.</summary>
    public bool IsGiven { get; init; } = true;

    /// <summary>Whether no file of measurements can do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether each of its cells has something in it.</summary>
    public bool IsFilled { get; init; }
}

/// <summary>What stands in the cells of a column.</summary>
internal enum ColumnType
{
    Text,

    /// <summary>As <see cref="Period.ToSdmx"/> writes it.</summary>
    Period,

    /// <summary>A <see cref="PartialDate"/>.</summary>
    Date,

    Number,
    WholeNumber,
    Code,

    /// <summary>An absolute address of the web.</summary>
    Address,
}

/// <summary>What a column does in its table (SDMX information model: dimension, measure, attribute).</summary>
internal enum ColumnRole
{
    /// <summary>Says, with the others, of what the row is a figure.</summary>
    Key,

    /// <summary>A number of the figure.</summary>
    Measure,

    /// <summary>Says something of the figure.</summary>
    Attribute,
}
