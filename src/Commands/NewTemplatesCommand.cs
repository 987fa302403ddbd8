using System.CommandLine;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Sources;
using DiffPlex.Renderer;

namespace BarometerSite.Commands;

/// <summary><c>new templates</c>: what the program's templates have that the site's have not; then takes those that are wanted.</summary>
internal sealed class NewTemplatesCommand : ExampleCommand
{
    private readonly SiteOptions options;

    private readonly Argument<string[]> wanted = new("FILE")
    {
        Description = "The templates to look at, such as templates/layout.html. All that are newer if not given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> take = new("--take")
    {
        Description = "Take them, without asking. Else the differences are only shown, and on a terminal asked about.",
    };

    public NewTemplatesCommand()
        : base("templates", "Show which of the program's templates are newer than the site's, and take them.",
            "barometer new templates templates/layout.html --take")
    {
        options = new SiteOptions(this);
        Add(wanted);
        Add(take);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var folder = result.GetRequiredValue(options.Folder);
        var (files, settings, diagnostics, failure) = SiteSources.Read(folder, options, result);
        var report = new Report(result.InvocationConfiguration.Error, isQuiet: true);
        if (settings is null)
            return report.Finish(diagnostics, failure);
        var given = GivenTemplates.Read(files);
        var newer = GivenTemplates.Newer(files, given);
        var names = result.GetValue(wanted) ?? [];
        var output = result.InvocationConfiguration.Output;
        if (names.FirstOrDefault(name => newer.All(file => file.Path != name)) is { } other)
        {
            output.WriteLine($"{other} is no template that the program has newer than the site.");
            return ExitCode.Problems;
        }
        var own = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var ask = new Questions(output);
        var taken = new List<SourceFile>();
        foreach (var file in newer.Where(file => names.Length == 0 || names.Contains(file.Path)))
        {
            var before = own.GetValueOrDefault(file.Path);
            output.WriteLine(UnidiffRenderer.GenerateUnidiff(Text(before), Text(file), file.Path, file.Path));
            if (before is not null && given?.GetValueOrDefault(file.Path) != GivenTemplates.Hash(before.Bytes))
                output.WriteLine($"{file.Path}: this site has changed it too, or nobody knows; to take the program’s loses what the site wrote.");
            if (result.GetValue(take) || ask.Consents($"Take {file.Path}?"))
                taken.Add(file);
        }
        if (taken.Count == 0)
        {
            output.WriteLine(newer.Count == 0
                ? "The site’s templates are as new as the program’s."
                : $"{Counted.Of(newer.Count, "template")} newer. Nothing was taken; --take takes.");
            return ExitCode.Done;
        }
        return Take(folder, files, settings, given, taken, result);
    }

    private static int Take(
        string folder, IReadOnlyList<SourceFile> files, BuildSettings settings, IReadOnlyDictionary<string, string>? given, List<SourceFile> taken,
        ParseResult result)
    {
        // A site that had no list has now seen all there is.
        var hashes = new Dictionary<string, string>(
            given ?? ShippedFiles.Templates.ToDictionary(file => file.Path, file => GivenTemplates.Hash(file.Bytes), StringComparer.Ordinal),
            StringComparer.Ordinal);
        foreach (var file in taken)
            hashes[file.Path] = GivenTemplates.Hash(file.Bytes);
        List<SourceFile> written = [.. taken, GivenTemplates.List(hashes)];
        var diagnostics = new DiagnosticBag();
        NewFiles.Check([.. files.ExceptBy(written.Select(file => file.Path), file => file.Path), .. written], settings, diagnostics);
        if (diagnostics.HasErrors)
            return new Report(result.InvocationConfiguration.Error, isQuiet: false).Finish(diagnostics, ExitCode.Problems);
        foreach (var file in written)
            NewFile.Replace(Path.Combine(folder, file.Path), file.Bytes);
        result.InvocationConfiguration.Output.WriteLine(
            $"Took {Counted.Of(taken.Count, "template")}. Look at the site, then commit them with {GivenTemplates.Path}.");
        return ExitCode.Done;
    }

    private static string Text(SourceFile? file) => file is null ? "" : Encoding.UTF8.GetString(file.Bytes);
}
