using System.Buffers;
using System.Text;
using BarometerSite.Charts.Figures;
using Plotly.NET;

namespace BarometerSite.Tests.Charts;

public sealed class FigureJsonTests
{
    [Fact]
    public void A_number_is_written_with_the_digits_that_it_was_given_and_no_others() => Assert.Equal(
        """{"data":[{"type":"scatter","x":[7.1,0.3,1200,-0.005],"size":72}],"layout":{}}""" + "\n",
        Written(("x", new[] { 7.1m, 0.30m, 1200m, -0.005m }), ("size", 72)));

    [Fact]
    public void A_property_that_is_null_is_left_out_and_a_number_that_is_not_known_stays_in_its_place() =>
        Assert.Equal("""{"data":[{"type":"scatter","y":[1,null,3]}],"layout":{}}""" + "\n", Written(("line", null), ("y", new decimal?[] { 1, null, 3 })));

    [Fact]
    public void What_looks_like_a_tag_is_text() => Assert.Equal("a &lt; b &amp; c", PlotlyFigure.Plain("a < b & c"));

    [Fact]
    public void A_type_that_no_one_has_thought_of_is_a_mistake_of_ours() => Assert.Throws<ArgumentOutOfRangeException>(() => Written(("x", 7.1)));

    private static string Written(params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        var trace = new Trace2D("scatter");
        foreach (var (name, value) in properties)
            trace.Properties[name] = value;
        var output = new ArrayBufferWriter<byte>();
        new PlotlyFigure([trace], new Layout()).Write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
