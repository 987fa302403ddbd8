using BarometerSite.Problems;

namespace BarometerSite.Importing;

/// <summary>A table of somebody else's, in the one form that all of them come to: columns with names, and rows of cells.</summary>
/// <param name="Name">Of the sheet; empty where the file holds but one table.</param>
/// <param name="Rows">Each with a cell for every column.</param>
internal sealed record ForeignTable(string Name, ImmutableArray<ForeignColumn> Columns, ImmutableArray<ForeignRow> Rows)
{
    /// <summary>The decimal mark that such a file mostly has, where its figures do not show it; null where nobody knows.</summary>
    public char? LikelyMark { get; init; }

    /// <summary>How the file was read, for whoever asks: its form and its encoding.</summary>
    public string Form { get; init; } = "";

    /// <summary>Whether its numbers are written with all their decimals; what stores numbers forgets the zeros at their end.</summary>
    public bool KeepsZeros { get; init; }

    public IEnumerable<ForeignCell> CellsOf(int column) => Rows.Select(row => row.Cells[column]);
}

/// <param name="Id">As the file's programs name it; the title where there is no other name.</param>
/// <param name="Title">As people read it.</param>
internal sealed record ForeignColumn(string Id, string Title, ForeignRole Role = ForeignRole.Unsaid)
{
    /// <summary>What the columns are called that were made this one.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    public bool IsCalled(string name) => Parts.Append(Id).Append(Title).Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>What a form itself says that a column is.</summary>
internal enum ForeignRole
{
    Unsaid,
    Time,
    Value,

    /// <summary>Says nothing of the figures, by the standard that the file keeps.</summary>
    Beside,
}

/// <param name="Span">Its place, where the file is a text of lines; else the file's.</param>
/// <param name="Place">Its place in words, where the file has no lines: <c>row 14 of the sheet ‘Ark1’</c>.</param>
internal sealed record ForeignRow(SourceSpan Span, string Place, ImmutableArray<ForeignCell> Cells);

/// <param name="Text">As people read it; a number that the file stores as one with a decimal point.</param>
/// <param name="Code">The same as programs name it; null where the file has no codes.</param>
/// <param name="IsNumber">Whether the file stores a number, so that the point in the text is the decimal mark.</param>
/// <param name="IsPercent">Whether people see the number with a percent sign, a hundred times as large.</param>
internal readonly record struct ForeignCell(string Text, string? Code = null, bool IsNumber = false, bool IsPercent = false)
{
    public bool IsEmpty => Text.Length == 0 && string.IsNullOrEmpty(Code);

    public bool Is(string name) =>
        string.Equals(name, Text, StringComparison.OrdinalIgnoreCase) || string.Equals(name, Code, StringComparison.OrdinalIgnoreCase);
}
