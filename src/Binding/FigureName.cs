using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>What a message calls a figure: <c>period ‘2014’ and group ‘old’</c>.</summary>
internal static class FigureName
{
    public static string Of(Indicator indicator, Measurement row) => Of(indicator.Dimensions, row.Period, row.Cell);

    public static string Of(IEnumerable<Dimension> dimensions, Period period, Cell cell)
    {
        var members = dimensions.Zip(cell.Members).Where(pair => pair.Second is not null)
            .Select(pair => $" and {pair.First.Id} {Quotation.Of(pair.Second!)}");
        return $"period ‘{period}’{string.Concat(members)}";
    }
}
