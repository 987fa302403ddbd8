using BarometerSite.Model;

namespace BarometerSite.Binding;

/// <summary>The fixed words that staff write, and what they mean.</summary>
internal static class Words
{
    /// <summary>SDMX's codes, which staff write in small letters; nothing and a are normal.</summary>
    public static readonly IReadOnlyDictionary<string, ObservationStatus> Statuses =
        Codes.Statuses.ByWord.ToDictionary(pair => pair.Key.ToLowerInvariant(), pair => pair.Value, StringComparer.Ordinal);

    /// <summary>SDMX code list CL_CONF_STATUS; nothing and F are free, D is hidden for the sake of another figure.</summary>
    public static readonly IReadOnlyDictionary<string, Suppression> Confidentialities = Map(
        ("f", Suppression.None),
        ("c", Suppression.BySource),
        ("d", Suppression.Secondary));

    /// <summary>What a bare count counts; true for people.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Counted = Map(("people", true), ("things", false));

    public static readonly IReadOnlyDictionary<string, bool> YesAndNo = Map(("yes", true), ("no", false));

    public static readonly IReadOnlyDictionary<string, int> TestLevels = Map(("90", 90), ("95", 95), ("99", 99));

    /// <summary>Keeps the order given, in which a message lists them.</summary>
    private static Dictionary<string, T> Map<T>(params (string Word, T Meaning)[] pairs) =>
        pairs.ToDictionary(pair => pair.Word, pair => pair.Meaning, StringComparer.Ordinal);
}
