using System.Diagnostics;
using System.CommandLine;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Rendering.Weight;

namespace BarometerSite.Commands;

/// <summary><c>build</c>: makes the site.</summary>
internal sealed class BuildCommand : ExampleCommand
{
    private const string DefaultOutput = "_site";

    private readonly SiteOptions options;

    private readonly Option<string?> output = new("--output")
    {
        Description = $"The folder to make; one made by an earlier build is replaced as a whole. [default: {DefaultOutput} in the site's folder]",
        HelpName = "DIR",
    };

    private readonly Option<bool> cards = new("--cards")
    {
        Description = "Also draw the pictures that other sites show where somebody shares a goal or a focus area. Those that are as before are kept.",
    };

    private readonly Option<bool> quiet = new("--quiet") { Description = "Print nothing but problems." };

    private readonly Option<bool> weigh = new("--weigh") { Description = "Tell where the bytes go: by kind of page, by part of a page, the heaviest pages." };

    public BuildCommand()
        : base("build", "Make the site.", "barometer build --output /srv/www/barometer --base-url https://example.dk/barometer/")
    {
        options = new SiteOptions(this);
        Add(output);
        Add(cards);
        Add(quiet);
        Add(weigh);
        Validators.Add(result =>
        {
            // Not their values: these are not to be had where one is missing or there are two.
            var site = result.GetResult(options.Folder) is { Tokens: [var named] } ? named.Value : ".";
            foreach (var folder in result.GetResult(output)?.Tokens.Select(token => token.Value) ?? [])
            {
                if (folder.Length == 0)
                    result.AddError("--output is empty; it must be a folder.");
                else if (SourceFolder.Holds(site, folder))
                    result.AddError($"--output is '{folder}', where the sources of the site lie.");
            }
        });
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var clock = Stopwatch.StartNew();
        var site = result.GetRequiredValue(options.Folder);
        var folder = result.GetValue(output) ?? DefaultFolder(site);
        var isQuiet = result.GetValue(quiet);
        var report = new Report(result.InvocationConfiguration.Error, isQuiet);
        // Taken apart, so that nothing holds the files' bytes once they are decoded.
        var (files, settings, diagnostics, failure) = SiteSources.Read(site, options, result);
        if (settings is null)
            return report.Finish(diagnostics, failure);
        using var painter = result.GetValue(cards) ? CardPainters.Open(AppContext.BaseDirectory, diagnostics) : null;
        if (painter is null && result.GetValue(cards))
            return report.Finish(diagnostics, ExitCode.Problems);
        try
        {
            using var target = OutputFolder.Open(folder);
            if (painter is not null)
                settings = settings with { Cards = new DrawnBefore(folder, painter) };
            using var progress = new Progress(target, result.InvocationConfiguration.Error, isQuiet);
            var weighing = result.GetValue(weigh) ? new Weighing(progress) : null;
            var summary = SiteBuild.Run(files, settings, diagnostics, weighing ?? (IFileSink)progress);
            progress.Dispose();
            if (summary is null || diagnostics.HasErrors)
                return report.Finish(diagnostics, ExitCode.Problems);
            target.Commit();
            if (summary.Note is { } note)
                target.Remember(note);
            report.Finish(diagnostics, ExitCode.Done);
            if (!isQuiet)
            {
                var made = $"{Counted.Of(summary.Pages, "page")}, {Counted.Of(summary.Files, "file")} in all";
                result.InvocationConfiguration.Output.WriteLine(FormattableString.Invariant(
                    $"Made {made}, in {folder} ({clock.Elapsed.TotalSeconds:0.0} s). Open {Path.Combine(folder, "index.html")}."));
            }
            if (weighing is not null)
                result.InvocationConfiguration.Output.Write(WeightReport.Of(weighing.Files));
            return ExitCode.Done;
        }
        catch (Exception exception) when (OutputException.Find(exception) is { } refused)
        {
            diagnostics.Add(refused.Diagnostic);
            return report.Finish(diagnostics, refused.IsForeign ? ExitCode.WrongUsage : ExitCode.Problems);
        }
    }

    private static string DefaultFolder(string site) => site is "." or "./" ? DefaultOutput : Path.Combine(site, DefaultOutput);
}
