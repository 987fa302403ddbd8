namespace BarometerSite.Sources;

/// <summary>What a site may weigh, so that no stranger's pull request exhausts the machine that builds it.</summary>
internal static class SourceLimits
{
    /// <summary>Ten thousand pages in two languages with their data, twice over.</summary>
    public const int MostFiles = 50_000;

    /// <summary>A hundred thousand measurements of one indicator.</summary>
    public const int MostTextBytes = 5 * 1024 * 1024;

    /// <summary>A report as PDF, or a large photograph.</summary>
    public const int MostAssetBytes = 25 * 1024 * 1024;

    /// <summary>A book in one page. Markdig takes time in the square of what stands in one paragraph, so this is much less than other texts have.</summary>
    public const int MostMarkdownCharacters = 256 * 1024;

    /// <summary>Lines without a blank one between them: ten times the longest paragraph that anybody reads, or a long table.</summary>
    public const int MostParagraphCharacters = 16_000;

    /// <summary>Files of people nest less than ten deep.</summary>
    public const int YamlDepth = 32;

    /// <summary>Keys, values and lists, aliases counted as what they stand for.</summary>
    public const int YamlNodes = 100_000;

    /// <summary>The widest measurement file has some fifteen.</summary>
    public const int CsvColumns = 100;

    /// <summary>What Excel allows in a cell.</summary>
    public const int CsvCellCharacters = 32_767;

    /// <summary>A published edition of ten thousand pages; nobody writes one by hand.</summary>
    public const int MostEditionBytes = 64 * 1024 * 1024;

    private const string Editions = "data/editions/";

    private static readonly string[] TextExtensions = [".yml", ".yaml", ".csv", ".md", ".html", ".css", ".js", ".svg", ".txt", ".json", ".sbn"];

    /// <summary>Whether a file is read as text; all others are assets. A published edition is held byte for byte.</summary>
    public static bool IsText(string path) => !IsEdition(path) && TextExtensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    public static int MostBytes(string path) => IsEdition(path) ? MostEditionBytes : IsText(path) ? MostTextBytes : MostAssetBytes;

    private static bool IsEdition(string path) => path.StartsWith(Editions, StringComparison.Ordinal);
}
