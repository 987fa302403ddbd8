using System.Text;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Tests.ExampleCity;

namespace BarometerSite.Tests.Serving;

/// <summary>What is understood and planned again, with what came of it the last time, is what comes of it for who sees it for the first time.</summary>
public sealed class SiteMemoryTests
{
    private static readonly IReadOnlyList<SourceFile> Sources = Eksempelby.SourcesWithoutEditions;

    public static TheoryData<string> Folders { get; } =
    [
        .. Sources.Where(file => SourceLimits.IsText(file.Path)).Select(FolderOf).Distinct(StringComparer.Ordinal)
            .Where(folder => !folder.StartsWith("templates/", StringComparison.Ordinal) || folder.EndsWith("/words/", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Whichever_file_is_changed_broken_or_gone_the_site_is_that_of_a_fresh_build(string folder)
    {
        var memory = new SiteMemory();
        SitePlan? before = null;
        AssertSame(Sources);
        foreach (var file in Sources.Where(file => FolderOf(file) == folder))
        {
            foreach (var changed in Changes(Encoding.UTF8.GetString(file.Bytes)))
                AssertSame([.. Sources.Select(other => other == file ? new SourceFile(file.Path, Encoding.UTF8.GetBytes(changed)) : other)]);
            AssertSame([.. Sources.Where(other => other != file)]);
            AssertSame(Sources);
        }

        void AssertSame(IReadOnlyList<SourceFile> files)
        {
            var (fresh, expected) = Make(files, null, null);
            var (again, told) = Make(files, memory, before is null ? null : new PlanBefore(before));
            Assert.Equal(expected, told);
            Assert.Equal(fresh is null, again is null);
            if (fresh is null)
                return;
            Assert.True(fresh.Context.Edition == again!.Context.Edition, folder);
            Assert.Equal(Facts(fresh), Facts(again));
            before = again;
        }
    }

    [Fact]
    public void What_two_versions_have_alike_is_held_once()
    {
        var here = new SiteMemory();
        var working = Understand(Sources, here);
        SourceFile[] other =
            [.. Sources.Select(file => file.Path == "content/da/index.md" ? file with { Bytes = [.. file.Bytes, .. "\nMere.\n"u8] } : file)];
        var committed = Understand(other, new SiteMemory(here));

        Assert.True(working.Edition.Barometer.Indicators.Items == committed.Edition.Barometer.Indicators.Items);
        Assert.True(working.Edition.Goals.Items == committed.Edition.Goals.Items);
        var others = working.Edition.Barometer.Articles
            .Except<object>(committed.Edition.Barometer.Articles, ReferenceEqualityComparer.Instance).Cast<Article>();
        Assert.Equal(["index"], others.Where(text => text.Kind != ArticleKind.Dialogue).Select(text => text.Name));
    }

    private static LoadedSite Understand(IReadOnlyList<SourceFile> files, SiteMemory memory) =>
        SiteBuild.Understand(files, Eksempelby.Settings, new DiagnosticBag(), memory)!;

    private static (SitePlan? Plan, IEnumerable<string> Complaints) Make(IReadOnlyList<SourceFile> files, SiteMemory? memory, PlanBefore? before)
    {
        var diagnostics = new DiagnosticBag();
        var site = SiteBuild.Understand(files, Eksempelby.Settings, diagnostics, memory);
        var plan = site is null || diagnostics.HasErrors ? null : SiteBuild.Plan(site, Eksempelby.Settings, diagnostics, before)?.Plan;
        return (plan, [.. diagnostics.InOrder().Select(complaint => complaint.ToString())]);
    }

    private static IEnumerable<string> Facts(SitePlan plan) =>
        plan.Pages.Select(page => $"{page.Address} {page.Title} {page.Description}").Concat(plan.Current.Facts).Concat(plan.Files.Select(file => file.Path));

    // A part more, figures that are others, half a file.
    private static IEnumerable<string> Changes(string text) =>
        [text + "\n## Nyt\n", text.Replace("1", "2", StringComparison.Ordinal), text[..(text.Length / 2)]];

    private static string FolderOf(SourceFile file) => file.Path[..(file.Path.LastIndexOf('/') + 1)];
}
