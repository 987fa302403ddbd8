using BarometerSite.Model;

namespace BarometerSite.Pages;

/// <summary>
/// Where pages stand, below the site's root, without a slash in front: clean addresses with a trailing slash, in the reader's
/// language. The front page is the empty address.
/// </summary>
internal static class Addresses
{
    public const string Indicators = "indikatorer/";
    public const string Committees = "handleplaner/";
    public const string Policies = "politikken/";
    public const string Data = "data/";
    public const string NotFound = "404.html";

    /// <summary>What hosts lead on by themselves.</summary>
    public const string Redirects = "_redirects";

    private const string Index = "index.html";

    /// <summary>The year's wheel as a picture; the ids of indicators' and goals' charts have a hyphen.</summary>
    public const string WheelId = "wheel";

    /// <summary>The goals' verdicts over time as a picture.</summary>
    public const string TimelineId = "timeline";

    /// <summary>What is new from edition to edition.</summary>
    public static string News(Language language) => language.Paths.Root + language.Paths.News;

    /// <summary>Of all that is new in a language; <see cref="FeedBelow"/> its front page.</summary>
    public static string Feed(Language language) => FeedBelow(Front(language));

    /// <summary>Of what is new about a page, without the ending that says the form.</summary>
    public static string FeedBelow(string page) => page + "feed";

    /// <summary>The list of the published editions.</summary>
    public static string EditionList(Language language) => language.Paths.Root + language.Paths.Editions;

    /// <summary>How each goal stood over time.</summary>
    public static string OverTime(Language language) => language.Paths.Root + language.Paths.OverTime;

    /// <summary>Where a published edition stands, with pages of its own below.</summary>
    public static string Edition(EditionId edition) => $"{EditionList(Languages.Complete)}{edition}/";

    /// <summary>Where readers search.</summary>
    public static string Search(Language language) => language.Paths.Root + language.Paths.Search;

    /// <summary>All that can be found, from A to Å.</summary>
    public static string Keywords(Language language) => language.Paths.Root + language.Paths.Keywords;

    /// <param name="part">From 1; the first says which others there are.</param>
    public static string SearchIndex(Language language, int part) => string.Create(CultureInfo.InvariantCulture, $"{Search(language)}index-{part}.json");

    public static string Front(Language language) => language.Paths.Root;

    public static string Area(Area area, Language language) =>
        $"{language.Paths.Root}{language.Paths.Areas}{area.Slug.In(language)}/";

    public static string Goal(Goal goal, Language language) =>
        $"{language.Paths.Root}{language.Paths.Goals}{goal.Slug.In(language)}/";

    public static string Method(Language language) => language.Paths.Root + language.Paths.Method;

    public static string Calendar(Language language) => language.Paths.Root + language.Paths.Calendar;

    /// <summary>The same for calendar programs.</summary>
    public static string CalendarFile(Language language) => language.Paths.Root + language.Paths.CalendarFile;

    public const string CorrectionsJson = "corrections.json";

    public static string Corrections(Language language) => language.Paths.Root + language.Paths.Corrections;

    /// <summary>A year's status report.</summary>
    public static string Report(int year, Language language) => $"{language.Paths.Root}{language.Paths.Reports}{Wording.Year(year)}/";

    /// <summary>What advisers told the city.</summary>
    public static string Advice(Language language) => language.Paths.Root + language.Paths.Advice;

    /// <summary>What the city talks with its citizens about.</summary>
    public static string Topics(Language language) => language.Paths.Root + language.Paths.Dialogue;

    public static string Topic(Article text) => $"{Topics(text.Language)}{text.Slug}/";

    public static string Needs(Language language) => language.Paths.Root + language.Paths.Needs;

    public static string Indicator(Indicator indicator) => $"{Indicators}{indicator.Id}/";

    public static string Committee(Committee committee) => $"{Committees}{committee.Slug.In(Languages.Complete)}/";

    public static string Policy(Article article) => $"{Policies}{article.Slug}/";

    /// <summary>A chart as a Plotly figure.</summary>
    public static string Figure(string chart, Language language) => $"{Figures(language)}{chart}.json";

    /// <summary>A chart as a picture that can stand alone.</summary>
    public static string ChartSvg(string chart, Language language) => $"{Figures(language)}{chart}.svg";

