using System.Text.Json;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Writing;

/// <summary>An edition as a document, whole or in the parts that are files of the site.</summary>
internal sealed class EditionWriter(Edition edition)
{
    private readonly RowNumbers rows = new(edition.Barometer);

    public EditionDocument Document()
    {
        var barometer = edition.Barometer;
        return new EditionDocument
        {
            Form = EditionDocument.CurrentForm,
            AsOf = edition.AsOf,
            Method = Method(),
            Site = Site(barometer.Site),
            Areas = [.. barometer.Areas.Select(area => new AreaDocument { Id = area.Id, Title = area.Title, Slug = area.Slug, Summary = area.Summary })],
            Committees = [.. barometer.Committees.Select(committee => new CommitteeDocument { Id = committee.Id, Title = committee.Title, Slug = committee.Slug, Field = committee.Field })],
            Dimensions = [.. barometer.Dimensions.Select(Dimension)],
            Sources = [.. barometer.Sources.Select(Source)],
            Indicators = [.. barometer.Indicators.Select(Document)],
            Goals = [.. edition.Goals.Select(Document)],
            Calendar = [.. barometer.Calendar.Select(Entry)],
            Texts = [.. barometer.Articles.Select(Text)],
        };
    }

    public IndicatorDocument Document(Indicator indicator) => new IndicatorWriter(indicator, rows).Document();

    public GoalDocument Document(Assessment.GoalAssessment goal) => new GoalWriter(goal, rows).Document();

    /// <summary>The document as JSON, ended by a new line.</summary>
    public byte[] Json() => Json(Document());

    public byte[] Json(Indicator indicator) => WithEnd(JsonSerializer.SerializeToUtf8Bytes(
        Document(indicator) with { AsOf = edition.AsOf, Licence = edition.Barometer.Site.LicenceAddress }, ReadableJson.Form.IndicatorDocument));

    public byte[] Json(Assessment.GoalAssessment goal) => WithEnd(JsonSerializer.SerializeToUtf8Bytes(
        Document(goal) with { AsOf = edition.AsOf, Licence = edition.Barometer.Site.LicenceAddress, Method = Method() }, ReadableJson.Form.GoalDocument));

    public static byte[] Json(EditionDocument document) => WithEnd(JsonSerializer.SerializeToUtf8Bytes(document, ReadableJson.Form.EditionDocument));

    private static byte[] WithEnd(byte[] json) => [.. json, (byte)'\n'];

    private MethodDocument Method() => new()
    {
        Version = edition.MethodVersion,
        Test = Codes.Tests.Of(edition.Barometer.Site.Test.Tails),
        Level = edition.Barometer.Site.Test.Level,
        Quantile = edition.Barometer.Site.Test.Quantile,
    };

    private static SiteDocument Site(Site site) => new()
    {
        Title = site.Title,
        Tagline = site.Tagline,
        Owner = site.Owner,
        Policy = site.Policy,
        City = site.City,
        Contact = site.Contact,
        AccessibilityStatement = site.AccessibilityStatement,
        LicenceName = site.LicenceName,
        LicenceAddress = site.LicenceAddress,
        SmallestCount = site.Disclosure.SmallestCount,
        SmallestSample = site.Disclosure.SmallestSample,
    };

    private static DimensionDocument Dimension(Dimension dimension) => new()
    {
        Id = dimension.Id,
        Title = dimension.Title,
        Total = dimension.Total,
        AddsUp = dimension.AddsUp,
        Members =
        [
            .. dimension.Members.Select(member => new MemberDocument
            {
                Id = member.Id,
                Title = member.Title,
                Tile = member.Tile is { } tile ? [tile.Column, tile.Row] : null,
            }),
        ],
    };

    private static SourceDocument Source(Source source) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Publisher = source.Publisher,
        Date = source.Date?.ToString(),
        Address = source.Address,
    };

    private static CalendarDocument Entry(CalendarEntry entry) => new()
    {
        Id = entry.Id,
        Title = entry.Title,
        When = Codes.TimesOfYear.Of(entry.When),
        Text = entry.Text,
        Source = entry.Source.Id,
    };

    private static TextDocument Text(Article article) => new()
    {
        Kind = Codes.Articles.Of(article.Kind),
        Language = article.Language.Code,
        Name = article.Name,
        Title = article.Title,
        Summary = article.Summary,
        Slug = article.Slug,
        Order = article.Order,
        Path = article.Path,
        Headings = [.. article.Headings.Select(heading => new HeadingDocument { Id = heading.Id, Text = heading.Text, Level = heading.Level })],
        Text = article.Text,
    };
}
