using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Tests.Cases;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.OpenData;

/// <summary>Whichever form somebody takes, read back it is the measurements: every vintage, the same numbers, the same status.</summary>
public sealed class ReadBackTests
{
    public static TheoryData<string> Forms => [.. ReadForms.Names];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_read_back_is_the_measurements_of_the_real_site(string form) =>
        AssertSame(BuiltSite.Instance.Files, BuiltSite.Instance.Edition.Barometer, form);

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_read_back_is_the_measurements_of_the_example_city(string form) =>
        AssertSame(Eksempelby.Instance.Files, Eksempelby.Instance.Edition.Barometer, form);

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_read_back_is_the_measurements_where_everything_is_that_is_hard_to_tell(string form)
    {
        var shown = Case.Named("OpenData/every-form");
        var diagnostics = new DiagnosticBag();
        var day = new DateOnly(2012, 12, 31);
        var barometer = SiteBuild.Load(shown.Sources, Eksempelby.Settings with { AsOf = day }, diagnostics)!.Edition.Barometer;
        var rows = barometer.WithFigures.Single(indicator => indicator.Id == "visits").Measurements;

        Assert.Contains(rows, row => row.IsConfidential);
        Assert.Contains(rows, row => row.Status == ObservationStatus.Break);
        Assert.Contains(rows, row => row.Status == ObservationStatus.CannotExist);
        Assert.Equal(7, rows.Length);
        Assert.Equal(6, rows.DistinctBy(row => row.Key).Count());
        AssertSame(shown.Build().Files, barometer, form);
    }

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> files, Barometer barometer, string form) => Assert.All(barometer.WithFigures,
        indicator => Assert.Equal(indicator.Measurements.Select(FigureRow.Of), new ReadForms(files, indicator).Rows(form)));
}
