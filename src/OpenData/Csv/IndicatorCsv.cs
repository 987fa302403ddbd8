using BarometerSite.Model;

namespace BarometerSite.OpenData.Csv;

/// <summary>Every measurement of an indicator, every vintage of it, as CSV. Names are ASCII, periods as SDMX writes them, every row names its source.</summary>
internal static class IndicatorCsv
{
    public static void Write(Indicator indicator, CsvDialect dialect, IBufferWriter<byte> output) =>
        dialect.Write(CsvColumn.Of(indicator), indicator, output);
}
