using BarometerSite.Model;

namespace BarometerSite.Assessment.Methods;

/// <summary>
/// The way so far against the way that was planned: P = (y − y0) / (plan(t) − y0). Where the plan is one straight line that is
/// P = [(y − y0) / (t − t0)] / [(yT − y0) / (tT − t0)], time in years, a half-year 0.5. For shares and gaps it gives the same answer
/// whichever way round they are told, which growth rates do not.
/// </summary>
/// <param name="Actual">The change a year so far.</param>
/// <param name="Needed">The change a year that the plan asked for until now.</param>
/// <param name="Pace">P; one is just enough.</param>
/// <param name="Projected">The value at the due period if the same share of the plan is done until then; never beyond what the figure can be.</param>
/// <param name="Planned">The value that the plan has for the time of the measurement.</param>
internal sealed record LinearPace(decimal Actual, decimal Needed, decimal Pace, decimal Projected, decimal Planned)
{
    /// <summary>The share of the needed pace from which a goal counts as on track; the threshold of Eurostat and Open SDG, to stay recognisable.</summary>
    public const decimal OnTrackFrom = 0.95m;

    private const int Digits = 12;

    /// <summary>Where a milestone asks for next to nothing, no share of it tells more than this one.</summary>
    private const decimal MostPace = 1_000_000_000;

    public decimal Actual { get; init; } = SignificantDigits.Round(Actual);

    public decimal Needed { get; init; } = SignificantDigits.Round(Needed);

    public decimal Pace { get; init; } = SignificantDigits.Round(Pace);

    public decimal Projected { get; init; } = SignificantDigits.Round(Projected);

    public decimal Planned { get; init; } = SignificantDigits.Round(Planned);

    /// <summary>Where the pace would lead beyond what the figure can be, the end of its range at which <see cref="Projected"/> stops.</summary>
    public RangeEnd? Stop { get; init; }

    /// <summary>Along a straight line.</summary>
    public static LinearPace? Of(Measurement from, Measurement to, decimal target, Period due) =>
        from.Value is { } first && PlannedPath.Of(from.Period, first, [], due, target) is { } path ? Of(path, to) : null;

    /// <summary>
    /// Null where the plan asks for no way towards the target by then: where base and target are the same, or a
    /// milestone lies no nearer than the base.
    /// </summary>
    public static LinearPace? Of(PlannedPath path, Measurement to)
    {
        var years = to.Period.Time - path.StartTime;
        if (to.Value is not { } last || years <= 0)
            return null;
        var planned = path.At(to.Period.Time);
        var needed = planned - path.Start;
        if (needed == 0 || Math.Sign(needed) != Math.Sign(path.Target - path.Start))
            return null;
        // The last digits are cut off: thirds of a year must not push 0.95 below 0.95.
        var done = last - path.Start;
        var pace = Math.Clamp(done / needed, -MostPace, MostPace);
        var way = path.Target - path.Start;
        var projected = decimal.Round(path.Start + (Math.Abs(pace) < MostPace ? done * way / needed : pace * way), Digits);
        return new LinearPace(done / years, needed / years, decimal.Round(pace, Digits), projected, decimal.Round(planned, Digits));
    }

    /// <summary>The same pace towards a figure that has ends.</summary>
    public LinearPace Within(UnitRange range)
    {
        var (projected, stop) = range.Hold(Projected);
        return this with { Projected = projected, Stop = stop };
    }
}
