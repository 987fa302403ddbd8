using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
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

    private ImmutableArray<CorrectionDocument> Corrections =>
        [.. edition.Barometer.Corrections.Select(correction => CorrectionWriter.Document(correction, edition.Barometer))];

    private MethodDocument Method => new(
        edition.MethodVersion, Codes.Tests.Of(edition.Barometer.Site.Test.Tails), edition.Barometer.Site.Test.Level, edition.Barometer.Site.Test.Quantile);

    public EditionDocument Document()
    {
        var barometer = edition.Barometer;
        return new EditionDocument(
            AsOf,
            Method,
            Site(barometer.Site),
            [.. barometer.Areas.Select(area => new AreaDocument(area.Id, area.Title, area.Slug, area.Summary))],
            [
                .. barometer.Committees.Select(committee =>
                    new CommitteeDocument(committee.Id, committee.Title, committee.Slug, committee.Field, committee.PlanBasis)),
            ],
            [.. barometer.Dimensions.Select(Dimension)],
            [.. barometer.Sources.Select(source => new SourceDocument(source.Id, source.Title, source.Publisher, source.Date?.ToString(), source.Address))],
            [.. barometer.Indicators.Select(indicator => new IndicatorWriter(indicator, rows).Document())],
            [.. edition.Goals.Select(goal => new GoalWriter(goal, rows).Document())],
            [.. barometer.Calendar.Select(entry => new CalendarDocument(entry.Id, entry.Title, Codes.TimesOfYear.Of(entry.When), entry.Text, entry.Source.Id))],
            [.. barometer.Articles.Select(Text)],
            Corrections,
            barometer.Topics.IsEmpty ? null : [.. barometer.Topics.Select(TopicWriter.Document)],
            barometer.Advice.IsEmpty ? null : [.. barometer.Advice.Select(PlanWriter.Document)],
            barometer.Activities.IsEmpty ? null : [.. barometer.Activities.Select(PlanWriter.Document)]);
    }

    /// <summary>The document as JSON, ended by a new line.</summary>
    public void Write(IBufferWriter<byte> output) => Write(Document(), DocumentJson.Default.EditionDocument, output);

    /// <summary>Without a space: indented, long series take twice the room, and it is programs that read them.</summary>
    public void Write(Indicator indicator, IBufferWriter<byte> output) => Write(
        new IndicatorWriter(indicator, rows).Document() with { AsOf = AsOf, Licence = Licence }, DocumentJson.Default.IndicatorDocument, output,
        isIndented: false);

    public void Write(GoalAssessment goal, IBufferWriter<byte> output) =>
        Write(new GoalWriter(goal, rows).Document() with { AsOf = AsOf, Licence = Licence, Method = Method }, DocumentJson.Default.GoalDocument, output);

    /// <summary>What published editions said wrongly.</summary>
    public void WriteCorrections(IBufferWriter<byte> output) => Write(
        new CorrectionsDocument(AsOf, Licence, Corrections), DocumentJson.Default.CorrectionsDocument, output);

    private static void Write<T>(T document, JsonTypeInfo<T> form, IBufferWriter<byte> output, bool isIndented = true)
    {
        using (var json = new Utf8JsonWriter(output, ReadableJson.Layout with { Indented = isIndented }))
            JsonSerializer.Serialize(json, document, form);
        output.Write("\n"u8);
    }

    private static SiteDocument Site(Site site) => new(
        site.Title, site.Tagline, site.Owner, site.Policy, site.City, site.Contact, site.AccessibilityStatement, site.LicenceName, site.LicenceAddress,
        site.Disclosure.SmallestCount, site.Disclosure.SmallestSample,
        site.PolicyHalfYears is { } span ? new HalfYearsDocument(span.First.ToSdmx(), span.Last.ToSdmx()) : null,
        site.Languages.Equals(Languages.Usual) ? null : [.. site.Languages.Select(language => language.Code)]);

    private static DimensionDocument Dimension(Dimension dimension) => new(
        dimension.Id, dimension.Title, dimension.Total, dimension.AddsUp,
        [.. dimension.Members.Select(member => new MemberDocument(member.Id, member.Title, member.Tile is { } tile ? [tile.Column, tile.Row] : null))]);

    private static TextDocument Text(Article article) => new(
        Codes.Articles.Of(article.Kind), article.Language.Code, article.Name, article.Title, article.Summary, article.Slug, article.Order, article.Path,
        [.. article.Headings.Select(heading => new HeadingDocument(heading.Id, heading.Text, heading.Level))], article.Text, article.Follows);
}
