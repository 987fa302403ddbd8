using System.Collections.Concurrent;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Templating;

namespace BarometerSite.Rendering;

/// <summary>Renders a planned site on all cores, group by group into a sink, so that no more is held than the pages in work.</summary>
internal static class SiteRenderer
{
    /// <summary>Bytes; few pages need more.</summary>
    private const int UsualPage = 64 * 1024;

    /// <summary>A template that includes itself fails a hundred deep.</summary>
    private const int MostPlaces = 5;

    /// <summary>All templates, parsed once; what is wrong with them is told.</summary>
    public static TemplateSet ParseTemplates(TemplateFiles files, DiagnosticBag diagnostics)
    {
        var texts = files.Under("", ".html").Select(file => KeyValuePair.Create(file.Path[TemplateFiles.Folder.Length..], file.Text));
        var templates = TemplateSet.Parse(texts, new TemplateSettings { FoldsSpace = true });
        foreach (var problem in templates.Problems)
            diagnostics.Add(Complaints.TemplateSyntax(Place(files, problem), problem.Message));
        foreach (var path in PageTemplate.All.Where(path => !templates.Contains(path)))
            diagnostics.Add(Complaints.MissingFile(TemplateFiles.Folder + path, "every kind of page needs its template"));
        foreach (var path in AssetFiles.Taken.Where(path => files.Find(path) is not null))
            diagnostics.Add(Complaints.AssetNameTaken(TemplateFiles.Folder + path));
        return templates;
    }

    public static void Render(SitePlan plan, FileRenderer renderer, TemplateFiles templates, IFileSink sink, DiagnosticBag diagnostics)
    {
        using var buffers = new ThreadLocal<ArrayBufferWriter<byte>>(() => new(UsualPage));
        renderer.Data.WriteFigures(sink);
        var failures = new ConcurrentBag<(long Group, Diagnostic Problem)>();
        var groups = default(ParallelLoopResult);
        Parallel.Invoke(() => renderer.Data.WriteLists(sink), () => groups = WriteGroups());
        // Which groups were begun after one that broke off depends on the machine.
        diagnostics.AddRange(failures.Where(failure => failure.Group <= (groups.LowestBreakIteration ?? long.MaxValue)).Select(failure => failure.Problem));

        // One by one: in the chunks that are the usual way, the last of them keeps one core at work long after the others are done.
        ParallelLoopResult WriteGroups() => Parallel.ForEach(Partitioner.Create(plan.Groups, EnumerablePartitionerOptions.NoBuffering), (group, loop, number) =>
        {
            try
            {
                foreach (var file in group.Files)
                    Write(file);
            }
            catch (TemplateException exception)
            {
                failures.Add((number, Complaint(templates, exception)));
                // A template that takes all the work that one page may take would take it again on each of a thousand.
                if (exception.Problem.IsRunaway)
                    loop.Break();
            }
            foreach (var chart in group.Charts)
                chart.Release();
        });

        void Write(PlannedFile file)
        {
            var buffer = buffers.Value!;
            buffer.ResetWrittenCount();
            renderer.Write(file, buffer);
            sink.Write(file.Path, buffer.WrittenSpan);
        }
    }

    /// <summary>What a template that failed is told for.</summary>
    public static Diagnostic Complaint(TemplateFiles templates, TemplateException exception) =>
        Complaints.TemplateRun(Place(templates, exception.Problem), Message(exception.Problem));

    private static SourceSpan Place(TemplateFiles files, TemplateProblem problem) =>
        files.Find(problem.Path) is { } file ? new SourceSpan(file, problem.Start, problem.Length) : default;

    private static string Message(TemplateProblem problem) =>
        problem.Message + string.Concat(problem.IncludedFrom.Distinct().Take(MostPlaces).Select(place => $" (included from {place})"));
}
