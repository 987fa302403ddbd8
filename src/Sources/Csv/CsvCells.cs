using BarometerSite.Problems;

namespace BarometerSite.Sources.Csv;

/// <summary>Cuts a CSV text into rows of cells, quotes and line breaks in them resolved (RFC 4180, section 2).</summary>
/// <param name="mostColumns">Cells that a row may have.</param>
internal sealed class CsvCells(SourceText file, char delimiter, DiagnosticBag diagnostics, int mostColumns = SourceLimits.CsvColumns)
{
    private readonly string text = file.Text;
    private int at;

    /// <summary>A quote is not closed, or a limit passed, so that what follows cannot be told apart.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The next row that has any text, or null at the end.</summary>
    public CsvRow? ReadRow()
    {
        while (at < text.Length && !IsBroken)
        {
            var line = file.Position(at).Line;
            var cells = ReadCells();
            if (cells.Any(cell => cell.Span.Length > 0) && !IsBroken)
                return new CsvRow(line, cells);
        }
        return null;
    }

    private ImmutableArray<Located<string>> ReadCells()
    {
        var cells = ImmutableArray.CreateBuilder<Located<string>>();
        while (true)
        {
            cells.Add(ReadCell());
            if (cells.Count > mostColumns)
                Break(Complaints.CsvTooManyColumns(cells[^1].Span, mostColumns));
            if (IsBroken || at >= text.Length)
                return cells.ToImmutable();
            if (text[at++] == delimiter)
                continue;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            return cells.ToImmutable();
        }
    }

    private Located<string> ReadCell()
    {
        SkipSpaces();
        var cell = at < text.Length && text[at] == '"' ? ReadQuoted() : ReadPlain();
        if (cell.Value.Length > SourceLimits.CsvCellCharacters)
            Break(Complaints.CsvCellTooLong(cell.Span, SourceLimits.CsvCellCharacters));
        return cell;
    }

    private Located<string> ReadPlain()
    {
        var start = at;
        while (at < text.Length && !EndsCell(text[at]))
            at++;
        var value = InvisibleCharacters.Trim(text[start..at]);
        var quote = value.IndexOf('"', StringComparison.Ordinal);
        if (quote >= 0)
            diagnostics.Add(Complaints.CsvStrayQuote(new SourceSpan(file, start + quote, 1)));
        return new Located<string>(value, new SourceSpan(file, start, value.Length));
    }

    private Located<string> ReadQuoted()
    {
        var start = at++;
        var value = new StringBuilder();
        while (true)
        {
            var quote = text.IndexOf('"', at);
            if (quote < 0)
            {
                at = text.Length;
                Break(Complaints.CsvUnclosedQuote(new SourceSpan(file, start, 1)));
                return new Located<string>("", new SourceSpan(file, start, 1));
            }
            value.Append(text, at, quote - at);
            at = quote + 1;
            if (at >= text.Length || text[at] != '"')
                break;
            value.Append('"');
            at++;
        }
        var end = at;
        SkipSpaces();
        if (at < text.Length && !EndsCell(text[at]))
            diagnostics.Add(Complaints.CsvStrayQuote(new SourceSpan(file, end - 1, 1)));
        while (at < text.Length && !EndsCell(text[at]))
            at++;
        value.Replace("\r\n", "\n").Replace('\r', '\n');
        return new Located<string>(InvisibleCharacters.Trim(value.ToString()), new SourceSpan(file, start, end - start));
    }

    private void Break(Diagnostic problem)
    {
        if (!IsBroken)
            diagnostics.Add(problem);
        IsBroken = true;
    }

    private void SkipSpaces()
    {
        while (at < text.Length && InvisibleCharacters.IsBlank(text[at]))
            at++;
    }

    private bool EndsCell(char character) => character == delimiter || character is '\n' or '\r';
}
