using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Cards;
using BarometerSite.Pages.News;
using BarometerSite.Pages.Search;
using BarometerSite.Pages.Texts;

namespace BarometerSite.Pages;

/// <summary>A file of the site.</summary>
/// <param name="Path">Below the site's root, with <c>/</c> and without one in front.</param>
internal sealed record PlannedFile(string Path, FileContent Content);

/// <summary>What a file's bytes are made of: a closed family.</summary>
internal abstract record FileContent
{
    private FileContent()
    {
    }

    internal sealed record Page(PagePlan Plan) : FileContent;

    /// <summary>A chart alone, as a page to be shown inside others' pages.</summary>
    internal sealed record Embed(ChartPlan Chart, Language Language) : FileContent;

    /// <summary>A chart as a picture that can stand alone.</summary>
    internal sealed record Drawing(ChartPlan Chart, Language Language) : FileContent;

    /// <summary>A chart as a Plotly figure.</summary>
    internal sealed record Figure(ChartPlan Chart) : FileContent;

    /// <summary>The numbers in a chart, and no others, as CSV.</summary>
    internal sealed record Numbers(ChartPlan Chart) : FileContent;

    /// <summary>The one drawing that a page is about as a picture that can stand alone.</summary>
    internal sealed record Picture(PagePlan Plan) : FileContent;

    /// <summary>What other sites show of a page, as a picture in pixels.</summary>
    internal sealed record CardPicture(CardPlan Card) : FileContent;

    /// <summary>An indicator's figures, or how to cite them.</summary>
    internal sealed record IndicatorData(Indicator Indicator, DataForm Form) : FileContent;

    /// <summary>What the columns of one of an indicator's tables mean, for machines.</summary>
    internal sealed record CsvDescription(Indicator Indicator, DataForm Form) : FileContent;

    /// <summary>A goal with the working of its verdict as a part of the edition's document.</summary>
    internal sealed record GoalJson(GoalAssessment Goal) : FileContent;

    /// <summary>All figures that may be shown, for Excel.</summary>
    internal sealed record Workbook : FileContent;

    /// <summary>All tables with what their columns mean.</summary>
    internal sealed record DataPackage : FileContent;

    /// <summary>Files in one.</summary>
    internal sealed record Bundle(ImmutableArray<PlannedFile> Entries) : FileContent;

    /// <summary>What there is to take away, in our own form.</summary>
    internal sealed record DataList : FileContent;

    /// <summary>The same for portals that gather data from many places.</summary>
    internal sealed record Catalogue : FileContent;

    /// <summary>The form of one kind of our JSON.</summary>
    internal sealed record JsonSchema(string Name) : FileContent;

    internal sealed record Sitemap : FileContent;

    internal sealed record Robots : FileContent;

    /// <summary>What a host should send with each file.</summary>
    internal sealed record Headers : FileContent;

    /// <summary>Where a host should lead on from old addresses.</summary>
    internal sealed record Redirects : FileContent;

    /// <summary>What is new, as Atom.</summary>
    internal sealed record AtomFeed(Feed Feed) : FileContent;

    /// <summary>What published editions said wrongly, for machines.</summary>
    internal sealed record CorrectionsJson : FileContent;

    /// <summary>What is new, as a JSON Feed.</summary>
    internal sealed record JsonFeed(Feed Feed) : FileContent;

    /// <summary>What happens when, for calendar programs.</summary>
    internal sealed record CalendarFile(EventCalendar Calendar) : FileContent;

    /// <summary>What readers search in, or a part of it.</summary>
    internal sealed record SearchPart(SearchIndexPart Part) : FileContent;

    /// <summary>A style sheet, script or picture as it is.</summary>
    internal sealed record Asset(ReadOnlyMemory<byte> Bytes) : FileContent;
}

/// <summary>Files that are made together, one after another, since they share what they show.</summary>
internal sealed record FileGroup(ImmutableArray<PlannedFile> Files, ImmutableArray<ChartPlan> Charts);
