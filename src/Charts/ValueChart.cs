using BarometerSite.Charts.Figures;
using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>
/// A chart of figures. It writes its values as readers see them: with unit, in the chart's language, and as precisely as the source gave them,
/// which a <see cref="decimal"/> knows by its scale: 11 stays 11 beside 7,1. The chart's precision is the most that is shown.
/// </summary>
/// <param name="Unit">Written after a value: "%", "procentpoint"; empty for bare numbers.</param>
/// <param name="Decimals">The most decimals that a value is shown with; one that was given with fewer keeps them.</param>
internal abstract record ValueChart(string Id, string Title, string Unit, IChartWords Words, int Decimals) : Chart(Id, Title, Words)
{
    /// <summary>Stands where a figure would that nobody may see, in every language; the letter is that of the data files.</summary>
    public const string ConfidentialSign = "[c]";

    private const string NoBreakSpace = "\u00a0";

    /// <summary>The numbers that it shows: a row of names, then one for each point or bar, names as they stand in the chart.</summary>
    public abstract IEnumerable<IReadOnlyList<string>> Numbers { get; }

    public abstract PlotlyFigure Figure { get; }

    protected override bool IsToldBeside => true;

    /// <summary>The numbers as RFC 4180 text.</summary>
    public string Csv => string.Concat(Numbers.Select(row => string.Join(',', row.Select(cell => CsvCell.Write(cell))) + "\r\n"));

    public bool IsPercent => Unit == "%";

    /// <summary>What stands once at an axis of values; empty where the unit follows each number.</summary>
    public string UnitCaption => IsPercent ? "" : Unit;

    public string Write(decimal value) => Write(value, DecimalsOf(value));

    /// <summary>At a point or bar: as on the axis, as precise as the value.</summary>
    public string AtPoint(decimal value) => OnAxis(value, DecimalsOf(value));

    /// <summary>On an axis a percent sign follows each number; a longer unit stands once above.</summary>
    public string OnAxis(decimal value, int decimals) => WithUnit(Words.Numbers.Write(value, decimals), IsPercent ? Unit : "");

    /// <summary>A limit or other decision: as many decimals as it has, and never rounded.</summary>
    public string Plain(decimal value)
    {
        var decimals = 0;
        while (decimal.Round(value, decimals) != value)
            decimals++;
        return Write(value, decimals);
    }

    /// <summary>The change between two values as shown, so that the figures in a sentence agree; percentages differ by percentage points.</summary>
    public string Change(decimal from, decimal to)
    {
        var change = Shown(to) - Shown(from);
        return WithUnit(Words.Numbers.WriteSigned(change, DecimalsOf(change)), UnitOfChange);
    }

    /// <summary>How far a value, as shown, lies from a decision, which is never rounded.</summary>
    public string Distance(decimal decision, decimal value)
    {
        var distance = Math.Abs(Shown(value) - decision);
        return WithUnit(Words.Numbers.Write(distance, distance.Scale), UnitOfChange);
    }

    /// <summary>The value rounded as readers see it.</summary>
    public decimal Shown(decimal value) => decimal.Round(value, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>All digits that matter; empty where there is no number.</summary>
    public static string Exact(decimal? number) => number is { } value ? NumberFormat.Exact(value) : "";

    private string Write(decimal value, int decimals) => WithUnit(Words.Numbers.Write(value, decimals), Unit);

    private int DecimalsOf(decimal value) => Math.Min(Decimals, value.Scale);

    private string UnitOfChange => IsPercent ? Words.Word("unit_sign_percentage_points") : Unit;

    private string WithUnit(string number, string unit) => unit switch
    {
        "" => number,
        "%" => number + Words.Numbers.PercentSpace + unit,
        _ => number + NoBreakSpace + unit,
    };
}

/// <summary>A line that values are held against.</summary>
/// <param name="Label">Its name without the value, which the chart adds: "Kommunens grænse".</param>
/// <param name="IsCeiling">Values ought to stay below it; otherwise above.</param>
internal sealed record ChartLimit(decimal Value, string Label, bool IsCeiling = true);
