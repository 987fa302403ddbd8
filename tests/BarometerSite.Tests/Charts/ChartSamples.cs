using System.Collections.Immutable;
using System.Globalization;
using BarometerSite.Charts;
using BarometerSite.Charts.Bars;
using BarometerSite.Charts.Dots;
using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Gauges;
using BarometerSite.Charts.Lines;
using BarometerSite.Charts.Tiles;

namespace BarometerSite.Tests.Charts;

/// <summary>Charts to draw. The figures mean nothing.</summary>
internal static class ChartSamples
{
    public static readonly LineChart Groups = Lines(
        [
            Series("Hele byen", (2008, 17.2m), (2009, 16.1m), (2010, 15.5m), (2012, 13.9m)) with { IsMain = true },
            Series("Ikke-vestlige indvandrere", (2008, 25.2m), (2009, 24.1m), (2010, 23.5m), (2012, 19.9m)),
            Series("Efterkommere", (2008, 21m), (2009, 20.8m), (2010, 20.5m), (2012, 19.1m)),
            Series("Dansk oprindelse", (2008, 11m), (2009, 10.8m), (2010, 10.5m), (2012, 9.9m)),
        ]) with
    {
        Target = new(10, 2014, "Mål: højst 10 % i 2014"),
    };

    public static readonly LineChart CutWithBreak = Lines(
        [
            new("",
                [
                    new(2009, "2009", 76.2m),
                    new(2010, "2010", 77m, PointMark.Break),
                    new(2011, "2011", 77.6m, PointMark.Estimated),
                    new(2014, "2014", 79.1m, PointMark.Provisional),
                ],
                true),
        ]) with
    {
        Target = new(80, 2014, "Mål: mindst 80 % i 2014"),
    };

    public static readonly LineChart Uncertain = Lines(
        [
            new("Byen", [new(2010, "2010", 10m, Lower: 8.1m, Upper: 11.9m), new(2011, "2011", 8.6m, Lower: 7m, Upper: 10.2m)], true),
            new("Landet",
                [new(2010, "2010", 9m, PointMark.DefinitionDiffers, 7.5m, 10.4m), new(2011, "2011", 8m, PointMark.LowReliability, 6.9m, 9.2m)],
                false),
        ]);

    public static readonly LineChart Certain = Lines(
        [
            new("",
                [
                    new(2009, "2009", 9m, Lower: 7.5m, Upper: 10.5m),
                    new(2010, "2010", 10m, Lower: 8.1m, Upper: 11.9m),
                    new(2011, "2011", 8.6m, Lower: 7m, Upper: 10.2m),
                    new(2013, "2013", 8m, Lower: 6.6m, Upper: 9.4m),
                ],
                true),
        ]);

    /// <summary>Milestones, and a line that leads beyond the target.</summary>
    public static readonly LineChart Planned = Lines(
        [
            new("", [new(2010.5m, "2010", 80m), new(2011.5m, "2011", 82.1m), new(2013.5m, "2013", 84.6m, PointMark.Provisional)], true)
            {
                Projection = new(2015.5m, "2015", 91.5m),
            },
        ]) with
    {
        Target = new(90, 2015.5m, "Mål: mindst 90 % i 2015", "2015"),
        Plan =
        [
            new(2010.5m, "2010", 80m),
            new(2011.5m, "2011", 82m, IsMilestone: true),
            new(2013.5m, "2013", 84m, IsMilestone: true),
            new(2015.5m, "2015", 90m),
        ],
    };

    /// <summary>Figures that have changed, of two lines, one of which can get no lower.</summary>
    public static readonly LineChart Revised = Lines(
        [
            Series("Unge", (2010.5m, 9m), (2011.5m, 6.1m), (2012.5m, 4m)) with
            {
                IsMain = true,
                Earlier = [new(2011.5m, "2011", 7m)],
                Projection = new(2015.5m, "2015", 0m, SampleWords.Danish.Word("chart_stops_least")),
            },
            Series("Gamle", (2010.5m, 4m), (2011.5m, 3.5m), (2012.5m, 3m)) with { Earlier = [new(2012.5m, "2012", 2.2m)] },
        ]) with
    {
        Target = new(1, 2015.5m, "Mål: højst 1 % i 2015", "2015"),
    };

    public static readonly LineChart ManyGroups = Lines(
        [.. Enumerable.Range(1, 8).Select(number => Series(
            $"Gruppe {number.ToString(CultureInfo.InvariantCulture)}", (2010, 2m * number), (2012, (2m * number) + 1)) with { IsMain = number == 4 })]);

    public static readonly LineChart OnePoint = Lines([Series("", (2010, 10m))]);

    public static readonly LineChart Empty = Lines([]);

