using System.CommandLine;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Commands;

/// <summary>Files for a site: written only if the site passes <c>check</c> with them.</summary>
internal static class NewFiles
{
    /// <summary>Understands a site to which something is to be added; null with complaints where it is not whole by itself.</summary>
    public static (SiteSources Sources, LoadedSite Site)? Open(string folder, SiteOptions options, ParseResult result)
    {
        var sources = SiteSources.Read(folder, options, result);
        if (sources.Settings is { } settings && SiteBuild.Load(sources.Files, settings, sources.Diagnostics) is { } site)
            return (sources, site);
        new Report(result.InvocationConfiguration.Error, isQuiet: false).Finish(sources.Diagnostics, ExitCode.Problems);
        return null;
    }

    /// <param name="added">By their paths below the site's folder. None may be there.</param>
    /// <param name="next">What to do now, a line each.</param>
    public static int Add(string folder, SiteSources sources, IReadOnlyList<SourceFile> added, IEnumerable<string> next, ParseResult result)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var file in added.Where(file => File.Exists(Path.Combine(folder, file.Path))))
            diagnostics.Add(Complaints.AlreadyThere(file.Path));
        if (!diagnostics.HasErrors)
            Check([.. sources.Files, .. added], sources.Settings!, diagnostics);
        var report = new Report(result.InvocationConfiguration.Error, isQuiet: false);
        if (diagnostics.HasErrors)
            return report.Finish(diagnostics, ExitCode.Problems);
        Write(folder, added);
        var output = result.InvocationConfiguration.Output;
        foreach (var file in added)
            output.WriteLine($"Wrote {file.Path}");
        foreach (var line in next)
            output.WriteLine(line);
        return ExitCode.Done;
    }

    /// <summary>Complains as a build of these files would.</summary>
    public static void Check(IEnumerable<SourceFile> files, BuildSettings settings, DiagnosticBag diagnostics) =>
        SiteBuild.Run([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], settings, diagnostics, sink: null);

    /// <summary>The file that makes a folder a site comes last: one that a killed program leaves is none.</summary>
    public static void Write(string folder, IEnumerable<SourceFile> files)
    {
        foreach (var file in files.OrderBy(file => file.Path == SourceFolder.SiteFile))
            NewFile.Write(Path.Combine(folder, file.Path), file.Bytes);
    }

    /// <summary>The first of <c>id</c>, <c>id-2</c>, <c>id-3</c> … that is not taken.</summary>
    public static string Free(string id, Func<string, bool> isTaken)
    {
        var name = id;
        for (var number = 2; isTaken(name); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return name;
    }
}
