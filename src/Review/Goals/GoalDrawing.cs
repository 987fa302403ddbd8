using BarometerSite.Assessment;
using BarometerSite.Charts.Lines;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Plots;

namespace BarometerSite.Review.Goals;

/// <summary>A series before and after in one drawing, on one pair of axes, with what names it and tells it to those who do not see it.</summary>
internal static class GoalDrawing
{
    private const int FewestPoints = 2;

    public static Html? Of(string goal, Indicator indicator, Series? before, Series? after, Wording wording)
    {
        ImmutableArray<LineSeries> lines = [.. Line("after", after, isMain: true), .. Line("before", before, isMain: false)];
        if (lines.Length == 2 && lines[0].Points.SequenceEqual(lines[1].Points))
            return null;
        var title = $"{wording.In(indicator.Title)}, before and after";
        var chart = new LineChart("review-" + goal, title, wording.UnitSign(indicator.Unit), wording, indicator.Decimals, lines, null, []);
        return lines.Length == 0 || indicator.Unit == Unit.Rank ? null : Html.Of($"""
            <figure>
            <figcaption id="{chart.CaptionId}">{title}. Solid: after. Dashed: before.</figcaption>
            <p id="{chart.SummaryId}">{chart.Finding}</p>
            {chart.Draw().Svg}</figure>

            """);

        IEnumerable<LineSeries> Line(string name, Series? series, bool isMain)
        {
            if (series is null || LineViews.Points(indicator, series, wording) is not { Length: >= FewestPoints } points)
                yield break;
            yield return new LineSeries(name, points, isMain) { Confidential = LineViews.Confidential(series, wording) };
        }
    }
}
