using BarometerSite.Disclosure;
using BarometerSite.Model;

namespace BarometerSite.Tests.Disclosure;

/// <summary>
/// The check against brute force, on small tables that a fixed seed makes: what it lets through has several solutions, what it refuses has one.
/// </summary>
public sealed class DerivabilityPropertyTests
{
    private const int Cases = 250;

    [Fact]
    public void In_a_table_of_two_rows_and_three_columns_just_those_figures_are_refused_that_every_solution_has()
    {
        var random = new Random(2014);
        var derived = 0;
        for (var round = 0; round < Cases; round++)
        {
            var table = Filled(random);
            var hidden = AnyCells(random);

            var found = DerivabilityCheck.Find(
                [Tables.Of(2, 3, (row, column) => hidden.Contains((row, column)) ? null : table[(row, column)])], DisclosureLimits.Usual)!;

            var expected = hidden
                .Where(cell => IsTheSameInAllSolutions(table, hidden, cell))
                .Select(cell => Name(cell.Row, cell.Column))
                .Order(StringComparer.Ordinal);
            var told = found.Select(derivation => string.Join(' ', derivation.Hidden.Cell.Members.Select(member => member ?? "all")));
            Assert.Equal(expected, told.Order(StringComparer.Ordinal));
            derived += found.Count;
        }
        // Neither all nor none, or the test would say little.
        Assert.InRange(derived, Cases, Cases * 4);
    }

    [Fact]
    public void In_a_list_just_those_small_counts_are_refused_for_which_one_whole_number_is_left()
    {
        var random = new Random(2013);
        var derived = 0;
        for (var round = 0; round < Cases; round++)
        {
            int[] parts = [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => random.Next(0, 8))];
            Suppression[] why =
                [.. parts.Select(part => part is > 0 and < 5 ? Suppression.SmallCount : random.Next(4) == 0 ? Suppression.Secondary : Suppression.None)];
            var total = parts.Sum();
            var whyTotal = total is > 0 and < 5 ? Suppression.SmallCount : random.Next(4) == 0 ? Suppression.Secondary : Suppression.None;

            var rows = parts.Select((part, at) => (Tables.Member(at), (decimal?)part, why[at])).Append((null, total, whyTotal));
            var found = DerivabilityCheck.Find([Tables.List([.. rows])], DisclosureLimits.Usual)!;

            int[] figures = [.. parts, total];
            Suppression[] reasons = [.. why, whyTotal];
            var solutions = Solutions(figures, reasons).ToList();
            var expected = Enumerable.Range(0, figures.Length)
                .Where(at => reasons[at] != Suppression.None && solutions.Select(solution => solution[at]).Distinct().Count() == 1)
                .Select(at => at == parts.Length ? "all" : Tables.Member(at)!).Order(StringComparer.Ordinal);
            Assert.Equal(expected, found.Select(derivation => derivation.Hidden.Cell[0] ?? "all").Order(StringComparer.Ordinal));
            derived += found.Count;
        }
        Assert.InRange(derived, Cases / 10, Cases * 3);
    }

    private static Dictionary<(int? Row, int? Column), decimal> Filled(Random random)
    {
        var inner = new decimal[2, 3];
        for (var at = 0; at < 6; at++)
            inner[at / 3, at % 3] = random.Next(5, 40);
        int?[] rows = [null, 0, 1];
        int?[] columns = [null, 0, 1, 2];
        return (from row in rows from column in columns select (row, column)).ToDictionary(
            cell => cell,
            cell => Enumerable.Range(0, 6).Where(at => (cell.row ?? at / 3) == at / 3 && (cell.column ?? at % 3) == at % 3).Sum(at => inner[at / 3, at % 3]));
    }

    private static List<(int? Row, int? Column)> AnyCells(Random random)
    {
        var cells = (from row in new int?[] { null, 0, 1 } from column in new int?[] { null, 0, 1, 2 } select (row, column)).ToArray();
        random.Shuffle(cells);
        return [.. cells.Take(random.Next(1, 7))];
    }

    // What is not fixed can be moved by one along a circle of cells, so it is enough to look a little around the truth.
    private static bool IsTheSameInAllSolutions(
        Dictionary<(int? Row, int? Column), decimal> table, List<(int? Row, int? Column)> hidden, (int? Row, int? Column) cell)
    {
        var other = new Dictionary<(int?, int?), decimal>(table);
        var combinations = (int)Math.Pow(3, hidden.Count);
        for (var number = 0; number < combinations; number++)
        {
            var rest = number;
            foreach (var each in hidden)
            {
                other[each] = table[each] + (rest % 3) - 1;
                rest /= 3;
            }
            if (other[cell] != table[cell] && AddsUp(other))
                return false;
        }
        return true;
    }

    private static bool AddsUp(Dictionary<(int?, int?), decimal> table) =>
        new int?[] { null, 0, 1 }.All(row => table[(row, null)] == Enumerable.Range(0, 3).Sum(column => table[(row, column)]))
        && new int?[] { null, 0, 1, 2 }.All(column => table[(null, column)] == Enumerable.Range(0, 2).Sum(row => table[(row, column)]));

    private static IEnumerable<int[]> Solutions(int[] figures, Suppression[] why, params int[] chosen)
    {
        if (chosen.Length == figures.Length - 1)
        {
            var sum = chosen.Sum();
            return Possible(figures[^1], why[^1], sum).Contains(sum) ? [[.. chosen, sum]] : [];
        }
        return Possible(figures[chosen.Length], why[chosen.Length], figures.Sum() + 1).SelectMany(value => Solutions(figures, why, [.. chosen, value]));
    }

    private static IEnumerable<int> Possible(int figure, Suppression why, int most) => why switch
    {
        Suppression.None => [figure],
        Suppression.SmallCount => Enumerable.Range(1, 4),
        _ => Enumerable.Range(0, most + 1),
    };

    private static string Name(int? row, int? column) => $"{Tables.Member(row) ?? "all"} {Tables.Member(column) ?? "all"}";
}
