using BarometerSite.Editions;
using BarometerSite.Model;

namespace BarometerSite.Pages.Editions;

/// <summary>The values that editions showed of figures, where they do not all say the same. What no edition shows any more is not among them.</summary>
internal sealed class PublishedValues
{
    public static readonly PublishedValues None = new(FrozenDictionary<FigureKey, ImmutableArray<(int, decimal)>>.Empty);

    private readonly FrozenDictionary<FigureKey, ImmutableArray<(int Edition, decimal Value)>> values;

    private readonly ILookup<string, int> editionsOf;

    private PublishedValues(FrozenDictionary<FigureKey, ImmutableArray<(int Edition, decimal Value)>> values)
    {
        this.values = values;
        editionsOf = values.SelectMany(figure => figure.Value.Select(one => (figure.Key.Indicator, one.Edition))).Distinct()
            .ToLookup(pair => pair.Indicator, pair => pair.Edition, StringComparer.Ordinal);
    }

    /// <summary>The values shown by the first so many editions, the last one first.</summary>
    public IEnumerable<decimal> LastOf(FigureKey key, int editions) => values.TryGetValue(key, out var shown)
        ? shown.Reverse().SkipWhile(one => one.Edition >= editions).Select(one => one.Value)
        : [];

    /// <summary>Of the first so many editions as many as it takes to know all that they showed of an indicator.</summary>
    public int Needed(Indicator indicator, int editions) =>
        editionsOf[indicator.Id].Where(edition => edition < editions).Select(edition => edition + 1).DefaultIfEmpty().Max();

    /// <summary>Takes the editions in the order in which they were published; keeps none of them.</summary>
    internal sealed class Builder
    {
        private readonly Dictionary<FigureKey, (int Edition, decimal Value)> last = [];
        private readonly Dictionary<FigureKey, ImmutableArray<(int Edition, decimal Value)>> several = [];
        private int editions;

        public void Add(Edition edition)
        {
            foreach (var indicator in edition.Barometer.Indicators)
            {
                // The vintages of a figure stand next to each other, the one that counts last.
                for (var at = 0; at < indicator.Measurements.Length; at++)
                {
                    var row = indicator.Measurements[at];
                    if (row.Value is { } value && (at + 1 == indicator.Measurements.Length || indicator.Measurements[at + 1].Key != row.Key))
                        Add(row.Key, value);
                }
            }
            editions++;
        }

        public PublishedValues Build() => new(several.ToFrozenDictionary());

        private void Add(FigureKey key, decimal value)
        {
            if (last.TryGetValue(key, out var before) && before.Value != value)
                several[key] = several.GetValueOrDefault(key, [before]).Add((editions, value));
            last[key] = (editions, value);
        }
    }
}

/// <summary>What editions showed before one of them.</summary>
/// <param name="Before">How many there were.</param>
internal readonly record struct EarlierEditions(PublishedValues Values, int Before)
{
    public static readonly EarlierEditions None = new(PublishedValues.None, 0);

    /// <summary>The same as far as an indicator goes: equal where they showed the same of it.</summary>
    public EarlierEditions About(Indicator indicator) => new(Values, Values.Needed(indicator, Before));

    /// <summary>The last one first.</summary>
    public IEnumerable<decimal> ValuesOf(FigureKey key) => Values.LastOf(key, Before);
}
