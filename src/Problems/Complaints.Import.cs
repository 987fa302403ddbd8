namespace BarometerSite.Problems;

/// <summary>Files of others that figures are imported from, and what cannot be seen in them.</summary>
internal static partial class Complaints
{
    /// <param name="reason">Behind a colon, without a full stop.</param>
    public static Diagnostic ImportUnreadable(SourceSpan span, string reason, string cure) =>
        Error("import-unreadable", span, $"Nothing can be imported from this file: {reason}.", cure);

    /// <param name="what">Such as <c>rows in the sheet ‘Ark1’</c>.</param>
    public static Diagnostic ImportTooLarge(SourceSpan span, string what, int most) =>
        Error("import-too-large", span, $"The file has more than {most.ToString(CultureInfo.InvariantCulture)} {what}.",
            "Fetch or save only the rows that the indicator needs.");

    /// <summary>No row of names with a row of figures below it.</summary>
    public static Diagnostic ImportNoTable(SourceSpan span) =>
        Error("import-no-table", span, "No table is to be seen: a row of names, and below it rows with figures.",
            "Give each column a name in the row right above the figures. Titles and notes may stand above and below the table.");

    /// <param name="sheets">Those that could be meant.</param>
    public static Diagnostic ImportChooseSheet(SourceSpan span, IReadOnlyCollection<string> sheets) =>
        Error("import-choose-sheet", span, $"Which sheet is meant cannot be seen. There are {Quotation.List(sheets)}.",
            $"Say it: --sheet \"{sheets.First()}\".");

    public static Diagnostic ImportUnknownSheet(SourceSpan span, string found, IReadOnlyCollection<string> sheets) =>
        Error("import-choose-sheet", span, $"There is no sheet {Q(found)} with a table.{DidYouMean(found, sheets)}", Known("sheet", sheets));

    /// <summary>A column that an option names.</summary>
    public static Diagnostic ImportUnknownColumn(SourceSpan span, string found, IReadOnlyCollection<string> columns) =>
        Error("import-unknown-column", span, $"The file has no column {Q(found)}.{DidYouMean(found, columns)}", Known("column", columns));

    /// <summary><c>--where</c> leaves nothing.</summary>
    /// <param name="found">What stands in the column instead.</param>
    public static Diagnostic ImportNothingThere(SourceSpan span, string column, string wanted, IReadOnlyCollection<string> found) =>
        Error("import-unknown-column", span, $"No row has {Q(wanted)} in the column {Q(column)}.{DidYouMean(wanted, found)}",
            $"In it stands {Quotation.List(found)}.");

    /// <param name="what"><c>period</c>, <c>value</c> or a dimension.</param>
    /// <param name="columns">Those that could be meant; all where none could.</param>
    /// <param name="isNone">Whether none looks like it.</param>
    public static Diagnostic ImportChooseColumn(SourceSpan span, string what, IReadOnlyCollection<string> columns, bool isNone) =>
        Error("import-choose-column", span,
            isNone ? $"No column looks like the {what}. The columns are {Quotation.List(columns)}."
                : $"Which column is the {what} cannot be seen: it may be {Quotation.List(columns, "or")}.",
            $"Say it: --columns \"{what}={columns.First()}\"{(what == "period" && isNone ? ", or the period itself: --columns period=2014" : "")}.");

