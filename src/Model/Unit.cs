namespace BarometerSite.Model;

/// <summary>What a figure counts in. A rank's <c>n</c> is the number ranked; in the other units <c>n</c> is the number asked.</summary>
internal enum Unit
{
    Percent,
    PercentagePoints,
    PerThousand,
    IndexPoints,
    Rank,
    Mark,
    Count,
    Persons,

    /// <summary>A growth in percent of what was before: may be below 0 and above 100, as no share can.</summary>
    PercentChange,

    /// <summary>One figure divided by another of the same unit: a pure number.</summary>
    Ratio,
}

/// <summary>What a difference between two figures is counted in.</summary>
internal static class UnitOfChange
{
    /// <summary>The unit itself, but percentage points between figures in percent.</summary>
    public static Unit Of(Unit unit) => unit is Unit.Percent or Unit.PercentChange ? Unit.PercentagePoints : unit;
}

/// <summary>Which way an indicator should go.</summary>
internal enum Better
{
    Neither,
    Higher,
    Lower,
}

/// <summary>Whom a figure speaks of. What is for the whole country is context, never the city's own measure.</summary>
internal enum Coverage
{
    City,
    Country,
    Cities,
}
