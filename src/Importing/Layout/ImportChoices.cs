using BarometerSite.Model;

namespace BarometerSite.Importing.Layout;

/// <summary>What whoever imports has said, where it cannot be seen in the file.</summary>
internal sealed record ImportChoices
{
    public string? Sheet { get; init; }

    /// <summary>Which column of the file is which of ours.</summary>
    public ImmutableArray<Choice> Columns { get; init; } = [];

    /// <summary>In which column stands what, in the rows that are meant. One column with several texts means any of them.</summary>
    public ImmutableArray<Choice> Where { get; init; } = [];

    /// <summary>What a member of a dimension is called in the file.</summary>
    public ImmutableArray<Choice> Members { get; init; } = [];

    /// <summary>What a sign in place of a figure means: <c>0</c>, <c>m</c>, <c>o</c> or <c>c</c>.</summary>
    public ImmutableArray<Choice> Signs { get; init; } = [];

    public char? DecimalMark { get; init; }

    /// <summary>When the source published what the file says.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The id of the document that the file is; null for the indicator's own.</summary>
    public string? Source { get; init; }
}

/// <summary><c>NAME=TEXT</c> of an option.</summary>
internal sealed record Choice(string Name, string Text);
