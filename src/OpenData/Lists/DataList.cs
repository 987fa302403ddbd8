using System.Text.Json;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.Lists;

/// <summary>Writes the list of the data, in our own form.</summary>
internal sealed class DataList(PlanContext context, Func<string, FileHash> made)
{
    private const int Version = 1;

    private static readonly string Up = Addresses.Root(Addresses.Data);

    public void Write(IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, ReadableJson.Layout))
            JsonSerializer.Serialize(json, Document(), DataListJson.Default.DataListDocument);
        output.Write("\n"u8);
    }

    private DataListDocument Document()
    {
        var (site, history) = (context.Barometer.Site, context.History);
        return new DataListDocument(
            Version,
            site.Title,
            site.Owner,
            context.Edition.AsOf,
            site.LicenceAddress,
            [
                File("xlsx", Addresses.Workbook, MediaTypes.Workbook),
                File("zip", Addresses.Bundle, MediaTypes.Zip),
                File("datapackage", Addresses.DataPackage, MediaTypes.Json),
            ],
            context.Barometer.WithFigures.Select(Indicator),
            context.Barometer.Goals.Select(goal => new GoalFileDocument(
                goal.Id, goal.Title, Up + Addresses.Goal(goal, Languages.Complete), File("json", Addresses.Json(goal), MediaTypes.Json, "goal"))),
            [
                .. history.Records.Select(record => record.Header).OrderByDescending(header => header.Id).Select(header => new EditionFilesDocument(
                    header.Id.ToString(), header.Published, header.AsOf,
                    Up + Addresses.Edition(header.Id), Up + Addresses.Edition(header.Id) + Addresses.Data, Up + Addresses.Edition(header.Id) + Addresses.Bundle,
                    history.Archive.Current(header.Id).Id is var current && current != header.Id ? current.ToString() : null)),
            ]);
    }

    private IndicatorFilesDocument Indicator(Indicator indicator) => new(
        indicator.Id, indicator.Title, Up + Addresses.Indicator(indicator), indicator.Measurements.Length,
        [
            .. DataFormat.All.Select(format => File(
                format.Id, Addresses.DataFile(indicator, format.Form), format.MediaType, format.Form == DataForm.Json ? "indicator" : null)),
        ]);

    private DataFileDocument File(string form, string address, string mediaType, string? schema = null)
    {
        var file = made(address);
        return new(form, Below(address), mediaType, file.Bytes, file.Hex, schema is null ? null : Below(Addresses.JsonSchema(schema)));
    }

    private static string Below(string address) => address[Addresses.Data.Length..];
}
