using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>What verdicts and the categories of other methods come to, before and after the due period alike.</summary>
internal enum VerdictClass
{
    /// <summary>Reached or on track.</summary>
    Kept,
    TooSlow,
    Unchanged,

    /// <summary>The wrong way or not reached.</summary>
    Away,

    /// <summary>It was reckoned, but the test could not tell.</summary>
    Uncertain,
}

/// <summary>The class of each verdict.</summary>
internal static class VerdictClasses
{
    /// <summary>Null where something was missing, so that nothing was reckoned.</summary>
    public static VerdictClass? Of(Verdict verdict) => verdict switch
    {
        Verdict.Reached or Verdict.OnTrack => VerdictClass.Kept,
        Verdict.TooSlow => VerdictClass.TooSlow,
        Verdict.Unchanged => VerdictClass.Unchanged,
        Verdict.WrongWay or Verdict.NotReached => VerdictClass.Away,
        Verdict.CannotTell cannot => cannot.Reasons[0] == Reason.UncertaintyTooWide ? VerdictClass.Uncertain : null,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
