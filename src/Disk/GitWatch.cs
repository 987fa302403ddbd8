namespace BarometerSite.Disk;

/// <summary>The commit that a site's folder stands at, asked again only when something in the repository says that it may be another.</summary>
internal sealed class GitWatch(string site)
{
    // A git that was killed leaves its lock behind.
    private static readonly TimeSpan LongestCheckout = TimeSpan.FromSeconds(30);

    private readonly string? folder = Ask(site, "--absolute-git-dir");
    private readonly string? common = Ask(site, "--git-common-dir");
    private GitHead? head;
    private string stamp = "";

    public GitHead ReadHead()
    {
        var now = Stamp();
        if (head is null || now != stamp)
            (head, stamp) = (GitRepository.ReadHead(site), now);
        return head;
    }

    /// <summary>Whether git is changing the files at this moment.</summary>
    public bool IsAtWork => folder is not null && new FileInfo(Path.Combine(folder, "index.lock")) is { Exists: true } held
        && held.LastWriteTimeUtc > DateTime.UtcNow - LongestCheckout;

    private static string? Ask(string site, string what) => GitRepository.Run(site, isLong: false, "rev-parse", what) is ({ } answer, _)
        ? Path.Combine(Path.GetFullPath(site), answer.Trim())
        : null;

    /// <summary>What differs once HEAD leads to another commit (gitrepository-layout: HEAD, refs, packed-refs, reftable).</summary>
    private string Stamp()
    {
        if (folder is null || common is null)
            return "";
        var leads = Text(Path.Combine(folder, "HEAD"));
        var reference = leads.StartsWith("ref: ", StringComparison.Ordinal) ? Text(Path.Combine(common, leads[5..].Trim())) : "";
        string[] others = [Path.Combine(folder, "logs", "HEAD"), Path.Combine(common, "packed-refs"), Path.Combine(common, "reftable", "tables.list")];
        return string.Join('|', others.Select(place => new FileInfo(place) is { Exists: true } file
            ? FormattableString.Invariant($"{file.Length} {file.LastWriteTimeUtc.Ticks}")
            : "").Append(leads).Append(reference));
    }

    private static string Text(string place)
    {
        try
        {
            return File.Exists(place) ? File.ReadAllText(place) : "";
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            return "";
        }
    }
}
