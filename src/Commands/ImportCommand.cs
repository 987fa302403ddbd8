using System.CommandLine;
using BarometerSite.Binding;
using BarometerSite.Disk;
using BarometerSite.Importing;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Commands;

/// <summary><c>import</c>: figures from the file in which they arrive into an indicator's measurements.</summary>
internal sealed class ImportCommand : ExampleCommand
{
    private readonly SiteOptions options;

    private readonly Argument<string> file = new("FILE") { Description = "Excel (.xlsx, .xls), PX, JSON-stat 2.0, SDMX-CSV or other CSV." };

    private readonly Option<string> indicator = new("--indicator") { Description = "Whose figures they are.", HelpName = "ID", Required = true };

    private readonly ImportOptions said;

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Print the rows that would be added, and write nothing." };

    public ImportCommand()
        : base("import", "Take figures from Excel, PX, JSON-stat or CSV into an indicator's measurements.",
            "barometer import ledighed.xlsx --indicator unemployment --published 2014-05-31 --dry-run\n"
            + "barometer import ledighed.xlsx --indicator unemployment --columns \"period=År,value=Andel\" --where \"Køn=I alt\"")
    {
        options = new SiteOptions(this);
        Add(file);
        Add(indicator);
        said = new ImportOptions(this);
        Add(dryRun);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var report = new Report(result.InvocationConfiguration.Error, isQuiet: false);
        var folder = result.GetRequiredValue(options.Folder);
        var (files, settings, diagnostics, failure) = SiteSources.Read(folder, options, result);
        if (settings is null)
            return report.Finish(diagnostics, failure);
        var id = result.GetRequiredValue(indicator);
        var path = $"{IndicatorBinder.Measurements}/{id}.csv";
        if (Merge(files, id, path, result, diagnostics) is not { } import)
            return report.Finish(diagnostics, ExitCode.Problems);
        var isDry = result.GetValue(dryRun);
        var output = result.InvocationConfiguration.Output;
        foreach (var line in import.Told)
            (isDry ? result.InvocationConfiguration.Error : output).WriteLine(Terminal.Printable(line));
        if (import.File is { } bytes && !IsSound(files, path, bytes, settings, diagnostics))
            return report.Finish(diagnostics, ExitCode.Problems);
        if (isDry)
            output.Write(import.Rows);
        else if (import.File is not null && !Write(folder, path, import.File, diagnostics))
            return report.Finish(diagnostics, ExitCode.Problems);
        return report.Finish(diagnostics, ExitCode.Done);
    }

    /// <summary>What the file comes to beside the measurements that there are; null after a complaint.</summary>
    private ImportResult? Merge(IReadOnlyList<SourceFile> files, string id, string path, ParseResult result, DiagnosticBag diagnostics)
    {
        var foreign = result.GetRequiredValue(file);
        if (diagnostics.HasErrors || SourceFolder.ReadBytes(foreign, SourceLimits.ImportBytes, diagnostics) is not { } bytes)
            return null;
        // Warnings that the site has already are for check to tell.
        var before = new DiagnosticBag();
        var syntax = SiteSyntax.Parse(SourceSet.Decode(files, before), before);
        var barometer = before.HasErrors ? null : Binder.Bind(syntax, baseUrl: null, before)?.Barometer;
        if (barometer is null)
        {
            diagnostics.AddAll(before);
            return null;
        }

        if (barometer.Indicators.FirstOrDefault(known => known.Id == id) is not { } found)
        {
            diagnostics.Add(Complaints.UnknownReference("indicator", id, default, [.. barometer.Indicators.Select(known => known.Id)]));
            return null;
        }

        var hasMark = files.FirstOrDefault(known => known.Path == path)?.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) == true;
        return new Import(found, path, syntax.Csv(path), hasMark, [.. barometer.Sources.Select(source => source.Id)], said.Of(result), diagnostics)
            .Of(foreign, bytes);
    }

    /// <summary>Whether the site holds together with the new file; what is wrong then is told by its lines, and what warnings it brings.</summary>
    private static bool IsSound(IReadOnlyList<SourceFile> files, string path, byte[] bytes, BuildSettings settings, DiagnosticBag diagnostics)
    {
        var (now, then) = (new DiagnosticBag(), new DiagnosticBag());
        SiteBuild.Run([.. files.Where(file => file.Path != path), new SourceFile(path, bytes)], settings, then, sink: null);
        if (then.InOrder().Count > 0)
            SiteBuild.Run(files, settings, now, sink: null);
        var had = now.InOrder().Select(problem => (problem.Code, problem.Message)).ToHashSet();
        diagnostics.AddRange(then.InOrder().Where(problem => problem.Severity == Severity.Error || !had.Contains((problem.Code, problem.Message))));
        return !then.HasErrors;
    }

    private static bool Write(string folder, string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        try
        {
            NewFile.Replace(Path.Combine(folder, path), bytes);
            return true;
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            diagnostics.Add(Complaints.ImportNotWritten(path, exception.Message));
            return false;
        }
    }
}
