using BarometerSite.Model;

namespace BarometerSite.Disclosure;

/// <summary>Hides what is below the site's limits, before anything else sees the figures.</summary>
internal static class Protection
{
    /// <summary>The row as everybody may see it.</summary>
    /// <param name="countsPeople">Whether its value says how many people.</param>
    public static Measurement Protect(this DisclosureLimits limits, Measurement row, bool countsPeople)
    {
        if (row.Suppression != Suppression.None)
            return row.KeptBack(row.Suppression);
        if (countsPeople && row.Value is { } value && value > 0 && value < limits.SmallestCount)
            return row.KeptBack(Suppression.SmallCount);
        // The n of a rank is the number ranked.
        return row.Unit != Unit.Rank && row.Count < limits.SmallestSample ? row.KeptBack(Suppression.SmallSample) : row;
    }
}
