using System.Reflection;
using System.Text.RegularExpressions;
using BarometerSite.Sources;

namespace BarometerSite.Tests.Sources;

public sealed class ProblemCatalogueTests
{
    private static readonly SourceText File = new("data/goals/2.yml", "æ: <b>\nb: 5,8\n");
    private static readonly SourceSpan Here = new(File, 3, 3);
    private static readonly SourceSpan There = new(File, 7, 1);
    private static readonly string[] Known = ["title", "value"];

    /// <summary>Each complaint once, as it may occur.</summary>
    private static readonly Diagnostic[] Examples =
    [
        Problems.WrongEncodingUtf16(Here), Problems.WrongEncodingByte(Here, 0xE6, 'æ'), Problems.WrongEncodingByte(Here, 0x81, null),
        Problems.ControlCharacter(Here, '\0'), Problems.FileTooLarge(Here, 2, 1), Problems.TooManyFiles(2, 1), Problems.PathCaseClash("a", "A"),
        Problems.UnreadableFile("a", "It is open elsewhere."), Problems.MissingFile("site.yml", "it names the site"), Problems.UnusedFile(Here, "data/a.yml", []),
        Problems.EmptyFile(Here), Problems.PathOutsideSite("../a", default), Problems.OutputNotOurs("_site", "a.txt"), Problems.OutputNotWritable("_site", "It is read-only."),
        Problems.DiskFull("_site/a"), Problems.OutputBusy("_site"), Problems.SymbolicLink("data/a"), Problems.UnusableFileName("a\\b"), Problems.SiteTooLarge(2, 1),
        Problems.DateUnknown("git is not installed"), Problems.InvalidSourceDateEpoch("today"), Problems.InvalidJson(Here, "A comma is missing."),
        Problems.YamlSyntax(Here, "a key is missing", null), Problems.YamlTooDeep(Here, 32), Problems.YamlTooLarge(Here, 1), Problems.YamlAliasLimit("a", Here, 1),
        Problems.YamlAliasCircle("a", Here), Problems.YamlUnknownAlias("a", Here, []), Problems.YamlTag(Here, "!!str"), Problems.YamlSeveralDocuments(Here),
        Problems.YamlKeyNotText(Here, "a list"), Problems.DuplicateKey("a", Here, There),
        Problems.CsvRaggedRow(Here, 1, 2, Known, ',', usesOther: false), Problems.CsvRaggedRow(Here, 3, 2, Known, ';', usesOther: false),
        Problems.CsvRaggedRow(Here, 1, 2, Known, ',', usesOther: true), Problems.CsvDecimalComma("5", "8", Here), Problems.CsvUnclosedQuote(Here), Problems.CsvStrayQuote(Here),
        Problems.CsvDuplicateColumn("a", Here, There), Problems.CsvEmptyColumnName(Here, 2), Problems.CsvSeparatorLine(Here), Problems.CsvTwoSeparators(Here),
        Problems.CsvTabs(Here), Problems.CsvLineInQuotes(Here), Problems.CsvTooManyColumns(Here, 1), Problems.CsvCellTooLong(Here, 1), Problems.FormulaCell("=1", Here),
        Problems.TextNotANumber("ukendt", Here, '.'), Problems.TextNotANumber("", Here, ','),
        Problems.FrontMatterUnclosed(Here), Problems.RawHtml(Here), Problems.UnsafeLink("javascript:x", Here), Problems.ExternalImage("https://a.dk/b.png", Here),
        Problems.ImageWithoutText("b.png", Here), Problems.HeadingIsTitle(Here), Problems.HeadingSkipsLevel(Here, 4, 2), Problems.HeadingSkipsLevel(Here, 3, 1),
        Problems.EmptyHeading(Here), Problems.MarkdownTooDeep(Here, 1), Problems.MarkdownTooLarge(Here, "file", 1), Problems.MarkdownTooLarge(Here, "paragraph", 1),
        Problems.UnknownKey("titel", Here, Known), Problems.MissingKey("title", Here, "the goal's name"), Problems.WrongKind("a", Here, "a list", "a number"),
        Problems.ExpectedMapping("a", new YamlSequence([], Here)), Problems.ExpectedSequence("a", new YamlMapping([], Here)), Problems.ExpectedText("a", new YamlSequence([], Here)),
        Problems.UnknownColumn("valu", Here, Known), Problems.MissingColumn("period", Here, Known), Problems.MissingColumn("titel", Here, Known),
        Problems.UnknownReference("indicator", "a", Here, []), Problems.DuplicateId("goal", "a", Here, There), Problems.DuplicateRow(Here, There, "period ‘2014’"),
        Problems.NoTile(Here, 12), Problems.TileTaken(Here, 2, 1, There),
        Problems.InvalidId("Å 1", Here), Problems.InvalidId("؟", Here), Problems.ImpossiblePeriod("2014-S1", Here), Problems.ImpossibleDate("31/5", Here),
        Problems.ImpossibleValue("120", Here, "a share is between 0 and 100"), Problems.NotOneOf("kind of target", "atmost", Here, Known),
        Problems.MissingTranslation("title", Here, ["en"]), Problems.MissingWord("goal", Here, "templates/words/en.yml"), Problems.EmptyList("targets", Here, "target"),
        Problems.DuplicateNumber("2", Here, There), Problems.ImpossiblePeriod("", Here), Problems.ImpossibleValue("", Here, "a figure that is missing has a status"), Problems.TargetWithoutPeriod(Here), Problems.TargetWithoutValue(Here, "at-most", "value"), Problems.MissingSource(Here),
        Problems.SuppressedCanBeReckoned(Here, "period ‘2014’", "by the code c", [There]), Problems.SuppressedHasOneValue(Here, "period ‘2014’", "by the code c", [Here, There]),
        Problems.SuppressedIsShownElsewhere(Here, "period ‘2014’", "by the code c", [There]), Problems.TotalDoesNotAddUp(Here, "period ‘2014’", "30", "28", [There]), Problems.TablesTooLarge(),
        Problems.ChartTooManyLines(Here, "a", "b", 4, 3), Problems.ChartColoursTooClose(Here, "--a", "--b", "light", "protanopia", 0.1, 0.2), Problems.ChartColourTooFaint(Here, "--a", "dark", "usual vision", 2, 3), Problems.ChartTextStale(Here, "2013", "2014"),
        Problems.ComputedCycle(Here, ["a"]), Problems.ComputedCycle(Here, ["a", "b"]), Problems.ComputedUnit(Here, "‘a’ is a rank.", "Name another."), Problems.ComputedDimension(Here, "‘a’ has none.", "Name another."),
        Problems.ComputedAndMeasured(Here, "data/indicators/a.yml"), Problems.ComputedWithSource(Here), Problems.ComputedTooDeep(Here, 8), Problems.ComputedTooLarge(Here, 1), Problems.ComputedOverflow(Here, "2014"),
        Problems.ValueOutsideScale(Here, 6.0m, "2014", "a", 1m, 5m), Problems.SharesDoNotAddUp(Here, "a", "2014", 97.0m), Problems.ShareLacksCounterpart(Here, "2014", "a, b", "c, b"),
        Problems.SiteWithoutGoals(), Problems.BrokenLink("a/", Here, Known), Problems.BrokenLink("", Here, []), Problems.BrokenAnchor("a", "/b/", Here, Known), Problems.AddressClash("/a/", Here, There),
        Problems.AddressClash("/a/", Here, default), Problems.TemplateSyntax(Here, "‘end’ is missing."), Problems.TemplateRun(Here, "‘goal’ is unknown."),
    ];

