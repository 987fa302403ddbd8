using BarometerSite.Problems;

namespace BarometerSite.Importing.Layout;

/// <summary>The rows that <c>--where</c> means.</summary>
internal static class RowChoice
{
    /// <summary>As far as the table has the columns.</summary>
    /// <returns>The table, and what is asked of columns that it does not have; null after a complaint.</returns>
    public static (ForeignTable Table, ImmutableArray<Choice> Others)? Apply(
        ForeignTable table, ImmutableArray<Choice> where, SourceSpan file, DiagnosticBag diagnostics)
    {
        var others = ImmutableArray.CreateBuilder<Choice>();
        foreach (var choices in where.GroupBy(choice => choice.Name, StringComparer.OrdinalIgnoreCase))
        {
            var at = table.Columns.ToList().FindIndex(column => column.IsCalled(choices.Key));
            if (at < 0)
            {
                others.AddRange(choices);
                continue;
            }

            foreach (var choice in choices.Where(choice => !table.CellsOf(at).Any(cell => cell.Is(choice.Text))))
            {
                var found = table.CellsOf(at).Where(cell => !cell.IsEmpty).Select(cell => cell.Text).Distinct(StringComparer.Ordinal);
                diagnostics.Add(Complaints.ImportNothingThere(file, choices.Key, choice.Text, [.. found]));
                return null;
            }

            table = table with { Rows = [.. table.Rows.Where(row => choices.Any(choice => row.Cells[at].Is(choice.Text)))] };
        }

        return (table, others.ToImmutable());
    }
}
