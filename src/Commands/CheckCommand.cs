using System.CommandLine;
using BarometerSite.Problems;
using BarometerSite.Problems.Formats;

namespace BarometerSite.Commands;

/// <summary><c>check</c>: everything that <c>build</c> would complain about, and nothing written.</summary>
internal sealed class CheckCommand : ExampleCommand
{
    private readonly SiteOptions options;

    private readonly Option<string> format = new("--format")
    {
        Description = "What goes to standard output; for people the problems stand on standard error in any case. github: annotations at the lines.",
        HelpName = "text|github|sarif|json",
        DefaultValueFactory = _ => "text",
    };

    public CheckCommand()
        : base("check", "Tell everything that build would complain about, and write nothing.", "barometer check --site . --format sarif")
    {
        options = new SiteOptions(this);
        format.AcceptOnlyFromAmong("text", "github", "sarif", "json");
        Add(format);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var site = result.GetRequiredValue(options.Folder);
        var (files, settings, diagnostics, code) = SiteSources.Read(site, options, result);
        if (settings is not null)
        {
            SiteBuild.Run(files, settings, diagnostics, sink: null);
            code = diagnostics.HasErrors ? ExitCode.Problems : ExitCode.Done;
        }
        new Report(result.InvocationConfiguration.Error, isQuiet: false).Finish(diagnostics, code);
        result.InvocationConfiguration.Output.Write(result.GetRequiredValue(format) switch
        {
            "github" => WorkflowCommands.Write(diagnostics, FromHere(site)),
            "sarif" => Sarif.Write(diagnostics, FromHere(site), SiteOptions.Version),
            "json" => ProblemsJson.Write(diagnostics, SiteOptions.Version),
            _ => code == ExitCode.Done ? $"No errors in {Counted.Of(files.Count, "file")}.\n" : "",
        });
        return code;
    }

    /// <summary>Viewers know files by their path from the folder where the program is started.</summary>
    private static string FromHere(string site)
    {
        var path = Path.GetRelativePath(".", site).Replace('\\', '/');
        return path == "." ? "" : path + "/";
    }
}
