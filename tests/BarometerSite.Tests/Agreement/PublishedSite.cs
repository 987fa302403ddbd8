using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BarometerSite.Editions;
using BarometerSite.Problems;
using BarometerSite.Sources.Csv;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Agreement;

/// <summary>The files of a site as others get them, to be read as a page, as JSON or as CSV.</summary>
internal sealed class PublishedSite(IReadOnlyDictionary<string, byte[]> files, Edition edition)
{
    public static readonly IReadOnlyDictionary<string, Lazy<PublishedSite>> All = new Dictionary<string, Lazy<PublishedSite>>(StringComparer.Ordinal)
    {
        ["real"] = new(() => new(BuiltSite.Instance.Files, BuiltSite.Instance.Edition)),
        ["example"] = new(() => new(Eksempelby.Instance.Files, Eksempelby.Instance.Edition)),
    };

    /// <summary>Only tells which goals there are: what is compared comes from the files.</summary>
    public Edition Edition => edition;

    public bool Has(string path) => files.ContainsKey(path);

    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    public JsonElement Json(string path)
    {
        using var document = JsonDocument.Parse(files[path]);
        return document.RootElement.Clone();
    }

    public CsvTable Csv(string path) => CsvReader.Parse(new SourceText(path, Text(path)), new DiagnosticBag())!;

    /// <summary>The same site with one text of one file replaced where it first stands.</summary>
    public PublishedSite With(string path, string text, string other)
    {
        var before = Text(path);
        var at = before.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} does not hold ‘{text}’.");
        var after = before[..at] + other + before[(at + text.Length)..];
        return new(new Dictionary<string, byte[]>(files) { [path] = Encoding.UTF8.GetBytes(after) }, edition);
    }

    private string Text(string path) => Encoding.UTF8.GetString(files[path]);
}
