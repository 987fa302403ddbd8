using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>All that readers of one edition find otherwise in another, in an order of its own: what is silent first, then by subject.</summary>
internal sealed record EditionComparison(EquatableArray<Change> Changes)
{
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Published figures that differ or are gone, and nobody says why.</summary>
    public IEnumerable<Change.Figure> Silent => Changes.OfType<Change.Figure>().Where(change => change.IsSilent);

    public IEnumerable<Change.Flip> Flips => Changes.OfType<Change.Flip>();

    public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);
}
