using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BarometerSite.Assessment;
using BarometerSite.Binding;
using BarometerSite.Pages;
using BarometerSite.Rendering;
using BarometerSite.Sources;
using BarometerSite.Tests.Cases;

namespace BarometerSite.Tests.ExampleCity;

/// <summary>
/// The barometer of a city that does not exist, from tests/ExampleCity and the site's own templates, built once. Its figures are invented so
/// that they exercise every kind of target, every verdict and every reason for giving none.
/// </summary>
internal sealed class Eksempelby : IFileSink
{
    /// <summary>Some targets are due before this day, some after.</summary>
    public static readonly DateOnly Today = new(2014, 6, 30);

    private static readonly Lazy<Eksempelby> Built = new(() => new Eksempelby());

    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    private Eksempelby()
    {
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<SourceFile> sources =
        [
            .. CaseSources.Read(Path.Combine(Shell.Barometer.Repository, "tests", "ExampleCity")),
            .. CaseSources.Read(Path.Combine(Shell.Barometer.Repository, "templates"), "templates/"),
        ];
        var date = new DateTimeOffset(Today, TimeOnly.MinValue, TimeSpan.Zero);
        _ = SiteBuild.Run(sources, new BuildSettings(null, date, Today, null, "test"), diagnostics, this);
        Complaints = [.. diagnostics.InOrder().Select(diagnostic => diagnostic.ToString())];
        var barometer = Binder.Bind(SiteSyntax.Parse(SourceSet.Decode(sources, diagnostics), diagnostics), null, diagnostics)!;
        Assessed = Assessor.Assess(barometer, Today);
        Plan = Planner.Plan(Assessed, diagnostics)!;
        var parser = new HtmlParser();
        Pages = files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Key, file => parser.ParseDocument(Encoding.UTF8.GetString(file.Value)), StringComparer.Ordinal);
    }

    public static Eksempelby Instance => Built.Value;

    public ImmutableArray<string> Complaints { get; }

    public AssessedBarometer Assessed { get; }

    public SitePlan Plan { get; }

    /// <summary>With those for others' pages.</summary>
    public ImmutableSortedDictionary<string, IHtmlDocument> Pages { get; }

    public IReadOnlyDictionary<string, byte[]> Files => files;

    void IFileSink.Write(string path, ReadOnlySpan<byte> bytes) => files[path] = bytes.ToArray();
}
