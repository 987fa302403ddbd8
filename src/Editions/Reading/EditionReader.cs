using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Reading;

/// <summary>Makes of a document the edition that it was written of.</summary>
internal static class EditionReader
{
    /// <param name="json">What <see cref="Writing.EditionWriter"/> wrote.</param>
    /// <inheritdoc cref="ReadFile"/>
    public static Edition Read(ReadOnlyMemory<byte> json) => Read(json, DocumentJson.Default.EditionDocument, document => document, new SharedParts());

    /// <param name="file">What <see cref="Files.EditionFile"/> wrote; must not change from now on.</param>
    /// <param name="shared">Of the editions of the same site.</param>
    /// <exception cref="EditionFormatException">It is something else, or has been changed into what cannot be.</exception>
    public static Edition ReadFile(ReadOnlyMemory<byte> file, SharedParts shared) =>
        Read(file, DocumentJson.Default.EditionFileDocument, document => document.Edition, shared);

    private static Edition Read<T>(ReadOnlyMemory<byte> json, JsonTypeInfo<T> type, Func<T, EditionDocument> edition, SharedParts shared)
        where T : class
    {
        try
        {
            var parts = EditionParts.Cut(json);
            return Read(edition(shared.Read(parts.Rest, type)), parts, shared);
        }
        catch (JsonException exception)
        {
            throw new EditionFormatException(Explained(json, type) ?? exception.Message, exception);
        }
    }

    /// <summary>Why the whole cannot be read, which names the place in it; a part knows its own only.</summary>
    private static string? Explained<T>(ReadOnlyMemory<byte> json, JsonTypeInfo<T> type)
    {
        try
        {
            JsonSerializer.Deserialize(json.Span, type);
            return null;
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    private static Edition Read(EditionDocument document, EditionParts parts, SharedParts shared)
    {
        var sources = document.Sources
            .Select(source => new Source(source.Id, source.Title, source.Publisher, Parsed.Date(source.Date), source.Address))
            .ToImmutableArray();
        var sourcesById = Parsed.ById(sources, source => source.Id, "source");
        var dimensions = document.Dimensions.Select(Dimension).ToImmutableArray();
        var indicators = new IndicatorReader(parts.Indicators, shared, sourcesById, Parsed.ById(dimensions, dimension => dimension.Id, "dimension"));
        var areas = document.Areas.Select((area, at) => new Area(at + 1, area.Id, area.Title, area.Slug, area.Summary)).ToImmutableArray();
        var committees = document.Committees
            .Select(committee => new Committee(committee.Id, committee.Title, committee.Slug, committee.Field) { PlanBasis = committee.PlanBasis })
            .ToImmutableArray();
        var committeesById = Parsed.ById(committees, committee => committee.Id, "committee");
        var plans = new PlanReader(committeesById, sourcesById);
        var site = Site(document);
        var goals = new GoalReader(
            indicators,
            sourcesById,
            Parsed.ById(areas, area => area.Id, "focus area"),
            committeesById,
            site.Test,
            document.AsOf);
        var assessments = document.Goals.Select(goals.Read).ToImmutableArray();
        var barometer = new Barometer(
            site, areas, committees, dimensions, [.. assessments.Select(assessment => assessment.Goal)], indicators.All, sources,
            [.. parts.Texts.Select(text => Text(text, shared))])
        {
            Calendar = [.. document.Calendar.Select(entry => new CalendarEntry(
                entry.Id, entry.Title, Parsed.Code(Codes.TimesOfYear, entry.When), entry.Text, Parsed.Find(sourcesById, entry.Source, "source")))],
            Topics = [.. (document.Topics ?? []).Select(new TopicReader(committeesById).Read)],
            Advice = [.. (document.Advice ?? []).Select(plans.Advice)],
            Activities = [.. (document.Activities ?? []).Select(plans.Activity)],
            Corrections = [.. document.Corrections.Select(new CorrectionReader(indicators).Read)],
        };
        return new Edition(document.AsOf, document.Method.Version, barometer, assessments);
    }

    private static Site Site(EditionDocument document)
    {
        var site = document.Site;
        return new Site(
            site.Title, site.Tagline, site.Owner, site.Policy, site.City, site.AccessibilityStatement, site.LicenceName, site.LicenceAddress, site.Contact)
        {
            Test = new TestSettings(Parsed.Code(Codes.Tests, document.Method.Test), document.Method.Level),
            Disclosure = new DisclosureLimits(site.SmallestCount, site.SmallestSample),
            PolicyHalfYears = site.PolicyHalfYears is { } span ? HalfYears(span) : null,
            Languages = site.Languages is { } codes ? [.. codes.Select(Language)] : Languages.Usual,
        };
    }

    private static HalfYearSpan HalfYears(HalfYearsDocument document)
    {
        var span = new HalfYearSpan(Parsed.Period(document.First), Parsed.Period(document.Last));
        return span.IsPossible ? span : throw new EditionFormatException($"From ‘{document.First}’ to ‘{document.Last}’ there are no half-years in a row.");
    }

    private static Dimension Dimension(DimensionDocument dimension) => new(
        dimension.Id,
        dimension.Title,
        dimension.Total,
        [
            .. dimension.Members.Select(member => new DimensionMember(member.Id, member.Title)
            {
                Tile = member.Tile is not { } tile ? null
                    : tile is [var column, var row] ? new TilePlace(column, row)
                        : throw new EditionFormatException($"The tile of ‘{member.Id}’ is no column and row."),
            }),
        ])
    {
        AddsUp = dimension.AddsUp,
    };

    private static Language Language(string code) =>
        Languages.Find(code) ?? throw new EditionFormatException($"‘{code}’ is no language of the site.");

    private static Article Text(ReadOnlyMemory<byte> json, SharedParts shared)
    {
        if (shared.Find<Article>(json) is { } known)
            return known;
        var text = Text(shared.Read(json, DocumentJson.Default.TextDocument));
        shared.Keep(json, text);
        return text;
    }

    private static Article Text(TextDocument text) => new(
        Parsed.Code(Codes.Articles, text.Kind),
        Language(text.Language),
        text.Name,
        text.Title,
        text.Summary,
        text.Slug,
        text.Order,
        text.Path,
        [.. text.Headings.Select(heading => new TextHeading(heading.Id, heading.Text, heading.Level))],
        text.Text)
    {
        Follows = text.Follows,
    };
}