    public static readonly BarChart Districts = new("bydele", "Utrygge i bydelene", "%", SampleWords.Danish, 1,
        [
            new("Hele byen", 7.1m, false, IsTotal: true),
            new("Bispebjerg", 14.2m, true),
            new("Brønshøj-Husum", 11m, true),
            new("Vesterbro/Kongens Enghave", 8.4m, false),
            new("Indre By", 3.1m, false),
        ],
        new(10, "Kommunens grænse"))
    {
        Period = "2014",
    };

    public static readonly BarChart BothWays = new("ændring", "Ændring", "procentpoint", SampleWords.Danish, 1,
        [new("Bispebjerg", -4.2m, false), new("Indre By", 2.9m, false), new("Amager Øst", 0, false)], null);

    public static readonly LineChart ConfidentialYears = Lines(
        [
            Series("Unge", (2008, 25.2m), (2009, 24.1m), (2011, 22.5m), (2012, 19.9m)) with { IsMain = true, Confidential = [new(2010, "2010")] },
            Series("Gamle", (2008, 4m), (2009, 3.5m), (2010, 3m)) with { Confidential = [new(2011, "2011"), new(2012, "2012")] },
        ]);

    public static readonly BarChart ConfidentialDistricts = Districts with { Confidential = ["Østerbro", "Christianshavn og Holmen"] };

    public static readonly GaugeChart Barometer = new("maal", "Overledighed", "procentpoint", SampleWords.Danish, 1,
        [
            new(GaugeMarkKind.Start, 9m, "2011"),
            new(GaugeMarkKind.Latest, 7.5m, "2013"),
            new(GaugeMarkKind.Expected, 7m, "2013"),
            new(GaugeMarkKind.Target, 5m, "2015"),
        ],
        LessIsBetter: true,
        null);

    public static readonly GaugeChart BarometerWithoutTarget = new("aabent", "Elever", "%", SampleWords.Danish, 1,
        [new(GaugeMarkKind.Start, 41m, "2011"), new(GaugeMarkKind.Latest, 44m, "2013")], LessIsBetter: false, "Målet er ikke fastsat (X %)");

    public static readonly DotChart Distribution = new("fordeling", "Medarbejdere og arbejdsstyrke efter oprindelse", "%", SampleWords.Danish, 1,
        ["Medarbejdere", "Arbejdsstyrken"],
        [new("Dansk oprindelse", [82m, 78m]), new("Vestlig oprindelse", [6m, 8m]), new("Ikke-vestlig oprindelse", [12m, 14m])])
    {
        Period = "2013",
    };

    public static readonly DotChart Fields = new("felter", "Felter i byindekset", "point", SampleWords.Danish, 0,
        ["Eksempelby", "Bakkerup", "Søhavn"],
        [new("Hele indekset", [58m, 64m, 52m], IsTotal: true), new("Uddannelse", [71m, 66m, 40m]), new("Arbejde", [48m, null, 55m])]);

    public static readonly TileMap Map = new("kort", "Utrygge i bydelene", "%", SampleWords.Danish, 1,
        [
            new("Nordbyen", 2, 1, 11.8m, true), new("Vesterø", 1, 2, 4.8m, false), new("Havnen", 2, 2, 8.8m, false), new("Østerkær", 3, 2, null, false),
            new("Brønshøj-Husum", 2, 3, 10.4m, true),
        ],
        new(10, "Kommunens grænse"))
    {
        Period = "2013",
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static ImmutableSortedDictionary<string, ValueChart> All { get; } = new Dictionary<string, ValueChart>
    {
        [nameof(Barometer)] = Barometer,
        [nameof(BarometerWithoutTarget)] = BarometerWithoutTarget,
        [nameof(Distribution)] = Distribution,
        [nameof(Fields)] = Fields,
        [nameof(Map)] = Map,
        [nameof(Groups)] = Groups,
        [nameof(CutWithBreak)] = CutWithBreak,
        [nameof(Uncertain)] = Uncertain,
        [nameof(Certain)] = Certain,
        [nameof(Planned)] = Planned,
        [nameof(Revised)] = Revised,
        [nameof(ManyGroups)] = ManyGroups,
        [nameof(OnePoint)] = OnePoint,
        [nameof(Empty)] = Empty,
        [nameof(Districts)] = Districts,
        [nameof(BothWays)] = BothWays,
        [nameof(ConfidentialYears)] = ConfidentialYears,
        [nameof(ConfidentialDistricts)] = ConfidentialDistricts,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static LineChart Lines(ImmutableArray<LineSeries> series) =>
        new("sample", "Andel af alle", "%", SampleWords.Danish, 1, series, Target: null, Breaks: []);

    public static LineSeries Series(string name, params (decimal Time, decimal Value)[] points) =>
        new(name, [.. points.Select(point => new ChartPoint(point.Time, point.Time.ToString(CultureInfo.InvariantCulture), point.Value))], IsMain: false);
}
