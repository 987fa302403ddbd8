using BarometerSite.Assessment;
using BarometerSite.Charts.Dots;
using BarometerSite.Model;

namespace BarometerSite.Pages.Plots;

/// <summary>A figure of several cities by field: a row for each field, a dot for each city.</summary>
internal static class CityViews
{
    /// <summary>The city itself and three others: more cannot be told apart.</summary>
    public const int MostOthers = 3;

    /// <summary>The dimension of cities, where its members are too many to be shown; null also for what holds no cities against each other.</summary>
    public static Dimension? TooMany(Indicator indicator) =>
        IsFor(indicator) && indicator.Dimensions[Cities(indicator)] is { Members.Length: > MostOthers } dimension ? dimension : null;

    private static bool IsFor(Indicator indicator) => indicator is { Coverage: Coverage.Cities, Computation: null, Dimensions.Length: 2 };

    /// <summary>Makes it of the newest period in which cities can be held against each other; null where there is none, or there are too many cities.</summary>
    /// <param name="all">The series of the indicator.</param>
    public static Func<ChartView>? For(Indicator indicator, IReadOnlyList<Series> all, Goal? goal, Wording wording) =>
        IsFor(indicator) && TooMany(indicator) is null && Measured(all).Select(point => (Period?)point.Period).Max() is { } newest
            ? () => Of(indicator, newest, goal, wording)
            : null;

    private static List<Measurement> Measured(IReadOnlyList<Series> series) =>
        [.. series.Where(one => one.Cell.Depth == one.Cell.Length).SelectMany(one => one.Points).Where(point => point.Value is not null)];

    private static ChartView Of(Indicator indicator, Period period, Goal? goal, Wording wording)
    {
        var (series, cities) = (Series.OfCells(indicator), Cities(indicator));
        var known = Measured(series).Where(point => point.Period == period).Select(point => point.Cell[cities]).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string?> others = [null, .. indicator.Dimensions[cities].Members.Select(member => member.Id).Where(known.Contains)];
        var rows = new List<Measurement>();
        var dots = ImmutableArray.CreateBuilder<DotRow>();
        foreach (var field in indicator.Dimensions[1 - cities].Members.Select(member => member.Id).Prepend(null))
        {
            Measurement?[] row = [.. others.Select(city => At(series, cities, city, field, period))];
            if (!row.Any(point => point?.Value is not null))
                continue;
            rows.AddRange(row.OfType<Measurement>());
            var label = wording.In(field is null ? indicator.Dimensions[1 - cities].Total : indicator.Dimensions[1 - cities].Member(field)!.Title);
            dots.Add(new DotRow(
                label, [.. row.Select(point => point?.Value is { } value ? ChartFrames.Rounded(indicator, value) : (decimal?)null)], IsTotal: field is null));
        }
        var fieldsTitle = wording.In(indicator.Dimensions[1 - cities].Title);
        var title = wording.Say("dots_cities_title", ("title", wording.In(indicator.Title)),
            ("rows", fieldsTitle.ToLowerInvariant()), ("series", wording.In(indicator.Dimensions[cities].Title).ToLowerInvariant()));
        var chart = new DotChart(
            ChartIds.Dots(indicator, goal), title, wording.UnitSign(indicator.Unit), wording, indicator.Decimals,
            [.. others.Select(city => wording.In(city is null ? indicator.Dimensions[cities].Total : indicator.Dimensions[cities].Member(city)!.Title))],
            dots.ToImmutable())
        {
            Period = wording.Period(period),
        };
        return ChartFrames.Of(chart, DotTables.Of(chart, fieldsTitle, wording), indicator, goal, rows, wording);
    }

    /// <summary>Which dimension of the two is that of the cities: the one with fewer members.</summary>
    private static int Cities(Indicator indicator) => indicator.Dimensions[0].Members.Length < indicator.Dimensions[1].Members.Length ? 0 : 1;

    private static Measurement? At(IReadOnlyList<Series> series, int cities, string? city, string? field, Period period) =>
        series.FirstOrDefault(one => one.Cell[cities] == city && one.Cell[1 - cities] == field)?.At(period);
}
