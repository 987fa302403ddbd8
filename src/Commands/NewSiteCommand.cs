using System.CommandLine;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Commands;

/// <summary><c>new site</c>: a whole small barometer of another city, with everything still to be filled in.</summary>
internal sealed class NewSiteCommand : ExampleCommand
{
    private readonly Argument<string> folder = new("DIR") { Description = "The folder to make; an empty one will do." };
    private readonly Option<string?> city = new("--city") { Description = "The city's name.", HelpName = "TEXT" };
    private readonly Option<string?> title = new("--title") { Description = "The site's name.", HelpName = "TEXT" };
    private readonly Option<string?> owner = new("--owner") { Description = "Who publishes the site. The city if not given.", HelpName = "TEXT" };
    private readonly Option<string?> policy = new("--policy") { Description = "The policy's name and years.", HelpName = "TEXT" };
    private readonly Option<string?> baseUrl = new("--base-url") { Description = "Where the site will lie.", HelpName = "URL" };

    private readonly Option<string?> period = new("--period")
    {
        Description = "The period by which the policy's goals are to be reached. 2030 if not given.",
        HelpName = "PERIOD",
    };

    public NewSiteCommand()
        : base("site", "Begin a barometer of another city and policy.", "barometer new site viborg --city Viborg --policy \"Ungepolitik 2026–2029\"")
    {
        folder.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }])
            {
                if (path.Length == 0)
                    result.AddError("DIR is empty; it must be a folder.");
                else if (File.Exists(path))
                    result.AddError($"'{path}' is a file.");
                else if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(entry => Path.GetFileName(entry)[0] != '.'))
                    result.AddError($"'{path}' is not empty.");
            }
        });
        Add(folder);
        Add(city);
        Add(title);
        Add(owner);
        Add(policy);
        Add(baseUrl);
        Add(period);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var ask = new Questions(result.InvocationConfiguration.Output);
        var name = ask.Text("The city's name:", result.GetValue(city), "Eksempelby");
        var values = new[]
        {
            ("city", name),
            ("title", ask.Text("The site's name:", result.GetValue(title), "Barometer (eksempel, example)")),
            ("owner", ask.Text("Who publishes it:", result.GetValue(owner), name)),
            ("policy", ask.Text("The policy's name and years:", result.GetValue(policy), "Politik (eksempel, example)")),
            ("base-url", ask.Text("Where it will lie:", result.GetValue(baseUrl), "https://example.org/barometer/")),
        };
        var files = Files(values, ask.Text("By when the goals are to be reached:", result.GetValue(period), "2030"));
        var diagnostics = new DiagnosticBag();
        // Whatever the day: nothing of a new site has a date.
        var day = DateOnly.FromDateTime(DateTime.UnixEpoch);
        NewFiles.Check(files, new BuildSettings(null, DateTimeOffset.UnixEpoch, day, Commit: null, SiteOptions.Version), diagnostics);
        if (diagnostics.HasErrors)
            return new Report(result.InvocationConfiguration.Error, isQuiet: false).Finish(diagnostics, ExitCode.Problems);
        var target = result.GetRequiredValue(folder);
        NewFiles.Write(target, files);
        result.InvocationConfiguration.Output.Write($"""
            Made a barometer in {target}: {Counted.Of(files.Count, "file")}.
            It has no figure and no decided target. Whatever says “eksempel”, “example”, “Udfyld” or “Fill in” is a placeholder. Next:
              1. site.yml, data/areas.yml, data/committees.yml, data/sources.yml: who you are, what the policy is
              2. data/indicators, data/goals: what is measured, what was promised
              3. content/da, content/en: what people read
            Look at it: barometer build --site {target} --date 2030-01-01 (without a date once it is committed to git)

            """);
        return ExitCode.Done;
    }

    private static IReadOnlyList<SourceFile> Files(IReadOnlyCollection<(string Place, string Value)> values, string due)
    {
        var templates = ShippedFiles.Templates;
        var indicator = ShippedFiles.Starter("indicator.yml",
            ("title", "Indikator (eksempel, example)"), ("unit", "percent"), ("better", "higher"), ("source", "policy"));
        var goal = ShippedFiles.Starter("goal.yml",
            ("title", "Mål (eksempel, example)"), ("area", "example-area"), ("committee", "example-committee"), ("indicator", "example"),
            ("source", "policy"), ("period", due));
        return
        [
            .. ShippedFiles.Site(values),
            new SourceFile("data/indicators/example.yml", indicator),
            new SourceFile("data/measurements/example.csv", ShippedFiles.Starter("measurements.csv")),
            new SourceFile("data/goals/1-example.yml", goal),
            .. templates,
            GivenTemplates.List(templates),
        ];
    }
}
