namespace BarometerSite.Model;

/// <summary>Something that published editions said wrongly, told in the open: a closed family.</summary>
internal abstract record Correction
{
    private Correction(string id, CorrectionNote note) => (Id, Note) = (id, note);

    public string Id { get; }

    public CorrectionNote Note { get; }

    public CorrectionKind Kind => this switch
    {
        Figure => CorrectionKind.Figure,
        Withheld => CorrectionKind.Withheld,
        Text => CorrectionKind.Text,
        _ => throw new InvalidOperationException(GetType().Name),
    };

    /// <summary>The figure that it is about; null of a text.</summary>
    public FigureKey? FigureKey => this switch
    {
        Figure { Key: var key } => key,
        Withheld { Key: var key } => key,
        Text => null,
        _ => throw new InvalidOperationException(GetType().Name),
    };

    /// <summary>A figure was wrong.</summary>
    /// <param name="Was">As it was published; null where none was to be there.</param>
    /// <param name="Is">What is right; null where no figure is to be there.</param>
    internal sealed record Figure(string Id, FigureKey Key, decimal? Was, decimal? Is, CorrectionNote Note) : Correction(Id, Note);

    /// <summary>A figure was shown that must not be known. What it was is told nowhere.</summary>
    internal sealed record Withheld(string Id, FigureKey Key, CorrectionNote Note) : Correction(Id, Note);

    /// <summary>A text was wrong.</summary>
    /// <param name="Subject">A goal, an indicator or an article.</param>
    /// <param name="SubjectId">The id of the goal or indicator, or of an article <see cref="Article.Id"/>.</param>
    internal sealed record Text(string Id, SubjectKind Subject, string SubjectId, LocalText Was, LocalText Is, CorrectionNote Note) : Correction(Id, Note);
}

internal enum CorrectionKind
{
    Figure,
    Withheld,
    Text,
}

/// <summary>What is told of every correction.</summary>
/// <param name="Since">The first edition that is wrong.</param>
/// <param name="Date">On which it was decided.</param>
internal sealed record CorrectionNote(EditionId Since, LocalText Why, LocalText By, DateOnly Date);
