using System.Text.Json;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Tests.Model;

public sealed class MeasurementColumnsTests
{
    [Fact]
    public void A_measurement_in_a_document_has_the_columns_that_staff_fill_in()
    {
        var names = typeof(MeasurementDocument).GetProperties().Select(member => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name)).ToHashSet();
        Assert.Empty(MeasurementColumns.Given.Select(column => column.Id).Except(names));
    }

    [Fact]
    public void No_column_stands_twice()
    {
        string[] ids = [MeasurementColumns.Period.Id, .. MeasurementColumns.AfterDimensions.Select(column => column.Id)];
        Assert.Equal(ids.Distinct(), ids);
    }
}
