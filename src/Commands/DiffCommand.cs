using System.CommandLine;
using System.CommandLine.Parsing;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Review;
using BarometerSite.Review.Formats;

namespace BarometerSite.Commands;

/// <summary><c>diff</c>: what readers would see change between two versions of the sources.</summary>
internal sealed class DiffCommand : ExampleCommand
{
    private readonly SiteOptions options;

    private readonly Argument<string?> before = new("BASE")
    {
        Description = "What readers have now: a git revision, or a folder of sources. [default: the last commit]",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string?> after = new("HEAD")
    {
        Description = "What they would get: a git revision, or a folder of sources. [default: the site's folder as it is]",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> format = new("--format")
    {
        Description = "How the report is written. Markdown always fits into a pull request; html is one file that opens from disk.",
        HelpName = string.Join('|', ReviewFormats.Codes.Words),
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<ImmutableArray<FindingKind>> failOn = new("--fail-on")
    {
        Description = "End with exit code 1 if there is any of these kinds, parted by commas.",
        HelpName = string.Join(',', Failing),
        CustomParser = ParseKinds,
    };

    private readonly Option<string?> baseAt = new("--base-at")
    {
        Description = "Where the build of BASE stands, for the links of the HTML report: an address or a folder.",
        HelpName = "URL",
    };

    private readonly Option<string?> headAt = new("--head-at") { Description = "The same of HEAD.", HelpName = "URL" };

    public DiffCommand()
        : base("diff", "Tell what readers would see change.", "barometer diff main --format markdown --fail-on flips,lost-numbers")
    {
        options = new SiteOptions(this);
        format.AcceptOnlyFromAmong([.. ReviewFormats.Codes.Words]);
        baseAt.Validators.Add(RefuseScript);
        headAt.Validators.Add(RefuseScript);
        Add(before);
        Add(after);
        Add(format);
        Add(failOn);
        Add(baseAt);
        Add(headAt);
        SetAction(Run);
    }

    private static IEnumerable<string> Failing => FindingKinds.Failing.Select(FindingKinds.Codes.Of);

    private int Run(ParseResult result)
    {
        var report = new Report(result.InvocationConfiguration.Error, isQuiet: true);
        var diagnostics = new DiagnosticBag();
        var site = result.GetRequiredValue(options.Folder);
        var was = ComparedSources.Find(site, result.GetValue(before) ?? "HEAD", diagnostics);
        var now = ComparedSources.Find(site, result.GetValue(after) ?? site, diagnostics);
        if (was is null || now is null || options.Settings(result, Later(was.Head, now.Head), diagnostics) is not { } settings)
            return report.Finish(diagnostics, ExitCode.WrongUsage);
        var review = ReviewBuild.Run(was.Read(), now.Read(), settings);
        var links = new BuiltAt(result.GetValue(baseAt), result.GetValue(headAt));
        var written = ReviewFormats.Write(review, ReviewFormats.Codes.ByWord[result.GetRequiredValue(format)], links);
        StandardStream.Print(written, result.InvocationConfiguration.Output);
        var refused = result.GetValue(failOn);
        return !refused.IsDefault && review.Findings.Any(finding => refused.Contains(finding.Kind)) ? ExitCode.Problems : ExitCode.Done;
    }

    // One day for both, whichever is named first: what a reviewer is asked about is the sources, not the calendar.
    private static GitHead Later(GitHead before, GitHead after) => before.Date >= after.Date || after.Date is null ? before : after;

    private static ImmutableArray<FindingKind> ParseKinds(ArgumentResult argument)
    {
        var kinds = ImmutableArray.CreateBuilder<FindingKind>();
        foreach (var word in argument.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (FindingKinds.Codes.TryParse(word, out var kind) && FindingKinds.Failing.Contains(kind))
                kinds.Add(kind);
            else
                argument.AddError($"--fail-on has '{word}'; it must be {string.Join(", ", Failing)}.{Guess(word)}");
        }
        return kinds.ToImmutable();
    }

    private static string Guess(string word) => Spelling.Nearest(word, Failing) is { } nearest ? $" Did you mean {nearest}?" : "";

    private static void RefuseScript(OptionResult result)
    {
        foreach (var text in result.Tokens.Select(token => token.Value).Where(text => Uri.TryCreate(text, UriKind.Absolute, out var url)
            && !(url.Scheme is "https" or "http" or "file")))
            result.AddError($"{result.Option.Name} is '{text}'; it must be an address such as https://example.dk/, or a folder.");
    }
}
