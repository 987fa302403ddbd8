namespace BarometerSite.Sources;

/// <summary>
/// What a site may weigh, so that no stranger's pull request exhausts the machine that builds it: the largest of each kind takes less than 5 s and
/// 500 MB. How many complaints are kept stands in <see cref="Problems.DiagnosticBag"/>, what a template may do in <c>Templating/Budget.cs</c>.
/// </summary>
internal static class SourceLimits
{
    /// <summary>Ten thousand pages in two languages with their data, twice over.</summary>
    public const int MostFiles = 50_000;

    /// <summary>Each is a row of the pages that list them all.</summary>
    public const int MostGoals = 2_000;

    /// <summary>Five for each goal.</summary>
    public const int MostIndicators = 10_000;

    /// <summary>Bytes of all files: ten thousand pages with their data and some hundred pictures.</summary>
    public const long MostBytesTogether = 256 * 1024 * 1024;

    /// <summary>Bytes of all that is read as text.</summary>
    public const long MostTextBytesTogether = 64 * 1024 * 1024;

    /// <summary>Bytes of one text: a hundred thousand measurements of one indicator.</summary>
    public const int MostTextBytes = 5 * 1024 * 1024;

    /// <summary>Bytes of a template: fifteen times the longest. The package makes two thousand bytes of each character that it cannot understand.</summary>
    public const int MostTemplateBytes = 64 * 1024;

    /// <summary>Bytes of a picture or document: a report as PDF, or a large photograph.</summary>
    public const int MostAssetBytes = 25 * 1024 * 1024;

    /// <summary>Characters of a Markdown file: a book in one page.</summary>
    public const int MostMarkdownCharacters = 256 * 1024;

    /// <summary>Characters of all Markdown: five thousand texts as long as this site's longest.</summary>
    public const int MostMarkdownTogether = 8 * 1024 * 1024;

    /// <summary>Lines of all Markdown. One may be a heading or a footnote, and such take a thousand times as long as the letters in it.</summary>
    public const int MostMarkdownLinesTogether = 250_000;

    /// <summary>Lines without a blank one between them: ten times the longest paragraph that anybody reads, or a long table.</summary>
    public const int MostParagraphCharacters = 16_000;

    /// <summary>
    /// Signs that may begin something (<c>* _ [</c>) in a paragraph. Markdig holds each against those before it, so its time grows with their square:
    /// two thousand take 15 ms.
    /// </summary>
    public const int MostParagraphMarks = 2_000;

    /// <summary>Words of a glossary: five times those that a careful one has. Each may stand below every text.</summary>
    public const int MostWordsExplained = 200;

    /// <summary>Characters of what a word means: two long sentences.</summary>
    public const int MostMeaningCharacters = 300;

    /// <summary>Characters of a form that a word is found by, and words that it may have: each word of a text is looked up so many times.</summary>
    public const int MostFormCharacters = 60;

    /// <inheritdoc cref="MostFormCharacters"/>
    public const int MostWordsOfForm = 6;

    /// <summary>The squares of such signs in each paragraph of the site, together: a hundred of the fullest paragraphs, 1.5 s.</summary>
    public const long MostMarkdownWork = 100L * MostParagraphMarks * MostParagraphMarks;

    /// <summary>Files of people nest less than ten deep.</summary>
    public const int YamlDepth = 32;

    /// <summary>Keys, values and lists, aliases counted as what they stand for.</summary>
    public const int YamlNodes = 100_000;

    /// <summary>In one list: ten times the districts, groups and sources of the largest city.</summary>
    public const int YamlItems = 2_000;

    /// <summary>Characters of a value in YAML: what is longer is a text, and belongs in Markdown.</summary>
    public const int YamlTextCharacters = 10_000;

    /// <summary>Rows of a measurement file: twenty groups in twenty districts, fifty times.</summary>
    public const int CsvRows = 20_000;

    /// <summary>Rows of all measurement files: eighty times this site’s. Each stands in seven forms, and the bundle has most of them again.</summary>
    public const int CsvRowsTogether = 80_000;

    /// <summary>Publications of one figure: each is drawn in its chart.</summary>
    public const int Vintages = 100;

    /// <summary>The widest measurement file has some fifteen.</summary>
    public const int CsvColumns = 100;

    /// <summary>What Excel allows in a cell.</summary>
    public const int CsvCellCharacters = 32_767;

    /// <summary>Bytes of a file of others that figures are taken from: the largest table that statistical offices let one fetch.</summary>
    public const int ImportBytes = 10 * 1024 * 1024;

    /// <summary>Bytes that a workbook comes to when it is unpacked.</summary>
    public const int ImportUnpackedBytes = 32 * 1024 * 1024;

    /// <summary>Rows of a sheet, or figures of a cube: five times what a measurement file can hold, since most are left out.</summary>
    public const int ImportRows = 100_000;

    /// <summary>Columns of a sheet: forty years of months in two groups.</summary>
    public const int ImportColumns = 1_000;

    /// <summary>Cells of all sheets together.</summary>
    public const int ImportCells = 1_000_000;

    /// <summary>A published edition of ten thousand pages; nobody writes one by hand.</summary>
    public const int MostEditionBytes = 64 * 1024 * 1024;

    private const string Editions = "data/editions/";

    private static readonly string[] TextExtensions = [".yml", ".yaml", ".csv", ".md", ".html", ".css", ".js", ".svg", ".txt", ".json", ".sbn"];

    /// <summary>Whether a file is read as text; all others are assets. A published edition is held byte for byte.</summary>
    public static bool IsText(string path) => !IsEdition(path) && TextExtensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    public static int MostBytes(string path)
    {
        if (IsEdition(path))
            return MostEditionBytes;
        if (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            return MostTemplateBytes;
        return IsText(path) ? MostTextBytes : MostAssetBytes;
    }

    private static bool IsEdition(string path) => path.StartsWith(Editions, StringComparison.Ordinal);
}
