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

    /// <summary>In the order of <see cref="Columns"/>.</summary>
    public static void Write(Indicator indicator, string baseUrl, IBufferWriter<byte> output)
    {
        var structure = StructureId(indicator, baseUrl);
        var unit = Codes.Units.Of(indicator.Unit);
        var (dimensions, others) = Measured(indicator);
        CsvDialect.Plain.Write(
            Columns(indicator).Select(column => column.Name),
            Vintages.Of(indicator).Select(figure => (IEnumerable<object?>)
            [
                "dataflow", structure, Information, .. dimensions.Select(column => column.Content(figure.Row)), figure.Vintage,
                TimePeriod(figure.Row.Period), .. others.Select(column => column.Content(figure.Row)), unit,
            ]),
            output);
    }

    public static ImmutableArray<CsvColumn> Columns(Indicator indicator)
    {
        var (dimensions, others) = Measured(indicator);
        return
        [
            Added("STRUCTURE"), Added("STRUCTURE_ID"), Added("ACTION"),
            .. dimensions.Select(Column),
            Added(Vintages.Id.ToUpperInvariant()) with { Type = ColumnType.WholeNumber, IsKey = true },
            Column(MeasurementColumns.Period),
            .. others.Select(Column),
            Added("UNIT_MEASURE"),
        ];

        CsvColumn Added(string name) => new(name, ColumnType.Text, IsKey: false, IsFilled: true, Measured: null);

        CsvColumn Column(MeasurementColumn column) => new(column.Sdmx, column.Type, column.Role == ColumnRole.Key, column.IsFilled, column);
    }

    private static (MeasurementColumn[] Dimensions, ImmutableArray<MeasurementColumn> Others) Measured(Indicator indicator) =>
        ([.. MeasurementColumns.Of(indicator).Where(column => column.Dimension is not null)], MeasurementColumns.AfterDimensions);

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