    /// <summary>A column that nothing of the indicator is, with more than one word in it.</summary>
    /// <param name="example">The value that is probably wanted.</param>
    /// <param name="dimension">One that has no column yet; null where there is none.</param>
    public static Diagnostic ImportChooseRows(SourceSpan span, string column, IReadOnlyCollection<string> values, string example, string? dimension) =>
        Error("import-choose-rows", span, $"The rows differ by {Q(column)}, and which of them are meant cannot be seen. There are {Quotation.List(values)}.",
            $"Say which: --where \"{column}={example}\""
            + $"{(dimension is null ? "" : $", or that it is a dimension of the indicator: --columns \"{dimension}={column}\"")}.");

    public static Diagnostic ImportUnknownMember(
        SourceSpan span, string dimension, string column, IReadOnlyCollection<string> found, IReadOnlyCollection<string> members) =>
        Error("import-unknown-member", span,
            $"In the column {Q(column)} stands {Quotation.List(found)}, which no member of ‘{dimension}’ is called. {Known("member", members)}",
            $"Say which it is: --members \"{Spelling.Nearest(found.First(), members) ?? members.FirstOrDefault("id")}={found.First()}\", "
            + "or leave it out with --where.");

    /// <param name="place">Where the first of them stands; empty where its span says it.</param>
    /// <param name="expected"><c>number</c>, <c>period</c> …</param>
    public static Diagnostic ImportUnknownSign(
        SourceSpan span, string column, IReadOnlyCollection<string> found, string expected, string place, string cure) =>
        Error("import-unknown-sign", span,
            $"{Quotation.List(found)} in the column {Q(column)}{(place.Length == 0 ? "" : $" ({place})")} is no {expected}.", cure);

    /// <summary>7.125 may be seven or seven thousand.</summary>
    public static Diagnostic ImportDecimalMark(SourceSpan span, string column, string example) =>
        Error("import-decimal-mark", span, $"Whether {Q(example)} in the column {Q(column)} has decimals or thousands cannot be seen.",
            example.Contains(',', StringComparison.Ordinal)
                ? "Say what the decimal mark is: --decimal-mark \",\" if it has decimals, else --decimal-mark \".\"."
                : "Say what the decimal mark is: --decimal-mark \".\" if it has decimals, else --decimal-mark \",\".");

    /// <param name="figure">Such as <c>period ‘2014’</c>.</param>
    public static Diagnostic ImportTwice(SourceSpan span, string figure, string one, string other) =>
        Error("import-twice", span, $"The file has two figures for {figure}: {one} and {other}.", "Say with --where which rows are meant, or mend the file.");

    /// <param name="count">How many figures differ.</param>
    /// <param name="example">The first of them.</param>
    public static Diagnostic ImportPublishedNeeded(SourceSpan span, int count, string example) =>
        Error("import-published-needed", span,
            $"{Counted.Of(count, "figure")} {(count == 1 ? "differs" : "differ")} from what the barometer has, and nothing is overwritten. {example}",
            "Say on which day the new figures were published, --published 2014-05-31: they then stand beside the earlier ones, as revised. "
            + "Where we copied wrongly, change the row yourself.");

    /// <summary>A revision that is no later than what it would revise.</summary>
    public static Diagnostic ImportNotLater(SourceSpan span, string figure, string published, string known) =>
        Error("import-published-needed", span,
            $"The figure for {figure} differs, and {published} is not later than {known}, from when the one that the barometer has is known.",
            "Give the day on which the source published the new figure. Where we copied wrongly, change the row yourself.");

    /// <summary>Two figures of one publication.</summary>
    public static Diagnostic ImportDiffers(SourceSpan span, string figure, string published, string found, string had) =>
        Error("import-differs", span,
            $"For {figure}, published {published}, the file has {found} and the barometer {had}. One publication has one figure.",
            "Find out which is right: change the row yourself if we copied wrongly, or give the later day with --published.");

    /// <summary>A column that the indicator's rows have and the new ones leave empty.</summary>
    /// <param name="isCount">Whether it is the number asked; else a bound.</param>
    /// <param name="rows">How many new ones lack it.</param>
    /// <param name="unasked">The file's columns of numbers that nothing was made of.</param>
    public static Diagnostic ImportCellsLacking(SourceSpan span, string column, bool isCount, int rows, IReadOnlyCollection<string> unasked) =>
        Warning("import-cells-lacking", span,
            $"{Counted.Of(rows, "new row")} {(rows == 1 ? "has" : "have")} no {Q(column)}, and the rows before have it. It decides "
            + (isCount ? "whether a figure about few people is hidden." : "whether a change can be told from chance."),
            unasked.Count == 0
                ? "No column of the file looks like it: ask the source for it, and write it into the new rows."
                : $"If it is {Quotation.List(unasked, "or")}, import once more, with the rows as they were before: --columns \"{column}={unasked.First()}\".");

    public static Diagnostic ImportComputed(SourceSpan span, string indicator) =>
        Error("import-computed", span, $"The figures of {Q(indicator)} are computed from others, so none can be imported.",
            "Import into the indicators that it is computed from.");

    public static Diagnostic ImportNotWritten(string path, string reason) =>
        Error("import-not-written", At(path), $"The file cannot be written: {reason.TrimEnd('.')}.",
            "Close it in Excel and other programs, and import again. What was there is unchanged.");
}
