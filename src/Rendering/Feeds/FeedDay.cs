namespace BarometerSite.Rendering.Feeds;

/// <summary>A day as feeds want it (RFC 3339): its first moment, since no more is known.</summary>
internal static class FeedDay
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
