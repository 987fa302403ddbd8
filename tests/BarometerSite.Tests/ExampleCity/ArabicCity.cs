using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Sources;
using BarometerSite.Tests.Cases;

namespace BarometerSite.Tests.ExampleCity;

/// <summary>
/// The example city with a language that is read from the right: its words and texts lie in tests/ExampleCityInArabic, and whatever else it says is
/// <see cref="InventedArabic"/>.
/// </summary>
internal sealed class ArabicCity : IFileSink
{
    private static readonly Lazy<ArabicCity> Built = new(() => new ArabicCity());

    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    private ArabicCity()
    {
        var diagnostics = new DiagnosticBag();
        var loaded = SiteBuild.Load(Sources, Eksempelby.Settings, diagnostics);
        if (loaded is not null)
        {
            _ = SiteBuild.Render(loaded, Eksempelby.Settings, diagnostics, this);
            Plan = SiteBuild.Plan(loaded, Eksempelby.Settings, diagnostics)?.Plan;
        }
        Complaints = [.. diagnostics.InOrder().Select(diagnostic => diagnostic.ToString())];
        var parser = new HtmlParser();
        Pages = files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Key, file => parser.ParseDocument(Encoding.UTF8.GetString(file.Value)), StringComparer.Ordinal);
    }

    public static ArabicCity Instance => Built.Value;

    public static IReadOnlyList<SourceFile> Sources { get; } = [.. ReadAll()];

    public ImmutableArray<string> Complaints { get; }

    public SitePlan? Plan { get; }

    public ImmutableSortedDictionary<string, IHtmlDocument> Pages { get; }

    public IEnumerable<KeyValuePair<string, IHtmlDocument>> ArabicPages =>
        Pages.Where(page => page.Value.DocumentElement.GetAttribute("lang") == "ar");

    public IReadOnlyDictionary<string, byte[]> Files => files;

    void IFileSink.Write(string path, ReadOnlySpan<byte> bytes) => files[path] = bytes.ToArray();

    private static IEnumerable<SourceFile> ReadAll()
    {
        var own = CaseSources.Read(Path.Combine(Shell.Barometer.Repository, "tests", "ExampleCityInArabic"));
        var words = Encoding.UTF8.GetString(own.First(file => file.Path == "templates/words/ar.yml").Bytes);
        return Eksempelby.SourcesWithoutEditions
            .SelectMany(file => file.Path.EndsWith(".yml", StringComparison.Ordinal)
                ? InventedArabic.Of(file.Path, Encoding.UTF8.GetString(file.Bytes), words)
                    .Select(made => new SourceFile(made.Path, Encoding.UTF8.GetBytes(made.Text)))
                : [file])
            .Concat(own);
    }
}
