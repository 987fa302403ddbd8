using System.Text;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Sources;
using BarometerSite.Tests.Disk;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.Rendering;

namespace BarometerSite.Tests.Editions;

/// <summary>
/// Pages of published editions are taken over from the site before while nothing in them changes; whatever was there, the site is the one that a build
/// from nothing makes.
/// </summary>
public sealed class KeptEditionsTests : IDisposable
{
    private const string GoalPage = "udgaver/2012-1/maal/fravaer/index.html";

    private static readonly BuildSettings Settings = Eksempelby.Settings with { Program = "this one" };

    private static readonly SourceFile NewPage =
        new("content/da/pages/about.md", "---\ntitle: Ny side\nsummary: Den er ny.\n---\n\nEn tekst.\n"u8.ToArray());

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Unchanged = new(() => Fresh(Eksempelby.Sources, Settings));

    private readonly TemporaryFolder folder = new();

    private string Output => folder.Below("_site");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void They_are_taken_over_whatever_else_has_changed()
    {
        Assert.True(MakesThem(Eksempelby.Sources, Settings));

        Assert.False(MakesThem(Eksempelby.Sources, Settings));
        Assert.False(MakesThem(Changed("content/da/pages/method.md", "", "\n\nEn sætning mere.\n"), Settings));
        Assert.False(MakesThem(Eksempelby.Sources, Settings with { Date = Settings.Date.AddDays(1), AsOf = Settings.AsOf.AddDays(1) }));
    }

    [Fact]
    public void They_are_made_anew_where_anything_that_they_show_has_changed()
    {
        (IReadOnlyList<SourceFile> Sources, BuildSettings Settings)[] changes =
        [
            (Eksempelby.Sources, Settings),
            (Changed("templates/parts/footer.html", "<footer", "<footer data-test"), Settings),
            (Changed("templates/words/da.yml", "built_on: Siden", "built_on: Hele siden"), Settings),
            (Changed("templates/styles/11-base.css", "", "\n.test { color: inherit; }\n"), Settings),
            (Eksempelby.Sources, Settings with { BaseUrl = "https://example.dk/elsewhere/" }),
            (Changed("site.yml", "barometer@example.org", "en-anden@example.org"), Settings),
            (Changed("data/corrections.yml", "Et ciffer", "Et andet ciffer"), Settings),
            ([.. Eksempelby.Sources, NewPage], Settings),
            ([.. Eksempelby.Sources.Where(source => source.Path != "data/editions/2013-2.json")], Settings),
        ];
        foreach (var (sources, settings) in changes)
            Assert.True(MakesThem(sources, settings));
    }

    [Fact]
    public void Another_program_makes_them_anew()
    {
        MakesThem(Eksempelby.Sources, Settings);

        Assert.True(MakesThem(Eksempelby.Sources, Settings with { Program = "another one" }));
    }

    [Fact]
    public void They_are_made_anew_where_a_file_of_theirs_is_not_as_it_was_made()
    {
        var page = Path.Combine(Output, GoalPage);
        var elsewhere = folder.Below("elsewhere.html");
        MakesThem(Eksempelby.Sources, Settings);

        File.WriteAllText(page, "<p>Something else.</p>");
        Assert.True(MakesThem(Eksempelby.Sources, Settings));

        File.Move(page, elsewhere);
        Assert.True(MakesThem(Eksempelby.Sources, Settings));

        File.Delete(page);
        File.CreateSymbolicLink(page, elsewhere);
        Assert.True(MakesThem(Eksempelby.Sources, Settings));
    }

    [Fact]
    public void A_list_that_agrees_with_what_was_tampered_with_is_not_believed()
    {
        MakesThem(Eksempelby.Sources, Settings);
        File.AppendAllText(Path.Combine(Output, BuildList.FileName), "\n");

        Assert.True(MakesThem(Eksempelby.Sources, Settings));
    }

    /// <summary>Builds the site over the one before, and from nothing: both must be the same.</summary>
    /// <returns>Whether pages of editions were made.</returns>
    private bool MakesThem(IReadOnlyList<SourceFile> sources, BuildSettings settings)
    {
        var diagnostics = new DiagnosticBag();
        bool makesThem;
        using (var output = OutputFolder.Open(Output))
        {
            var sink = new Watched(output);
            var summary = SiteBuild.Run(sources, settings, diagnostics, sink);
            Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.InOrder()));
            output.Commit();
            output.Remember(summary!.Note!);
            makesThem = sink.MakesEditions;
        }

        var fresh = ReferenceEquals(sources, Eksempelby.Sources) && settings == Settings ? Unchanged.Value : Fresh(sources, settings);
        var files = Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Output, file), StringComparer.Ordinal);
        Assert.Equal(fresh.Keys.Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        Assert.All(fresh, file => Assert.True(File.ReadAllBytes(files[file.Key]).AsSpan().SequenceEqual(file.Value), file.Key));
        Assert.All(files.Values, file => Assert.Null(new FileInfo(file).LinkTarget));
        return makesThem;
    }

    private static IReadOnlyDictionary<string, byte[]> Fresh(IReadOnlyList<SourceFile> sources, BuildSettings settings)
    {
        var sink = new SinkInMemory();
        Assert.NotNull(SiteBuild.Run(sources, settings, new DiagnosticBag(), sink));
        return sink.Files;
    }

    private static IReadOnlyList<SourceFile> Changed(string path, string old, string changed) =>
    [
        .. Eksempelby.Sources.Select(source =>
        {
            if (source.Path != path)
                return source;
            var text = Encoding.UTF8.GetString(source.Bytes);
            return source with { Bytes = Encoding.UTF8.GetBytes(old.Length == 0 ? text + changed : text.Replace(old, changed, StringComparison.Ordinal)) };
        }),
    ];

    private sealed class Watched(OutputFolder inner) : IFileSink
    {
        private volatile bool makesEditions;

        public bool MakesEditions => makesEditions;

        public IFormerSite? Former => inner.Former;

        public void Write(string path, ReadOnlySpan<byte> bytes)
        {
            inner.Write(path, bytes);
            if (path.StartsWith("udgaver/20", StringComparison.Ordinal))
                makesEditions = true;
        }

        public void Keep(string path) => inner.Keep(path);
    }
}
