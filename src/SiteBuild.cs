using BarometerSite.Rendering;
using BarometerSite.Sources;

namespace BarometerSite;

/// <summary>The stages in their order; the next is not entered if there is an error.</summary>
internal static class SiteBuild
{
    /// <param name="files">Everything that lies in the site's folder, in ordinal order.</param>
    /// <param name="sink">Takes the files of the site; null checks only, with the same complaints.</param>
    /// <returns>What was made, or null if there was an error and the site must not be used.</returns>
    public static BuildSummary? Run(IReadOnlyList<SourceFile> files, BuildSettings settings, DiagnosticBag diagnostics, IFileSink? sink)
    {
        _ = SourceSet.Decode(files, diagnostics);
        if (diagnostics.HasErrors)
            return null;
        if (sink is null)
            return new BuildSummary(Pages: 0, Files: 0);
        var list = new BuildList(sink);
        return new BuildSummary(Pages: 0, Files: list.Finish(settings.Version, settings.Commit, settings.Date));
    }
}
