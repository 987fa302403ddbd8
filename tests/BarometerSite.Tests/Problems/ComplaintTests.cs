using System.Text.RegularExpressions;
using BarometerSite.Problems;
using BarometerSite.Tests.HouseRules;

namespace BarometerSite.Tests.Problems;

public sealed class ComplaintTests
{
    private static readonly SourceText File = new("data/goals/2.yml", "æ: <b>\nb: 5,8\n");
    private static readonly SourceSpan Here = new(File, 3, 3);
    private static readonly SourceSpan There = new(File, 7, 1);
    private static readonly string[] Known = ["title", "value"];

    /// <summary>Each complaint once, as it may occur.</summary>
    private static readonly Diagnostic[] Examples =
    [
        Complaints.WrongEncodingUtf16(Here), Complaints.WrongEncodingByte(Here, 0xE6, 'æ'), Complaints.WrongEncodingByte(Here, 0x81, null),
        Complaints.ControlCharacter(Here, '\0'), Complaints.FileTooLarge(Here, 2, 1), Complaints.TooManyFiles(2, 1), Complaints.PathCaseClash("a", "A"),
        Complaints.UnreadableFile("a", "It is open elsewhere."), Complaints.MissingFile("site.yml", "it names the site"),
        Complaints.UnusedFile(Here, "data/a.yml", []), Complaints.UnusedFile(Here, "data/Å.YAML", []), Complaints.GoalFileName("å", Here),
        Complaints.GoalFileName("2-å", Here),
        Complaints.EmptyFile(Here), Complaints.PathOutsideSite("../a", default), Complaints.OutputNotOurs("_site", "a.txt"),
        Complaints.OutputNotWritable("_site", "It is read-only."),
        Complaints.DiskFull("_site/a"), Complaints.OutputBusy("_site"), Complaints.SymbolicLink("data/a"), Complaints.UnusableFileName("a\\b", "it has ‘:’"),
        Complaints.SiteTooLarge("bytes in its files", 2, 1), Complaints.SpecialFile("data/a"), Complaints.SystemRefused("Too many open files."),
        Complaints.AssetNameTaken("templates/assets/a.css"),
        Complaints.EditionNotNamed("data/editions/a.txt"), Complaints.EditionRenamed("data/editions/a.json", "2014-1", "data/editions/2014-1.json"),
        Complaints.EditionChanged("data/editions/2014-1.json", "2014-1"), Complaints.EditionUnreadable("data/editions/2014-1.json", "It holds nothing."),
        Complaints.EditionChainBroken("data/editions/2014-2.json", "2014-2", new string('a', 64)),
        Complaints.EditionChainBroken("data/editions/2014-2.json", "2014-2", null),
        Complaints.EditionLater("data/editions/2014-1.json", "2014-1", new DateOnly(2014, 7, 1), new DateOnly(2014, 6, 30)),
        Complaints.EditionExists("2014-1", "data/editions/2014-1.json"), Complaints.EditionNotLater("2013-2", "2014-1"),
        Complaints.EditionAsOfEarlier(new DateOnly(2014, 6, 30), "2014-1", new DateOnly(2014, 7, 1)), Complaints.EditionToCorrectMissing("2014-1"),
        Complaints.SourcesUncommitted(["data/a.yml", "site.yml"]), Complaints.CommitUnknown("git is not installed"),
        Complaints.EditionNotWritten("data/editions/2014-1.json", "It is read-only."),
        Complaints.RevisionUnknown("mian", "Needed a single revision"), Complaints.BlobMissing("data/areas.yml"),
        Complaints.DateUnknown("git is not installed"), Complaints.InvalidSourceDateEpoch("today"), Complaints.InvalidJson(Here, "A comma is missing."),
        Complaints.YamlSyntax(Here, "a key is missing", null), Complaints.YamlTooDeep(Here, 32), Complaints.YamlTooLarge(Here, 1),
        Complaints.YamlAliasLimit("a", Here, 1),
        Complaints.YamlAliasCircle("a", Here), Complaints.YamlUnknownAlias("a", Here, []), Complaints.YamlTag(Here, "!!str"),
        Complaints.YamlSeveralDocuments(Here), Complaints.YamlCommentCutsText(Here), Complaints.YamlUnusedAnchor("a", Here),
        Complaints.YamlInvisible(Here, "in the indentation"),
        Complaints.YamlKeyNotText(Here, "a list"), Complaints.DuplicateKey("a", Here, There),
        Complaints.CsvRaggedRow(Here, 3, 2, Known, ';', usesOther: false),
        Complaints.CsvRaggedRow(Here, 1, 2, Known, ',', usesOther: true), Complaints.CsvDecimalComma("5", "8", Here), Complaints.CsvUnclosedQuote(Here),
        Complaints.CsvStrayQuote(Here),
        Complaints.CsvDuplicateColumn("a", Here, There), Complaints.CsvEmptyColumnName(Here, 2), Complaints.CsvSeparatorLine(Here),
        Complaints.CsvTwoSeparators(Here),
        Complaints.CsvTabs(Here), Complaints.CsvLineInQuotes(Here), Complaints.CsvTooManyColumns(Here, 1), Complaints.CsvCellTooLong(Here, 1),
        Complaints.FormulaText("=1", Here),
        Complaints.TextNotANumber("ukendt", Here, '.', NumberPlace.Figure), Complaints.TextNotANumber("", Here, ',', NumberPlace.Key),
        Complaints.FrontMatterUnclosed(Here), Complaints.RawHtml(Here), Complaints.UnsafeLink("javascript:x", Here),
        Complaints.ExternalImage("https://a.dk/b.png", Here),
        Complaints.ImageWithoutText("b.png", Here), Complaints.HeadingIsTitle(Here), Complaints.HeadingSkipsLevel(Here, 4, 2),
        Complaints.HeadingSkipsLevel(Here, 3, 1),
        Complaints.LooksLikeMarkup(Here, "a heading has a space", "Write ‘## …’."), Complaints.MarkupInPlainText("**a**", Here),
        Complaints.IndentedCode(Here), Complaints.ListOfOne(Here, 1998), Complaints.ListNumber(Here, 4, 3),
        Complaints.FootnoteUnknown(Here, "1"), Complaints.ReferenceUnknown(Here, "a"), Complaints.ReferenceUnused(Here, "a", isFootnote: false),
        Complaints.ReferenceUnused(Here, "^1", isFootnote: true), Complaints.ReferenceTwice(Here, "a", There), Complaints.FrontMatterDashes("———", Here),
        Complaints.EmptyHeading(Here), Complaints.MarkdownTooDeep(Here, 1), Complaints.MarkdownTooLarge(Here, "file", 1),
        Complaints.MarkdownTooLarge(Here, "paragraph", 1), Complaints.MarkdownTooManyMarks(Here, 1), Complaints.MarkdownTakesTooLong(Here),
        Complaints.CsvTooManyRows(Here, 1), Complaints.TooManyVintages(Here, 1), Complaints.YamlListTooLong(Here, 1), Complaints.YamlTextTooLong(Here, 1),
        Complaints.UnknownKey("titel", Here, Known), Complaints.MissingKey("title", Here, "the goal's name"),
        Complaints.WrongKind("a", Here, "a list", "a number"),
        Complaints.ExpectedMapping("a", Here, "a list"), Complaints.ExpectedSequence("a", Here, "a group of keys"),
        Complaints.ExpectedText("a", Here, "a list"),
        Complaints.CorrectionNotMade(Here, "5.8", "data/measurements/a.csv", ["5.7"]), Complaints.CorrectionOfComputed(Here, "gap", ["a", "b"]),
        Complaints.WithheldIsShown(Here, [There]), Complaints.CorrectionOfWhat(Here, Known),
        Complaints.CorrectionNeverPublished(Here, "2014-1", "5.8", ["5.7"]), Complaints.CorrectionNeverPublished(Here, "2014-1", null, []),
        Complaints.PublishedFigureChanged(Here, "2014-1", 0, "a, 2012", "9", "8"), Complaints.PublishedFigureChanged(Here, "2014-1", 2, "a, 2012", null, null),
        Complaints.CorrectionNotPublished(Here, ["2014-1"]),
        Complaints.CorrectionOfNoEdition(Here, "2014-1", []), Complaints.CorrectionOfNoEdition(Here, "2014-1", ["2014-2"]),
        Complaints.UnknownColumn("valu", Here, Known), Complaints.MissingColumn("period", Here, Known), Complaints.MissingColumn("titel", Here, Known),
        Complaints.UnknownReference("indicator", "a", Here, []), Complaints.DuplicateId("goal", "a", Here, There),
        Complaints.DuplicateRow(Here, There, "period ‘2014’"),
        Complaints.NoTile(Here, 12), Complaints.TileTaken(Here, 2, 1, There),
        Complaints.InvalidId("Å 1", Here), Complaints.InvalidId("؟", Here), Complaints.ImpossiblePeriod("2014-S1", Here, "2014-H1"),
        Complaints.ImpossibleDate("31/5", Here, null),
        Complaints.AfterSiteDate(Here, "This figure was published", "2105", isInexact: false, new DateOnly(2026, 1, 1)),
        Complaints.ImpossibleValue("120", Here, "a share is between 0 and 100"), Complaints.NotOneOf("kind of target", "atmost", Here, Known),
        Complaints.MissingTranslation("title", Here, ["en"]), Complaints.MissingWord("goal", Here, "templates/words/en.yml"),
        Complaints.EmptyList("targets", Here, "target"),
        Complaints.DuplicateNumber("2", Here, There), Complaints.ImpossiblePeriod("", Here),
        Complaints.ImpossibleValue("", Here, "a figure that is missing has a status"), Complaints.TargetWithoutPeriod(Here),
        Complaints.TargetWithoutValue(Here, "at-most", "value"), Complaints.MissingSource(Here),
        Complaints.SuppressedCanBeReckoned(Here, "period ‘2014’", "by the code c", [There]),
        Complaints.SuppressedHasOneValue(Here, "period ‘2014’", "by the code c", [Here, There]),
        Complaints.SuppressedIsShownElsewhere(Here, "period ‘2014’", "by the code c", [There]),
        Complaints.TotalDoesNotAddUp(Here, "period ‘2014’", "30", "28", [There]), Complaints.TablesTooLarge(),
        Complaints.ChartTooManyLines(Here, "a", "b", 4, 3),
        Complaints.ChartColoursTooClose(Here, "--a", "--b", "light", "protanopia", 0.1, 0.2),
        Complaints.ChartColourTooFaint(Here, "--a", "dark", "usual vision", 2, 3), Complaints.ChartTextStale(Here, "2013", "2014"),
        Complaints.ComputedCycle(Here, ["a"]), Complaints.ComputedCycle(Here, ["a", "b"]), Complaints.ComputedUnit(Here, "‘a’ is a rank.", "Name another."),
        Complaints.ComputedDimension(Here, "‘a’ has none.", "Name another."),
        Complaints.ComputedAndMeasured(Here, "data/indicators/a.yml"), Complaints.ComputedWithSource(Here), Complaints.ComputedTooDeep(Here, 8),
        Complaints.ComputedTooLarge(Here, 1), Complaints.ComputedOverflow(Here, "2014"),
        Complaints.ValueOutsideScale(Here, 6.0m, "2014", "a", 1m, 5m), Complaints.SharesDoNotAddUp(Here, "a", "2014", 97.0m),
        Complaints.ShareLacksCounterpart(Here, "2014", "a, b", "c, b"),
        Complaints.SiteWithoutGoals(Here), Complaints.BrokenLink("a/", Here, Known), Complaints.BrokenLink("", Here, []),
        Complaints.BrokenAnchor("a", "/b/", Here, Known),
        Complaints.AddressClash("/a/", Here, There),
        Complaints.AddressClash("/a/", Here, default), Complaints.TemplateSyntax(Here, "‘end’ is missing."), Complaints.TemplateRun(Here, "‘goal’ is unknown."),
    ];

