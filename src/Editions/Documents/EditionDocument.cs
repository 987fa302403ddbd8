using System.Text.Json.Serialization;
using BarometerSite.Model;

namespace BarometerSite.Editions.Documents;

/// <summary>
/// An edition as its file holds it: everything by its id, every word a code. The members are named in the file as
/// here, in small letters with underscores. What editions have only since a later program is left out where there is none of it.
/// </summary>
internal sealed record EditionDocument(
    DateOnly AsOf,
    MethodDocument Method,
    SiteDocument Site,
    ImmutableArray<AreaDocument> Areas,
    ImmutableArray<CommitteeDocument> Committees,
    ImmutableArray<DimensionDocument> Dimensions,
    ImmutableArray<SourceDocument> Sources,
    ImmutableArray<IndicatorDocument> Indicators,
    ImmutableArray<GoalDocument> Goals,
    ImmutableArray<CalendarDocument> Calendar,
    ImmutableArray<TextDocument> Texts,
    ImmutableArray<CorrectionDocument> Corrections,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<TopicDocument>? Topics = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<AdviceDocument>? Advice = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<ActivityDocument>? Activities = null);

/// <summary>By which rules verdicts are reached, and how a change is told from chance.</summary>
/// <param name="Level">In percent.</param>
/// <param name="Quantile">Of the normal distribution, beyond which the rest lies.</param>
internal sealed record MethodDocument(string Version, string Test, int Level, decimal Quantile);

/// <param name="PolicyHalfYears">Null also in files of before it was known.</param>
/// <param name="Languages">Codes; null where it speaks those that every site does.</param>
internal sealed record SiteDocument(
    LocalText Title,
    LocalText Tagline,
    LocalText Owner,
    LocalText Policy,
    LocalText City,
    LocalText? Contact,
    string AccessibilityStatement,
    string LicenceName,
    string LicenceAddress,
    int SmallestCount,
    int SmallestSample,
    HalfYearsDocument? PolicyHalfYears = null,
    ImmutableArray<string>? Languages = null);

internal sealed record HalfYearsDocument(string First, string Last);

internal sealed record AreaDocument(string Id, LocalText Title, LocalText Slug, LocalText Summary);

internal sealed record CommitteeDocument(
    string Id,
    LocalText Title,
    LocalText Slug,
    LocalText Field,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalText? PlanBasis = null);

internal sealed record DimensionDocument(string Id, LocalText Title, LocalText Total, bool AddsUp, ImmutableArray<MemberDocument> Members);

/// <param name="Tile">Column and row on a schematic map.</param>
internal sealed record MemberDocument(string Id, LocalText Title, ImmutableArray<int>? Tile);

internal sealed record SourceDocument(string Id, string Title, string Publisher, string? Date, string? Address);

internal sealed record CalendarDocument(string Id, LocalText Title, string When, LocalText Text, string Source);

internal sealed record TextDocument(
    string Kind,
    string Language,
    string Name,
    string Title,
    string Summary,
    string Slug,
    int Order,
    string Path,
    ImmutableArray<HeadingDocument> Headings,
    string Text,
    string? Follows = null);

internal sealed record HeadingDocument(string Id, string Text, int Level);
