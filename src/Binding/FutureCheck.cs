using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>
/// Warns of what is left out because it was published or decided after the site's date: an embargo, or a mistyped year. What an earlier day,
/// asked for by itself, leaves out is not warned of.
/// </summary>
internal static class FutureCheck
{
    /// <summary>More figures than this are no slip of the pen but a site that is made for an earlier day, and told in one sentence.</summary>
    private const int MostTold = 5;

    /// <param name="date">The site's.</param>
    /// <param name="asOf">The day whose knowledge counts.</param>
    public static void Warn(Barometer barometer, PlaceIndex places, DateOnly date, DateOnly asOf, DiagnosticBag diagnostics)
    {
        // What follows from figures is left out with them.
        List<Measurement> rows =
        [
            .. barometer.Indicators.Where(indicator => indicator.Computation is null)
                .SelectMany(indicator => indicator.Measurements).Where(row => IsLeftOut(row.KnownFrom)),
        ];
        if (rows.Count <= MostTold)
            diagnostics.AddRange(rows.Select(Told));
        else
            diagnostics.Add(Complaints.MuchAfterSiteDate(Place(rows[0]), rows.Count, rows.DistinctBy(row => row.Indicator).Count(), date));
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

        Diagnostic Told(Measurement row) => row.KnownDate is { } known
            ? Complaints.AfterSiteDate(Place(row), "This figure was published", known.ToString(), IsInexact(known), date)
            : Complaints.AfterSiteDate(
                Place(row), "No day of publication is given for this figure, and it is for", row.Period.ToString(), isInexact: false, date);

        SourceSpan Place(Measurement row) => places.OfFigure(row.Indicator, row.Line);

        bool IsLeftOut(DateOnly known) => known > date && known > asOf;

        bool IsInexact(PartialDate known) => known.Earliest <= date;
    }
}
