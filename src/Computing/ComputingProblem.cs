using BarometerSite.Model;

namespace BarometerSite.Computing;

/// <summary>Figures from which nothing can be reckoned, though all are there: a mistake in the data or in the rule.</summary>
internal abstract record ComputingProblem
{
    private ComputingProblem(Measurement? row = null) => Row = row;

    /// <summary>The row that shows it; null where the rule as a whole does.</summary>
    public Measurement? Row { get; }

    /// <summary>A value outside the scale that an index puts it on.</summary>
    internal sealed record OutsideScale(Measurement Row, Period Period, decimal Value, Component Component) : ComputingProblem(Row);

    /// <summary>A distribution whose shares are not 100 percent together, rounding allowed for.</summary>
    internal sealed record SharesDoNotAddUp(Measurement Row, Period Period, Indicator Of, decimal Sum) : ComputingProblem(Row);

    /// <summary>A category that one of two distributions has and the other has not.</summary>
    internal sealed record ShareLacksCounterpart(Measurement Row, Period Period, WantedFigure Found, WantedFigure Lacking) : ComputingProblem(Row);

    /// <summary>More figures times parts than a computer should be asked for.</summary>
    internal sealed record TooLarge(int Most) : ComputingProblem;

    /// <summary>Numbers so large that the sum cannot be done.</summary>
    internal sealed record Overflow(Period Period) : ComputingProblem;
}
