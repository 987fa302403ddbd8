using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.OpenData.Sdmx;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Model;

/// <summary>No dimension can be called as what stands beside it.</summary>
public sealed class ReservedIdTests
{
    private static readonly Indicator Shown = Eksempelby.Instance.Edition.Barometer.Indicators.First(
        indicator => indicator.Dimensions.Length > 0 && !indicator.Measurements.IsEmpty);

    private static readonly string[] Own = [.. MeasurementColumns.OfDimensions(Shown).Select(column => Id(column.Id))];

    [Fact]
    public void All_columns_of_SDMX_CSV_beside_dimensions_are_reserved() => AssertReserved(SdmxCsv.Columns(Shown, "example").Select(column => column.Name));

    [Fact]
    public void All_columns_of_CSV_beside_dimensions_are_reserved() => AssertReserved(MeasurementColumns.Of(Shown).Select(column => column.Id));

    [Fact]
    public void All_dimensions_of_JSON_stat_beside_the_indicator_s_own_are_reserved()
    {
        using var file = JsonDocument.Parse(Eksempelby.Instance.Files[$"data/json-stat/{Shown.Id}.json"]);

        AssertReserved(file.RootElement.GetProperty("id").EnumerateArray().Select(id => id.GetString()!));
    }

    [Fact]
    public void No_dimension_of_the_sites_is() => Assert.All(
        BuiltSite.Instance.Edition.Barometer.Dimensions.Concat(Eksempelby.Instance.Edition.Barometer.Dimensions),
        dimension => Assert.False(ReservedIds.Has(dimension.Id)));

    private static void AssertReserved(IEnumerable<string> names)
    {
        var beside = names.Select(Id).Except(Own).ToList();

        Assert.True(beside.Count > 2);
        Assert.All(beside, id => Assert.True(ReservedIds.Has(id), id));
    }

    private static string Id(string column) => column.ToLowerInvariant().Replace('_', '-');
}