    [Fact]
    public void Every_code_has_an_example_and_every_code_is_listed_once()
    {
        var declared = typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.Equal(declared, Problems.AllCodes);
        Assert.Equal(declared.Count, declared.Distinct().Count());
        Assert.Equal(declared.Order(StringComparer.Ordinal), Examples.Select(example => example.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_message_and_every_cure_is_a_sentence_on_one_line() => Assert.All(Examples, example =>
    {
        Assert.Matches(@"^[^\n\r]*[.?]$", example.Message);
        Assert.Matches(@"^[A-Z][^\n\r]*\.$", example.Help ?? "None.");
        Assert.DoesNotMatch(new Regex(@"\.\.(?!/)|  |‘’"), example.ToString());
    });

    [Theory]
    [InlineData("2014-S1", "2014-H1")]
    [InlineData("2014H1", "2014-H1")]
    [InlineData("2014 k3", "2014-Q3")]
    [InlineData("2013/14", "2013/2014")]
    [InlineData("1999/00", "")]
    [InlineData("i fjor", "")]
    public void The_usual_slips_in_a_period_get_the_right_form(string found, string meant)
    {
        var message = Problems.ImpossiblePeriod(found, Here).Message;
        Assert.Equal(meant.Length == 0 ? $"‘{found}’ is not a period." : $"‘{found}’ is not a period. Did you mean ‘{meant}’?", message);
    }

    [Fact]
    public void An_unknown_key_is_told_with_the_nearest_and_all_known_ones() =>
        Assert.Equal("data/goals/2.yml(1,4): error unknown-key: The key ‘titel’ is not known here. Did you mean ‘title’? The known keys are ‘title’ and ‘value’.",
            Problems.UnknownKey("titel", Here, Known).ToString());

    [Fact]
    public void Signs_that_a_terminal_would_obey_are_shown_and_long_texts_cut()
    {
        Assert.Equal("‘␛[31m<U+202E>æ␊’", Quotation.Of("\u001b[31m\u202Eæ\n"));
        Assert.Equal($"‘{new string('x', 80)}…’", Quotation.Of(new string('x', 200)));
    }
}
