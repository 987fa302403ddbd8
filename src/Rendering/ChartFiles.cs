using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using BarometerSite.Charts;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Plots;
using BarometerSite.Pages.Texts;

namespace BarometerSite.Rendering;

/// <summary>What each chart of a page is besides its drawing there, at addresses of its own: figure, picture, numbers, and a page for others' pages.</summary>
internal sealed class ChartFiles(PageRenderer renderer, string style, PlanContext context, IFileSink sink)
{
    // The same chart may stand on several pages, which are rendered at once; its files are the same, and are written once.
    private readonly ConcurrentDictionary<string, byte> written = new(StringComparer.Ordinal);
    private readonly Html style = Html.Text(style);

    /// <param name="shown">The view of the page.</param>
    /// <param name="buffer">Free to use.</param>
    public void Write(View shown, PagePlan page, ArrayBufferWriter<byte> buffer)
    {
        if (shown is CalendarView calendar)
            WritePicture(calendar.Wheel, calendar.Drawing, context.Barometer.Site.Policy.In(page.Language), calendar.Sources, page.Address, page.Language, buffer);
        foreach (var chart in (shown as IChartsView)?.Charts ?? [])
        {
            var embed = EmbedPages.Of(chart, page.Language);
            if (written.TryAdd(embed.Address, 0))
                Write(chart, embed, buffer);
        }
    }

    private void Write(ChartView chart, PagePlan embed, ArrayBufferWriter<byte> buffer)
    {
        var (id, language) = (chart.Specification.Id, embed.Language);
        Write(Addresses.Figure(id, language), buffer, chart.Specification.Figure.Write);
        Write(Addresses.ChartCsv(id, language), buffer, output => Encoding.UTF8.GetBytes(chart.Specification.Csv, output));
        WritePicture(chart.Specification, chart.Drawing, chart.Subtitle, chart.Sources, chart.Home.Address, language, buffer);
        Write(Addresses.File(embed.Address), buffer, output => renderer.Render(embed, output));
    }

    /// <param name="address">Of the page that it comes from.</param>
    private void WritePicture(
        Chart chart, ChartPicture picture, string subtitle, ImmutableArray<SourceView> sources, string? address, Language language, ArrayBufferWriter<byte> buffer)
    {
        var publishers = string.Join(", ", sources.Select(source => source.Publisher).Distinct(StringComparer.Ordinal));
        var credit = new ChartCredit(subtitle, $"{renderer.Word("source", language)}: {publishers}", context.Looks.BaseUrl + address, language.Code);
        var file = StandaloneChart.Draw(chart, picture, credit, style);
        Write(Addresses.ChartSvg(chart.Id, language), buffer, output => Encoding.UTF8.GetBytes(file.ToString(), output));
    }

    private void Write(string address, ArrayBufferWriter<byte> buffer, Action<ArrayBufferWriter<byte>> content)
    {
        buffer.ResetWrittenCount();
        content(buffer);
        sink.Write(address, buffer.WrittenSpan);
    }
}
