using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>
/// The exact figures behind a mark, as attributes that can be read back from the drawing: <c>data-value</c> with a decimal point and without
/// group marks, <c>data-lower</c>, <c>data-upper</c>, <c>data-period</c>, and <c>data-kind</c> where it was not measured. What is confidential has none.
/// </summary>
internal static class MarkData
{
    public static Html Of(decimal value) => Html.Of($" data-value=\"{NumberFormat.Exact(value)}\"");

    public static Html Of(ChartPoint point, string? kind = null) => point is { Lower: null, Upper: null }
        ? Of(point.Period, point.Value, kind)
        : Html.Of($"{Of(point.Period, point.Value, kind)}{Bound("lower", point.Lower)}{Bound("upper", point.Upper)}");

    public static Html Of(string period, decimal value, string? kind) => kind is null
        ? Html.Of($" data-period=\"{period}\" data-value=\"{NumberFormat.Exact(value)}\"")
        : Html.Of($" data-kind=\"{kind}\" data-period=\"{period}\" data-value=\"{NumberFormat.Exact(value)}\"");

    private static Html Bound(string name, decimal? bound) => bound is { } value ? Html.Of($" data-{name}=\"{NumberFormat.Exact(value)}\"") : Html.Empty;
}
