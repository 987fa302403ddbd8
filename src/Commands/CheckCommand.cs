using System.CommandLine;

namespace BarometerSite.Commands;

/// <summary><c>check</c>: everything that <c>build</c> would complain about, and nothing written.</summary>
internal sealed class CheckCommand : ExampleCommand
{
    private readonly SiteOptions options;

    private readonly Option<string> format = new("--format")
    {
        Description = "How problems are written.",
        HelpName = "text",
        DefaultValueFactory = _ => "text",
    };

    public CheckCommand()
        : base("check", "Tell everything that build would complain about, and write nothing.", "barometer check --site .")
    {
        options = new SiteOptions(this);
        format.AcceptOnlyFromAmong("text");
        Add(format);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var report = new Report(result.InvocationConfiguration.Error, isQuiet: false);
        var sources = SiteSources.Read(result.GetRequiredValue(options.Folder), options, result);
        if (sources.Settings is null)
            return report.Finish(sources.Diagnostics, sources.Failure);
        SiteBuild.Run(sources.Files, sources.Settings, sources.Diagnostics, sink: null);
        if (sources.Diagnostics.HasErrors)
            return report.Finish(sources.Diagnostics, ExitCode.Problems);
        report.Finish(sources.Diagnostics, ExitCode.Done);
        result.InvocationConfiguration.Output.WriteLine($"No errors in {Counted.Of(sources.Files.Count, "file")}.");
        return ExitCode.Done;
    }
}
