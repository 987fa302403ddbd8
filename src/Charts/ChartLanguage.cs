using System.Globalization;
using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>A language's numbers, and the words that charts add to what their specifications say. Phrases have holes as in string.Format.</summary>
internal sealed record ChartLanguage(NumberFormat Numbers)
{
    public static readonly ChartLanguage Danish = new(NumberFormat.Danish)
    {
        PercentagePoints = "procentpoint",
        Rose = "steg fra {0} i {1} til {2} i {3} ({4})",
        Fell = "faldt fra {0} i {1} til {2} i {3} ({4})",
        Unchanged = "var uændret {2} fra {1} til {3}",
        TheFigure = "Tallet {0}.",
        OnlyFigure = "Der er kun ét tal: {0} i {1}.",
        FigureIn = "{0} i {1}",
        Extremes = "Højest var {0} i {1}, lavest {2} i {3}.",
        AboveTarget = "Det seneste tal ligger {0} over målet.",
        BelowTarget = "Det seneste tal ligger {0} under målet.",
        OnTarget = "Det seneste tal ligger lige på målet.",
        NotComparable = "Tallene før og efter et databrud kan ikke sammenlignes direkte; det nyeste brud er i {0}.",
        BarExtremes = "Højest er {0} med {1}, lavest {2} med {3}.",
        BarsEqual = "Alle {0} har {1}.",
        OnlyBar = "Der er kun ét tal: {0} har {1}.",
        SomeAboveLimit = "{0} af {1} ligger over {2} ({3}).",
        SomeBelowLimit = "{0} af {1} ligger under {2} ({3}).",
        NoneAboveLimit = "Ingen af de {0} ligger over {1} ({2}).",
        NoneBelowLimit = "Ingen af de {0} ligger under {1} ({2}).",
        OtherSeries = "Tynde linjer: de øvrige {0}",
        AxisIsCut = "Aksen begynder ved {0}, ikke ved 0",
        MarkedIs = "tallet er {0}",
        LatestIs = "Det seneste tal er {0}.",
        Break = "Databrud",
        Nothing = "Ingen tal at vise",
        Provisional = "foreløbigt",
        Estimated = "skønnet",
        DefinitionDiffers = "opgjort på en anden måde",
        LowReliability = "usikkert",
        ConfidentialAre = "Fortroligt [c]: {0}.",
        ConfidentialFigure = "[c] fortroligt tal",
        GaugeStart = "start, {0}",
        GaugeLatest = "nu, {0}",
        GaugeExpected = "ventet, {0}",
        GaugeDecisive = "afgør, {0}",
        GaugeTarget = "mål, {0}",
        DotsWidest = "Størst er forskellen for {0}: {1}.",
        DotsEqual = "{0} og {1} er ens.",
        DotsHigher = "{0} ligger højere end {3} i {1} af {2} rækker.",
        TileAbove = "over {0} ({1})",
        TileBelow = "under {0} ({1})",
        NotMeasured = "Ikke målt: {0}.",
        Plan = "planlagt vej",
        PlannedAre = "Planlagt undervejs: {0}.",
        Earlier = "tidligere offentliggjort",
        EarlierAre = "Tidligere offentliggjort, siden ændret: {0}.",
        Projected = "ved samme fart: {0}",
        ProjectedIn = "Ved samme fart bliver tallet {0} i {1}",
        StopsLeast = "lavere kan det ikke blive",
        StopsMost = "højere kan det ikke blive",
        BandIs = "Feltet om linjen er den statistiske usikkerhed",
        UncertaintyIs = "Usikkerheden om det seneste tal går fra {0} til {1}.",
    };

    public static readonly ChartLanguage English = new(NumberFormat.English)
    {
        PercentagePoints = "percentage points",
        Rose = "rose from {0} in {1} to {2} in {3} ({4})",
        Fell = "fell from {0} in {1} to {2} in {3} ({4})",
        Unchanged = "was unchanged at {2} from {1} to {3}",
        TheFigure = "The figure {0}.",
        OnlyFigure = "There is only one figure: {0} in {1}.",
        FigureIn = "{0} in {1}",
        Extremes = "The highest was {0} in {1}, the lowest {2} in {3}.",
        AboveTarget = "The latest figure is {0} above the target.",
        BelowTarget = "The latest figure is {0} below the target.",
        OnTarget = "The latest figure is exactly on the target.",
        NotComparable = "Figures before and after a break in the series cannot be compared directly; the latest break is in {0}.",
        BarExtremes = "The highest is {0} with {1}, the lowest {2} with {3}.",
        BarsEqual = "All {0} have {1}.",
        OnlyBar = "There is only one figure: {0} has {1}.",
        SomeAboveLimit = "{0} of {1} are above {2} ({3}).",
        SomeBelowLimit = "{0} of {1} are below {2} ({3}).",
        NoneAboveLimit = "None of the {0} are above {1} ({2}).",
        NoneBelowLimit = "None of the {0} are below {1} ({2}).",
        OtherSeries = "Thin lines: the other {0}",
        AxisIsCut = "The axis begins at {0}, not at 0",
        MarkedIs = "the figure is {0}",
        LatestIs = "The latest figure is {0}.",
        Break = "Break in series",
        Nothing = "No figures to show",
        Provisional = "provisional",
        Estimated = "estimated",
        DefinitionDiffers = "measured in another way",
        LowReliability = "uncertain",
        ConfidentialAre = "Confidential [c]: {0}.",
        ConfidentialFigure = "[c] confidential figure",
        GaugeStart = "start, {0}",
        GaugeLatest = "now, {0}",
        GaugeExpected = "expected, {0}",
        GaugeDecisive = "decides, {0}",
        GaugeTarget = "target, {0}",
        DotsWidest = "The difference is largest for {0}: {1}.",
        DotsEqual = "{0} and {1} are the same.",
        DotsHigher = "{0} is higher than {3} in {1} of {2} rows.",
        TileAbove = "above {0} ({1})",
        TileBelow = "below {0} ({1})",
        NotMeasured = "Not measured: {0}.",
        Plan = "planned path",
        PlannedAre = "Planned on the way: {0}.",
        Earlier = "published earlier",
        EarlierAre = "Published earlier, changed since: {0}.",
        Projected = "at the same pace: {0}",
        ProjectedIn = "At the same pace the figure will be {0} in {1}",
        StopsLeast = "it cannot be lower",
        StopsMost = "it cannot be higher",
        BandIs = "The area around the line is the statistical uncertainty",
        UncertaintyIs = "The uncertainty of the latest figure runs from {0} to {1}.",
    };

