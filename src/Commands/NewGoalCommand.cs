using System.CommandLine;
using BarometerSite.Binding;
using BarometerSite.Disk;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Commands;

/// <summary><c>new goal</c>: a goal without a target yet.</summary>
internal sealed class NewGoalCommand : ExampleCommand
{
    /// <summary>Where no other goal tells when the policy ends.</summary>
    private const string SomeYear = "2030";

    private readonly SiteOptions options;
    private readonly Option<string?> title = new("--title") { Description = "The goal's short name.", HelpName = "TEXT" };
    private readonly Option<string?> area = new("--area") { Description = "The id of its focus area. The first if not given.", HelpName = "ID" };
    private readonly Option<string?> committee = new("--committee") { Description = "The id of its committee. The first if not given.", HelpName = "ID" };

    private readonly Option<string?> indicator = new("--indicator")
    {
        Description = "The id of the indicator that measures it. The first that measures no other goal if not given.",
        HelpName = "ID",
    };

    private readonly Option<string?> source = new("--source")
    {
        Description = "The id of the document that sets the goal. The first if not given.",
        HelpName = "ID",
    };

    private readonly Option<string?> period = new("--period")
    {
        Description = "The period by which it is to be reached. The last that a goal names if not given.",
        HelpName = "PERIOD",
    };

    public NewGoalCommand()
        : base("goal", "Begin a goal.", "barometer new goal --title \"Flere i arbejde\" --indicator unemployment-gap --period 2030")
    {
        options = new SiteOptions(this);
        Add(title);
        Add(area);
        Add(committee);
        Add(indicator);
        Add(source);
        Add(period);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var folder = result.GetRequiredValue(options.Folder);
        if (NewFiles.Open(folder, options, result) is not var (sources, site))
            return ExitCode.Problems;
        var barometer = site.Edition.Barometer;
        var ask = new Questions(result.InvocationConfiguration.Output);
        var number = (barometer.Goals.Max(goal => (int?)goal.Number) ?? 0) + 1;
        var name = ask.Text("The goal's short name:", result.GetValue(title), string.Create(CultureInfo.InvariantCulture, $"Mål {number}"));
        var measured = barometer.Goals.Select(goal => goal.Indicator.Id).ToHashSet(StringComparer.Ordinal);
        var values = new[]
        {
            ("title", name),
            ("area", ask.Choice("Its focus area:", result.GetValue(area), [.. barometer.Areas.Select(item => item.Id)])),
            ("committee", ask.Choice("The committee that answers for it:", result.GetValue(committee), [.. barometer.Committees.Select(item => item.Id)])),
            ("indicator", ask.Choice("The indicator that measures it:", result.GetValue(indicator),
                [.. barometer.Indicators.Select(item => item.Id).OrderBy(measured.Contains)])),
            ("source", ask.Choice("The document that sets it:", result.GetValue(source), [.. barometer.Sources.Select(item => item.Id)])),
            ("period", ask.Text("By when it is to be reached:", result.GetValue(period), LastPeriod(barometer))),
        };
        var id = NewFiles.Free(Slug.Of(name), taken => barometer.Goals.Any(goal => goal.Id == taken));
        var path = string.Create(CultureInfo.InvariantCulture, $"{GoalListBinder.Folder}/{number}-{id}.yml");
        return NewFiles.Add(folder, sources, [new SourceFile(path, ShippedFiles.Starter("goal.yml", values))],
            [
                $"Next: write what says “Udfyld” and “Fill in” in {path}; then its text: barometer new page goals/{number}-{id}",
                "The target is not set. Once it is decided, add it below the first one.",
            ], result);
    }

    private static string LastPeriod(Barometer barometer) =>
        barometer.Goals.SelectMany(goal => goal.Targets.Items).Select(target => (Period?)target.Due).Max()?.ToString() ?? SomeYear;
}
