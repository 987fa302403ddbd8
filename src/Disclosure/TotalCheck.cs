using BarometerSite.Model;

namespace BarometerSite.Disclosure;

/// <summary>A total that its parts do not make up, although all are known.</summary>
internal sealed record WrongTotal(Indicator Indicator, Measurement Total, ImmutableArray<Measurement> Parts, decimal Sum);

/// <summary>Whether totals are the sums of the files that they are said to be the totals of; the newest figures count.</summary>
internal static class TotalCheck
{
    /// <summary>Beyond what anybody counts, and what could not be added up.</summary>
    private const decimal Most = 1_000_000_000_000_000_000;

    public static IEnumerable<WrongTotal> Find(ImmutableArray<Indicator> indicators)
    {
        foreach (var total in indicators.Where(indicator => !indicator.TotalOf.IsEmpty))
        {
            var parts = total.TotalOf.Select(id => indicators.FirstOrDefault(indicator => indicator.Id == id)).ToList();
            if (parts.Contains(null))
                continue;
            var figures = parts.Select(part => (Indicator: part!, Rows: Newest(part!))).ToList();
            foreach (var row in Newest(total).Values)
            {
                ImmutableArray<Measurement?> found = [.. figures.Select(part => Figure(part.Rows, SameCell.In(part.Indicator, total, row.Cell), row.Period))];
                if (row.Value is not { } value || !found.All(part => part?.Value is not null && Math.Abs(part.Value.Value) < Most))
                    continue;
                var sum = found.Sum(part => part!.Value!.Value);
                if (Math.Abs(value - sum) > Tolerance(row) + found.Sum(part => Tolerance(part!)))
                    yield return new WrongTotal(total, row, [.. found.OfType<Measurement>()], sum);
            }
        }
    }

    private static Dictionary<(Period, Cell), Measurement> Newest(Indicator indicator)
    {
        var newest = new Dictionary<(Period, Cell), Measurement>();
        foreach (var row in indicator.Measurements)
            newest[(row.Period, row.Cell)] = row;
        return newest;
    }

    private static Measurement? Figure(Dictionary<(Period, Cell), Measurement> rows, Cell? cell, Period period) =>
        cell is { } found ? rows.GetValueOrDefault((period, found)) : null;

    // Whole counts are counted; all else is rounded.
    private static decimal Tolerance(Measurement row) => row is { Unit: Unit.Count or Unit.Persons, Decimals: 0 } ? 0 : row.Rounding;
}
