using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BarometerSite.Editions;
using BarometerSite.Editions.Files;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Sources;
using BarometerSite.Tests.Cases;

namespace BarometerSite.Tests.ExampleCity;

/// <summary>
/// The barometer of a city that does not exist, from tests/ExampleCity and the site's own templates, built once. Its figures are invented so
/// that they exercise every kind of target, every verdict and every reason for giving none. Without its published editions, which
/// <see cref="PublishedCity"/> has.
/// </summary>
internal sealed class Eksempelby : IFileSink
{
    /// <summary>Some targets are due before this day, some after.</summary>
    public static readonly DateOnly Today = new(2014, 6, 30);

    public static readonly BuildSettings Settings = new(null, new DateTimeOffset(Today, TimeOnly.MinValue, TimeSpan.Zero), Today, null, "test");

    private static readonly Lazy<Eksempelby> Built = new(() => new Eksempelby());

    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    private Eksempelby()
    {
        var diagnostics = new DiagnosticBag();
        Loaded = Load(diagnostics);
        _ = SiteBuild.Render(Loaded, Settings, diagnostics, this);
        Complaints = [.. diagnostics.InOrder().Select(diagnostic => diagnostic.ToString())];
        Plan = SiteBuild.Plan(Loaded, Settings, diagnostics)!.Value.Plan;
        var parser = new HtmlParser();
        Pages = files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Key, file => parser.ParseDocument(Encoding.UTF8.GetString(file.Value)), StringComparer.Ordinal);
    }

    public static Eksempelby Instance => Built.Value;

    public static IReadOnlyList<SourceFile> Sources { get; } =
    [
        .. CaseSources.Read(Path.Combine(Shell.Barometer.Repository, "tests", "ExampleCity")),
        .. CaseSources.Read(Path.Combine(Shell.Barometer.Repository, "templates"), "templates/"),
    ];

    /// <summary>What the city states today alone.</summary>
    public static IReadOnlyList<SourceFile> SourcesWithoutEditions { get; } =
    [
        .. Sources.Where(source => !IsOfEditions(source.Path)).Select(source => source.Path == "site.yml"
            ? source with { Bytes = Encoding.UTF8.GetBytes(WithoutMoves(Encoding.UTF8.GetString(source.Bytes))) }
            : source),
    ];

    /// <summary>Whether a file of the city is there for what was published: the editions, and what is said of them.</summary>
    public static bool IsOfEditions(string path) =>
        path.StartsWith(EditionFile.Folder + "/", StringComparison.Ordinal) || path == "data/corrections.yml";

    /// <summary>A site.yml without the addresses that only editions had.</summary>
    public static string WithoutMoves(string site) => site[..(site.IndexOf("\nmoved:", StringComparison.Ordinal) + 1)];

    public ImmutableArray<string> Complaints { get; }

    public LoadedSite Loaded { get; }

    public Edition Edition => Loaded.Edition;

    public SitePlan Plan { get; }

    /// <summary>With those for others' pages.</summary>
    public ImmutableSortedDictionary<string, IHtmlDocument> Pages { get; }

    public IReadOnlyDictionary<string, byte[]> Files => files;

    public static LoadedSite Load() => Load(new DiagnosticBag());

    void IFileSink.Write(string path, ReadOnlySpan<byte> bytes) => files[path] = bytes.ToArray();

    private static LoadedSite Load(DiagnosticBag diagnostics)
    {
        return SiteBuild.Load(SourcesWithoutEditions, Settings, diagnostics)!;
    }
}
