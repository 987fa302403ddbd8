using BarometerSite.Binding;
using BarometerSite.Importing;
using BarometerSite.Importing.Layout;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Importing;

/// <summary>Whoever imports what the site itself gives away changes nothing, whatever stands in its measurements.</summary>
public sealed class OwnFilesTests
{
    public static TheoryData<string> Forms => ["data/{0}.csv", "data/excel/{0}.csv", "data/sdmx/{0}.csv", "data/json-stat/{0}.json"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Of_the_real_site(string form) => ChangesNothing(BuiltSite.Instance.Sources, BuiltSite.Instance.Files, form);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Of_the_example_city(string form) => ChangesNothing(Eksempelby.SourcesWithoutEditions, Eksempelby.Instance.Files, form);

    private static void ChangesNothing(IReadOnlyList<SourceFile> sources, IReadOnlyDictionary<string, byte[]> files, string form)
    {
        var diagnostics = new DiagnosticBag();
        var syntax = SiteSyntax.Parse(SourceSet.Decode(sources, diagnostics), diagnostics);
        var barometer = Binder.Bind(syntax, baseUrl: null, diagnostics)!.Barometer;
        var looked = 0;
        foreach (var indicator in barometer.WithFigures.Where(indicator => indicator.Computation is null))
        {
            var path = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, indicator.Id);
            if (!files.TryGetValue(path, out var bytes))
                continue;
            var problems = new DiagnosticBag();
            var import = new Import(
                indicator, indicator.File, syntax.Csv(indicator.File), hasMark: false, [.. barometer.Sources.Select(source => source.Id)],
                new ImportChoices(), problems);

            var result = import.Of(path, bytes);

            Assert.Equal((path, ""), (path, string.Join('\n', problems.InOrder().Select(problem => problem.ToString()))));
            Assert.Equal((path, ""), (path, result!.Rows));
            Assert.Null(result.File);
            looked++;
        }

        Assert.True(looked > 10);
    }
}
