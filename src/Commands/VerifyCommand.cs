using System.CommandLine;
using BarometerSite.Disk;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Verification;

namespace BarometerSite.Commands;

/// <summary><c>verify</c>: whether what we show is what we published.</summary>
internal sealed class VerifyCommand : ExampleCommand
{
    private readonly SiteOptions options;

    private readonly Argument<EditionId?> edition = new("EDITION")
    {
        Description = "The edition to look at, such as 2014-1 or 2014-1r2. All if not given.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = argument =>
        {
            if (EditionId.TryParse(argument.Tokens[0].Value, out var id))
                return id;
            argument.AddError($"'{argument.Tokens[0].Value}' is no edition; it must be one such as 2014-1 or 2014-1r2.");
            return null;
        },
    };

    private readonly Option<string?> built = new("--built")
    {
        Description = "A site that was built: its files are held against build.json and the editions. If not given, the pages are made and not written.",
        HelpName = "FOLDER",
    };

    private readonly Option<string> format = new("--format")
    {
        Description = "How what was found is written.",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    };

    public VerifyCommand()
        : base("verify", "Tell whether the published editions are as they were published, reckon them again, and look at what the site shows of them.",
            "barometer verify 2014-2 --format json")
    {
        options = new SiteOptions(this);
        format.AcceptOnlyFromAmong("text", "json");
        built.Validators.Add(result =>
        {
            foreach (var folder in result.Tokens.Select(token => token.Value).Where(folder => !Directory.Exists(folder)))
                result.AddError($"--built is '{folder}', and there is no such folder.");
        });
        Add(edition);
        Add(built);
        Add(format);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var (files, settings, diagnostics, failure) = SiteSources.Read(result.GetRequiredValue(options.Folder), options, result);
        var report = new Report(result.InvocationConfiguration.Error, isQuiet: true);
        if (settings is null)
            return report.Finish(diagnostics, failure);
        var folder = result.GetValue(built) is { } name ? new BuiltFolder(name) : null;
        var list = folder is null ? null : ReadList(folder, diagnostics);
        if (folder is not null && list is null)
            return report.Finish(diagnostics, ExitCode.Problems);
        var editions = new SiteVerification(files, settings, result.GetValue(edition), folder is null ? null : folder.Read, diagnostics).Run();
        if (folder is not null)
            diagnostics.AddRange(BuiltSite.Compare(BuildList.FileName, list!.Files, folder.Paths, folder.Read));
        var site = list is null ? null : new BuiltDocument(result.GetValue(built)!, list.Files.Count, list.Cards);
        var code = diagnostics.HasErrors ? ExitCode.Problems : ExitCode.Done;
        var output = result.InvocationConfiguration.Output;
        if (result.GetRequiredValue(format) == "json")
        {
            var json = new ArrayBufferWriter<byte>();
            VerificationDocument.Write(editions, site, diagnostics.InOrder(), json);
            output.Write(Encoding.UTF8.GetString(json.WrittenSpan));
            return code;
        }

        report.Finish(diagnostics, code);
        foreach (var line in VerificationText.Of(editions, site, diagnostics))
            output.WriteLine(line);
        return code;
    }

    /// <summary>What a build says that it made; null with a complaint where nobody knows.</summary>
    private static BuiltList? ReadList(BuiltFolder folder, DiagnosticBag diagnostics)
    {
        var list = folder.Read(BuildList.FileName) is { } bytes ? BuildListReader.Read(bytes.Span) : null;
        if (list is null)
            diagnostics.Add(Complaints.BuiltListUnreadable(BuildList.FileName));
        return list;
    }
}
