using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BarometerSite.Problems;
using BarometerSite.Tests.Rendering;

namespace BarometerSite.Tests.ExampleCity;

/// <summary>
/// The city that does not exist, with all that it has published: five editions, each frozen by <c>publish</c> on its day from the sources as they
/// were then, one of them a correction. Between them is every change that can lawfully be made.
/// </summary>
internal sealed class PublishedCity
{
    private static readonly Lazy<PublishedCity> Built = new(() => new PublishedCity());

    private readonly IReadOnlyDictionary<string, byte[]> files;

    private PublishedCity()
    {
        var diagnostics = new DiagnosticBag();
        Loaded = SiteBuild.Load(Eksempelby.Sources, Eksempelby.Settings, diagnostics)!;
        var sink = new SinkInMemory();
        _ = SiteBuild.Render(Loaded, Eksempelby.Settings, diagnostics, sink);
        files = sink.Files;
        Complaints = [.. diagnostics.InOrder().Select(diagnostic => diagnostic.ToString())];
    }

    public static PublishedCity Instance => Built.Value;

    public ImmutableArray<string> Complaints { get; }

    public LoadedSite Loaded { get; }

    public IEnumerable<string> Paths => files.Keys.Order(StringComparer.Ordinal);

    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    public IHtmlDocument Page(string address) => new HtmlParser().ParseDocument(Text(address + "index.html"));
}