    [Fact]
    public void Every_code_has_an_example() =>
        Assert.Equal(ProblemCodes.All.Order(StringComparer.Ordinal), Examples.Select(example => example.Code).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_message_and_every_cure_is_a_sentence_on_one_line() => Assert.All(Examples, example =>
    {
        Assert.Matches(@"^[^\n\r]*[.?]$", example.Message);
        Assert.Matches(@"^[A-Z][^\n\r]*\.$", example.Help ?? "None.");
        Assert.DoesNotMatch(new Regex(@"\.\.(?!/)|  |‘’"), example.ToString());
    });

    [Fact]
    public void An_unknown_key_is_told_with_the_nearest_and_all_known_ones() =>
        Assert.Equal(
            "data/goals/2.yml(1,4): error unknown-key: "
            + "The key ‘titel’ is not known here. Did you mean ‘title’? The known keys are ‘title’ and ‘value’.",
            Complaints.UnknownKey("titel", Here, Known).ToString());

    [Fact]
    public void Signs_that_a_terminal_would_obey_are_shown_and_long_texts_cut()
    {
        Assert.Equal("‘␛[31m<U+202E right-to-left override>æ␊’", Quotation.Of("\u001b[31m\u202Eæ\n"));
        Assert.Equal("‘5<U+00A0 no-break space>%’", Quotation.Of("5\u00A0%"));
        Assert.Equal($"‘{new string('x', 80)}…’", Quotation.Of(new string('x', 200)));
    }
}
