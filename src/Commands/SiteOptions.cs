using System.CommandLine;
using System.CommandLine.Parsing;
using System.Reflection;
using BarometerSite.Disk;
using BarometerSite.Problems;

namespace BarometerSite.Commands;

/// <summary>The options of every command that looks at a whole site, and what they come to.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string> site = SiteFolder();

    private readonly Option<string?> baseUrl = new("--base-url")
    {
        Description = "Where the site will lie, in place of base-url in site.yml.",
        HelpName = "URL",
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http"
                && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0)
                return url.AbsoluteUri.EndsWith('/') ? url.AbsoluteUri : url.AbsoluteUri + "/";
            argument.AddError($"--base-url is '{text}'; it must be an address such as https://example.dk/barometer/.");
            return null;
        },
    };

    private readonly Option<DateTimeOffset?> date = new("--date")
    {
        Description = "The site's date, in place of SOURCE_DATE_EPOCH or the last commit's.",
        HelpName = "DATE",
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            if (BuildDate.Parse(text) is { } parsed)
                return parsed;
            argument.AddError($"--date is '{text}'; it must be a date such as 2014-05-31 or 2014-05-31T12:00:00Z.");
            return null;
        },
    };

    private readonly Option<DateOnly?> asOf = new("--as-of")
    {
        Description = "Leave out what was published after this day. The site's date if not given.",
        HelpName = "DATE",
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
                return parsed;
            argument.AddError($"--as-of is '{text}'; it must be a date such as 2014-05-31.");
            return null;
        },
    };

    /// <param name="hasAddress">Whether it matters to the command where the site will lie.</param>
    public SiteOptions(Command command, bool hasAddress = true)
    {
        command.Add(site);
        if (hasAddress)
            command.Add(baseUrl);
        command.Add(date);
        command.Add(asOf);
    }

    public Option<string> Folder => site;

    /// <summary><c>--site</c>, for commands that need no more of a site.</summary>
    public static Option<string> SiteFolder()
    {
        var site = new Option<string>("--site")
        {
            Description = "The site's folder, the one with site.yml.",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        site.Validators.Add(result =>
        {
            foreach (var folder in result.Tokens.Select(token => token.Value).Where(folder => !Directory.Exists(folder)))
                result.AddError($"--site is '{folder}', and there is no such folder.");
        });
        return site;
    }

    public bool HasAsOf(CommandResult result) => result.GetResult(asOf) is { Implicit: false };

    /// <summary>The settings of a build, or null with a complaint if the date is not to be known.</summary>
    public BuildSettings? Settings(ParseResult result, GitHead head, DiagnosticBag diagnostics)
    {
        var found = BuildDate.Find(result.GetValue(date), Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), head, diagnostics);
        return found is { } known
            ? new BuildSettings(result.GetValue(baseUrl), known, result.GetValue(asOf) ?? DateOnly.FromDateTime(known.UtcDateTime), head.Commit, Version)
            {
                Libraries = BrowserLibraries.Read(),
                Program = ProgramIdentity.Text,
            }
            : null;
    }

    /// <summary>The generator's.</summary>
    public static string Version => typeof(SiteOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
