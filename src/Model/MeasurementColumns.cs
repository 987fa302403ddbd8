namespace BarometerSite.Model;

/// <summary>
/// The columns of measurements, each once and in their order: a file of staff is read by these names, a file to take away written by all of them,
/// and a measurement in a document has the same names. Columns of an indicator's own dimensions stand after the period.
/// </summary>
internal static class MeasurementColumns
{
    public static readonly MeasurementColumn Period = new("period", row => row.Period.ToSdmx()) { IsRequired = true };
    public static readonly MeasurementColumn Value = new("value", row => row.Value) { IsRequired = true };
    public static readonly MeasurementColumn Lower = new("lower", row => row.Lower);
    public static readonly MeasurementColumn Upper = new("upper", row => row.Upper);
    public static readonly MeasurementColumn Count = new("n", row => row.Count);
    public static readonly MeasurementColumn Status = new("status", row => Codes.Statuses.Of(row.Status));
    public static readonly MeasurementColumn Confidentiality = new("confidentiality", row => Codes.Confidentialities.Of(row.Confidentiality));
    public static readonly MeasurementColumn Published = new("published", row => row.Published?.ToString());
    public static readonly MeasurementColumn Source = new("source", row => row.Source.Id);
    public static readonly MeasurementColumn Note = new("note", row => row.Note);

    private static readonly MeasurementColumn SourceTitle = new("source_title", row => row.Source.Title) { IsGiven = false };
    private static readonly MeasurementColumn SourceAddress = new("source_address", row => row.Source.Address) { IsGiven = false };

    /// <summary>All but the period, which the dimensions follow.</summary>
    public static readonly ImmutableArray<MeasurementColumn> AfterDimensions =
        [Value, Lower, Upper, Count, Status, Confidentiality, Published, Source, SourceTitle, SourceAddress, Note];

    /// <summary>What staff may fill in.</summary>
    public static readonly ImmutableArray<MeasurementColumn> Given = [Period, .. AfterDimensions.Where(column => column.IsGiven)];
}

/// <param name="Id">ASCII, as SDMX and spreadsheets can read it.</param>
/// <param name="Content">What stands in it for a measurement: a text, a whole number or a decimal; null for an empty cell.</param>
internal sealed record MeasurementColumn(string Id, Func<Measurement, object?> Content)
{
    /// <summary>Whether staff may fill it in; else it follows from another column.</summary>
    public bool IsGiven { get; init; } = true;

    /// <summary>Whether no file of measurements can do without it.</summary>
    public bool IsRequired { get; init; }
}
