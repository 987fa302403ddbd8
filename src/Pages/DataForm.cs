namespace BarometerSite.Pages;

/// <summary>A form in which an indicator's figures are handed out.</summary>
internal enum DataForm
{
    Csv,
    ExcelCsv,
    Json,
    JsonStat,
    SdmxCsv,

    /// <summary>How to cite them, for programs that keep references.</summary>
    Citation,
}

/// <summary>What is the same of all files of a form.</summary>
/// <param name="Id">Stable: in lists for machines, and part of the word for people.</param>
/// <param name="Folder">Below the data's, with a slash at its end: forms with the same ending do not clash, and a host sets media types by path.</param>
/// <param name="MediaType">As registered with IANA.</param>
/// <param name="Standard">Where the form is described; null for our own.</param>
internal sealed record DataFormat(DataForm Form, string Id, string Folder, string Ending, string MediaType, string? Standard)
{
    public static readonly ImmutableArray<DataFormat> All =
    [
        new(DataForm.Csv, "csv", "", ".csv", MediaTypes.Csv, "https://www.rfc-editor.org/rfc/rfc4180"),
        new(DataForm.ExcelCsv, "excel-csv", "excel/", ".csv", MediaTypes.Csv, null),
        new(DataForm.Json, "json", "", ".json", MediaTypes.Json, null),
        new(DataForm.JsonStat, "json-stat", "json-stat/", ".json", MediaTypes.Json, "https://json-stat.org/full/"),
        new(DataForm.SdmxCsv, "sdmx-csv", "sdmx/", ".csv", MediaTypes.Csv, "https://github.com/sdmx-twg/sdmx-csv"),
        new(DataForm.Citation, "citation", "csl/", ".json", MediaTypes.Citation, null),
    ];

    /// <summary>Those with the figures themselves.</summary>
    public static readonly ImmutableArray<DataFormat> OfFigures = All.RemoveAll(format => format.Form == DataForm.Citation);

    /// <summary>Those that are tables.</summary>
    public static readonly ImmutableArray<DataFormat> Tables = All.RemoveAll(format => format.Ending != ".csv");

    /// <summary>Those that each published edition has as files; the others lie in its ZIP file.</summary>
    public static readonly ImmutableArray<DataFormat> OfEditions = All.RemoveAll(format => format.Form is not (DataForm.Csv or DataForm.Json));

    private static readonly FrozenDictionary<DataForm, DataFormat> ByForm = All.ToFrozenDictionary(format => format.Form);

    public static DataFormat Of(DataForm form) => ByForm[form];

    /// <summary>Of the word for people.</summary>
    public string WordKey { get; } = WordKeyOf(Id);

    /// <inheritdoc cref="WordKey"/>
    /// <param name="id">The stable word.</param>
    public static string WordKeyOf(string id) => "data_form_" + id.Replace('-', '_');
}

/// <summary>Media types of files that are not pages.</summary>
internal static class MediaTypes
{
    public const string Csv = "text/csv";
    public const string Json = "application/json";
    public const string Citation = "application/vnd.citationstyles.csl+json";
    public const string JsonLd = "application/ld+json";
    public const string JsonSchema = "application/schema+json";
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Calendar = "text/calendar; charset=utf-8";
    public const string Zip = "application/zip";
}
