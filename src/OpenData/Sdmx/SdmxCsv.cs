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

    public static void Write(Indicator indicator, string baseUrl, IBufferWriter<byte> output) =>
        CsvDialect.Plain.Write(Columns(indicator, baseUrl), indicator, output);

    public static ImmutableArray<CsvColumn> Columns(Indicator indicator, string baseUrl)
    {
        var structure = StructureId(indicator, baseUrl);
        var unit = Codes.Units.Of(indicator.Unit);
        var dimensions = MeasurementColumns.Of(indicator).Where(column => column.Dimension is not null);
        return
        [
            Added("STRUCTURE", "dataflow"), Added("STRUCTURE_ID", structure), Added("ACTION", Information),
            .. dimensions.Select(Column),
            new(Vintages.Id.ToUpperInvariant(), ColumnType.WholeNumber, IsKey: true, IsFilled: true, (_, vintage) => vintage),
            Column(MeasurementColumns.Period) with { Content = (row, _) => TimePeriod(row.Period) },
            .. MeasurementColumns.AfterDimensions.Select(Column),
            Added("UNIT_MEASURE", unit),
        ];

        CsvColumn Added(string name, string content) => new(name, ColumnType.Text, IsKey: false, IsFilled: true, (_, _) => content);

        CsvColumn Column(MeasurementColumn column) => CsvColumn.Of(column, column.Sdmx, column.Role == ColumnRole.Key);
    }

    private static string StructureId(Indicator indicator, string baseUrl)
    {
        string[] host = [.. new Uri(baseUrl).Host.Split('.').SkipWhile(part => part == "www").Reverse()];
        // Each part of an agency's id begins with a letter, which those of a number on a network do not.
        var agency = Array.TrueForAll(host, part => part.Length > 0 && char.IsAsciiLetter(part[0])) ? string.Join('.', host) : "local";
        return $"{agency}:{indicator.Id.ToUpperInvariant().Replace('-', '_')}({Version})";
    }

    // A school year is a range of time, since SDMX has no period that begins in August (SDMX 3.0, Section 6, 4.2).
    private static string TimePeriod(Period period) => period.Kind == PeriodKind.SchoolYear
        ? period.FirstDay.ToString("yyyy-MM-dd'/P1Y'", CultureInfo.InvariantCulture)
        : period.ToSdmx();
}
