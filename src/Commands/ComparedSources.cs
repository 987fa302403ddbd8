using BarometerSite.Disk;
using BarometerSite.Problems;

namespace BarometerSite.Commands;

/// <summary>One side of a comparison: a folder of sources, or a commit of the repository that the site's folder lies in.</summary>
/// <param name="Name">As it is told.</param>
/// <param name="Folder">In which it lies, or in which git is asked.</param>
/// <param name="Commit">Its full hash; null for a folder as it is.</param>
/// <param name="Head">The commit that it is, or stands at.</param>
internal sealed record ComparedSources(string Name, string Folder, string? Commit, GitHead Head)
{
    /// <param name="word">A folder, if one with a site.yml has that name; else a revision.</param>
    /// <returns>Null with a complaint where it is neither.</returns>
    public static ComparedSources? Find(string site, string word, DiagnosticBag diagnostics)
    {
        if (word == site || File.Exists(Path.Combine(word, SourceFolder.SiteFile)))
            return new ComparedSources(word == site ? "the working tree" : word, word, null, GitRepository.ReadHead(word));
        return GitRevision.Find(site, word, diagnostics) is { } head ? new ComparedSources(word, site, head.Commit, head) : null;
    }

    public ReviewSource Read()
    {
        var diagnostics = new DiagnosticBag();
        var files = Commit is null ? SourceFolder.Read(Folder, diagnostics) : GitRevision.Read(Folder, Commit, diagnostics);
        return new ReviewSource(Name, Commit, files, diagnostics);
    }
}
