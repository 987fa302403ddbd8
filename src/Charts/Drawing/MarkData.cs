using BarometerSite.Markup;

namespace BarometerSite.Charts.Drawing;

/// <summary>
/// The exact figures behind a mark, as attributes that can be read back from the drawing: <c>data-value</c> with a decimal point and without
/// group marks, <c>data-lower</c>, <c>data-upper</c>, and <c>data-kind</c> where it was not measured; <c>data-values</c> at a line with all its points.
/// What is confidential has none.
/// </summary>
internal static class MarkData
{
    public static Html Of(decimal value, string? kind = null, decimal? lower = null, decimal? upper = null) =>
        Html.Of($"{Attribute("kind", kind)}{Number("value", value)}{Number("lower", lower)}{Number("upper", upper)}");

    /// <summary>Of marks that are one element, in their order.</summary>
    public static Html Of(IEnumerable<decimal> values) => Attribute("values", string.Join(' ', values.Select(NumberFormat.Exact)));

    private static Html Number(string name, decimal? number) => Attribute(name, number is { } value ? NumberFormat.Exact(value) : null);

    private static Html Attribute(string name, string? value) => value is null ? Html.Empty : Html.Of($" data-{name}=\"{value}\"");
}
