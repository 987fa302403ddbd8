using System.Collections.Immutable;

namespace BarometerSite.Sources;

/// <summary>The code of every complaint. A code is never reused and never renamed: tests and people's tools refer to it.</summary>
internal static class ProblemCodes
{
    // Files
    public const string WrongEncoding = "wrong-encoding";
    public const string ControlCharacter = "control-character";
    public const string FileTooLarge = "file-too-large";
    public const string TooManyFiles = "too-many-files";
    public const string PathCaseClash = "path-case-clash";
    public const string UnreadableFile = "unreadable-file";
    public const string MissingFile = "missing-file";
    public const string UnusedFile = "unused-file";
    public const string EmptyFile = "empty-file";
    public const string PathOutsideSite = "path-outside-site";
    public const string OutputNotOurs = "output-not-ours";
    public const string OutputNotWritable = "output-not-writable";
    public const string DiskFull = "disk-full";
    public const string OutputBusy = "output-busy";
    public const string SymbolicLink = "symbolic-link";
    public const string UnusableFileName = "unusable-file-name";
    public const string SiteTooLarge = "site-too-large";

    // The build itself
    public const string DateUnknown = "date-unknown";
    public const string InvalidSourceDateEpoch = "invalid-source-date-epoch";
    public const string InvalidJson = "invalid-json";

    // Charts
    public const string ChartTooManyLines = "chart-too-many-lines";
    public const string ChartColoursTooClose = "chart-colours-too-close";
    public const string ChartColourTooFaint = "chart-colour-too-faint";
    public const string ChartTextStale = "chart-text-stale";

    // YAML
    public const string YamlSyntax = "yaml-syntax";
    public const string YamlTooDeep = "yaml-too-deep";
    public const string YamlTooLarge = "yaml-too-large";
    public const string YamlAliasLimit = "yaml-alias-limit";
    public const string YamlUnknownAlias = "yaml-unknown-alias";
    public const string YamlTag = "yaml-tag";
    public const string YamlSeveralDocuments = "yaml-several-documents";
    public const string YamlKeyNotText = "yaml-key-not-text";
    public const string DuplicateKey = "duplicate-key";

    // CSV
    public const string CsvRaggedRow = "csv-ragged-row";
    public const string CsvDecimalComma = "csv-decimal-comma";
    public const string CsvUnclosedQuote = "csv-unclosed-quote";
    public const string CsvStrayQuote = "csv-stray-quote";
    public const string CsvDuplicateColumn = "csv-duplicate-column";
    public const string CsvEmptyColumnName = "csv-empty-column-name";
    public const string CsvUnknownSeparator = "csv-unknown-separator";
    public const string CsvTooLarge = "csv-too-large";
    public const string FormulaCell = "formula-cell";
    public const string TextNotANumber = "text-not-a-number";

    // Markdown
    public const string FrontMatterUnclosed = "front-matter-unclosed";
    public const string RawHtml = "raw-html";
    public const string UnsafeLink = "unsafe-link";
    public const string ExternalImage = "external-image";
    public const string ImageWithoutText = "image-without-text";
    public const string HeadingLevel = "heading-level";
    public const string EmptyHeading = "empty-heading";
    public const string MarkdownTooDeep = "markdown-too-deep";
    public const string MarkdownTooLarge = "markdown-too-large";

    // What the files say
    public const string UnknownKey = "unknown-key";
    public const string MissingKey = "missing-key";
    public const string WrongKind = "wrong-kind";
    public const string UnknownColumn = "unknown-column";
    public const string MissingColumn = "missing-column";
    public const string UnknownReference = "unknown-reference";
    public const string DuplicateId = "duplicate-id";
    public const string DuplicateRow = "duplicate-row";
    public const string TileTaken = "tile-taken";
    public const string InvalidId = "invalid-id";
    public const string ImpossiblePeriod = "impossible-period";
    public const string ImpossibleDate = "impossible-date";
    public const string ImpossibleValue = "impossible-value";
    public const string NotOneOf = "not-one-of";
    public const string MissingTranslation = "missing-translation";
    public const string TargetWithoutPeriod = "target-without-period";
    public const string TargetWithoutValue = "target-without-value";
    public const string MissingSource = "missing-source";
    public const string SiteWithoutGoals = "site-without-goals";

    // Figures that nobody may see
    public const string SuppressedCanBeDerived = "suppressed-can-be-derived";
    public const string TotalDoesNotAddUp = "total-does-not-add-up";
    public const string TablesTooLarge = "tables-too-large";

    // Computed indicators
    public const string ComputedCycle = "computed-cycle";
    public const string ComputedUnit = "computed-unit";
    public const string ComputedDimension = "computed-dimension";
    public const string ComputedAndMeasured = "computed-and-measured";
    public const string ComputedTooLarge = "computed-too-large";
    public const string ValueOutsideScale = "value-outside-scale";
    public const string SharesDoNotAddUp = "shares-do-not-add-up";

    // Pages and templates
    public const string BrokenLink = "broken-link";
    public const string BrokenAnchor = "broken-anchor";
    public const string AddressClash = "address-clash";
    public const string TemplateSyntax = "template-syntax";
    public const string TemplateRun = "template-run";

    public static readonly ImmutableArray<string> All =
    [
        WrongEncoding, ControlCharacter, FileTooLarge, TooManyFiles, PathCaseClash, UnreadableFile, MissingFile, UnusedFile, EmptyFile,
        PathOutsideSite, OutputNotOurs, OutputNotWritable, DiskFull, OutputBusy, SymbolicLink, UnusableFileName, SiteTooLarge,
        DateUnknown, InvalidSourceDateEpoch, InvalidJson,
        ChartTooManyLines, ChartColoursTooClose, ChartColourTooFaint, ChartTextStale,
        YamlSyntax, YamlTooDeep, YamlTooLarge, YamlAliasLimit, YamlUnknownAlias, YamlTag, YamlSeveralDocuments, YamlKeyNotText, DuplicateKey,
        CsvRaggedRow, CsvDecimalComma, CsvUnclosedQuote, CsvStrayQuote, CsvDuplicateColumn, CsvEmptyColumnName, CsvUnknownSeparator,
        CsvTooLarge, FormulaCell, TextNotANumber,
        FrontMatterUnclosed, RawHtml, UnsafeLink, ExternalImage, ImageWithoutText, HeadingLevel, EmptyHeading, MarkdownTooDeep, MarkdownTooLarge,
        UnknownKey, MissingKey, WrongKind, UnknownColumn, MissingColumn, UnknownReference, DuplicateId, DuplicateRow, TileTaken, InvalidId,
        ImpossiblePeriod, ImpossibleDate, ImpossibleValue, NotOneOf, MissingTranslation, TargetWithoutPeriod, TargetWithoutValue,
        MissingSource, SiteWithoutGoals,
        SuppressedCanBeDerived, TotalDoesNotAddUp, TablesTooLarge,
        ComputedCycle, ComputedUnit, ComputedDimension, ComputedAndMeasured, ComputedTooLarge, ValueOutsideScale, SharesDoNotAddUp,
        BrokenLink, BrokenAnchor, AddressClash, TemplateSyntax, TemplateRun,
    ];
}
