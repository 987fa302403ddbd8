using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Csv;

namespace BarometerSite.Importing.Csv;

/// <summary>A text of rows whose cells are parted by semicolons, tabs, commas or bars: by the one of them that parts most lines alike.</summary>
internal static class DelimitedReader
{
    private const string Delimiters = ";\t,|";

    /// <summary>Enough to tell by.</summary>
    private const int LinesLookedAt = 60;

    /// <summary>Null after a complaint.</summary>
    public static Grid? Read(SourceText text, char delimiter, DiagnosticBag diagnostics)
    {
        var problems = new DiagnosticBag();
        var cells = new CsvCells(text, delimiter, problems, SourceLimits.ImportColumns);
        var rows = ImmutableArray.CreateBuilder<ForeignRow>();
        var room = SourceLimits.ImportCells;
        while (cells.ReadRow() is { } row && !problems.HasErrors)
        {
            room -= row.Cells.Length;
            if (rows.Count == SourceLimits.ImportRows || room < 0)
            {
                diagnostics.Add(room < 0
                    ? Complaints.ImportTooLarge(row.Span, "cells", SourceLimits.ImportCells)
                    : Complaints.ImportTooLarge(row.Span, "rows", SourceLimits.ImportRows));
                return null;
            }

            rows.Add(new ForeignRow(row.Span, "", [.. row.Cells.Select(cell => new ForeignCell(cell.Value))]));
        }

        diagnostics.AddAll(problems);
        return problems.HasErrors ? null : new Grid("", rows.ToImmutable());
    }

    public static char Delimiter(SourceText text)
    {
        var counts = new List<int[]>();
        var start = 0;
        while (start < text.Text.Length && counts.Count < LinesLookedAt)
        {
            var end = text.NextLine(start);
            counts.Add(Count(text.Text.AsSpan(start, end - start)));
            start = end;
        }

        // Titles above the table and notes below it have commas too, but not as many in each.
        return Delimiters[Enumerable.Range(0, Delimiters.Length).MaxBy(at => Alike(counts.Select(line => line[at])))];
    }

    private static int Alike(IEnumerable<int> counts) =>
        counts.Where(count => count > 0).GroupBy(count => count).Select(group => group.Count() * Math.Min(group.Key, 20)).DefaultIfEmpty().Max();

    private static int[] Count(ReadOnlySpan<char> line)
    {
        var found = new int[Delimiters.Length];
        var inQuotes = false;
        foreach (var character in line)
        {
            inQuotes ^= character == '"';
            if (!inQuotes && Delimiters.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at)
                found[at]++;
        }

        return found;
    }
}
