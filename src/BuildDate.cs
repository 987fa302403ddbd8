using BarometerSite.Disk;
using BarometerSite.Problems;

namespace BarometerSite;

/// <summary>
/// The date of a build: as given, else <c>SOURCE_DATE_EPOCH</c> (reproducible-builds.org/specs/source-date-epoch), else the commit's. Never the
/// clock's, so that the same sources always give the same site.
/// </summary>
internal static class BuildDate
{
    // 9999-12-31T23:59:59Z, the last second that .NET can hold.
    private const long LastSecond = 253_402_300_799;

    /// <param name="sourceDateEpoch">The environment variable's text; null or empty if it is not set.</param>
    /// <returns>The date in UTC, or null with a complaint.</returns>
    public static DateTimeOffset? Find(DateTimeOffset? given, string? sourceDateEpoch, GitHead head, DiagnosticBag diagnostics)
    {
        if (given is not null)
            return given.Value.ToUniversalTime();
        if (!string.IsNullOrEmpty(sourceDateEpoch))
        {
            var date = OfSeconds(sourceDateEpoch);
            if (date is null)
                diagnostics.Add(Complaints.InvalidSourceDateEpoch(sourceDateEpoch));
            return date;
        }
        if (head.Date is null)
            diagnostics.Add(Complaints.DateUnknown(head.Reason ?? "git does not tell it"));
        return head.Date;
    }

    /// <summary>Seconds since 1970 in digits, as the environment and git tell them; null for what is none or lies beyond the year 9999.</summary>
    public static DateTimeOffset? OfSeconds(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <summary>A day (midnight in UTC) or a moment with its offset, as ISO 8601 writes them: <c>2014-05-31</c>, <c>2014-05-31T12:00:00Z</c>.</summary>
    public static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK"], CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? date
            : null;
}
