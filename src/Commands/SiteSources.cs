using System.CommandLine;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Commands;

/// <summary>What a build starts from: the files, the settings, and what was wrong with them so far.</summary>
/// <param name="Settings">Null if there is nothing to build: no site there, or no date for it.</param>
/// <param name="Failure">The exit code in that case.</param>
internal sealed record SiteSources(IReadOnlyList<SourceFile> Files, BuildSettings? Settings, DiagnosticBag Diagnostics, int Failure)
{
    public static SiteSources Read(string site, SiteOptions options, ParseResult result)
    {
        var diagnostics = new DiagnosticBag();
        // Starting a program takes about as long as reading a small site.
        var head = Task.Run(() => GitRepository.ReadHead(site));
        var files = SourceFolder.Read(site, diagnostics);
        if (files.Count == 0)
            return new SiteSources(files, Settings: null, diagnostics, ExitCode.Problems);
        GivenTemplates.Warn(files, diagnostics);
        return new SiteSources(files, options.Settings(result, head.Result, diagnostics), diagnostics, ExitCode.WrongUsage);
    }
}
