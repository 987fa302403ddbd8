namespace BarometerSite.Disk;

/// <summary>The commit that a site's folder stands at and its date, or the reason why neither is known.</summary>
/// <param name="Commit">The full hash.</param>
internal sealed record GitHead(string? Commit, DateTimeOffset? Date, string? Reason)
{
    public static GitHead Unknown(string reason) => new(null, null, reason);
}
