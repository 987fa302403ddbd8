using BarometerSite.Editions.Comparing;
using BarometerSite.Markup;
using BarometerSite.Model;

namespace BarometerSite.Review.Findings;

/// <summary>Figures and their changes as a reviewer reads them. The words of the site's own pages may be what is broken, so none of them is used.</summary>
internal static class FigureWords
{
    private static readonly NumberFormat Numbers = new(Languages.English.DecimalMark, Languages.English.GroupMark, Languages.English.PercentSpace);

    /// <summary>With its unit: <c>5.8%</c>, <c>no. 5 of 20</c>; why there is none where there is none.</summary>
    public static string Of(Indicator indicator, Measurement? row) => row switch
    {
        null => "no figure",
        { IsConfidential: true } => "kept back [c]",
        { Value: { } value, Count: { } ranked } when indicator.Unit == Unit.Rank => $"{Value(indicator.Unit, value, row.Decimals)} of {Count(ranked)}",
        { Value: { } value } => Value(indicator.Unit, value, row.Decimals),
        _ => "no figure",
    };

    public static string Value(Unit unit, decimal value, int decimals) => With(unit, Numbers.Write(value, decimals));

    public static string Count(int number) => Numbers.Write(number, 0);

    /// <summary>A change without its unit: <c>+0.4</c>.</summary>
    public static string Signed(decimal change, int decimals) => Numbers.WriteSigned(change, decimals);

    public static string Bytes(long number) => $"{Numbers.Write(number / 1024m, number < 10_240 ? 1 : 0)} KiB";

    public static string Percent(decimal number) => Numbers.WriteSigned(number, Math.Abs(number) < 10 ? 1 : 0) + "%";

    /// <summary><c>up 0.4 percentage points; the other figures of the series lie between 5.8 and 10.9, and the change is 8% of that spread</c>.</summary>
    public static string Size(ChangeSize size, Indicator indicator, int decimals)
    {
        var change = UnitOfChange.Of(indicator.Unit);
        var direction = size.Difference > 0 ? "up" : size.Difference < 0 ? "down" : "the same number";
        if (size.Difference == 0)
            return direction;
        var text = $"{direction} {With(change, Numbers.Write(Math.Abs(size.Difference), decimals), isChange: true)}";
        if (size.Percent is { } percent)
            text += $" ({Percent(percent)})";
        return size is { OfSpread: { } part, Least: { } least, Most: { } most }
            ? text + $"; the other figures of the series lie between {Numbers.Write(least, decimals)} and {Numbers.Write(most, decimals)}, "
                + $"and the change is {Numbers.Write(part, 0)}% of that spread"
            : text;
    }

    private static string With(Unit unit, string number, bool isChange = false) => unit switch
    {
        Unit.Percent or Unit.PercentChange => number + "%",
        Unit.PercentagePoints => number + " percentage points",
        Unit.PerThousand => number + " per thousand",
        Unit.IndexPoints => number + " index points",
        Unit.Rank => isChange ? number + " places" : "no. " + number,
        Unit.Persons => number + " persons",
        Unit.Mark => isChange ? number + " marks" : number,
        Unit.Count or Unit.Ratio => number,
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
