using BarometerSite.Model;

namespace BarometerSite.Computing;

/// <summary>What a rule makes of its parts.</summary>
/// <param name="Value">Absent where <paramref name="Status"/> or <paramref name="Confidentiality"/> says why.</param>
/// <param name="Decimals">How many the value has.</param>
/// <param name="HalfWidth">Of the 95 % interval; null where it is not known of each part.</param>
/// <param name="Rounding">By how much the rounding of the parts, and its own, may have moved the value.</param>
/// <param name="Status">Where it is normal, the status of the parts counts.</param>
internal sealed record Outcome(
    decimal? Value,
    int Decimals = 0,
    decimal? HalfWidth = null,
    decimal? Lower = null,
    decimal? Upper = null,
    decimal Rounding = 0m,
    ObservationStatus Status = ObservationStatus.Normal,
    Confidentiality Confidentiality = Confidentiality.Free)
{
    /// <summary>With as many decimals as it has, so that it is written the same however it came about.</summary>
    public decimal? Value { get; init; } = SignificantDigits.WithDecimals(SignificantDigits.Round(Value), Decimals);

    public decimal? Lower { get; init; } = SignificantDigits.WithDecimals(SignificantDigits.Round(Lower), Decimals);

    public decimal? Upper { get; init; } = SignificantDigits.WithDecimals(SignificantDigits.Round(Upper), Decimals);

    /// <summary>Whether it comes to more than any figure may.</summary>
    public bool IsTooFar => new[] { Value, Lower, Upper, HalfWidth, Rounding }.Any(number => Math.Abs(number ?? 0m) >= UnitRange.Farthest);

    public decimal Rounding { get; init; } = SignificantDigits.Round(Rounding);

    /// <summary>What does not come out even is rounded to so many decimals.</summary>
    public const int MostDecimals = 4;

    /// <summary>A part is missing, so the value is.</summary>
    public static readonly Outcome Missing = new((decimal?)null, Status: ObservationStatus.Missing);

    /// <summary>A part is kept back, so the value is.</summary>
    public static readonly Outcome Confidential = new((decimal?)null, Confidentiality: Confidentiality.Confidential);

    /// <summary>There is nothing to divide by.</summary>
    public static readonly Outcome CannotExist = new((decimal?)null, Status: ObservationStatus.CannotExist);

    /// <summary>A value with a symmetric interval, which is shown no further than such a value can be.</summary>
    public static Outcome Of(decimal value, int decimals, decimal? halfWidth, decimal rounding, decimal? least = null, decimal? most = null)
    {
        var width = halfWidth is { } given ? decimal.Round(given, MostDecimals, MidpointRounding.AwayFromZero) : (decimal?)null;
        var lower = value - width;
        var upper = value + width;
        return new Outcome(value, decimals, width, lower < least ? least : lower, upper > most ? most : upper, rounding);
    }

    /// <summary>A value that does not come out even: rounded, and the rounding told.</summary>
    public static Outcome Rounded(decimal value, decimal? halfWidth, decimal rounding, decimal? least = null, decimal? most = null)
    {
        var rounded = decimal.Round(value, MostDecimals, MidpointRounding.AwayFromZero);
        return Of(rounded, MostDecimals, halfWidth, rounding + Math.Abs(rounded - value), least, most);
    }
}
