using System.Text.RegularExpressions;
using BarometerSite.Binding;
using BarometerSite.Model;

namespace BarometerSite.Importing.Layout;

/// <summary>Periods as others write them: SDMX, PX (<c>2014K1</c>, <c>2014M05</c>), Excel's dates, and people.</summary>
internal static class PeriodText
{
    public static bool TryParse(ForeignCell cell, out Period period) => TryParse(cell.Code ?? "", out period) || TryParse(cell.Text, out period);

    private static bool TryParse(string text, out Period period)
    {
        // A range of a year from August, as SDMX writes a school year (SDMX 3.0, Section 6, 4.2).
        if (Regex.Match(text, "^([0-9]{4})-08-01/P1Y$") is { Success: true } range && int.TryParse(range.Groups[1].Value, out var year))
            text = string.Create(CultureInfo.InvariantCulture, $"{year}/{year + 1}");
        return Period.TryParseSdmx(text, out period) || (TimeSpelling.Period(text) is { } probably && Period.TryParse(probably, out period));
    }
}
