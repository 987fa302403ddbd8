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
