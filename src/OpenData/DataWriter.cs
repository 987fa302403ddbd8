using BarometerSite.Editions.Writing;
using BarometerSite.Model;
using BarometerSite.OpenData.Bundles;
using BarometerSite.OpenData.Catalogues;
using BarometerSite.OpenData.Citations;
using BarometerSite.OpenData.Csv;
using BarometerSite.OpenData.Csvw;
using BarometerSite.OpenData.DataPackages;
using BarometerSite.OpenData.JsonStat;
using BarometerSite.OpenData.Lists;
using BarometerSite.OpenData.Sdmx;
using BarometerSite.OpenData.Workbooks;
using BarometerSite.Pages;

namespace BarometerSite.OpenData;

/// <summary>Writes each file of data in its form.</summary>
/// <param name="byAddress">Another file of data, for those that tell of it.</param>
/// <param name="byPlan">The same for those that hold it.</param>
internal sealed class DataWriter(PlanContext context, EditionWriter document, Func<string, MadeFile> byAddress, Func<PlannedFile, MadeFile> byPlan)
{
    public void Write(Indicator indicator, DataForm form, IBufferWriter<byte> output)
    {
        switch (form)
        {
            case DataForm.Csv:
                IndicatorCsv.Write(indicator, CsvDialect.Plain, output);
                break;
            case DataForm.ExcelCsv:
                IndicatorCsv.Write(indicator, CsvDialect.Excel, output);
                break;
            case DataForm.Json:
                document.Write(indicator, output);
                break;
            case DataForm.JsonStat:
                JsonStatDataset.Write(indicator, context, output);
                break;
            case DataForm.SdmxCsv:
                SdmxCsv.Write(indicator, context.Looks.BaseUrl, output);
                break;
            case DataForm.Citation:
                CslJson.Write(indicator, Citation.Of(indicator, context), output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(form));
        }
    }

    /// <param name="form">One of tables.</param>
    public void Describe(Indicator indicator, DataForm form, IBufferWriter<byte> output) => new CsvDescription(indicator, form, context).Write(output);

    public void WriteWorkbook(IBufferWriter<byte> output) => Workbook.Write(context, output);

    public void WriteDataPackage(IBufferWriter<byte> output) => new DataPackage(context, byAddress).Write(output);

    /// <summary>Piece by piece.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Bundle(ImmutableArray<PlannedFile> entries) => new Bundle(context, byPlan).Parts(entries);

    public void WriteList(IBufferWriter<byte> output) => new DataList(context, byAddress).Write(output);

    public void WriteCatalogue(IBufferWriter<byte> output) => new Catalogue(context).Write(output);
}
