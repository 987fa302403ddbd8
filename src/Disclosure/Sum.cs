namespace BarometerSite.Disclosure;

/// <summary>What every reader knows of a table: the total is the sum of its parts. Figures are numbered by <see cref="PeriodTables"/>.</summary>
/// <param name="Total">Null where the whole is a hundred percent.</param>
internal sealed record Sum(int? Total, ImmutableArray<int> Parts)
{
    public IEnumerable<int> Figures => Total is { } total ? Parts.Prepend(total) : Parts;

    /// <summary>1 for the total, −1 for a part, so that all together are nothing, or the hundred.</summary>
    public int Sign(int figure) => figure == Total ? 1 : -1;
}
