namespace BarometerSite.Sources;

/// <summary>
/// A number as a CSV cell writes it: an optional minus, digits, and optionally a decimal mark with digits. No exponent, no
/// spaces, no thousands separators, no percent sign, nothing that two machines could read in two ways.
/// </summary>
internal static class NumberText
{
    /// <param name="mark"><see cref="CsvTable.DecimalMark"/>.</param>
    /// <param name="decimals">How many digits stand after the mark: the precision that the source gave.</param>
    public static bool TryParse(string cell, char mark, out decimal number, out int decimals) => throw new NotImplementedException();
}
