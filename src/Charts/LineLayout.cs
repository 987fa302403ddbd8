using System.Collections.Immutable;

namespace BarometerSite.Charts;

/// <summary>Where everything in a line chart goes. Text is placed so that none lies on another at the size of <see cref="TextSize.FontSize"/>.</summary>
internal sealed record LineLayout
{
    public const decimal Width = 480;
    public const decimal MarkerRadius = 5.5m;
    private const decimal PlotHeightOfOne = 220;
    private const decimal PlotHeightOfSeveral = 270;
    private const decimal RowHeight = 25;
    private const decimal YearsHeight = 32;
    private const decimal BetweenWhiskers = 9;
    private const decimal MaxEndLabelWidth = 148;

    private LineLayout(LineChart chart)
    {
        Chart = chart;
        Drawn = DrawnSeries.Of(chart);
        Values = ValueAxis.ForLines([.. ExtentOfValues()], chart.Decimals);
        Times = TimeAxis.Of([.. Drawn.SelectMany(one => one.Series.Points).Select(point => point.Time), .. ConfidentialTimes, .. chart.Target is { } due ? [due.Time] : Array.Empty<decimal>()]);
        EndLabels = HasEndColumn ? [.. Drawn.Where(one => one.IsLabelled).Select(EndLabel)] : [];
        Plot = PlotArea();
        Y = new(Values.From, Values.To, Plot.Bottom, Plot.Top);
        X = new(Times.From, Times.To, Plot.Left + TimeInset, Plot.Right - (HasEndColumn ? MarkerRadius : TimeInset));
        Series = [.. Drawn.Select(Place)];
        Breaks = [.. SeriesBreaks.Places(chart).Select(X.At)];
        Confidential = [.. ConfidentialTimes.Select(X.At)];
        Labels = [.. LineLabels.Place(this)];
        Notes = [.. NotesBelow()];
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
    public ImmutableArray<PlacedSeries> Series { get; }

    public ImmutableArray<decimal> Breaks { get; }

    /// <summary>Where figures are kept back: a sign stands on the axis there.</summary>
    public ImmutableArray<decimal> Confidential { get; }

    public ImmutableArray<PlacedLabel> Labels { get; }

    public ImmutableArray<PlacedNote> Notes { get; }

    public decimal Height => Plot.Bottom + YearsHeight + (Notes.Length * RowHeight);

    /// <summary>Several lines carry their names in a column to their right; a single one is named by the title.</summary>
    public bool HasEndColumn => Chart.Series.Length > 1 && !Drawn.IsEmpty;

    /// <summary>The middle of the row of years.</summary>
    public decimal YearsY => Plot.Bottom + 19;

    public string UnitCaption => ValueText.IsPercent(Chart) ? "" : Chart.Unit;

    public static LineLayout Of(LineChart chart) => new(chart);

    public string TickText(decimal tick) => ValueText.OnAxis(Chart, tick, Values.Decimals);

    private IEnumerable<decimal> ConfidentialTimes => Drawn.SelectMany(one => one.Series.Confidential).Select(hidden => hidden.Time).Distinct().Order();

    private static decimal TimeInset => TextSize.Width("0000") / 2;

    private IEnumerable<decimal> ExtentOfValues()
    {
        foreach (var point in Drawn.SelectMany(one => one.Series.Points))
        {
            yield return point.Value;
            yield return point.Lower ?? point.Value;
            yield return point.Upper ?? point.Value;
        }
        if (Chart.Target is { } target)
            yield return target.Value;
    }

    private (DrawnSeries Of, PlacedLabel Label) EndLabel(DrawnSeries drawn)
    {
        var name = TextSize.Wrap(drawn.Series.Name, MaxEndLabelWidth);
        return drawn.IsMain
            ? (drawn, new([ValueText.AtPoint(Chart, drawn.Series.Points[^1].Value), .. name], 0, 0, TextAnchor.Start, "chart-label", ValueLines: 1))
            : (drawn, new(name, 0, 0, TextAnchor.Start, "chart-label"));
    }

    private Box PlotArea()
    {
        var left = TextSize.Width(Values.Ticks.Select(TickText)) + TextSize.Gap;
        var right = HasEndColumn ? Width - EndLabels.Max(end => end.Label.Width) - MarkerRadius - (2 * TextSize.Gap) : Width - TextSize.Gap;
        var top = RowHeight + (UnitCaption.Length > 0 ? RowHeight : 0);
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
            index == 0 || SeriesBreaks.IsBetween(Chart, points[index - 1], point) || drawn.Series.IsConfidentialBetween(points[index - 1], point),
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

    private IEnumerable<PlacedNote> NotesBelow()
    {
        var y = Plot.Bottom + YearsHeight + (RowHeight / 2);
        foreach (var (text, mark) in NoteTexts())
        {
            yield return new(text, mark, y);
            y += RowHeight;
        }
    }

    private IEnumerable<(string Text, PointMark Mark)> NoteTexts()
    {
        if (Values.IsCut)
            yield return (ChartLanguage.Fill(Chart.Language.AxisIsCut, TickText(Values.From > 0 ? Values.From : Values.To)), PointMark.None);
        foreach (var mark in Drawn.SelectMany(one => one.Series.Points).Select(point => point.Mark).Distinct().Order())
        {
            if (Chart.Language.Meaning(mark) is { } meaning)
                yield return (ChartLanguage.Fill(Chart.Language.MarkedIs, meaning), mark);
        }
        if (!Confidential.IsEmpty)
            yield return (Chart.Language.ConfidentialFigure, PointMark.None);
        var unlabelled = Drawn.Count(one => !one.IsLabelled);
        if (unlabelled > 0)
            yield return (ChartLanguage.Fill(Chart.Language.OtherSeries, ValueText.Count(unlabelled)), PointMark.None);
    }
}
