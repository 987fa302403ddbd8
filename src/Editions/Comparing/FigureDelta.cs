using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>A row that is not what it was.</summary>
/// <param name="Replaced">The row that it stands in place of; null where there was none.</param>
/// <param name="Row">Null where there is none.</param>
/// <param name="Superseded">The vintage that counted before a later one came; it stays.</param>
internal sealed record FigureDelta(ChangeKind Kind, Measurement? Replaced, Measurement? Row, Measurement? Superseded = null, Correction? Correction = null)
{
    public Change.Figure Change => new(Kind, (Row ?? Replaced)!.Key, Kind == ChangeKind.WithheldFigure ? null : Replaced ?? Superseded, Row, Correction);

    public Cause Cause => Kind switch
    {
        ChangeKind.NewFigure or ChangeKind.EarlierFigure => Cause.NewFigure,
        ChangeKind.RevisedFigure => Cause.Revision,
        ChangeKind.CorrectedFigure => Cause.Correction,
        ChangeKind.WithheldFigure or ChangeKind.ReleasedFigure => Cause.Withholding,
        ChangeKind.AlteredFigure or ChangeKind.VanishedFigure or ChangeKind.AnnotatedFigure => Cause.Alteration,
        _ => throw new InvalidOperationException(Kind.ToString()),
    };
}
