using System.Collections.Immutable;
using BarometerSite.Model;

namespace BarometerSite.Editions.Documents;

/// <summary>An edition as its file holds it: everything by its id, every word a code. The members are named in the file as here, in small letters with underscores.</summary>
internal sealed record EditionDocument
{
    /// <summary>The version of this form; see <see cref="CurrentForm"/>.</summary>
    public required int Form { get; init; }

    public required DateOnly AsOf { get; init; }

    public required MethodDocument Method { get; init; }

    public required SiteDocument Site { get; init; }

    public required ImmutableArray<AreaDocument> Areas { get; init; }

    public required ImmutableArray<CommitteeDocument> Committees { get; init; }

    public required ImmutableArray<DimensionDocument> Dimensions { get; init; }

    public required ImmutableArray<SourceDocument> Sources { get; init; }

    public required ImmutableArray<IndicatorDocument> Indicators { get; init; }

    public required ImmutableArray<GoalDocument> Goals { get; init; }

    public required ImmutableArray<CalendarDocument> Calendar { get; init; }

    public required ImmutableArray<TextDocument> Texts { get; init; }

    /// <summary>Changes whenever a reader of the form before could not read the new one.</summary>
    public const int CurrentForm = 1;
}

/// <summary>By which rules verdicts are reached, and how a change is told from chance.</summary>
internal sealed record MethodDocument
{
    public required string Version { get; init; }

    public required string Test { get; init; }

    /// <summary>In percent.</summary>
    public required int Level { get; init; }

    /// <summary>Of the normal distribution, beyond which the rest lies.</summary>
    public required decimal Quantile { get; init; }
}

internal sealed record SiteDocument
{
    public required LocalText Title { get; init; }

    public required LocalText Tagline { get; init; }

    public required LocalText Owner { get; init; }

    public required LocalText Policy { get; init; }

    public required LocalText City { get; init; }

    public LocalText? Contact { get; init; }

    public required string AccessibilityStatement { get; init; }

    public required string LicenceName { get; init; }

    public required string LicenceAddress { get; init; }

    public required int SmallestCount { get; init; }

    public required int SmallestSample { get; init; }
}

internal sealed record AreaDocument
{
    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Slug { get; init; }

    public required LocalText Summary { get; init; }
}

internal sealed record CommitteeDocument
{
    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Slug { get; init; }

    public required LocalText Field { get; init; }
}

internal sealed record DimensionDocument
{
    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Total { get; init; }

    public required bool AddsUp { get; init; }

    public required ImmutableArray<MemberDocument> Members { get; init; }
}

internal sealed record MemberDocument
{
    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>Column and row on a schematic map.</summary>
    public ImmutableArray<int>? Tile { get; init; }
}

internal sealed record SourceDocument
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public string? Date { get; init; }

    public string? Address { get; init; }
}

internal sealed record CalendarDocument
{
    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    public required string When { get; init; }

    public required LocalText Text { get; init; }

    public required string Source { get; init; }
}

internal sealed record TextDocument
{
    public required string Kind { get; init; }

    public required string Language { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Slug { get; init; }

    public required int Order { get; init; }

    public required string Path { get; init; }

    public required ImmutableArray<HeadingDocument> Headings { get; init; }

    public required string Text { get; init; }
}

internal sealed record HeadingDocument
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public required int Level { get; init; }
}
