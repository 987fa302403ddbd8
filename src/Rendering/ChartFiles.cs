using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using BarometerSite.Charts;
using BarometerSite.Charts.Figures;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Building;
using BarometerSite.Pages.Views;
using BarometerSite.Sources;

namespace BarometerSite.Rendering;

/// <summary>What each chart of a page is besides its drawing there, at addresses of its own: figure, picture, numbers, and a page for others' pages.</summary>
internal sealed class ChartFiles(PageRenderer renderer, string style, Site site, IFileSink sink, ConcurrentBag<Diagnostic> problems)
{
    // The same chart may stand on several pages, which are rendered at once; its files are the same, and are written once.
    private readonly ConcurrentDictionary<string, byte> written = new(StringComparer.Ordinal);

    /// <param name="buffer">Free to use.</param>
    public void Write(ImmutableArray<ChartView> charts, Language language, ArrayBufferWriter<byte> buffer)
    {
        foreach (var chart in charts)
        {
            var embed = EmbedPages.Of(chart, language);
            if (written.TryAdd(embed.Address, 0))
                Write(chart, embed, buffer);
        }
    }

    private void Write(ChartView chart, PagePlan embed, ArrayBufferWriter<byte> buffer)
    {
        var (id, language) = (chart.Specification.Id, embed.Language);
        foreach (var problem in ChartProblems.Of(chart, embed))
            problems.Add(problem);
        sink.Write(Addresses.Figure(id, language), PlotlyFigure.Write(chart.Specification));
        sink.Write(Addresses.ChartCsv(id, language), Encoding.UTF8.GetBytes(ChartCsv.Write(chart.Specification)));
        sink.Write(Addresses.ChartSvg(id, language), Encoding.UTF8.GetBytes(Standalone(chart, language).ToString()));
        buffer.ResetWrittenCount();
        renderer.Render(embed, buffer);
        sink.Write(Addresses.File(embed.Address), buffer.WrittenSpan);
    }

    private Html Standalone(ChartView chart, Language language)
    {
        var publishers = string.Join(", ", chart.Sources.Select(source => source.Publisher).Distinct(StringComparer.Ordinal));
        var credit = new ChartCredit(chart.Subtitle, $"{renderer.Word("source", language)}: {publishers}", site.BaseUrl + chart.Home.Address, language.Code());
        return StandaloneChart.Draw(chart.Specification, chart.Picture, credit, style);
    }
}
