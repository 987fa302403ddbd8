using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>
/// Warns of what is left out because it was published or decided after the site's date: an embargo, or a mistyped year. What an earlier day,
/// asked for by itself, leaves out is not warned of.
/// </summary>
internal static class FutureCheck
{
    /// <param name="date">The site's.</param>
    /// <param name="asOf">The day whose knowledge counts.</param>
    public static void Warn(Barometer barometer, PlaceIndex places, DateOnly date, DateOnly asOf, DiagnosticBag diagnostics)
    {
        // What follows from figures is left out with them.
        var rows = barometer.Indicators.Where(indicator => indicator.Computation is null).SelectMany(indicator => indicator.Measurements);
        foreach (var row in rows.Where(row => IsLeftOut(row.KnownFrom)))
        {
            var span = places.OfFigure(row.Indicator, row.Line);
            diagnostics.Add(row.KnownDate is { } known
                ? Complaints.AfterSiteDate(span, "This figure was published", known.ToString(), IsInexact(known), date)
                : Complaints.AfterSiteDate(
                    span, "No day of publication is given for this figure, and it is for", row.Period.ToString(), isInexact: false, date));
        }
        foreach (var goal in barometer.Goals)
        {
            for (var at = 0; at < goal.Targets.Length; at++)
            {
                if (goal.Targets[at].Decision.Date is { } decided && IsLeftOut(decided.Latest))
                {
                    diagnostics.Add(Complaints.AfterSiteDate(
                        places.Of(Placed.Goal, goal.Id),
                        $"A target of the goal ‘{goal.Id}’ was decided", decided.ToString(), IsInexact(decided), date, isKept: at == 0));
                }
            }
        }

        bool IsLeftOut(DateOnly known) => known > date && known > asOf;

        bool IsInexact(PartialDate known) => known.Earliest <= date;
    }
}
