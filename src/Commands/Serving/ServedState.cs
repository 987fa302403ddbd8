using BarometerSite.Desk;

namespace BarometerSite.Commands.Serving;

/// <summary>All that is shown at one moment.</summary>
/// <param name="Site">The last one that could be made; null while there was none.</param>
/// <param name="Before">The one before it, for pages on which its templates fail and for browsers that still ask for its styles.</param>
/// <param name="Reading">What the site was made of.</param>
internal sealed record ServedState(DeskState Desk, ServedSite? Site, SiteBefore? Before, SourceReading? Reading);
