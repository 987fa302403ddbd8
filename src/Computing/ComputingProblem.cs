using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Computing;

/// <summary>Figures from which nothing can be reckoned, though all are there: a mistake in the data or in the rule.</summary>
internal abstract record ComputingProblem
{
    private ComputingProblem(SourceSpan span) => Span = span;

    /// <summary>The row, or the definition of a computed figure.</summary>
    public SourceSpan Span { get; }

    /// <summary>A value outside the scale that an index puts it on.</summary>
    internal sealed record OutsideScale(SourceSpan Span, Period Period, decimal Value, Component Component) : ComputingProblem(Span);

    /// <summary>A distribution whose shares are not 100 percent together, rounding allowed for.</summary>
    internal sealed record SharesDoNotAddUp(SourceSpan Span, Period Period, Indicator Of, decimal Sum) : ComputingProblem(Span);

    /// <summary>A category that one of two distributions has and the other has not.</summary>
    internal sealed record ShareLacksCounterpart(SourceSpan Span, Period Period, WantedFigure Found, WantedFigure Lacking) : ComputingProblem(Span);

    /// <summary>More figures times parts than a computer should be asked for.</summary>
    internal sealed record TooLarge(SourceSpan Span, int Most) : ComputingProblem(Span);

    /// <summary>Numbers so large that the sum cannot be done.</summary>
    internal sealed record Overflow(SourceSpan Span, Period Period) : ComputingProblem(Span);
}
