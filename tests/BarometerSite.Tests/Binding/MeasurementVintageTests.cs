using BarometerSite.Binding;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources.Csv;

namespace BarometerSite.Tests.Binding;

public sealed class MeasurementVintageTests
{
    [Theory]
    // A row without a date of its own may stand beside one that has one.
    [InlineData("2009,11,2016\n2009,10.9,\n", "2012", "10.9 11")]
    // It is as old as its source, so it may be the newer one.
    [InlineData("2009,11,2016\n2009,10.9,\n", "2020", "11 10.9")]
    // Where the source is not dated either, it is as old as its period.
    [InlineData("2009,11,2016\n2009,10.9,\n", null, "10.9 11")]
    [InlineData("2010,12,2016\n2009,11,2016\n2009,10.9,2014-05\n", null, "10.9 11 12")]
    public void Figures_of_a_period_are_in_order_of_their_publication_whatever_the_order_of_the_rows(string rows, string? sourceDate, string values)
    {
        var diagnostics = new DiagnosticBag();
        var table = CsvReader.Parse(new SourceText("a.csv", "period,value,published\n" + rows), diagnostics)!;
        var binder = new MeasurementBinder(
            "a", table, Unit.Percent, [], Example.MadeUp("made-up", sourceDate), namesSource: true, new Registry<Source>("source", diagnostics), diagnostics);

        var bound = binder.Bind();

        Assert.Empty(diagnostics.InOrder());
        Assert.Equal(values, string.Join(' ', bound.Select(row => row.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }
}
