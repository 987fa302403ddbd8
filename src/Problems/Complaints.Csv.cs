namespace BarometerSite.Problems;

/// <summary>CSV that is no table, or not the table that was meant.</summary>
internal static partial class Complaints
{
    private const string SaveWithSeparators = "Save it in Excel as “CSV UTF-8 (kommasepareret)”, with nothing above the header line.";

    /// <summary>A row with more cells than the header line, or parted by another separator.</summary>
    /// <param name="usesOther">The row is parted by the other separator.</param>
    public static Diagnostic CsvRaggedRow(SourceSpan span, int found, int expected, IReadOnlyCollection<string> header, char delimiter, bool usesOther)
    {
        var cure = usesOther
            ? $"The header line is parted by ‘{delimiter}’ and this row is not; use the same in all rows."
            : $"A text with ‘{delimiter}’ in it needs double quotes around it.";
        return Error("csv-ragged-row", span,
            $"The row has {Counted.Of(found, "cell")} and the header line {Counted.Of(expected, "column")}: {Quotation.List(header)}.",
            cure);
    }

    /// <summary>A row such as <c>2014,5,8</c> below <c>period,value</c>.</summary>
    public static Diagnostic CsvDecimalComma(string whole, string fraction, SourceSpan span) =>
        Error("csv-decimal-comma", span,
            $"{Q($"{whole},{fraction}")} looks like a number with a decimal comma, but in this file the comma parts the cells, "
            + "so the row has one cell too many.",
            $"Write {whole}.{fraction}, or save the file with semicolons, as a Danish Excel does.");

    /// <summary>A cell that begins with a double quote which never ends.</summary>
    public static Diagnostic CsvUnclosedQuote(SourceSpan span) =>
        Error("csv-unclosed-quote", span,
            "The double quote that opens here is not closed, so all that follows would be one cell.",
            "Close it at the end of the cell; a double quote in a text is written twice.");

    /// <summary>A double quote in the middle of a cell, or text after the one that ends a cell.</summary>
    public static Diagnostic CsvStrayQuote(SourceSpan span) =>
        Error("csv-stray-quote", span,
            "This double quote is neither at the beginning nor at the end of its cell.",
            "Put the whole cell in double quotes and write each double quote in it twice: \"han sagde \"\"ja\"\"\".");

    public static Diagnostic CsvDuplicateColumn(string name, SourceSpan span, SourceSpan other) =>
        Error("csv-duplicate-column", span, $"The column {Q(name)} stands twice; it also stands at {other}.", "Rename or delete one of them.");

    /// <summary>A header line with nothing between two separators, or after the last.</summary>
    public static Diagnostic CsvEmptyColumnName(SourceSpan span, int column) =>
        Error("csv-empty-column-name", span, $"Column {column} has no name in the header line.", "Name it, or delete the empty column in Excel.");

    /// <summary>Excel's line <c>sep=;</c> above the header.</summary>
    public static Diagnostic CsvSeparatorLine(SourceSpan span) =>
        Error("csv-unknown-separator", span,
            "The first line is Excel's own ‘sep=’ line, and the header line is expected.",
            "Delete this line; the separator is seen from the header line.");

    public static Diagnostic CsvTwoSeparators(SourceSpan span) =>
        Error("csv-unknown-separator", span,
            "The header line has both commas and semicolons, so it does not show which of them parts the cells.",
            "Use one of them in the whole file; column names hold neither.");

    /// <summary>“Tekst (tabulatorsepareret)” of Excel.</summary>
    public static Diagnostic CsvTabs(SourceSpan span) =>
        Error("csv-unknown-separator", span, "The cells are parted by tabs, and commas or semicolons are expected.", SaveWithSeparators);

    /// <summary>Each line of the file is one cell in quotes: a comma file opened by a Danish Excel and saved again.</summary>
    public static Diagnostic CsvLineInQuotes(SourceSpan span) =>
        Error("csv-unknown-separator", span,
            "The whole header line stands in one pair of quotes, so it is one column.",
            "Take the file as it was before, open it in Excel with Data > From text/CSV, and save it again.");

    public static Diagnostic CsvTooManyRows(SourceSpan span, int most) =>
        Error("csv-too-large", span, $"The file has more than {most} rows.", "Make several indicators of it, or leave out what no page shows.");

    /// <summary>A figure that was published again and again.</summary>
    public static Diagnostic TooManyVintages(SourceSpan span, int most) =>
        Error("csv-too-large", span, $"This figure stands more than {most} times, each with another date in ‘published’.",
            "Keep the first publication, the newest, and those between them that changed much.");

    public static Diagnostic CsvTooManyColumns(SourceSpan span, int most) =>
        Error("csv-too-large", span, $"The row has more than {most} cells.", "Write one figure per row, and what it is about in columns of its own.");

    public static Diagnostic CsvCellTooLong(SourceSpan span, int most) =>
        Error("csv-too-large", span, $"The cell has more than {most} characters.", "Check that its quotes are closed; long texts belong in Markdown.");

    /// <summary>A cell, or a text that comes into the cell of a published file, which a spreadsheet would run as a formula.</summary>
    public static Diagnostic FormulaText(string found, SourceSpan span) =>
        Error("formula-cell", span,
            $"{Q(found)} begins with {Q(found[..1])}, so a spreadsheet would run it as a formula when somebody opens a published file.",
            "Begin a text with a letter or a digit; a number has no sign but minus.");
}
