using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Lines;

/// <summary>Where everything in a line chart goes. Text is placed so that none lies on another at the size of <see cref="TextSize.FontSize"/>.</summary>
internal sealed record LineLayout : IChartLayout
{
    private const decimal PlotHeightOfOne = 220;
    private const decimal PlotHeightOfSeveral = 270;
    private const decimal RowHeight = 25;
    private const decimal YearsHeight = 32;
    private const decimal BetweenWhiskers = 9;
    private const decimal MaxEndLabelWidth = 148;
    private const decimal WidestEndLabel = 216;

    public LineLayout(LineChart chart)
    {
        Chart = chart;
        Drawn = DrawnSeries.Of(chart);
        Values = LineExtent.Values(chart, Drawn);
        Times = LineExtent.Times(chart, Drawn);
        EndLabels = HasEndColumn ? [.. Drawn.Where(one => one.IsLabelled).Select(EndLabel)] : [];
        Plot = PlotArea();
        Y = new(Values.From, Values.To, Plot.Bottom, Plot.Top);
        X = new(Times.From, Times.To, Plot.Left + TimeInset, Plot.Right - (HasEndColumn ? Marker.Radius : TimeInset));
        Series = [.. Drawn.Select(Place)];
        Breaks = [.. chart.BreakPlaces().Select(X.At)];
        Confidential = [.. Drawn.SelectMany(one => one.Series.Confidential).Select(hidden => hidden.Time).Distinct().Order().Select(X.At)];
        Bands = UncertaintyBand.Of(chart, Series);
        Projections = [.. Drawn.Zip(Series).Select(pair => Project(pair.First.Series, pair.Second)).OfType<PlacedProjection>()];
        Labels = [.. LineLabels.Place(this)];
        Notes = [.. LineNotes.Of(this).Select((note, index) => note with { Y = Plot.Bottom + YearsHeight + ((index + 0.5m) * RowHeight) })];
    }

    public LineChart Chart { get; }

    public ImmutableArray<DrawnSeries> Drawn { get; }

    public ValueAxis Values { get; }

    public TimeAxis Times { get; }

    /// <summary>The labels at the lines' ends, beside which the plot is laid out; not yet in their places.</summary>
    public ImmutableArray<(DrawnSeries Of, PlacedLabel Label)> EndLabels { get; }

    public Box Plot { get; }

    public LinearScale X { get; }

    public LinearScale Y { get; }

    /// <summary>In the order of <see cref="Drawn"/>.</summary>
    public ImmutableArray<PlacedSeries> Series { get; init; }

    public ImmutableArray<decimal> Breaks { get; init; }

    /// <summary>Where figures are kept back: a sign stands on the axis there.</summary>
    public ImmutableArray<decimal> Confidential { get; }

    /// <summary>Areas of uncertainty, as runs of points with their bounds.</summary>
    public ImmutableArray<ImmutableArray<PlacedPoint>> Bands { get; }

    public ImmutableArray<PlacedProjection> Projections { get; }

    public ImmutableArray<PlacedLabel> Labels { get; init; }

    public ImmutableArray<PlacedNote> Notes { get; init; }

    public decimal Height => Plot.Bottom + YearsHeight + (Notes.Length * RowHeight);

    /// <summary>Several lines carry their names in a column to their right; a single one is named by the title.</summary>
    public bool HasEndColumn => Chart.Series.Length > 1 && !Drawn.IsEmpty;

    /// <summary>Where the zigzag of an axis that does not reach zero stands; texts keep clear of it.</summary>
    public Box? AxisCut => Values.IsCut ? new(Plot.Left - 6, Values.From > 0 ? Plot.Bottom - 24 : Plot.Top, 12, 24) : null;

    /// <summary>The middle of the row of years.</summary>
    public decimal YearsY => Plot.Bottom + 19;

    public Html Draw() => LineDrawing.Draw(this);

    public string TickText(decimal tick) => Chart.OnAxis(tick, Values.Decimals);

    private static decimal TimeInset => TextSize.Width("0000") / 2;

    /// <summary>Wide enough for the longest word, within reason: a word broken at a letter reads badly.</summary>
    private decimal EndLabelWidth =>
        Math.Clamp(Drawn.Where(one => one.IsLabelled).Max(one => TextSize.WidestWord(one.Series.Name)), MaxEndLabelWidth, WidestEndLabel);

    private (DrawnSeries Of, PlacedLabel Label) EndLabel(DrawnSeries drawn)
    {
        var name = TextSize.Wrap(drawn.Series.Name, EndLabelWidth);
        return drawn.IsMain
            ? (drawn, new([Chart.AtPoint(drawn.Series.Points[^1].Value), .. name], 0, 0, TextAnchor.Start, "", ValueLines: 1))
            : (drawn, new(name, 0, 0, TextAnchor.Start, ""));
    }

    private Box PlotArea()
    {
        var left = TextSize.Width(Values.Ticks.Select(TickText)) + TextSize.Gap;
        var right = ChartPicture.Width - TextSize.Gap - (HasEndColumn ? EndLabels.Max(end => end.Label.Width) + Marker.Radius + TextSize.Gap : 0);
        var top = RowHeight + (Chart.UnitCaption.Length > 0 ? RowHeight : 0);
        var labels = EndLabels.Sum(end => LineLabels.HeightInColumn(end.Label));
        return new(left, top, right - left, Math.Max(HasEndColumn ? PlotHeightOfSeveral : PlotHeightOfOne, labels - top));
    }

    private PlacedSeries Place(DrawnSeries drawn)
    {
        var points = drawn.Series.Points;
        var aside = Aside(drawn);
        return new(drawn.Style, drawn.IsMain, [.. points.Select((point, index) => new PlacedPoint(
            X.At(point.Time) + aside,
            Y.At(point.Value),
            point.Mark,
            index == 0 || !Chart.AreJoined(drawn.Series, points[index - 1], point),
            point is { Lower: { } lower, Upper: not null } ? Y.At(lower) : null,
            point is { Lower: not null, Upper: { } upper } ? Y.At(upper) : null))]);
    }

    /// <summary>Whiskers of several lines would stand on each other: each of these lines moves a little to the side, as a whole.</summary>
    private decimal Aside(DrawnSeries drawn)
    {
        var withWhiskers = Drawn.Where(one => one.IsLabelled && one.Series.Points.Any(point => point is { Lower: not null, Upper: not null })).ToList();
        var index = withWhiskers.IndexOf(drawn);
        return index < 0 ? 0 : (index - ((withWhiskers.Count - 1) / 2m)) * BetweenWhiskers;
    }

    private PlacedProjection? Project(LineSeries series, PlacedSeries placed)
    {
        if (series.Projection is not { } projection || projection.Time <= series.Points[^1].Time)
            return null;
        var latest = placed.Points[^1];
        return new(series, placed.Style, projection, new(latest.X, latest.Y, X.At(projection.Time), Y.At(projection.Value)));
    }
}
