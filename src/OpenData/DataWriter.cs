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
/// <param name="made">What is known of another file of data by its address, for those that tell of it.</param>
internal sealed class DataWriter(PlanContext context, EditionWriter document, Func<string, FileHash> made)
{
    private readonly string agency = SdmxCsv.Agency(context.Looks.BaseUrl);
    private readonly CsvSchemas schemas = new(context);
    private readonly JsonStatParts jsonStat = new(context.In(Languages.Complete));

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
                JsonStatDataset.Write(indicator, context, jsonStat, output);
                break;
            case DataForm.SdmxCsv:
                SdmxCsv.Write(indicator, agency, output);
                break;
            case DataForm.Citation:
                CslJson.Write(indicator, Citation.Of(indicator, context), output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(form));
        }
    }

    /// <param name="form">One of tables.</param>
    public void Describe(Indicator indicator, DataForm form, IBufferWriter<byte> output) => new CsvDescription(indicator, form, context, schemas).Write(output);

    public void WriteWorkbook(IBufferWriter<byte> output) => Workbook.Write(context, output);

    public void WriteDataPackage(IBufferWriter<byte> output) => new DataPackage(context, made).Write(output);

    /// <inheritdoc cref="Bundle.Write"/>
    public void WriteBundle(IEnumerable<(PlannedFile File, PiecedBuffer Content)> entries, IBufferWriter<byte> output) =>
        new Bundle(context).Write(entries, output);

    public void WriteList(IBufferWriter<byte> output) => new DataList(context, made).Write(output);

    public void WriteCatalogue(IBufferWriter<byte> output) => new Catalogue(context).Write(output);
}
