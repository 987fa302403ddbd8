using System.Buffers;
using System.Text;
using BarometerSite.Charts.Gauges;

namespace BarometerSite.Tests.Charts;

/// <summary>All barometers are read the same way: what is wanted lies to the right, whether more or less is better.</summary>
public sealed class GaugeDirectionTests
{
    /// <summary>Whether less is better, start, latest, target; and the marks from left to right.</summary>
    public static TheoryData<bool?, decimal?, decimal, decimal?, string> Ways => new()
    {
        { true, 9m, 7m, 5m, "Start Latest Target" },
        { false, 40m, 45m, 50m, "Start Latest Target" },
        // Only a direction is decided.
        { true, 11m, 7.1m, null, "Start Latest" },
        { false, 41m, 44m, null, "Start Latest" },
        { true, 7m, 8m, null, "Latest Start" },
        // Further than asked, and the wrong way from the start.
        { true, 9m, 4m, 5m, "Start Target Latest" },
        { true, 6m, 7m, 5m, "Latest Start Target" },
        { false, 40m, 38m, 50m, "Latest Start Target" },
        // There is no start.
        { true, null, 7m, 5m, "Latest Target" },
        { true, null, 4m, 5m, "Target Latest" },
        // The target was kept from the beginning: to lose some of it is no way forward.
        { true, 4m, 4.5m, 5m, "Target Latest Start" },
        // Neither way is better in itself: the target says which is the way.
        { null, 9m, 7m, 5m, "Start Latest Target" },
        { null, 5m, 7m, 9m, "Start Latest Target" },
        { null, null, 7m, 9m, "Latest Target" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_wanted_lies_to_the_right(bool? lessIsBetter, decimal? start, decimal latest, decimal? target, string marks)
    {
        var chart = Chart(lessIsBetter, start, latest, target);
        Assert.Equal(marks, string.Join(' ', new GaugeLayout(chart).Marks.OrderBy(mark => mark.X).Select(mark => mark.Mark.Kind)));
        var scale = chart.Scale(0, 100, beyondEnds: 0);
        Assert.Equal(marks, string.Join(' ', chart.Marks.OrderBy(mark => scale.At(mark.Value)).Select(mark => mark.Kind)));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_explored_barometer_runs_as_the_drawing_does(bool? lessIsBetter, decimal? start, decimal latest, decimal? target, string marks)
    {
        var chart = Chart(lessIsBetter, start, latest, target);
        var output = new ArrayBufferWriter<byte>();
        chart.Figure.Write(output);
        var isReversed = Encoding.UTF8.GetString(output.WrittenSpan).Contains("\"autorange\":\"reversed\"", StringComparison.Ordinal);
        Assert.Equal(marks, string.Join(' ', chart.Marks.OrderBy(mark => isReversed ? -mark.Value : mark.Value).Select(mark => mark.Kind)));
    }

    [Theory]
    [InlineData(true, "Start, 2011: 11 %. Nu, 2013: 9 %. Lavere er bedre. Mål: Den rigtige vej.")]
    [InlineData(false, "Start, 2011: 11 %. Nu, 2013: 9 %. Højere er bedre. Mål: Den rigtige vej.")]
    [InlineData(null, "Start, 2011: 11 %. Nu, 2013: 9 %. Mål: Den rigtige vej.")]
    public void Where_no_target_tells_the_way_the_sentence_and_an_arrow_do(bool? lessIsBetter, string sentence)
    {
        var chart = Chart(lessIsBetter, 11m, 9m, null);
        Assert.Equal(sentence, chart.Finding.Replace('\u00a0', ' '));
        Assert.Equal(lessIsBetter is not null, chart.Draw().Svg.ToString().Contains("chart-gauge-way", StringComparison.Ordinal));
    }

    private static GaugeChart Chart(bool? lessIsBetter, decimal? start, decimal latest, decimal? target) => new(
        "vej", "Vejen", "%", SampleWords.Danish, 1,
        [
            .. start is { } from ? [new GaugeMark(GaugeMarkKind.Start, from, "2011")] : Array.Empty<GaugeMark>(),
            new(GaugeMarkKind.Latest, latest, "2013"),
            .. target is { } to ? [new GaugeMark(GaugeMarkKind.Target, to, "2015")] : Array.Empty<GaugeMark>(),
        ],
        lessIsBetter,
        target is null ? "Mål: Den rigtige vej" : null);
}
