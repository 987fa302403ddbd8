using BarometerSite.Problems;

namespace BarometerSite.Sources.Csv;

/// <summary>A CSV file with a header line. Every row has as many cells as the header; every cell knows its place.</summary>
/// <param name="Delimiter"><c>,</c> or <c>;</c>, as the header line shows.</param>
internal sealed record CsvTable(SourceText File, char Delimiter, ImmutableArray<Located<string>> Header, ImmutableArray<CsvRow> Rows)
{
    /// <summary>A comma file writes 5.8, a semicolon file, as a Danish Excel saves it, 5,8.</summary>
    public char DecimalMark => Delimiter == ';' ? ',' : '.';

    /// <summary>The index of a column, or -1.</summary>
    public int Column(string name)
    {
        for (var at = 0; at < Header.Length; at++)
        {
            if (Header[at].Value == name)
                return at;
        }
        return -1;
    }
}

/// <param name="Line">The line on which the row begins, from one.</param>
/// <param name="Cells">Without their quotes and what is blank at their ends; the span holds the quotes.</param>
internal sealed record CsvRow(int Line, ImmutableArray<Located<string>> Cells)
{
    /// <summary>From the first cell to the last.</summary>
    public SourceSpan Span => Cells[0].Span with { Length = Cells[^1].Span.End - Cells[0].Span.Start };
}
