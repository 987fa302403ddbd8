using System.CommandLine;
using BarometerSite.Disk;
using BarometerSite.Editions;
using BarometerSite.Editions.Files;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.News;
using BarometerSite.Problems;

namespace BarometerSite.Commands;

/// <summary><c>publish</c>: freezes what the barometer states into a file that never changes.</summary>
internal sealed class PublishCommand : ExampleCommand
{
    private readonly SiteOptions options;

    private readonly Argument<EditionId> edition = new("EDITION")
    {
        Description = "The half-year that it is published in: 2014-1 or 2014-2.",
        CustomParser = argument =>
        {
            if (EditionId.TryParse(argument.Tokens[0].Value, out var id) && !id.IsCorrection)
                return id;
            argument.AddError($"'{argument.Tokens[0].Value}' is no edition; it must be a half-year such as 2014-1 or 2014-2.");
            return default;
        },
    };

    private readonly Option<bool> correction = new("--correction")
    {
        Description = "Publish the half-year's edition again, corrected: with what was known then, as the sources tell it now.",
    };

    private readonly Option<bool> dirty = new("--dirty") { Description = "Publish although not all sources are committed." };

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Tell what would be new to readers, and write nothing." };

    public PublishCommand()
        : base("publish", "Freeze what the barometer states into an edition.", "barometer publish 2014-2 --dry-run")
    {
        options = new SiteOptions(this);
        Add(edition);
        Add(correction);
        Add(dirty);
        Add(dryRun);
        Validators.Add(result =>
        {
            if (result.GetValue(correction) && options.HasAsOf(result))
                result.AddError("--as-of does not go with --correction: a corrected edition tells what was known on the day of the first one.");
        });
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var report = new Report(result.InvocationConfiguration.Error, isQuiet: false);
        var folder = result.GetRequiredValue(options.Folder);
        var (files, settings, diagnostics, failure) = SiteSources.Read(folder, options, result);
        if (settings is null)
            return report.Finish(diagnostics, failure);
        var isDry = result.GetValue(dryRun);
        if (!isDry && !result.GetValue(dirty) && UncommittedFiles.Find(folder, files, diagnostics) is { Count: > 0 } uncommitted)
            diagnostics.Add(Complaints.SourcesUncommitted(uncommitted));
        if (diagnostics.HasErrors || Freeze(files, settings, result, diagnostics) is not var (site, published))
            return report.Finish(diagnostics, ExitCode.Problems);
        var path = EditionFile.Path(published.Id);
        try
        {
            if (!isDry)
                NewFile.Write(Path.Combine(folder, path), published.File.Span);
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            diagnostics.Add(Complaints.EditionNotWritten(path, exception.Message));
            return report.Finish(diagnostics, ExitCode.Problems);
        }

        report.Finish(diagnostics, ExitCode.Done);
        var output = result.InvocationConfiguration.Output;
        output.WriteLine(isDry
            ? $"Nothing is written. {published.Id} would be published in {path}."
            : $"Published {published.Id} in {path}. Commit that file.");
        if (Skipped(site.Archive, published.Id) is { Count: > 0 } skipped)
            output.WriteLine($"There is no edition of {string.Join(", ", skipped)}, and behind {published.Id} none can be published.");
        foreach (var line in News(site, published))
            output.WriteLine(line);
        return ExitCode.Done;
    }

    /// <summary>The half-years between the newest edition and this one.</summary>
    private static List<EditionId> Skipped(EditionArchive archive, EditionId id)
    {
        var skipped = new List<EditionId>();
        for (var between = archive.Newest?.Id.Next ?? id; between < id; between = between.Next)
            skipped.Add(between);
        return skipped;
    }

    /// <summary>What will be new to readers since the edition before, as they will read it.</summary>
    private static IEnumerable<string> News(LoadedSite site, PublishedEdition published)
    {
        var archive = new EditionArchive(site.Archive.Editions.Add(published)).Without(site.Archive.Withheld);
        var edition = archive.Read(published);
        var history = EditionHistory.Of(archive, edition, Wording.OfAll(site.Looks, edition.Barometer));
        var context = new PlanContext(edition, site.Looks, history);
        var news = new NewsViews(context, context.In(Languages.Complete)).Of(history.News.Single(news => news.Edition == published.Id));
        yield return $"/{Addresses.News(Languages.Complete)}: {news.Title}. {news.Counts}";
        foreach (var group in news.Groups)
        {
            yield return $"  {group.Title}";
            foreach (var item in group.Items)
                yield return $"  - {item.Text}";
        }
    }

    private (LoadedSite Site, PublishedEdition Published)? Freeze(
        IReadOnlyList<Sources.SourceFile> files, BuildSettings settings, ParseResult result, DiagnosticBag diagnostics)
    {
        // Everything that build would refuse, a published edition would show for ever.
        if (SiteBuild.Load(files, settings with { Publishes = true }, diagnostics) is not { } site
            || SiteBuild.Render(site, settings, diagnostics, sink: null) is null)
            return null;
        var freezer = new Freezer(site.Archive, settings.Today, settings.Version);
        var id = result.GetRequiredValue(edition);
        var published = result.GetValue(correction) ? freezer.Correct(site.Edition, id, diagnostics) : freezer.Freeze(site.Edition, id, diagnostics);
        return published is null ? null : (site, published);
    }
}
