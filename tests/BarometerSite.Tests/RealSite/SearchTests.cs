using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Search;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Sources;
using BarometerSite.Tests.ExampleCity;

namespace BarometerSite.Tests.RealSite;

/// <summary>What can be found on the real site, and that the index from A to Å has the same.</summary>
public sealed class SearchTests
{
    /// <summary>Bytes of an index, compressed.</summary>
    private const int Most = 60 * 1024;

    private static readonly BuiltSite Site = BuiltSite.Instance;

    public static TheoryData<string> LanguageCodes => [.. Languages.Usual.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(LanguageCodes))]
    public void Every_page_of_a_language_can_be_found_once(string code)
    {
        var language = Languages.Find(code)!;
        var found = Entries(language).Where(entry => entry.Kind != Word(language, SearchKind.Source) && entry.Kind != Word(language, SearchKind.Term))
            .Select(entry => entry.Address).ToList();
        var pages = Site.Plan.Pages
            .Where(page => page.Language == language && page.Kind is not (PageKind.NotFound or PageKind.Search or PageKind.Keywords))
            .Select(page => page.Address).ToList();
        Assert.Empty(pages.Except(found));
        Assert.Empty(found.Except(pages));
        if (language.IsComplete)
            Assert.Equal(found.Count, found.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(LanguageCodes))]
    public void The_index_from_A_to_Å_has_the_same_entries(string code)
    {
        var language = Languages.Find(code)!;
        var page = Site.Pages[Addresses.File(Addresses.Keywords(language))];
        var listed = page.QuerySelectorAll(".keywords li")
            .Select(item => (item.QuerySelector("a")!.TextContent, item.QuerySelector(".verdict-word")?.TextContent));
        Assert.Equal(Entries(language).Select(entry => (entry.Title, entry.Verdict)).Order(), listed.Order());
    }

    [Fact]
    public void A_goal_is_found_by_its_districts_and_shows_its_verdict()
    {
        var goal = Entries(Languages.Danish).Single(entry => entry.Address == "maal/tryghed/");
        Assert.Contains("nørrebro", goal.Terms);
        Assert.Contains("utryg", goal.Terms);
        Assert.Equal("Mål", goal.Kind);
        var verdict = Site.Edition.Goals.Single(each => each.Goal.Id == "safety").Verdict.Kind;
        Assert.Equal(Site.Danish.Word("verdict_" + Codes.Verdicts.Key(verdict)), goal.Verdict);
    }

    [Fact]
    public void A_source_leads_to_a_page_that_names_it() => Assert.All(
        Entries(Languages.Danish).Where(entry => entry.Kind == "Kilde"),
        source => Assert.Contains(source.Title, Site.Pages[Addresses.File(source.Address)].Body!.TextContent, StringComparison.Ordinal));

    [Fact]
    public void An_index_is_one_light_file()
    {
        foreach (var path in Languages.Usual.Select(language => Addresses.SearchIndex(language, 1)))
        {
            Assert.InRange(Compressed(Site.Files[path]), 1, Most);
            Assert.Empty(Parse(path).GetProperty("more").EnumerateArray());
        }
    }

    /// <summary>The words of the site's own texts in each of several long pages.</summary>
    [Fact]
    public void The_index_of_a_large_site_is_several_light_files_of_which_the_first_names_the_others()
    {
        var words = string.Join("\n\n", Site.Edition.Barometer.Articles.Where(article => article.Language == Languages.Danish)
            .Select(article => new string([.. article.Text.Select(letter => char.IsLetter(letter) ? letter : ' ')])).Where(text => text.Length < 16_000));
        var pages = Enumerable.Range(1, 12).Select(number => new SourceFile(
            $"content/da/policy/page-{number}.md",
            Encoding.UTF8.GetBytes($"---\ntitle: Side {number}\nsummary: En lang side.\nslug: side-{number}\n---\n{words}\n")));
        var diagnostics = new DiagnosticBag();
        var loaded = SiteBuild.Load([.. Site.Sources.Concat(pages).OrderBy(file => file.Path, StringComparer.Ordinal)], BuiltSite.Settings, diagnostics);
        Assert.Empty(diagnostics.InOrder().Where(each => each.Severity == Severity.Error).Select(each => each.ToString()));
        var (plan, renderer) = SiteBuild.Plan(loaded!, BuiltSite.Settings, diagnostics)!.Value;
        var files = plan.Files.Where(file => file.Path.StartsWith("soeg/index-", StringComparison.Ordinal)).ToList();
        var parts = files.ConvertAll(file => Made(renderer, file));
        Assert.True(parts.Count > 1);
        Assert.All(parts, part => Assert.InRange(Compressed(part), 1, Most));
        var read = parts.ConvertAll(part => JsonDocument.Parse(part).RootElement);
        Assert.Equal(files.Skip(1).Select(file => file.Path), read[0].GetProperty("more").EnumerateArray().Select(more => more.GetString()));
        Assert.Equal(Entries(Languages.Danish).Count + 12, read.Sum(part => part.GetProperty("entries").GetArrayLength()));
    }

    [Fact]
    public void Every_page_leads_to_the_index_from_A_to_Å() => Assert.All(
        Site.Pages.Concat(Eksempelby.Instance.Pages).Select(page => page.Value.QuerySelector(".masthead")).OfType<IElement>(),
        masthead => Assert.Single(masthead.QuerySelectorAll("[data-search] a[href$='stikord/'], [data-search] a[href$='en/index/']")));

    private static byte[] Made(FileRenderer renderer, PlannedFile file)
    {
        var output = new ArrayBufferWriter<byte>();
        renderer.Write(file, output);
        return output.WrittenSpan.ToArray();
    }

    private static long Compressed(byte[] bytes)
    {
        using var written = new MemoryStream();
        using (var gzip = new GZipStream(written, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return written.Length;
    }

    private static string Word(Language language, SearchKind kind) => Site.Plan.Context.In(language).Word(KeywordViews.Key(kind));

    private static IReadOnlyList<Entry> Entries(Language language) =>
    [
        .. Parse(Addresses.SearchIndex(language, 1)).GetProperty("entries").EnumerateArray().Select(entry => new Entry(
            Text(entry, "address")!, Text(entry, "title")!, Text(entry, "kind")!, Text(entry, "verdict"),
            $"{Text(entry, "name")} {Text(entry, "text")}".Split(' '))),
    ];

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static JsonElement Parse(string path) => JsonDocument.Parse(Site.Files[path]).RootElement;

    private sealed record Entry(string Address, string Title, string Kind, string? Verdict, string[] Terms);
}
