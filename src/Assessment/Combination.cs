namespace BarometerSite.Assessment;

/// <summary>
/// One verdict out of those of several parts that must all hold: the worst counts. A part that cannot be told hides nothing worse, and
/// lets nothing better stand.
/// </summary>
internal static class Combination
{
    /// <param name="verdicts">At least one.</param>
    public static Verdict Of(ImmutableArray<Verdict> verdicts)
    {
        var worst = verdicts[Deciding(verdicts)];
        return worst is Verdict.CannotTell
            ? new Verdict.CannotTell([.. verdicts.OfType<Verdict.CannotTell>().SelectMany(verdict => verdict.Reasons).Distinct()])
            : worst;
    }

    /// <summary>The place of the first of the worst.</summary>
    public static int Deciding(ImmutableArray<Verdict> verdicts) => verdicts.IndexOf(verdicts.MinBy(Height)!);

    private static int Height(Verdict verdict) => verdict switch
    {
        Verdict.NotReached => 0,
        Verdict.WrongWay => 1,
        Verdict.Unchanged => 2,
        Verdict.TooSlow => 3,
        Verdict.CannotTell => 4,
        Verdict.OnTrack => 5,
        Verdict.Reached => 6,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
