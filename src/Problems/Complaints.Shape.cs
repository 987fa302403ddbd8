namespace BarometerSite.Problems;

/// <summary>Keys, columns and ids: what a file may hold, and what it must.</summary>
internal static partial class Complaints
{
    /// <summary>A YAML key that nothing reads, such as <c>tittel:</c>.</summary>
    public static Diagnostic UnknownKey(string found, SourceSpan span, IReadOnlyCollection<string> known) =>
        Error("unknown-key", span, $"The key {Q(found)} is not known here.{DidYouMean(found, known)}", Known("known key", known));

    /// <summary>A YAML group without a key that it must have.</summary>
    /// <param name="owner">The group, or the file.</param>
    /// <param name="expected">What to write after the key, such as <c>the goal's number, for example 2</c>.</param>
    public static Diagnostic MissingKey(string key, SourceSpan owner, string expected) =>
        Error("missing-key", owner, $"The key {Q(key)} is missing here.", $"Add a line ‘{key}:’ with {expected}.");

    /// <summary>A text where a list or a group of keys must stand, or the other way round.</summary>
    /// <param name="found">What stands there: <c>a text</c>, <c>a list</c>.</param>
    /// <param name="expected">Such as <c>a list of indicator ids</c>.</param>
    public static Diagnostic WrongKind(string key, SourceSpan span, string found, string expected) =>
        Error("wrong-kind", span, $"{Q(key)} holds {found} where {expected} is expected.", WrongKindCure(expected));

    public static Diagnostic ExpectedMapping(string key, SourceSpan span, string found) => WrongKind(key, span, found, "a group of keys");

    public static Diagnostic ExpectedSequence(string key, SourceSpan span, string found) => WrongKind(key, span, found, "a list");

    public static Diagnostic ExpectedText(string key, SourceSpan span, string found) => WrongKind(key, span, found, "a text");

    /// <summary>A list that must have something in it, and has not.</summary>
    /// <param name="what">What it lists, such as <c>target</c>.</param>
    public static Diagnostic EmptyList(string key, SourceSpan span, string what) => WrongKind(key, span, "nothing", $"a list with at least one {what}");

    /// <summary>A CSV column that is neither a fixed one nor a dimension of the indicator.</summary>
    public static Diagnostic UnknownColumn(string found, SourceSpan span, IReadOnlyCollection<string> known) =>
        Error("unknown-column", span, $"The column {Q(found)} is not known here.{DidYouMean(found, known)}",
            $"{Known("known column", known)} A column of your own must be declared as a dimension of the indicator.");

    /// <summary>A CSV file without a column that it must have.</summary>
    public static Diagnostic MissingColumn(string column, SourceSpan header, IReadOnlyCollection<string> found) =>
        Error("missing-column", header, $"The column {Q(column)} is missing; the header line has {Quotation.List(found)}.",
            Spelling.Nearest(column, found) is { } near
                ? $"If {Q(near)} is meant to be it, write {Q(column)} instead."
                : "Add it to the header line, and a cell to each row.");

    /// <summary>An id that stands for something that no file defines.</summary>
    /// <param name="kind">What should have that id, in the singular: <c>indicator</c>.</param>
    public static Diagnostic UnknownReference(string kind, string id, SourceSpan span, IReadOnlyCollection<string> known) =>
        Error("unknown-reference", span, $"There is no {kind} with the id {Q(id)}.", Known($"known {kind} id", known)) with
        {
            Guess = new Guess(id, known),
        };

    /// <summary>A place on a schematic map that is none.</summary>
    /// <param name="most">The largest number of a column or row.</param>
    public static Diagnostic NoTile(SourceSpan span, int most) => Error(
        "wrong-kind", span, "‘tile’ must be a column and a row.",
        string.Create(CultureInfo.InvariantCulture, $"Write two whole numbers from 1 to {most}, counted from the west and from the north: ‘tile: [2, 1]’."));

    /// <summary>Two members of a dimension in one place of its map.</summary>
    public static Diagnostic TileTaken(SourceSpan span, int column, int row, SourceSpan other) => Error(
        "tile-taken", span, string.Create(CultureInfo.InvariantCulture, $"The tile in column {column}, row {row} is taken; it also stands at {other}."),
        "Give one of the two another tile.");

    /// <summary>Two things of one kind with the same id.</summary>
    public static Diagnostic DuplicateId(string kind, string id, SourceSpan span, SourceSpan other) =>
        Error("duplicate-id", span, $"The {kind} id {Q(id)} is used twice; it also stands at {other}.", "Give one of them another id.");

    /// <summary>Two goals whose files begin with the same number.</summary>
    public static Diagnostic DuplicateNumber(string number, SourceSpan span, SourceSpan other) =>
        Error("duplicate-id", span, $"The number {number} is used for two goals; the other is {other}.",
            "Begin the name of one of the files with another number.");

    /// <summary>Two CSV rows that say something about the same thing.</summary>
    /// <param name="identity">What makes a row the same: <c>period ‘2014’ and group ‘efterkommere’</c>.</param>
    public static Diagnostic DuplicateRow(SourceSpan span, SourceSpan other, string identity) =>
        Error("duplicate-row", span, $"A row for {identity} stands here already, at {other}.",
            "Delete one of the two; if it is a later revision of the same figure, give both a date in ‘published’.");

    /// <summary>An id, or the file name that is one, that cannot stand in an address.</summary>
    public static Diagnostic InvalidId(string found, SourceSpan span) =>
        Error("invalid-id", span,
            $"{Q(found)} cannot be an id or a part of an address: these have small letters a to z, digits, and single hyphens between them, "
            + $"at most {Slug.MostCharacters} characters, and are not what Windows calls a device (such as ‘con’).",
            Slug.Of(found) is var slug && Slug.IsValid(slug) ? $"Write {Q(slug)}." : "Write for example ‘ledighed-2014’.");

    private static string WrongKindCure(string expected)
    {
        if (expected.StartsWith("a list", StringComparison.Ordinal))
            return "Write one item per line below the key, each after two spaces, a hyphen and a space.";
        if (expected.StartsWith("a group", StringComparison.Ordinal))
            return "Write the keys below it, one per line, each after two more spaces.";
        return "Write it on the same line, after the colon and a space.";
    }
}
