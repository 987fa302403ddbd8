using System.Text.Json;
using BarometerSite.Model;

namespace BarometerSite.Tests.OpenData;

/// <summary>The rows of an indicator read out of the files of a site, form by form.</summary>
internal sealed class ReadForms(IReadOnlyDictionary<string, byte[]> files, Indicator indicator)
{
    private static readonly Dictionary<string, string> SdmxNames = new(StringComparer.Ordinal)
    {
        ["value"] = "OBS_VALUE",
        ["status"] = "OBS_STATUS",
        ["confidentiality"] = "CONF_STATUS",
        ["note"] = "COMMENT_OBS",
    };

    public static readonly string[] Names = ["CSV", "CSV for Excel", "JSON", "JSON-stat", "SDMX-CSV", "Excel", "Data Package"];

    public IEnumerable<FigureRow> Rows(string form) => form switch
    {
        "CSV" => Csv(files[$"data/{indicator.Id}.csv"], ','),
        "CSV for Excel" => Csv(files[$"data/excel/{indicator.Id}.csv"], ';'),
        "JSON" => Json(),
        "JSON-stat" => new JsonStatRows(indicator, files[$"data/json-stat/{indicator.Id}.json"]).Rows(),
        "SDMX-CSV" => Sdmx(),
        "Excel" => WorkbookRows.Of(files["data/alle-tal.xlsx"], indicator),
        "Data Package" => Csv(ZipFile.Read(files["data/alle-tal.zip"])[PathInPackage()], ','),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private IEnumerable<FigureRow> Csv(byte[] bytes, char separator) => CsvText.Read(bytes, separator)
        .Select(row => FigureRow.Of(indicator, name => separator == ';' && FigureRow.MeasureNames.Contains(name) ? row[name].Replace(',', '.') : row[name]));

    private List<FigureRow> Json()
    {
        using var json = JsonDocument.Parse(files[$"data/{indicator.Id}.json"]);
        return
        [
            .. json.RootElement.GetProperty("measurements").EnumerateArray().Select(row => FigureRow.Of(indicator, name =>
                indicator.Dimensions.FirstOrDefault(dimension => dimension.Id.Replace('-', '_') == name) is { } dimension
                    ? row.GetProperty("cell").GetProperty(dimension.Id).GetString()
                    : row.GetProperty(name).ToString())),
        ];
    }

    private IEnumerable<FigureRow> Sdmx() => CsvText.Read(files[$"data/sdmx/{indicator.Id}.csv"]).Select(row => FigureRow.Of(indicator, name =>
        name == "period" ? Period(row["TIME_PERIOD"]) : row[SdmxNames.GetValueOrDefault(name, name.ToUpperInvariant())]));

    // 2013-08-01/P1Y is the school year 2013/2014.
    private static string Period(string text) => text.EndsWith("-08-01/P1Y", StringComparison.Ordinal)
        ? $"{text[..4]}/{int.Parse(text[..4], System.Globalization.CultureInfo.InvariantCulture) + 1}"
        : text;

    private string PathInPackage()
    {
        using var package = JsonDocument.Parse(files["data/datapackage.json"]);
        return package.RootElement.GetProperty("resources").EnumerateArray().Single(resource => resource.GetProperty("name").GetString() == indicator.Id)
            .GetProperty("path").GetString()!;
    }
}
