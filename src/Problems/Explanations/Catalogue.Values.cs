namespace BarometerSite.Problems.Explanations;

internal static partial class Catalogue
{
    private static ImmutableArray<Explanation> Values =>
    [
        Of("A number is expected, and here stands something that is none or that has signs which do not belong to it.",
            Complaints.TextNotANumber("10.9 b", In("data/measurements/share.csv", "period,value\n2014,⟦10.9 b⟧\n"), '.', NumberPlace.Figure),
            Complaints.TextNotANumber("n/a", In("data/measurements/share.csv", "period;value\n2014;⟦n/a⟧\n"), ',', NumberPlace.Figure),
            Complaints.TextNotANumber("5,8", In("data/goals/2-work.yml", "value: ⟦5,8⟧\n"), '.', NumberPlace.Key)),
        Of("The site shows no figure that does not say where it comes from.",
            Complaints.MissingSource(In("data/measurements/share.csv", "period,value,source\n2014,5.8,⟦⟧\n"))),
        Of("A period is written in one of five forms, so that figures of the same time are found to be so.",
            Complaints.ImpossiblePeriod("2014-S1", In("data/measurements/share.csv", "period,value\n⟦2014-S1⟧,5.8\n"), "2014-H1"),
            Complaints.ImpossiblePeriod("", In("data/measurements/share.csv", "period,value\n⟦⟧,5.8\n"))),
        Of("A date begins with the year, so that no two people read it in two ways.",
            Complaints.ImpossibleDate("31/5/2014", In("data/sources.yml", "date: ⟦31/5/2014⟧\n"), "2014-05-31")),
        Of("The value has the right form, but it cannot be so.",
            Complaints.ImpossibleValue("120", In("data/measurements/share.csv", "period,value\n2014,⟦120⟧\n"), "a share is between 0 and 100"),
            Complaints.ImpossibleValue("", In("data/measurements/share.csv", "period,value\n2014,⟦⟧\n"), "a figure that is missing has the status m"),
            Complaints.GoalFileName("work", In("data/goals/work.yml", "⟦title: Arbejde⟧\n")),
            Complaints.GoalFileName("2-Mål", In("data/goals/2-Mål.yml", "⟦title: Arbejde⟧\n"))) with
        {
            Cure = "Correct it; the message says what it must be.",
        },
        Of("The word must be one of a short list.",
            Complaints.NotOneOf("kind of target", "atmost", In("data/goals/2-work.yml", "- kind: ⟦atmost⟧\n"), ["at-least", "at-most"])),
        Of("Readers see the text in every language of the site, and one is missing.",
            Complaints.MissingTranslation("title", In("data/areas.yml", "title: ⟦{ da: Job }⟧\n"), ["en"]),
            Complaints.MissingWord("goal", In("templates/words/da.yml", "⟦goal⟧: Mål\n"), "templates/words/en.yml")),
        Of("Without a period nobody could say when the target was or was not reached.",
            Complaints.TargetWithoutPeriod(In("data/goals/2-work.yml", "targets:\n  - ⟦kind: at-most⟧\n    value: 5\n"))),
        Of("A target of this kind is a figure, and none stands there. A target that nobody has set has a kind of its own: ‘not-set’.",
            Complaints.TargetWithoutValue(In("data/goals/2-work.yml", "targets:\n  - ⟦kind: at-most⟧\n    period: 2014\n"), "at-most", "value")),
        Of("Nobody can have measured what had not begun. A figure was published on the day in its column ‘published’, or else on the date of its source; "
            + "a source without a date says nothing.",
            Complaints.PublishedBeforePeriod("2015", "2041", In("data/measurements/share.csv", "period,value,published\n2041,5.8,⟦2015⟧\n")),
            Complaints.SourceBeforePeriod("report-2012", "2012-05", "2014",
                In("data/measurements/share.csv", "period,value,source\n2014,5.8,⟦report-2012⟧\n"))),
        Of("Something is dated after the day that the site is made for, when nobody can have known it.",
            Complaints.AfterSiteDate(In("data/measurements/share.csv", "period,value,published\n2014,5.8,⟦2105⟧\n"),
                "This figure was published", "2105", isInexact: false, new DateOnly(2015, 1, 1)),
            Complaints.MuchAfterSiteDate(In("data/measurements/share.csv", "period,value,published\n2013,5.7,⟦2014⟧\n"), 96, 20, new DateOnly(2013, 6, 30)),
            Complaints.AfterSiteDate(In("data/goals/2-work.yml", "date: ⟦2015⟧\n"),
                "This target was decided", "2015", isInexact: true, new DateOnly(2015, 1, 1), isKept: true)),
        Of("Readers are told when the next figure comes. The one that is announced has come, so they are told of none until somebody writes which is next.",
            Complaints.AnnouncedFigureCame(In("data/indicators/share.yml", "next-release: { period: ⟦2014⟧, by: 2014-12-01, source: survey }\n"),
                "2014", "2014", Line("data/measurements/share.csv", 2))),
    ];