    /// <summary>The numbers in a chart, and no others.</summary>
    public static string ChartCsv(string chart, Language language) => $"{Figures(language)}{chart}.csv";

    /// <summary>A chart as a page to be shown inside others' pages.</summary>
    public static string Embed(string chart, Language language) => $"{Embeds(language)}{chart}/";

    /// <summary>What others' pages may show inside theirs, and nothing else; a folder at the top, since a host sets that by path.</summary>
    public static string Embeds(Language language) => language.Paths.Embeds;

    private static string Figures(Language language) => language.Paths.Figures;

    /// <summary>The chart that a file is of, which there need not be; null where it can be none's.</summary>
    public static (Language Language, string Id)? ChartIn(string path)
    {
        foreach (var language in Languages.All)
        {
            if (path.StartsWith(Figures(language), StringComparison.Ordinal))
                return (language, Path.GetFileNameWithoutExtension(path[Figures(language).Length..]));
            if (path.StartsWith(Embeds(language), StringComparison.Ordinal))
                return (language, OfFile(path)[Embeds(language).Length..].TrimEnd('/'));
        }
        return null;
    }

    /// <summary>The picture that other sites show of a page.</summary>
    /// <param name="hash">Of what it shows.</param>
    public static string Card(string page, string hash) => $"{page}card.{hash}.png";

    /// <summary>The figures of an indicator, or how to cite them.</summary>
    public static string DataFile(Indicator indicator, DataForm form) => DataFile(indicator.Id, form);

    /// <inheritdoc cref="DataFile(Indicator, DataForm)"/>
    public static string DataFile(string indicator, DataForm form)
    {
        var format = DataFormat.Of(form);
        return Data + format.Folder + indicator + format.Ending;
    }

    /// <summary>What a CSV file's columns mean, where CSVW looks for it (Model for Tabular Data, 5.3).</summary>
    public static string CsvDescription(Indicator indicator, DataForm form) => DataFile(indicator, form) + "-metadata.json";

    /// <summary>All figures that may be shown, one table a sheet.</summary>
    public const string Workbook = Data + "alle-tal.xlsx";

    /// <summary>All files of figures in one.</summary>
    public const string Bundle = Data + "alle-tal.zip";

    /// <summary>Frictionless Data Package.</summary>
    public const string DataPackage = Data + "datapackage.json";

    /// <summary>DCAT.</summary>
    public const string Catalogue = Data + "katalog.jsonld";

    /// <summary>What there is to take away, for programs.</summary>
    public const string DataList = Data + "index.json";

    /// <summary>The version of our own JSON; another one stands beside it, so that what reads this one goes on.</summary>
    public const string Schemas = Data + "schema/1/";

    /// <param name="name">Of one of <see cref="JsonSchemas"/>.</param>
    public static string JsonSchema(string name) => $"{Schemas}{name}.json";

    public static readonly ImmutableArray<string> JsonSchemas = ["indicator", "goal", "corrections", "index"];

    /// <summary>The working of a goal's verdict for machines.</summary>
    public static string Json(Goal goal) => $"{Data}goals/{goal.FileName}.json";

    /// <summary>A page of its own, such as the privacy page.</summary>
    public static string Page(Article article) => article switch
    {
        { Name: "method" } => Method(article.Language),
        { Name: "data" } => Data,
        { Name: "not-found" } => NotFound,
        _ => Front(article.Language) + article.Slug + "/",
    };

    /// <summary>The way from a page back to the site's root: <c>./</c>, <c>../../</c>.</summary>
    public static string Root(string address)
    {
        var depth = address.Count(character => character == '/');
        return depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth));
    }

    /// <summary>Which language is spoken where an address leads: the one whose folder is in it, else the site's own.</summary>
    public static Language LanguageOf(string address)
    {
        return Languages.All.FirstOrDefault(language => language != Languages.Complete && Folders(language.Paths).Any(IsIn)) ?? Languages.Complete;

        static string[] Folders(PathWords paths) => [paths.Root, paths.Embeds, paths.Figures];

        bool IsIn(string folder) => $"/{address}".Contains($"/{folder}", StringComparison.Ordinal);
    }

    /// <summary>The address at which a server gives a file.</summary>
    public static string OfFile(string path) => path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;

    /// <summary>The file that a server gives for an address.</summary>
    public static string File(string address) => address.Length == 0 || address.EndsWith('/') ? address + Index : address;
}
