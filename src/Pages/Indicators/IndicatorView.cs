using BarometerSite.Pages.Common;
using BarometerSite.Pages.Dialogue;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Plots;

namespace BarometerSite.Pages.Indicators;

internal sealed record IndicatorView(
    [Seen("as in the data")] string Id,
    [Seen("text")] string Title,
    [Seen("text")] string Definition,
    [Seen("text")] string Unit,
    [Seen("text")] string Better,
    [Seen("text")] string Coverage,
    [Seen("true for figures of the whole country")] bool IsContext,
    [Seen("why it stands beside a goal whose measure it is not, or null")] string? Relation,
    [Seen("text, or null")] string? Caution,
    [Seen("list of undated figure")] ImmutableArray<UndatedView> Undated,
    [Seen("list of late release: figures that were announced and have not come")] ImmutableArray<LateReleaseView> LateReleases,
    [Seen("figure, or null")] FigureView? Latest,
    [Seen("limit, or null")] LimitView? Limit,
    [Seen("computation, or null for published figures")] ComputationView? Computation,
    [Seen("chart group, or null")] ChartGroupView? Charts,
    [Seen("table of every row")] TableView Table,
    [Seen("list of link")] ImmutableArray<LinkView> Goals,
    [Seen("list of download")] ImmutableArray<DownloadView> Downloads,
    [Seen("list of source")] ImmutableArray<SourceView> Sources,
    [Seen("write links, or null where the site has no address")] WriteLinksView? Write,
    [Seen("how to refer to the page")] CitationView Citation) : View;

internal sealed record LimitView(
    [Seen("text")] string Title,
    [Seen("the number: 10")] string Value,
    [Seen("its unit's sign: %; empty where there is none")] string Unit,
    [Seen("number and unit: 10 %")] string Text) : View;

internal sealed record IndicatorsView([Seen("list of indicator group")] ImmutableArray<IndicatorGroupView> Groups) : View;

internal sealed record IndicatorGroupView(
    [Seen("the goal's name")] string Title,
    [Seen("site-relative address")] string Address,
    [Seen("list of indicator item")] ImmutableArray<IndicatorItemView> Items) : View;

internal sealed record IndicatorItemView(
    [Seen("text")] string Title,
    [Seen("site-relative address")] string Address,
    [Seen("figure, or null")] FigureView? Latest,
    [Seen("true for figures of the whole country")] bool IsContext,
    [Seen("number of measurements")] int Rows) : View;

internal sealed record DataView(
    [Seen("markup")] Body Body,
    [Seen("list of download: of all figures in one")] ImmutableArray<DownloadView> Downloads,
    [Seen("list of data file")] ImmutableArray<DataFileView> Files) : View
{
    [Seen("list of contents entry")] public ImmutableArray<ContentsEntryView> Contents => Body.Contents;
}

internal sealed record DataFileView(
    [Seen("the indicator's name")] string Title,
    [Seen("site-relative address of the indicator's page")] string Address,
    [Seen("list of download")] ImmutableArray<DownloadView> Downloads,
    [Seen("number of measurements")] int Rows) : View;
