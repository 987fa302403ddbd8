using BarometerSite.Model;

namespace BarometerSite.Disclosure;

/// <summary>
/// The figures of one period in indicators that hang together, as they could be read on a day, and the sums between them. A member that
/// has figures in other periods and none in this one stands in the sums as a figure that nobody knows.
/// </summary>
internal sealed class PeriodTables
{
    private readonly Dictionary<(string Indicator, Cell Cell), int> numbers = [];
    private readonly List<Measurement?> figures = [];
    private readonly List<Sum> values = [];
    private readonly List<Sum> means = [];

    /// <summary>By number; null where there is no row.</summary>
    public IReadOnlyList<Measurement?> Figures => figures;

    /// <summary>Sums of values: counts, shares of one whole, and totals that other files make up.</summary>
    public IReadOnlyList<Sum> Values => values;

    /// <summary>Sums of what weighs a share or a mean: of its <c>n</c>, and of n times its value.</summary>
    public IReadOnlyList<Sum> Means => means;

    /// <param name="rows">Of each table the newest row of each cell.</param>
    /// <param name="budget">Where it is spent, sums are missing.</param>
    public static PeriodTables Of(IReadOnlyList<TableShape> tables, ILookup<Indicator, Measurement> rows, WorkBudget budget)
    {
        var made = new PeriodTables();
        foreach (var table in tables)
        {
            foreach (var row in rows[table.Indicator])
                made.figures[made.Number(table.Indicator, row.Cell)] = row;
        }
        foreach (var table in tables)
        {
            made.AddSumsWithin(table, [.. rows[table.Indicator]], budget);
            made.AddSumsAcross(table, tables, rows[table.Indicator], budget);
        }
        return made;
    }

    private void AddSumsWithin(TableShape table, ImmutableArray<Measurement> rows, WorkBudget budget)
    {
        for (var at = 0; at < table.Members.Length; at++)
        {
            if (table.Members[at].Length < 2)
                continue;
            foreach (var total in rows.Select(row => row.Cell.With(at, null)).Distinct())
            {
                budget.Spend(table.Members[at].Length);
                if (budget.IsSpent)
                    return;
                AddSumWithin(table, at, total);
            }
        }
    }

    private void AddSumWithin(TableShape table, int at, Cell total)
    {
        var whole = Number(table.Indicator, total);
        ImmutableArray<int> Parts() => [.. table.Members[at].Select(member => Number(table.Indicator, total.With(at, member)))];
        if (table.IsCount && table.AddsUp(at))
            values.Add(new Sum(whole, Parts()));
        else if (table.IsDistribution(at) || (table.Indicator.Unit == Unit.Percent && figures[whole]?.Value == 100m))
            values.Add(new Sum(null, Parts()));
        else if (table.IsWeighted && table.AddsUp(at))
            means.Add(new Sum(whole, Parts()));
    }

    private void AddSumsAcross(TableShape table, IReadOnlyList<TableShape> tables, IEnumerable<Measurement> rows, WorkBudget budget)
    {
        if (table.Indicator.TotalOf.IsEmpty)
            return;
        var parts = table.Indicator.TotalOf.Select(id => tables.FirstOrDefault(other => other.Indicator.Id == id)?.Indicator).ToList();
        foreach (var row in rows)
        {
            budget.Spend(parts.Count);
            var cells = parts.Select(part => part is null ? null : SameCell.In(part, table.Indicator, row.Cell)).ToList();
            if (!cells.Contains(null))
                values.Add(new Sum(Number(table.Indicator, row.Cell), [.. parts.Zip(cells).Select(pair => Number(pair.First!, pair.Second!.Value))]));
        }
    }

    private int Number(Indicator indicator, Cell cell)
    {
        var key = (indicator.Id, cell);
        if (numbers.TryGetValue(key, out var number))
            return number;
        numbers.Add(key, figures.Count);
        figures.Add(null);
        return figures.Count - 1;
    }
}
