namespace BarometerSite.Problems;

/// <summary>Numbers of things in messages: <c>1 page</c>, <c>61 pages</c>.</summary>
internal static class Counted
{
    public static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
