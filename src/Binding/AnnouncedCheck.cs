using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>Warns of a figure that an indicator still announces and that has come.</summary>
internal static class AnnouncedCheck
{
    /// <param name="known">As it could be read on the day whose knowledge counts: a figure that comes later is still awaited on it.</param>
    public static void Warn(Barometer known, PlaceIndex places, DiagnosticBag diagnostics)
    {
        foreach (var indicator in known.Indicators)
        {
            if (indicator.NextRelease is not { } announced || indicator.AwaitsRelease)
                continue;
            var figure = indicator.Measurements.First(row => row.Period >= announced.Period);
            diagnostics.Add(Complaints.AnnouncedFigureCame(
                places.Of(Placed.NextRelease, indicator.Id), announced.Period.ToString(), figure.Period.ToString(),
                places.OfFigure(indicator.Id, figure.Line)));
        }
    }
}
