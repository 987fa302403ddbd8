using BarometerSite.Markup;

namespace BarometerSite.Charts.Drawing;

/// <summary>
/// The exact figures behind a mark, as attributes that can be read back from the drawing: <c>data-value</c> with a decimal point and without
/// group marks, <c>data-lower</c>, <c>data-upper</c>, <c>data-period</c>, and <c>data-kind</c> where it was not measured. What is confidential has none.
/// </summary>
internal static class MarkData
{
    public static Html Of(decimal value, string? period = null, string? kind = null, decimal? lower = null, decimal? upper = null) =>
        Html.Of($"{Attribute("kind", kind)}{Attribute("period", period)}{Number("value", value)}{Number("lower", lower)}{Number("upper", upper)}");

    private static Html Number(string name, decimal? number) => Attribute(name, number is { } value ? NumberFormat.Exact(value) : null);

    private static Html Attribute(string name, string? value) => value is null ? Html.Empty : Html.Of($" data-{name}=\"{value}\"");
}
