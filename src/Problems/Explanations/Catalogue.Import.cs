namespace BarometerSite.Problems.Explanations;

internal static partial class Catalogue
{
    private const string Workbook = "ledighed.xlsx";

    private static SourceSpan OfWorkbook => SourceSpan.Of(new SourceText(Workbook, ""));

    private static ImmutableArray<Explanation> Import =>
    [
        Of("A file of others can be read as Excel, PX, JSON-stat 2.0, SDMX-CSV or other CSV. This one is none of them, or only a part of one.",
            Complaints.ImportUnreadable(OfWorkbook, "the workbook is protected by a password", "Save a copy without the password.")),
        Of("The file is larger than a table for one indicator needs. Limits keep a file from taking the whole machine.",
            Complaints.ImportTooLarge(OfWorkbook, "rows in the sheet ‘Ark1’", 100_000)),
        Of("A table begins with a row of names. Without it nobody can say what the figures are.", Complaints.ImportNoTable(OfWorkbook)),
        Of("A workbook has several tables, and only you know which holds the figures.",
            Complaints.ImportChooseSheet(OfWorkbook, ["Ark1", "Ark2"]), Complaints.ImportUnknownSheet(OfWorkbook, "Ark3", ["Ark1", "Ark2"])),
        Of("An option names a column, or a text in one, that the file does not have.",
            Complaints.ImportUnknownColumn(OfWorkbook, "Aar", ["År", "Andel"]),
            Complaints.ImportNothingThere(OfWorkbook, "Køn", "Alle", ["I alt", "Mænd", "Kvinder"])),
        Of("Each figure needs a period and a value, and a dimension its member. Where names and contents do not show which column it is, nobody guesses.",
            Complaints.ImportChooseColumn(OfWorkbook, "value", ["Andel", "Antal"], isNone: false)),
        Of("The file has more rows than the indicator has figures, since they also differ by something that the indicator does not know.",
            Complaints.ImportChooseRows(OfWorkbook, "Køn", ["Mænd", "Kvinder", "I alt"], "I alt", "group")),
        Of("A text stands where a member of a dimension should. Members are known by their ids and by their titles in both languages.",
            Complaints.ImportUnknownMember(OfWorkbook, "group", "Herkomst", ["Personer med dansk oprindelse"], ["danish", "minority"])),
        Of("A text stands where a number, a period or a code should. The sign ‘..’ has no one meaning: Statistics Denmark writes it for what is kept back "
            + "and for what is too uncertain.",
            Complaints.ImportUnknownSign(OfWorkbook, "Andel", [":"], "number", "row 14 of the sheet ‘Ark1’",
                "If it stands for a figure, say what it means: --signs \":=c\" where it is kept back, =o where it is not there.")),
        Of("A point or comma before three digits parts thousands in one country and decimals in the other, and no other figure of the file tells which.",
            Complaints.ImportDecimalMark(OfWorkbook, "Antal", "16.814")),
        Of("Two rows of the file are about the same figure and say different things.",
            Complaints.ImportTwice(OfWorkbook, "period ‘2014’", "‘5.7’", "‘7.5’")),
        Of("A figure that differs from the one that the barometer has is a revision, and a revision has a date. So readers can see what was known when.",
            Complaints.ImportPublishedNeeded(OfWorkbook, 1, "For period ‘2014’ the file has ‘5.7’, and data/measurements/share.csv(2,1) ‘7.5’."),
            Complaints.ImportNotLater(OfWorkbook, "period ‘2014’", "2014-05-31", "2014-06-30")),
        Of("One publication cannot have two figures for the same thing: either we copied wrongly, or the source published again later.",
            Complaints.ImportDiffers(OfWorkbook, "period ‘2014’", "2014-05-31", "‘5.7’", "‘7.5’")),
        Of("The figures so far say how many people were asked, or how sure they are, and the new ones do not. Without it nobody can tell which must be hidden.",
            Complaints.ImportCellsLacking(OfWorkbook, "n", isCount: true, 7, ["Svarpersoner"]),
            Complaints.ImportCellsLacking(OfWorkbook, "lower", isCount: false, 1, [])),
        Of("A computed figure follows from others. A row for it would stand beside its rule.", Complaints.ImportComputed(OfWorkbook, "unemployment-gap")),
        Of("The measurement file could not be written. The one that was there is whole.",
            Complaints.ImportNotWritten("data/measurements/share.csv", "It is open in another program.")),
    ];
}
