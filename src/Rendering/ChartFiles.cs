using System.Collections.Concurrent;
using System.Collections.Immutable;
using BarometerSite.Charts.Figures;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Views;

namespace BarometerSite.Rendering;

/// <summary>What each chart of a page is besides its drawing there: files at addresses of their own.</summary>
internal sealed class ChartFiles(IFileSink sink)
{
    // The same chart may stand on several pages, which are rendered at once; its files are the same, and are written once.
    private readonly ConcurrentDictionary<string, byte> written = new(StringComparer.Ordinal);

    public void Write(ImmutableArray<ChartView> charts, Language language)
    {
        foreach (var chart in charts)
        {
            var address = Addresses.Figure(chart.Specification.Id, language);
            if (written.TryAdd(address, 0))
                sink.Write(address, PlotlyFigure.Write(chart.Specification));
        }
    }
}
