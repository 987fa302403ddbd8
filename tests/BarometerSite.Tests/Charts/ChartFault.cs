namespace BarometerSite.Tests.Charts;

/// <summary>What would mislead somebody who looks at a drawing.</summary>
internal enum ChartFault
{
    /// <summary>The length of a bar is not in proportion to its value.</summary>
    BarsNotFromZero,

    /// <summary>Equal steps in the drawing are not equal times.</summary>
    TimeOutOfProportion,

    TooManyLines,

    LabelsOverlap,

    /// <summary>A line runs over a change of method, or the change is not marked.</summary>
    BreakNotMarked,

    /// <summary>The axis of values does not reach zero, and the drawing does not say so.</summary>
    AxisCutUnsaid,

    /// <summary>What is beyond the limit differs in colour only.</summary>
    ColourAlone,
}
