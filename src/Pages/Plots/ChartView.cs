using System.Text.Json.Serialization;
using BarometerSite.Charts;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Corrections;
using BarometerSite.Pages.Dialogue;
using BarometerSite.Pages.Editions;

namespace BarometerSite.Pages.Plots;

/// <summary>A chart with everything that says the same in another way.</summary>
internal sealed record ChartView(
    [Seen("link to the page that it belongs to")] LinkView Home,
    [Seen("unit, place and years")] string Subtitle,
    [Seen("table")] TableView Table,
    [Seen("site-relative address, or null")] string? Csv,
    [Seen("site-relative address, or null")] string? Json,
    [Seen("list of source")] ImmutableArray<SourceView> Sources,
    [Seen("list of texts: what a reader must know about single figures")] ImmutableArray<string> Notes) : View
{
    // Copies of a view, which tell other notes, are of the same chart.
    private readonly Lazy<ChartPicture>? drawing;
    private readonly Lazy<string>? summary;
    private readonly Lazy<byte[]>? plotly;

    [JsonIgnore]
    public required ValueChart Specification
    {
        get;
        init => (field, drawing, summary, plotly) = (value, new(value.Draw), new(() => value.Finding), new(() => Plotly(value)));
    }

    /// <summary>What it shows, or was reckoned from.</summary>
    [JsonIgnore] public required ImmutableArray<Measurement> Figures { get; init; }

    /// <summary>Of the page, on whose side the chart's files lie.</summary>
    [JsonIgnore] public required Language Language { get; init; }

    /// <summary>Drawn when first asked for.</summary>
    [JsonIgnore] public ChartPicture Drawing => drawing!.Value;

    /// <summary>The file at <see cref="Figure"/>, written when first asked for.</summary>
    [JsonIgnore] public ReadOnlyMemory<byte> FigureFile => plotly!.Value;

    [Seen("how the drawing is to be read, or null")] public string? Reading { get; init; }

    [Seen("how to refer to it, or null")] public CitationView? Citation { get; init; }
    [Seen("links by which readers write about it, or null where nobody can be written to")] public WriteLinksView? Write { get; init; }
    [Seen("list of corrected figure: those in it that a correction names")] public ImmutableArray<CorrectedFigureView> Corrected { get; init; } = [];

    [Seen("unique on the page; the drawing is named by what stands under `caption-` and `summary-` with it")] public string Id => Specification.Id;
    [Seen("text")] public string Title => Specification.Title;
    [Seen("site-relative address of the same as a Plotly figure")] public string Figure => Addresses.Figure(Id, Language);
    [Seen("site-relative address of the drawing as a file of its own")] public string Picture => Addresses.ChartSvg(Id, Language);

    [Seen("site-relative address of the numbers in it as CSV; of a line chart the last column, `kind`, says which were measured")]
    public string Numbers => Addresses.ChartCsv(Id, Language);

    [Seen("site-relative address of its page for others' pages")] public string Embed => Addresses.Embed(Id, Language);
    [Seen("markup")] public Html Svg => Drawing.Svg;
    [Seen("what it shows, in a sentence or two")] public string Summary => summary!.Value;

    private static byte[] Plotly(ValueChart chart)
    {
        var file = new ArrayBufferWriter<byte>();
        chart.Figure.Write(file);
        return file.WrittenSpan.ToArray();
    }
}

/// <summary>A chart alone, to be shown inside another page.</summary>
internal sealed record EmbedView([Seen("chart")] ChartView Chart) : View;
