using BarometerSite.Pages.Plots;

namespace BarometerSite.Pages;

/// <summary>A chart that will exist. Its page and its files share one view, which is made when the first of them asks and let go when all are done.</summary>
/// <param name="id">Known before the chart is made, since addresses follow from it.</param>
internal sealed class ChartPlan(string id, Func<ChartView> make)
{
    private ChartView? view;

    public string Id { get; } = id;

    public ChartView View => view ??= make();

    /// <summary>The same chart, with more told of it.</summary>
    public ChartPlan With(Func<ChartView, ChartView> more) => new(Id, () => more(make()));

    /// <summary>The same chart; its view is made once and not let go, and nothing that is told of it is told in it.</summary>
    public ChartPlan Kept()
    {
        var kept = new Lazy<ChartView>(make);
        return new(Id, () => kept.Value);
    }

    public void Release() => view = null;
}
