namespace BarometerSite.Model;

/// <summary>One of the figures that a target is held against: a cell of an indicator.</summary>
/// <param name="Cell">Per dimension of the indicator a member or null for the total.</param>
internal sealed record TargetPart(Indicator Indicator, Cell Cell)
{
    public static TargetPart Total(Indicator indicator) => new(indicator, Cell.Total(indicator.Dimensions.Length));

    public bool IsTotal => Cell.IsTotal;
}

/// <summary>Where the way to a target is to have come by a period.</summary>
internal sealed record Milestone(Period Period, decimal Value);
