using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BarometerSite.Disk;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Sources;

namespace BarometerSite.Tests.RealSite;

/// <summary>The repository's own site, built once for all tests that look at it.</summary>
internal sealed class BuiltSite : IFileSink
{
    /// <summary>Fixed, so that no test depends on the day on which it runs.</summary>
    private static readonly DateOnly Today = new(2026, 11, 26);

    public static readonly BuildSettings Settings = new(null, new DateTimeOffset(Today, TimeOnly.MinValue, TimeSpan.Zero), Today, null, "test");

    private static readonly Lazy<BuiltSite> Built = new(() => new BuiltSite());

    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    private BuiltSite()
    {
        var diagnostics = new DiagnosticBag();
        Sources = SourceFolder.Read(Shell.Barometer.Repository, diagnostics);
        Loaded = SiteBuild.Load(Sources, Settings, diagnostics)!;
        _ = SiteBuild.Render(Loaded, Settings, diagnostics, this);
        Complaints = [.. diagnostics.InOrder().Select(diagnostic => diagnostic.ToString())];

        // The plan once more, to look at it.
        Plan = SiteBuild.Plan(Loaded, Settings, diagnostics)!.Value.Plan;
        Files = files.OrderBy(file => file.Key, StringComparer.Ordinal).ToImmutableSortedDictionary(StringComparer.Ordinal);
        var parser = new HtmlParser();
        var documents = Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => parser.ParseDocument(Encoding.UTF8.GetString(file.Value)), StringComparer.Ordinal);
        Pages = documents.Where(page => !IsEmbedded(page.Key) && !IsPublished(page.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal);
        Embedded = documents.Where(page => IsEmbedded(page.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    public static BuiltSite Instance => Built.Value;

    public IReadOnlyList<SourceFile> Sources { get; }

    public ImmutableArray<string> Complaints { get; }

    public LoadedSite Loaded { get; }

    public Edition Edition => Loaded.Edition;

    public SitePlan Plan { get; }

    /// <summary>Every file by its path below the site's root.</summary>
    public ImmutableSortedDictionary<string, byte[]> Files { get; }

    /// <summary>Those that people read as pages of the site.</summary>
    public ImmutableSortedDictionary<string, IHtmlDocument> Pages { get; }

    /// <summary>Those that show one chart inside others' pages.</summary>
    public ImmutableSortedDictionary<string, IHtmlDocument> Embedded { get; }

    public Site Site => Edition.Barometer.Site;

    public Wording Danish => Plan.Context.In(Languages.Danish);

    public Wording English => Plan.Context.In(Languages.English);

    public static LoadedSite Load()
    {
        var diagnostics = new DiagnosticBag();
        return SiteBuild.Load(SourceFolder.Read(Shell.Barometer.Repository, diagnostics), Settings, diagnostics)!;
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    public void Write(string path, ReadOnlySpan<byte> bytes) => Assert.True(files.TryAdd(path, bytes.ToArray()), $"{path} is written twice.");

    // The pages of published editions repeat those of the site; EditionSiteTests look at such.
    private static bool IsPublished(string path) =>
        path.StartsWith(Addresses.EditionList(Languages.Danish), StringComparison.Ordinal) && path != Addresses.EditionList(Languages.Danish) + "index.html";

    private static bool IsEmbedded(string path) => Languages.Usual.Any(language => path.StartsWith(Addresses.Embeds(language), StringComparison.Ordinal));
}
