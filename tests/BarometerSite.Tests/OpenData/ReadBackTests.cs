using BarometerSite.Model;
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

    [Fact]
    public void The_example_city_has_what_is_hard_to_tell()
    {
        var rows = Eksempelby.Instance.Edition.Barometer.Indicators.SelectMany(indicator => indicator.Measurements).ToList();
        Assert.Contains(rows, row => row.IsConfidential);
        Assert.Contains(rows, row => !row.IsTotal);
        Assert.Contains(rows, row => row.Status == ObservationStatus.Break);
        Assert.Contains(rows.GroupBy(row => row.Key), figure => figure.Count() > 1);
    }

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> files, Barometer barometer, string form) => Assert.All(barometer.WithFigures,
        indicator => Assert.Equal(indicator.Measurements.Select(FigureRow.Of), new ReadForms(files, indicator).Rows(form)));
}