    /// <summary>The unit of a difference between two percentages.</summary>
    public required string PercentagePoints { get; init; }

    /// <summary>Holes of this and the two after it: value, period, value, period, change.</summary>
    public required string Rose { get; init; }

    public required string Fell { get; init; }

    public required string Unchanged { get; init; }

    /// <summary>Makes a sentence of one of the three above.</summary>
    public required string TheFigure { get; init; }

    public required string OnlyFigure { get; init; }

    public required string FigureIn { get; init; }

    public required string Extremes { get; init; }

    public required string AboveTarget { get; init; }

    public required string BelowTarget { get; init; }

    public required string OnTarget { get; init; }

    public required string NotComparable { get; init; }

    public required string BarExtremes { get; init; }

    public required string BarsEqual { get; init; }

    public required string OnlyBar { get; init; }

    /// <summary>Holes: how many, of how many, the limit, its name.</summary>
    public required string SomeAboveLimit { get; init; }

    public required string SomeBelowLimit { get; init; }

    public required string NoneAboveLimit { get; init; }

    public required string NoneBelowLimit { get; init; }

    public required string OtherSeries { get; init; }

    public required string AxisIsCut { get; init; }

    /// <summary>Says beside a marker what it means; the hole takes one of the four words on points.</summary>
    public required string MarkedIs { get; init; }

    public required string LatestIs { get; init; }

    public required string Break { get; init; }

    public required string Nothing { get; init; }

    public required string Provisional { get; init; }

    public required string Estimated { get; init; }

    public required string DefinitionDiffers { get; init; }

    public required string LowReliability { get; init; }

    /// <summary>Names what may not be shown; the sign is <see cref="ValueChart.ConfidentialSign"/>.</summary>
    public required string ConfidentialAre { get; init; }

    /// <summary>The sign with its meaning, below a drawing.</summary>
    public required string ConfidentialFigure { get; init; }

    /// <summary>Names of the marks on a goal's barometer; the hole takes their time.</summary>
    public required string GaugeStart { get; init; }

    public required string GaugeLatest { get; init; }

    public required string GaugeExpected { get; init; }

    public required string GaugeDecisive { get; init; }

    public required string GaugeTarget { get; init; }

    /// <summary>Holes: the row, its values.</summary>
    public required string DotsWidest { get; init; }

    public required string DotsEqual { get; init; }

    /// <summary>Holes: the first series, in how many rows, of how many, the second series.</summary>
    public required string DotsHigher { get; init; }

    /// <summary>Holes: the limit, its name.</summary>
    public required string TileAbove { get; init; }

    public required string TileBelow { get; init; }

    public required string NotMeasured { get; init; }

    public required string Plan { get; init; }

    public required string PlannedAre { get; init; }

    public required string Earlier { get; init; }

    public required string EarlierAre { get; init; }

    /// <summary>Written at the end of a line that leads on.</summary>
    public required string Projected { get; init; }

    /// <summary>Without a full stop: one of the two below may follow.</summary>
    public required string ProjectedIn { get; init; }

    public required string StopsLeast { get; init; }

    public required string StopsMost { get; init; }

    public required string BandIs { get; init; }

    public required string UncertaintyIs { get; init; }

    /// <summary>As it begins a line or a sentence.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Fill(string phrase, params ReadOnlySpan<object?> holes) => string.Format(CultureInfo.InvariantCulture, phrase, holes);

    /// <summary>What a mark says of its figure; null where the drawing itself says it.</summary>
    public string? Meaning(PointMark mark) => mark switch
    {
        PointMark.Provisional => Provisional,
        PointMark.Estimated => Estimated,
        PointMark.DefinitionDiffers => DefinitionDiffers,
        PointMark.LowReliability => LowReliability,
        _ => null,
    };
}
