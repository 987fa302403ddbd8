using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Dots;

/// <summary>A row with its place: the name on a line of its own, the scale below it.</summary>
internal sealed record PlacedDotRow(DotRow Row, PlacedLabel Name, decimal Y);

/// <summary>Where everything in a dot plot goes.</summary>
internal sealed record DotLayout : IChartLayout
{
    private const decimal ScaleHeight = 26;
    private const decimal KeyHeight = 26;
    private const decimal AxisHeight = 30;
    private const decimal BesideAxis = 6;

    public DotLayout(DotChart chart)
    {
        Chart = chart;
        Values = ValueAxis.ForLines([.. chart.Values], chart.Decimals);
        var (first, last) = (TextSize.Width(TickText(Values.Ticks[0])), TextSize.Width(TickText(Values.Ticks[^1])));
        X = new(Values.From, Values.To, first / 2, ChartPicture.Width - Math.Max(last / 2, 10));
        var y = 0m;
        var keys = ImmutableArray.CreateBuilder<PlacedLabel>();
        foreach (var series in chart.Series)
        {
            var lines = TextSize.Wrap(series, ChartPicture.Width - 24);
            var height = KeyHeight + ((lines.Length - 1) * TextSize.LineHeight);
            keys.Add(new PlacedLabel(lines, 24, y + (height / 2), TextAnchor.Start, ""));
            y += height;
        }
        Keys = keys.ToImmutable();
        y += 8;
        Top = y;
        var rows = ImmutableArray.CreateBuilder<PlacedDotRow>();
        // Beside the axis: a name across it would cut it to pieces.
        var left = X.Start + BesideAxis;
        foreach (var row in chart.Rows)
        {
            var lines = TextSize.Wrap(row.Label, ChartPicture.Width - left);
            var height = lines.Length * TextSize.LineHeight;
            var css = "chart-dot-label" + (row.IsTotal ? " chart-label-total" : "");
            rows.Add(new(row, new(lines, left, y + (height / 2), TextAnchor.Start, css), y + height + (ScaleHeight / 2)));
            y += height + ScaleHeight + 8;
        }
        Rows = rows.ToImmutable();
        Bottom = y;
        Height = Bottom + AxisHeight + (Values.IsCut ? TextSize.LineHeight + 4 : 0) + (chart.UnitCaption.Length > 0 ? TextSize.LineHeight + 4 : 0);
    }

    public DotChart Chart { get; }

    public ValueAxis Values { get; }

    public LinearScale X { get; }

    public ImmutableArray<PlacedLabel> Keys { get; }

    public ImmutableArray<PlacedDotRow> Rows { get; init; }

    public decimal Top { get; }

    public decimal Bottom { get; }

    public decimal Height { get; }

    /// <summary>The middle of the row of ticks' labels.</summary>
    public decimal TicksY => Bottom + 18;

    public string TickText(decimal tick) => Chart.OnAxis(tick, Values.Decimals);

    public Html Draw() => DotDrawing.Draw(this);
}