    private static ImmutableArray<Explanation> Csv =>
    [
        Of("The comma parts the cells of this file, so a decimal comma parts the number in two.",
            Complaints.CsvDecimalComma("5", "8", In("data/measurements/share.csv", "period,value\n2014,5⟦,8⟧\n"))),
        Of("A row has more or fewer cells than the file has columns, so nobody knows which cell belongs to which.",
            Complaints.CsvRaggedRow(In("data/measurements/share.csv", "period;value\n2014;5,8⟦;a⟧\n"), 3, 2, ["period", "value"], ';', usesOther: false),
            Complaints.CsvRaggedRow(In("data/measurements/share.csv", "period,value\n⟦2014;5.8⟧\n"), 1, 2, ["period", "value"], ',', usesOther: true)),
        Of("A double quote opens a cell and nothing closes it.",
            Complaints.CsvUnclosedQuote(In("data/measurements/share.csv", "period,note\n2014,⟦\"⟧ny metode\n"))),
        Of("A double quote stands within a cell, where it is neither the beginning nor the end.",
            Complaints.CsvStrayQuote(In("data/measurements/share.csv", "period,note\n2014,den ⟦\"⟧nye\" metode\n"))),
        Of("Two columns have the same name.",
            Complaints.CsvDuplicateColumn("value", In("data/measurements/share.csv", "period,value,⟦value⟧\n"), Line("data/measurements/share.csv", 1))),
        Of("A column has no name, so nobody knows what its cells say.",
            Complaints.CsvEmptyColumnName(In("data/measurements/share.csv", "period,value,⟦⟧\n"), 3)),
        Of("The first line must name the columns, and show which sign parts them.",
            Complaints.CsvSeparatorLine(In("data/measurements/share.csv", "⟦sep=;⟧\nperiod;value\n")),
            Complaints.CsvTwoSeparators(In("data/measurements/share.csv", "⟦period;value,note⟧\n")),
            Complaints.CsvTabs(In("data/measurements/share.csv", "⟦period\tvalue⟧\n")),
            Complaints.CsvLineInQuotes(In("data/measurements/share.csv", "⟦\"period,value\"⟧\n"))),
        Of("The file holds more than a page could show.",
            Complaints.CsvTooManyRows(In("data/measurements/share.csv", "⟦2014⟧,5.8\n"), 20_000),
            Complaints.CsvTooManyColumns(In("data/measurements/share.csv", "⟦a⟧,b,c\n"), 100),
            Complaints.CsvCellTooLong(In("data/measurements/share.csv", "2014,⟦Lorem …⟧\n"), 32_767),
            Complaints.TooManyVintages(In("data/measurements/share.csv", "⟦2014⟧,5.8\n"), 100)),
        Of("Published tables are opened in Excel, which takes a text that begins with such a sign for a formula and runs it.",
            Complaints.FormulaText("=HYPERLINK(…)", In("data/measurements/share.csv", "period,note\n2014,⟦=HYPERLINK(…)⟧\n"))),
    ];
}
