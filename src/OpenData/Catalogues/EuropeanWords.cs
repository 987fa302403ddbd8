using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.Catalogues;

/// <summary>Ids and labels of the tables that DCAT-AP takes its values from: those of the EU's Publications Office, and ADMS's of publishers.</summary>
internal static class EuropeanWords
{
    public const string Themes = Root + "data-theme";
    public const string PopulationAndSociety = Themes + "/SOCI";
    public const string TwiceAYear = Root + "frequency/ANNUAL_2";
    public const string Denmark = Root + "country/DNK";
    public const string Available = Root + "planned-availability/AVAILABLE";
    public const string LocalAuthority = "http://purl.org/adms/publishertype/LocalAuthority";

    private const string Root = "http://publications.europa.eu/resource/authority/";

    public static LocalText ThemesTitle { get; } = new("Datatema", "Data theme");

    public static ImmutableArray<(string Id, LocalText Label)> Labels { get; } =
    [
        (PopulationAndSociety, new LocalText("Befolkning og samfund", "Population and society")),
        (Available, new LocalText("Tilgængelig", "Available")),
        (LocalAuthority, new LocalText("Lokal myndighed", "Local authority")),
    ];

    public static string Language(Language language) => Root + "language/" + language.LongCode.ToUpperInvariant();

    /// <summary>The address itself where the table does not know the licence.</summary>
    public static string Licence(string address) => address.TrimEnd('/') switch
    {
        "https://creativecommons.org/publicdomain/zero/1.0" => Root + "licence/CC0",
        "https://creativecommons.org/licenses/by/4.0" => Root + "licence/CC_BY_4_0",
        _ => address,
    };

    public static string FileType(string mediaType) => Root + "file-type/" + mediaType switch
    {
        MediaTypes.Json => "JSON",
        MediaTypes.Workbook => "XLSX",
        MediaTypes.Zip => "ZIP",
        _ => "CSV",
    };
}
