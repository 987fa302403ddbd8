using BarometerSite.Problems;

namespace BarometerSite.Sources.Csv;

/// <summary>Judges the header line: what parts the cells, and whether each column has a name of its own.</summary>
internal static class CsvHeader
{
    /// <summary>Comma or semicolon, or null after a complaint.</summary>
    public static char? Delimiter(SourceText file, DiagnosticBag diagnostics)
    {
        var (start, end) = FirstLine(file);
        if (start == end)
        {
            diagnostics.Add(Complaints.EmptyFile(SourceSpan.Of(file)));
            return null;
        }
        var line = file.Text[start..end];
        var span = new SourceSpan(file, start, end - start);
        var unquoted = Unquoted(line);
        var (commas, semicolons) = (unquoted.Contains(','), unquoted.Contains(';'));
        if (line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            diagnostics.Add(Complaints.CsvSeparatorLine(span));
        else if (commas && semicolons)
            diagnostics.Add(Complaints.CsvTwoSeparators(span));
        else if (commas || semicolons)
            return semicolons ? ';' : ',';
        else if (unquoted.Contains('\t'))
            diagnostics.Add(Complaints.CsvTabs(span));
        else if (line.AsSpan().ContainsAny(',', ';'))
            diagnostics.Add(Complaints.CsvLineInQuotes(span));
        else
            return ',';
        return null;
    }

    /// <summary>Whether every column has a name, and none has that of another.</summary>
    public static bool Check(CsvRow header, DiagnosticBag diagnostics)
    {
        var isRight = true;
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        for (var at = 0; at < header.Cells.Length; at++)
        {
            var (name, span) = header.Cells[at];
            if (name.Length == 0)
                diagnostics.Add(Complaints.CsvEmptyColumnName(span, at + 1));
            else if (!places.TryAdd(name, span))
                diagnostics.Add(Complaints.CsvDuplicateColumn(name, span, places[name]));
            else
                continue;
            isRight = false;
        }
        return isRight;
    }

    /// <summary>The first line with any text, since Excel leaves empty ones above a table too.</summary>
    private static (int Start, int End) FirstLine(SourceText file)
    {
        var text = file.Text;
        var start = 0;
        while (start < text.Length && (InvisibleCharacters.IsBlank(text[start]) || text[start] is '\r' or '\n' or ',' or ';'))
            start++;
        // Separators at the beginning of the header belong to it: they are columns without a name.
        if (start < text.Length)
            start = file.LineStart(start);
        return (start, start + file.Text.AsSpan(start..file.NextLine(start)).TrimEnd("\r\n").Length);
    }

    private static HashSet<char> Unquoted(string line)
    {
        var characters = new HashSet<char>();
        var inQuotes = false;
        foreach (var character in line)
        {
            inQuotes ^= character == '"';
            if (!inQuotes)
                characters.Add(character);
        }
        return characters;
    }
}
