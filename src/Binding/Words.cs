using System.Globalization;
using BarometerSite.Model;

namespace BarometerSite.Binding;

/// <summary>The fixed words that staff write, and what they mean.</summary>
internal static class Words
{
    public static readonly IReadOnlyDictionary<string, Unit> Units = Map(
        ("percent", Unit.Percent),
        ("percentage-points", Unit.PercentagePoints),
        ("per-thousand", Unit.PerThousand),
        ("index-points", Unit.IndexPoints),
        ("rank", Unit.Rank),
        ("mark", Unit.Mark),
        ("count", Unit.Count),
        ("persons", Unit.Persons),
        ("percent-change", Unit.PercentChange),
        ("ratio", Unit.Ratio));

    public static readonly IReadOnlyDictionary<string, Better> Directions = Map(
        ("higher", Better.Higher),
        ("lower", Better.Lower),
        ("neither", Better.Neither));

    public static readonly IReadOnlyDictionary<string, Coverage> Coverages = Map(
        ("city", Coverage.City),
        ("country", Coverage.Country),
        ("cities", Coverage.Cities));

    /// <summary>SDMX code list CL_OBS_STATUS; nothing and A are normal.</summary>
    public static readonly IReadOnlyDictionary<string, ObservationStatus> Statuses = Map(
        ("a", ObservationStatus.Normal),
        ("b", ObservationStatus.Break),
        ("d", ObservationStatus.DefinitionDiffers),
        ("e", ObservationStatus.Estimated),
        ("p", ObservationStatus.Provisional),
        ("u", ObservationStatus.LowReliability),
        ("m", ObservationStatus.CannotExist),
        ("o", ObservationStatus.Missing));

    /// <summary>SDMX code list CL_CONF_STATUS; nothing and F are free, D is hidden for the sake of another figure.</summary>
    public static readonly IReadOnlyDictionary<string, Suppression> Confidentialities = Map(
        ("f", Suppression.None),
        ("c", Suppression.BySource),
        ("d", Suppression.Secondary));

    /// <summary>What a bare count counts; true for people.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Counted = Map(("people", true), ("things", false));

    public static readonly IReadOnlyDictionary<string, bool> YesAndNo = Map(("yes", true), ("no", false));

    public static readonly IReadOnlyDictionary<string, bool> ChangeMeasures = Map(("percent", true), ("points", false));

    public static readonly IReadOnlyDictionary<string, Tails> Tests = Map(("two-sided", Tails.Two), ("one-sided", Tails.One));

    public static readonly IReadOnlyDictionary<string, int> TestLevels = Map(("90", 90), ("95", 95), ("99", 99));

    public static readonly IReadOnlyDictionary<string, TimeOfYear> TimesOfYear = Map(
    [
        ("each-half-year", TimeOfYear.EachHalfYear),
        ("yearly", TimeOfYear.OnceAYear),
        .. Enumerable.Range(1, Model.TimesOfYear.Months).Select(month => (month.ToString(CultureInfo.InvariantCulture), (TimeOfYear)month)),
    ]);

    /// <summary>Keeps the order given, in which a message lists them.</summary>
    private static Dictionary<string, T> Map<T>(params (string Word, T Meaning)[] pairs) =>
        pairs.ToDictionary(pair => pair.Word, pair => pair.Meaning, StringComparer.Ordinal);
}
