using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
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
internal sealed partial class ArabicCity : IFileSink
{
    private const string Words = "templates/words/";

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
        var own = CaseSources.Read(Path.Combine(Shell.Barometer.Repository, "tests", "ExampleCityInArabic")).ToDictionary(file => file.Path);
        var written = Encoding.UTF8.GetString(own[Words + "ar.yml"].Bytes);
        var known = Key().Matches(written).Select(key => key.Groups[1].Value).ToHashSet();
        foreach (var file in Eksempelby.SourcesWithoutEditions)
        {
            var text = () => Encoding.UTF8.GetString(file.Bytes);
            if (file.Path == "site.yml" || file.Path.StartsWith("data/", StringComparison.Ordinal) && file.Path.EndsWith(".yml", StringComparison.Ordinal))
                yield return file with { Bytes = Encoding.UTF8.GetBytes(InventedArabic.OfData(text())) };
            else
                yield return file;
            if (file.Path.StartsWith(Words + "en.", StringComparison.Ordinal))
            {
                var others = text().Split('\n').Where(line => !known.Contains(Key().Match(line).Groups[1].Value));
                yield return new SourceFile(
                    file.Path.Replace("/en.", "/ar.other.", StringComparison.Ordinal),
                    Encoding.UTF8.GetBytes(InventedArabic.OfWords(string.Join('\n', others))));
            }
        }
        foreach (var file in own.Values)
            yield return file;
    }

    [GeneratedRegex("^([a-z0-9_]+): ", RegexOptions.Multiline)]
    private static partial Regex Key();
}
