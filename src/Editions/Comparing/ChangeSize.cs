using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>How large a change of a figure is to those who read it: by itself, and beside what the series usually does.</summary>
/// <param name="Difference">After minus before, in the indicator's unit.</param>
/// <param name="Percent">Of what stood there; null where that is 0, where the figures are shares or ranks, or where they have different signs.</param>
/// <param name="Least">The least of the series' other figures; null where there are fewer than two.</param>
/// <param name="Most">The greatest of them.</param>
internal sealed record ChangeSize(decimal Difference, decimal? Percent, decimal? Least, decimal? Most)
{
    private const int FewestOthers = 2;

    /// <summary>How far the other figures lie apart; null where that is not known, or they are all the same.</summary>
    public decimal? Spread => Most - Least is > 0 and var spread ? spread : null;

    /// <summary>The change in percent of the spread.</summary>
    public decimal? OfSpread => Spread is { } spread ? Math.Abs(Difference) / spread * 100 : null;

    /// <param name="beside">The figures of the indicator in both editions, so that the size is the same whichever came first.</param>
    /// <returns>Null where one of the figures is none.</returns>
    public static ChangeSize? Of(Measurement? before, Measurement? after, ILookup<Cell, Measurement> beside)
    {
        if (before?.Value is not { } from || after?.Value is not { } to)
            return null;
        decimal[] others =
        [
            .. beside[after.Cell].Where(point => point.Period != after.Period).Select(point => point.Value).OfType<decimal>(),
        ];
        var isKnown = others.Length >= FewestOthers;
        var percent = HasPercent(after.Unit) && from != 0 && from > 0 == to > 0 ? (to - from) / Math.Abs(from) * 100 : (decimal?)null;
        return new ChangeSize(to - from, percent, isKnown ? others.Min() : null, isKnown ? others.Max() : null);
    }

    /// <summary>The figures of an indicator that count, cell by cell, in one or both editions.</summary>
    public static ILookup<Cell, Measurement> Figures(params IEnumerable<Indicator> versions) =>
        versions.SelectMany(Series.OfCells).SelectMany(series => series.Points).ToLookup(point => point.Cell);

    private static bool HasPercent(Unit unit) => unit switch
    {
        Unit.Percent or Unit.PercentagePoints or Unit.PercentChange or Unit.PerThousand or Unit.Rank => false,
        Unit.IndexPoints or Unit.Mark or Unit.Count or Unit.Persons or Unit.Ratio => true,
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
