namespace BarometerSite.OpenData;

/// <summary>Days as ISO 8601 writes them.</summary>
internal static class IsoDate
{
    public static string Of(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
