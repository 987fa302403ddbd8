using System.Text.Json;
using BarometerSite.Assessment;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Writing;

/// <summary>An edition as a document, whole or in the parts that are files of the site.</summary>
internal sealed class EditionWriter(Edition edition)
{
    private readonly RowNumbers rows = new(edition.Barometer);

    private DateOnly AsOf => edition.AsOf;

    private string Licence => edition.Barometer.Site.LicenceAddress;

    private MethodDocument Method => new(
        edition.MethodVersion, Codes.Tests.Of(edition.Barometer.Site.Test.Tails), edition.Barometer.Site.Test.Level, edition.Barometer.Site.Test.Quantile);

    public EditionDocument Document()
    {
        var barometer = edition.Barometer;
        return new EditionDocument(
            EditionDocument.CurrentForm,
            AsOf,
            Method,
            Site(barometer.Site),
            [.. barometer.Areas.Select(area => new AreaDocument(area.Id, area.Title, area.Slug, area.Summary))],
            [.. barometer.Committees.Select(committee => new CommitteeDocument(committee.Id, committee.Title, committee.Slug, committee.Field))],
            [.. barometer.Dimensions.Select(Dimension)],
            [.. barometer.Sources.Select(source => new SourceDocument(source.Id, source.Title, source.Publisher, source.Date?.ToString(), source.Address))],
            [.. barometer.Indicators.Select(indicator => new IndicatorWriter(indicator, rows).Document())],
            [.. edition.Goals.Select(goal => new GoalWriter(goal, rows).Document())],
            [.. barometer.Calendar.Select(entry => new CalendarDocument(entry.Id, entry.Title, Codes.TimesOfYear.Of(entry.When), entry.Text, entry.Source.Id))],
            [.. barometer.Articles.Select(Text)]);
    }

    /// <summary>The document as JSON, ended by a new line.</summary>
    public byte[] Json() => WithEnd(JsonSerializer.SerializeToUtf8Bytes(Document(), ReadableJson.Form.EditionDocument));

    public byte[] Json(Indicator indicator) => WithEnd(JsonSerializer.SerializeToUtf8Bytes(
        new IndicatorWriter(indicator, rows).Document() with { AsOf = AsOf, Licence = Licence }, ReadableJson.Form.IndicatorDocument));

    public byte[] Json(GoalAssessment goal) => WithEnd(JsonSerializer.SerializeToUtf8Bytes(
        new GoalWriter(goal, rows).Document() with { AsOf = AsOf, Licence = Licence, Method = Method }, ReadableJson.Form.GoalDocument));

    private static byte[] WithEnd(byte[] json) => [.. json, (byte)'\n'];

    private static SiteDocument Site(Site site) => new(
        site.Title, site.Tagline, site.Owner, site.Policy, site.City, site.Contact, site.AccessibilityStatement, site.LicenceName, site.LicenceAddress,
        site.Disclosure.SmallestCount, site.Disclosure.SmallestSample);

    private static DimensionDocument Dimension(Dimension dimension) => new(
        dimension.Id, dimension.Title, dimension.Total, dimension.AddsUp,
        [.. dimension.Members.Select(member => new MemberDocument(member.Id, member.Title, member.Tile is { } tile ? [tile.Column, tile.Row] : null))]);

    private static TextDocument Text(Article article) => new(
        Codes.Articles.Of(article.Kind), article.Language.Code, article.Name, article.Title, article.Summary, article.Slug, article.Order, article.Path,
        [.. article.Headings.Select(heading => new HeadingDocument(heading.Id, heading.Text, heading.Level))], article.Text);
}
