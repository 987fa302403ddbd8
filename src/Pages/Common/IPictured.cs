using BarometerSite.Charts;

namespace BarometerSite.Pages.Common;

/// <summary>The view of a page that is about one drawing of its own, which readers may take away as a file.</summary>
internal interface IPictured
{
    Chart Chart { get; }

    ChartPicture Drawing { get; }

    /// <summary>Who answers for what it shows.</summary>
    ImmutableArray<string> Publishers { get; }
}
