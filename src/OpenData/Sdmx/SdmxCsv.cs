using BarometerSite.Model;
using BarometerSite.OpenData.Csv;

namespace BarometerSite.OpenData.Sdmx;

/// <summary>
/// SDMX-CSV 2.0: the three columns that name the structure, the dimensions, the measures, the attributes. A dataflow is named for its indicator; its
/// agency is the site's host read backwards.
/// </summary>
internal static class SdmxCsv
{
    private const string Version = "1.0";

    /// <summary>Information: nothing is asked of whoever reads it (SDMX-CSV 2.0, ACTION).</summary>
    private const string Information = "I";

    private static readonly CsvColumn Structure = Added("STRUCTURE", "dataflow");
    private static readonly CsvColumn Action = Added("ACTION", Information);
    private static readonly CsvColumn Vintage =
        new(Vintages.Id.ToUpperInvariant(), ColumnType.WholeNumber, IsKey: true, IsFilled: true, (_, vintage) => vintage);

    private static readonly CsvColumn Time = Column(MeasurementColumns.Period) with { Content = (row, _) => TimePeriod(row.Period) };
    private static readonly ImmutableArray<CsvColumn> AfterTime = [.. MeasurementColumns.AfterDimensions.Select(Column)];

    /// <param name="agency">See <see cref="Agency"/>.</param>
    public static void Write(Indicator indicator, string agency, IBufferWriter<byte> output) =>
        CsvDialect.Plain.Write(Columns(indicator, agency), indicator, output);

    /// <inheritdoc cref="Write" path="/param"/>
    public static ImmutableArray<CsvColumn> Columns(Indicator indicator, string agency) =>
    [
        Structure, Added("STRUCTURE_ID", $"{agency}:{indicator.Id.ToUpperInvariant().Replace('-', '_')}({Version})"), Action,
        .. MeasurementColumns.OfDimensions(indicator).Select(Column),
        Vintage, Time, .. AfterTime, Added("UNIT_MEASURE", Codes.Units.Of(indicator.Unit)),
    ];

    /// <summary>Who answers for the structures of a site.</summary>
    public static string Agency(string baseUrl)
    {
        string[] host = [.. new Uri(baseUrl).Host.Split('.').SkipWhile(part => part == "www").Reverse()];
        // Each part of an agency's id begins with a letter, which those of a number on a network do not.
        return Array.TrueForAll(host, part => part.Length > 0 && char.IsAsciiLetter(part[0])) ? string.Join('.', host) : "local";
    }

    private static CsvColumn Added(string name, string content) => new(name, ColumnType.Text, IsKey: false, IsFilled: true, (_, _) => content);

    private static CsvColumn Column(MeasurementColumn column) => CsvColumn.Of(column, column.Sdmx, column.Role == ColumnRole.Key);

    // A school year is a range of time, since SDMX has no period that begins in August (SDMX 3.0, Section 6, 4.2).
    private static string TimePeriod(Period period) => period.Kind == PeriodKind.SchoolYear
        ? period.FirstDay.ToString("yyyy-MM-dd'/P1Y'", CultureInfo.InvariantCulture)
        : period.ToSdmx();
}
