namespace BarometerSite.Model;

/// <summary>From how many on a figure may be shown.</summary>
/// <param name="SmallestCount">
/// The smallest count of people that is shown. What lies between 0 and it is hidden; 0 itself is shown, since where nobody is, nobody can be recognised.
/// </param>
/// <param name="SmallestSample">The smallest number of answers behind a share or a mean that is shown.</param>
internal sealed record DisclosureLimits(int SmallestCount, int SmallestSample)
{
    /// <summary>No limit can be set below: of two people each knows the other.</summary>
    public const int Least = 3;

    /// <summary>
    /// Five is the rule of Statistics Denmark for results that leave its research machines; below thirty answers a
    /// share says more of those asked than of the rest.
    /// </summary>
    public static readonly DisclosureLimits Usual = new(SmallestCount: 5, SmallestSample: 30);
}
