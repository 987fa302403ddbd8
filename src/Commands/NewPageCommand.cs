using System.CommandLine;
using BarometerSite.Binding;
using BarometerSite.Disk;
using BarometerSite.Model;
using BarometerSite.Sources;

namespace BarometerSite.Commands;

/// <summary><c>new page</c>: a text that the site can show and does not have yet.</summary>
internal sealed class NewPageCommand : ExampleCommand
{
    private readonly SiteOptions options;

    private readonly Argument<string?> page = new("PAGE")
    {
        Description = "Its file below content and the language, such as policy/vision or goals/2-unemployment. "
            + "The first that the site can show and lacks if not given.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> language = new("--language")
    {
        Description = "The language that it is written in.",
        HelpName = string.Join('|', Languages.All.Select(known => known.Code)),
        DefaultValueFactory = _ => Languages.Complete.Code,
    };

    private readonly Option<string?> title = new("--title") { Description = "The page's title.", HelpName = "TEXT" };

    public NewPageCommand()
        : base("page", "Begin a text.", "barometer new page goals/2-unemployment --language en")
    {
        options = new SiteOptions(this);
        language.AcceptOnlyFromAmong([.. Languages.All.Select(known => known.Code)]);
        Add(page);
        Add(language);
        Add(title);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var folder = result.GetRequiredValue(options.Folder);
        if (NewFiles.Open(folder, options, result) is not var (sources, site))
            return ExitCode.Problems;
        var spoken = Languages.Find(result.GetRequiredValue(language))!;
        var root = $"content/{spoken.Code}/";
        var barometer = site.Edition.Barometer;
        var there = sources.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> lacking = [.. Possible(barometer, spoken).Where(name => !there.Contains($"{root}{name}.md"))];
        var ask = new Questions(result.InvocationConfiguration.Output);
        var given = result.GetValue(page);
        if (given is null && lacking.IsEmpty)
        {
            result.InvocationConfiguration.Output.WriteLine("The site has every text that it can show. A further page of the policy is: new page policy/NAME");
            return ExitCode.Done;
        }
        var name = ask.Choice("Which text:", given, lacking.IsEmpty ? [""] : lacking);
        var starter = (spoken.IsUsual ? spoken : Languages.English).Code;
        var text = ShippedFiles.Starter($"page-{starter}.md", ("title", ask.Text("Its title:", result.GetValue(title), Title(barometer, name, spoken))));
        var path = $"{root}{name}.md";
        return NewFiles.Add(folder, sources, [new SourceFile(path, text)], [$"Next: write what says “Udfyld” or “Fill in” in {path}."], result);
    }

    /// <summary>All texts with a place of their own, beside those of the policy, which have any name.</summary>
    private static IEnumerable<string> Possible(Barometer barometer, Language language) => ArticleBinder.PagesIn(language)
        .Select(name => $"pages/{name}")
        .Concat(barometer.Goals.Select(goal => $"goals/{goal.FileName}"))
        .Concat(barometer.Areas.Select(area => $"areas/{area.Id}"))
        .Concat(language.IsComplete ? barometer.Committees.Select(committee => $"action-plans/{committee.Id}/activities") : []);

    /// <summary>What the text is about, as far as that is known; else its name.</summary>
    private static string Title(Barometer barometer, string name, Language language)
    {
        var parts = name.Split('/');
        return (parts switch
        {
            ["goals", var file] => barometer.Goals.FirstOrDefault(goal => goal.FileName == file)?.Title,
            ["areas", var id] => barometer.Areas.FirstOrDefault(area => area.Id == id)?.Title,
            ["action-plans", var id, _] => barometer.Committees.FirstOrDefault(committee => committee.Id == id)?.Title,
            _ => null,
        })?.In(language) ?? parts[^1];
    }
}
