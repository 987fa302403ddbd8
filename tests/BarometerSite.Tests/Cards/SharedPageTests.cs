using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Sources;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;
using SkiaSharp;

namespace BarometerSite.Tests.Cards;

/// <summary>What other sites show where somebody shares a page, of the real site and the example city.</summary>
public sealed class SharedPageTests
{
    private const decimal Right = 1200 - 64;

    private static readonly SKTypeface Regular = Typeface("Inter_400Regular.ttf");
    private static readonly SKTypeface Bold = Typeface("Inter_700Bold.ttf");

    private static readonly Lazy<Shared> Real = new(() => new Shared(BuiltSite.Instance.Loaded, BuiltSite.Settings));
    private static readonly Lazy<Shared> Example = new(() => new Shared(Eksempelby.Instance.Loaded, Eksempelby.Settings));

    public static TheoryData<string> Sites => ["real", "example"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Each_goal_and_area_of_each_language_names_its_picture_and_says_what_stands_on_it(string site)
    {
        var shared = Of(site);
        var pages = shared.Plan.Pages.Where(page => page.Kind is PageKind.Goal or PageKind.Area).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            var (document, card) = (shared.Page(page), page.Card!);
            var address = Meta(document, "og:image")!;
            Assert.Equal(shared.Plan.Context.Looks.BaseUrl + card.Address, address);
            Assert.Equal(("1200", "630"), (Meta(document, "og:image:width"), Meta(document, "og:image:height")));
            Assert.Equal(("summary_large_image", card.Text), (Meta(document, "twitter:card"), Meta(document, "og:image:alt")));
            Assert.Equal((1200, 630), SizeOf(shared.Files[card.Address]));
            Assert.All(Shown(card), line => Assert.Contains(line.TrimEnd('.', '…'), card.Text, StringComparison.Ordinal));
        });
        Assert.Equal(pages.Count, shared.Files.Keys.Count(path => path.EndsWith(".png", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_goal_is_shown_as_its_page_says_it_stands()
    {
        var shared = Real.Value;
        var page = shared.Plan.Pages.Single(page => page.Address == "maal/tryghed/");
        var document = shared.Page(page);

        Assert.StartsWith(page.Title, page.Card!.Text, StringComparison.Ordinal);
        Assert.Contains(document.QuerySelector(".verdict-word")!.TextContent, page.Card.Text, StringComparison.Ordinal);
        Assert.Contains("chart-sign-" + shared.Verdict("safety"), page.Card.Draw().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_pages_and_a_site_that_was_not_asked_for_pictures_name_none()
    {
        Assert.Null(Meta(Real.Value.Page(Real.Value.Plan.Find(Languages.Danish, PagePlan.FrontTwin)!), "og:image"));
        Assert.All(BuiltSite.Instance.Pages.Values, page => Assert.Null(Meta(page, "og:image")));
        Assert.DoesNotContain(BuiltSite.Instance.Files.Keys, path => path.EndsWith(".png", StringComparison.Ordinal));
    }

    [Fact]
    public void The_list_of_files_says_what_drew_them_or_that_there_are_none()
    {
        Assert.Equal(CardPainting.Painter.Name, BuildListReader.Read(Real.Value.Files["build.json"])!.Cards);
        Assert.Null(BuildListReader.Read(BuiltSite.Instance.Files["build.json"])!.Cards);
        Assert.Matches(@"^Svg\.Skia [\d.]+, SkiaSharp [\d.]+, Inter [0-9a-f]{8}, \w+$", CardPainting.Painter.Name);
    }

    [Fact]
    public void Pictures_change_no_other_file_but_the_pages_that_name_them()
    {
        var (plain, shared) = (BuiltSite.Instance.Files, Real.Value);
        var naming = shared.Plan.Pages.Where(page => page.Card is not null).Select(page => page.Address + "index.html");
        var differing = plain.Where(file => !file.Value.AsSpan().SequenceEqual(shared.Files[file.Key])).Select(file => file.Key);
        Assert.Equal(naming.Append("build.json").Order(StringComparer.Ordinal), differing.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_text_leaves_its_picture(string site) => Assert.All(
        Of(site).Plan.Pages.Where(page => page.Card is not null), page => Assert.All(TextsOf(page.Card!.Draw().ToString()), AssertFits));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_class_has_its_colour(string site)
    {
        // What the renderer finds no rule for would be black, which is no colour of ours.
        foreach (var page in Of(site).Plan.Pages.Where(page => page.Card is not null))
        {
            using var picture = SKBitmap.Decode(Of(site).Files[page.Card!.Address]);
            Assert.False(picture.Pixels.AsSpan().Contains(SKColors.Black), page.Address);
        }
    }

    [Fact]
    public void The_same_drawing_comes_to_the_same_bytes_on_every_thread()
    {
        var drawing = Real.Value.Plan.Pages.First(page => page.Card is not null).Card!.Draw().ToString();
        var first = CardPainting.Painter.Paint(drawing);
        Assert.All(Enumerable.Range(0, 8).AsParallel().Select(_ => CardPainting.Painter.Paint(drawing)), png => Assert.Equal(first, png));
    }

    [Fact]
    public void A_character_that_the_typeface_lacks_is_told_where_it_was_written()
    {
        const string goal = "data/goals/1-pupils.yml";
        var sources = Eksempelby.SourcesWithoutEditions.ToList();
        var text = Encoding.UTF8.GetString(sources.Single(source => source.Path == goal).Bytes);
        sources[sources.FindIndex(source => source.Path == goal)] =
            new SourceFile(goal, Encoding.UTF8.GetBytes(text.Replace("Elevernes", "☃ Elevernes", StringComparison.Ordinal)));
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(SiteBuild.Run(sources, Eksempelby.Settings, diagnostics, sink: null));
        Assert.Null(SiteBuild.Run(sources, Eksempelby.Settings with { Cards = CardPainting.Painter }, diagnostics, sink: null));
        var told = Assert.Single(diagnostics.InOrder(), problem => problem.Severity == Severity.Error);
        Assert.Equal(("card-character-missing", goal), (told.Code, told.Span.File!.Path));
        Assert.Contains("‘☃’ (U+2603)", told.Message, StringComparison.Ordinal);
    }

    private static Shared Of(string site) => site == "real" ? Real.Value : Example.Value;

    private static string? Meta(IHtmlDocument page, string name) =>
        page.Head!.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");

    /// <summary>PNG (third edition), 11.2.1: the two follow on the signature and the head of the first chunk.</summary>
    private static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    private static IEnumerable<XElement> TextsOf(string drawing) => XDocument.Parse(drawing).Descendants()
        .Where(element => element.Name.LocalName == "text" && element.Attribute("font-size") is not null);

    /// <summary>What stands on a card in words, apart from the site's name.</summary>
    private static IEnumerable<string> Shown(BarometerSite.Pages.Cards.CardPlan card) => TextsOf(card.Draw().ToString()).Skip(1).Select(text => text.Value)
        .Where(text => !text.EndsWith('-'));

    private static void AssertFits(XElement text)
    {
        using var font = new SKFont((string?)text.Attribute("font-weight") == "700" ? Bold : Regular, (float)text.Attribute("font-size")!);
        var end = (decimal)text.Attribute("x")! + (decimal)font.MeasureText(text.Value);
        Assert.True(end <= Right, $"‘{text.Value}’ ends at {end}.");
    }

    private static SKTypeface Typeface(string file) => SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, file));

    private sealed class Shared : IFileSink
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

        public Shared(LoadedSite site, BuildSettings settings)
        {
            var diagnostics = new DiagnosticBag();
            var drawing = settings with { Cards = CardPainting.Painter };
            Assert.NotNull(SiteBuild.Render(site, drawing, diagnostics, this));
            (Site, Plan) = (site, SiteBuild.Plan(site, drawing, diagnostics)!.Value.Plan);
        }

        public LoadedSite Site { get; }

        public SitePlan Plan { get; }

        public IReadOnlyDictionary<string, byte[]> Files => files;

        public void Write(string path, ReadOnlySpan<byte> bytes) => files[path] = bytes.ToArray();

        public IHtmlDocument Page(PagePlan page) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files[page.Address + "index.html"]));

        public string Verdict(string goal) => Codes.Verdicts.Of(Site.Edition.Goals.Single(made => made.Goal.Id == goal).Verdict.Kind);
    }
}
