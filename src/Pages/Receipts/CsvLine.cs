using BarometerSite.Model;

namespace BarometerSite.Pages.Receipts;

/// <summary>On which line of the CSV file that readers can open a measurement stands.</summary>
internal static class CsvLine
{
    /// <summary>A header, then the rows in the indicator's order; a note of several lines moves what follows. Null where it is not among them.</summary>
    public static int? Of(Indicator indicator, Measurement row)
    {
        var line = 2;
        foreach (var other in indicator.Measurements)
        {
            if (ReferenceEquals(other, row))
                return line;
            line += 1 + (other.Note?.Count(character => character == '\n') ?? 0);
        }
        return null;
    }
}
