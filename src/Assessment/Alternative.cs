using BarometerSite.Assessment.Methods;
using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>Another way to reckon a verdict: a closed family.</summary>
internal abstract record Alternative
{
    private Alternative()
    {
    }

    /// <summary>What it comes to, so that ways with other categories can be held against each other; null where it cannot be reckoned.</summary>
    public abstract VerdictClass? Class { get; }

    /// <summary>The barometer's own method from another base.</summary>
    internal sealed record FromBase(Period Base, Verdict Verdict) : Alternative
    {
        public override VerdictClass? Class => VerdictClasses.Of(Verdict);
    }

    /// <summary>The barometer's own method with the measurement at an end of its interval.</summary>
    internal sealed record AtEnd(bool IsUpper, decimal Value, Verdict Verdict) : Alternative
    {
        public decimal Value { get; init; } = SignificantDigits.Round(Value);

        public override VerdictClass? Class => VerdictClasses.Of(Verdict);
    }

    internal sealed record ByEurostat(MethodResult<EurostatCategory> Result) : Alternative
    {
        public override VerdictClass? Class => Result is MethodResult<EurostatCategory>.Found found ? ClassOf(found) : null;

        // Without a target all progress goes the right way, which is all that is asked.
        private static VerdictClass ClassOf(MethodResult<EurostatCategory>.Found found) => found.Category switch
        {
            EurostatCategory.SignificantProgress => VerdictClass.Kept,
            EurostatCategory.ModerateProgress when found.Ratio is null => VerdictClass.Kept,
            EurostatCategory.ModerateProgress or EurostatCategory.InsufficientProgress => VerdictClass.TooSlow,
            EurostatCategory.NoChange => VerdictClass.Unchanged,
            EurostatCategory.ModerateMovementAway or EurostatCategory.SignificantMovementAway or EurostatCategory.MovementAway => VerdictClass.Away,
            _ => throw new ArgumentOutOfRangeException(nameof(found)),
        };
    }

    /// <param name="IsDirectionOnly">Where there is no target, what moves the right way at all keeps the goal.</param>
    internal sealed record ByOpenSdg(MethodResult<OpenSdgCategory> Result, bool IsDirectionOnly) : Alternative
    {
        public override VerdictClass? Class => Result is MethodResult<OpenSdgCategory>.Found found ? ClassOf(found) : null;

        private VerdictClass ClassOf(MethodResult<OpenSdgCategory>.Found found) => found.Category switch
        {
            OpenSdgCategory.TargetAchieved or OpenSdgCategory.SubstantialProgress => VerdictClass.Kept,
            OpenSdgCategory.ModerateProgress or OpenSdgCategory.LimitedProgress when !IsDirectionOnly => VerdictClass.TooSlow,
            OpenSdgCategory.ModerateProgress or OpenSdgCategory.LimitedProgress => found.Rate == 0 ? VerdictClass.Unchanged : VerdictClass.Kept,
            OpenSdgCategory.Deterioration => VerdictClass.Away,
            _ => throw new ArgumentOutOfRangeException(nameof(found)),
        };
    }
}
