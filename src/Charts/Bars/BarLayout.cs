using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Bars;

/// <summary>Where everything in a bar chart goes: names to the left, bars from zero in the middle, values in a column to the right.</summary>
internal sealed record BarLayout : IChartLayout
{
    private const decimal LeastRowHeight = 31;
    private const decimal Thickness = 19;
    private const decimal MaxNameWidth = 206;

    public BarLayout(BarChart chart)
    {
        Chart = chart;
        // The confidential ones last, which the drawing counts on.
        List<ChartBar> bars = [.. chart.Bars, .. chart.Confidential.Select(name => new ChartBar(name, 0, IsBeyondLimit: false))];
        var names = bars.Select(bar => TextSize.Wrap(bar.Label, MaxNameWidth)).ToList();
        List<string> values = [.. chart.Bars.Select(bar => chart.AtPoint(bar.Value)), .. chart.Confidential.Select(_ => ValueChart.ConfidentialSign)];
        var left = TextSize.Width(names.SelectMany(lines => lines)) + TextSize.Gap;
        var right = ChartPicture.Width - values.Select(TextSize.BoldWidth).DefaultIfEmpty(0).Max() - TextSize.Gap;
        decimal[] reached = [0, .. chart.Bars.Select(bar => bar.Value), .. chart.Limit is { } limit ? [limit.Value] : Array.Empty<decimal>()];
        X = new(reached.Min(), Math.Max(reached.Max(), reached.Min() == 0 ? 1 / 1000m : 0), left, right);
        LimitLabel = PlaceLimit();
        Top = (chart.UnitCaption.Length > 0 ? TextSize.LineHeight + 4 : 0) + (LimitLabel is { } label ? label.Box.Height + 6 : 0);
        LimitLabel = LimitLabel is null ? null : LimitLabel with { Y = Top - 6 - (LimitLabel.Box.Height / 2) };
        Rows = [.. PlaceRows(bars, names, values)];
        Bottom = Rows.IsEmpty ? Top : Rows[^1].Box.Bottom;
    }

    public BarChart Chart { get; }

    public LinearScale X { get; }

    public PlacedLabel? LimitLabel { get; }

    public decimal Top { get; }

    public decimal Bottom { get; }

    public ImmutableArray<PlacedBar> Rows { get; init; }

    public decimal Height => Bottom + 4;

    public Html Draw() => BarDrawing.Draw(this);

    private PlacedLabel? PlaceLimit()
    {
        if (Chart.Limit is not { } limit)
            return null;
        var lines = TextSize.Wrap($"{limit.Label}: {Chart.Plain(limit.Value)}", ChartPicture.Width);
        var half = TextSize.Width(lines) / 2;
        var x = Math.Max(half, Math.Min(ChartPicture.Width - half, X.At(limit.Value)));
        return new(lines, x, 0, TextAnchor.Middle, "chart-limit-label");
    }

    private IEnumerable<PlacedBar> PlaceRows(List<ChartBar> bars, List<ImmutableArray<string>> names, List<string> values)
    {
        var y = Top;
        foreach (var ((bar, name), value) in bars.Zip(names).Zip(values))
        {
            var height = Math.Max(LeastRowHeight, (name.Length * TextSize.LineHeight) + 6);
            var (from, to) = (Math.Min(X.At(0), X.At(bar.Value)), Math.Max(X.At(0), X.At(bar.Value)));
            var (middle, css) = (y + (height / 2), "chart-bar-value" + (bar.IsBeyondLimit ? " chart-bar-value-beyond" : ""));
            yield return new(
                bar,
                new(from, middle - (Thickness / 2), to - from, Thickness),
                new(0, y, ChartPicture.Width, height),
                new(name, X.Start - TextSize.Gap, middle, TextAnchor.End, bar.IsTotal ? "chart-label-total" : ""),
                new([value], ChartPicture.Width, middle, TextAnchor.End, css, ValueLines: 1));
            y += height;
        }
    }
}

/// <summary>A bar with its place.</summary>
/// <param name="Shape">What is filled.</param>
/// <param name="Box">The whole row.</param>
internal sealed record PlacedBar(ChartBar Bar, Box Shape, Box Box, PlacedLabel Name, PlacedLabel Value);
