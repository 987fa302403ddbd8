using System.CommandLine;
using BarometerSite.Binding;
using BarometerSite.Disk;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Commands;

/// <summary><c>new indicator</c>: something to measure, without figures yet.</summary>
internal sealed class NewIndicatorCommand : ExampleCommand
{
    private readonly SiteOptions options;
    private readonly Option<string?> title = new("--title") { Description = "What is measured.", HelpName = "TEXT" };
    private readonly Option<string?> unit = Words("--unit", "What it is measured in. percent if not given.", Codes.Units.Words);
    private readonly Option<string?> better = Words("--better", "Which way is better. higher if not given.", Codes.Directions.Words);

    private readonly Option<string?> source = new("--source")
    {
        Description = "The id of the document that the figures come from. The first if not given.",
        HelpName = "ID",
    };

    public NewIndicatorCommand()
        : base("indicator", "Begin an indicator.", "barometer new indicator --title \"Unge i job\" --unit percent --better higher")
    {
        options = new SiteOptions(this);
        Add(title);
        Add(unit);
        Add(better);
        Add(source);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var folder = result.GetRequiredValue(options.Folder);
        if (NewFiles.Open(folder, options, result) is not var (sources, site))
            return ExitCode.Problems;
        var barometer = site.Edition.Barometer;
        var ask = new Questions(result.InvocationConfiguration.Output);
        var name = ask.Text("What is measured:", result.GetValue(title), "Ny indikator");
        var values = new[]
        {
            ("title", name),
            ("unit", ask.Choice("What it is measured in:", result.GetValue(unit), Codes.Units.Words)),
            ("better", ask.Choice("Which way is better:", result.GetValue(better), Codes.Directions.Words)),
            ("source", ask.Choice("The document that the figures come from:", result.GetValue(source), [.. barometer.Sources.Select(item => item.Id)])),
        };
        var id = NewFiles.Free(Slug.Of(name), taken => barometer.Indicators.Any(indicator => indicator.Id == taken));
        var (definition, figures) = ($"{IndicatorBinder.Folder}/{id}.yml", $"{IndicatorBinder.Measurements}/{id}.csv");
        return NewFiles.Add(folder, sources,
            [new SourceFile(definition, ShippedFiles.Starter("indicator.yml", values)), new SourceFile(figures, ShippedFiles.Starter("measurements.csv"))],
            [
                $"Next: write what says “Udfyld” and “Fill in” in {definition}, and add a row to {figures} for each figure.",
                $"A goal is measured by it with the line: indicator: {id}",
            ], result);
    }

    private static Option<string?> Words(string name, string description, IReadOnlyCollection<string> words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', words) };
        option.AcceptOnlyFromAmong([.. words]);
        return option;
    }
}
