using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>Why a figure that a verdict needs is not there.</summary>
internal static class Absence
{
    public static Verdict.CannotTell Of(Question asked)
    {
        if (asked.Series.Points.Any(point => point.IsConfidential))
            return Verdict.CannotTell.Because(Reason.Suppressed);
        return asked.Target is Target.Parity ? OfDistance(asked) : Verdict.CannotTell.Because(Reason.NoMeasurement);
    }

    /// <summary>There is a figure, but none to count from.</summary>
    public static Verdict.CannotTell OfBase(Question asked)
    {
        if (asked.Base?.IsConfidential == true)
            return Verdict.CannotTell.Because(Reason.Suppressed);
        return Verdict.CannotTell.Because(asked.Series.Points.Count(point => point.Value is not null) == 1 ? Reason.OneMeasurement : Reason.ReferenceMissing);
    }

    /// <summary>Whether something newer was measured that nobody may see.</summary>
    public static bool HidesNewer(Question asked, Measurement latest) =>
        asked.Series.Points.Any(point => point.Period > latest.Period && point.IsConfidential);

    // A distance needs both distributions: which of the two is missing?
    private static Verdict.CannotTell OfDistance(Question asked)
    {
        if (asked.Indicator.Computation is not Computation.Distance distance)
            return Verdict.CannotTell.Because(Reason.NoMeasurement, Reason.ReferenceMissing);
        return (IsMeasured(distance.Of, asked.AsOf), IsMeasured(distance.From, asked.AsOf)) switch
        {
            (false, false) => Verdict.CannotTell.Because(Reason.NoMeasurement, Reason.ReferenceMissing),
            (false, true) => Verdict.CannotTell.Because(Reason.NoMeasurement),
            // Both were measured, but never for the same time: nothing to hold against there either.
            _ => Verdict.CannotTell.Because(Reason.ReferenceMissing),
        };
    }

    private static bool IsMeasured(Operand operand, DateOnly asOf) => operand.Indicator.Measurements.Any(row =>
        row.Value is not null && row.IsKnown(asOf)
        && operand.Cell.All(cell => operand.Indicator.Dimensions.IndexOf(cell.Dimension) is >= 0 and var at && row.Cell[at] == cell.Member));
}
