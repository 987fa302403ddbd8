namespace BarometerSite.Charts.Lines;

/// <summary>Says how lines move. Nothing is compared across a break.</summary>
internal static class LineDescription
{
    public static string Of(LineChart chart)
    {
        var drawn = DrawnSeries.Of(chart);
        if (drawn.IsEmpty)
            return chart.Words.Word("chart_nothing") + ".";
        var main = drawn.First(one => one.IsMain).Series;
        ImmutableArray<string> movements = chart.Series.Length == 1
            ? [OnlySeries(chart, main)]
            : [.. drawn.Where(one => one.IsLabelled).Select(one => $"{one.Series.Name}: {Movement(chart, one.Series) ?? LatestFigure(chart, one.Series)}.")];
        return string.Join(' ',
        [
            .. movements, .. Caution(chart, main), .. Extremes(chart, main), .. Uncertainty(chart, main), .. Target(chart, main),
            .. AsideDescription.Of(chart, drawn), .. Break(chart, drawn), .. Confidential(chart, drawn),
        ]);
    }

    private static string OnlySeries(LineChart chart, LineSeries series)
    {
        if (Movement(chart, series) is { } movement)
            return chart.Words.Say("chart_the_figure", ("movement", movement));
        var latest = series.Points[^1];
        return series.Points.Length == 1
            ? chart.Words.Say("chart_only_figure", ("value", chart.Write(latest.Value)), ("period", latest.Period))
            : Chart.Capitalised(LatestFigure(chart, series)) + ".";
    }

    /// <summary>From the first comparable point to the latest; null if the latest has none to be compared with.</summary>
    private static string? Movement(LineChart chart, LineSeries series)
    {
        var comparable = SinceLastBreak(chart, series);
        if (comparable.Length < 2)
            return null;
        var (first, last) = (comparable[0], comparable[^1]);
        var change = chart.Shown(last.Value) - chart.Shown(first.Value);
        return chart.Words.Say(change > 0 ? "chart_rose" : change < 0 ? "chart_fell" : "chart_same",
            ("first", chart.Write(first.Value)), ("from", first.Period), ("last", chart.Write(last.Value)), ("to", last.Period),
            ("change", chart.Change(first.Value, last.Value)));
    }

    private static string LatestFigure(LineChart chart, LineSeries series) =>
        AsideDescription.Figure(chart, series.Points[^1].Value, series.Points[^1].Period);

    private static IEnumerable<string> Caution(LineChart chart, LineSeries series)
    {
        if (chart.Meaning(series.Points[^1].Mark) is { } meaning)
            yield return chart.Words.Say("chart_latest_is", ("meaning", meaning));
    }

    /// <summary>Only said where it adds something: a turn between the first and the latest point.</summary>
    private static IEnumerable<string> Extremes(LineChart chart, LineSeries series)
    {
        var comparable = SinceLastBreak(chart, series);
        var highest = comparable.MaxBy(point => point.Value)!;
        var lowest = comparable.MinBy(point => point.Value)!;
        bool IsWithin(ChartPoint point) => chart.Shown(point.Value) != chart.Shown(comparable[0].Value)
            && chart.Shown(point.Value) != chart.Shown(comparable[^1].Value);
        if (chart.Series.Length == 1 && (IsWithin(highest) || IsWithin(lowest)))
        {
            yield return chart.Words.Say("chart_extremes",
                ("highest", chart.Write(highest.Value)), ("highest_period", highest.Period),
                ("lowest", chart.Write(lowest.Value)), ("lowest_period", lowest.Period));
        }
    }

    private static IEnumerable<string> Uncertainty(LineChart chart, LineSeries series)
    {
        if (chart.Series.Length == 1 && series.Points[^1] is { Lower: { } lower, Upper: { } upper })
            yield return chart.Words.Say("chart_uncertainty_is", ("lower", chart.Write(lower)), ("upper", chart.Write(upper)));
    }

    private static IEnumerable<string> Target(LineChart chart, LineSeries series)
    {
        if (chart.Target is not { } target)
            yield break;
        yield return target.Label + ".";
        if (!target.IsForMain)
            yield break;
        var latest = series.Points[^1].Value;
        var distance = chart.Shown(latest) - target.Value;
        yield return distance == 0
            ? chart.Words.Word("chart_on_target")
            : chart.Words.Say(distance > 0 ? "chart_above_target" : "chart_below_target", ("distance", chart.Distance(target.Value, latest)));
    }

    private static IEnumerable<string> Break(LineChart chart, ImmutableArray<DrawnSeries> drawn)
    {
        var newest = drawn.SelectMany(one => one.Series.Points.Skip(1).Where((point, index) => chart.HasBreakBetween(one.Series.Points[index], point)))
            .MaxBy(point => point.Time);
        if (newest is not null)
            yield return chart.Words.Say("chart_not_comparable", ("period", newest.Period));
    }

    private static IEnumerable<string> Confidential(LineChart chart, ImmutableArray<DrawnSeries> drawn)
    {
        var hidden = drawn.Select(one => one.Series)
            .SelectMany(series => series.Confidential.Select(time => time.Period + (chart.Series.Length == 1 ? "" : $" ({series.Name})"))).ToList();
        if (hidden.Count > 0)
            yield return chart.Words.Say("chart_confidential_are", ("names", string.Join(", ", hidden)));
    }

    private static ImmutableArray<ChartPoint> SinceLastBreak(LineChart chart, LineSeries series)
    {
        var start = series.Points.Length - 1;
        while (start > 0 && !chart.HasBreakBetween(series.Points[start - 1], series.Points[start]))
            start--;
        return series.Points[start..];
    }
}
