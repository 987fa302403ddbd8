namespace BarometerSite.Model;

/// <summary>What advisers told the city about the plans for a goal.</summary>
/// <param name="By">Who advised.</param>
/// <param name="Goal">The goal's id.</param>
/// <param name="Source">Where it can be read.</param>
internal sealed record Advice(string Id, DateOnly Date, LocalText By, string Goal, AdviceKind Kind, LocalText Text, Source Source)
{
    /// <summary>Null where the city has not answered.</summary>
    public AdviceAnswer? Answer { get; init; }

    public bool IsKnown(DateOnly day) => Date <= day && Source.IsOut(day);

    /// <summary>Without an answer of a later day.</summary>
    public Advice KnownOn(DateOnly day) => Answer?.Date > day ? this with { Answer = null } : this;
}

internal enum AdviceKind
{
    /// <summary>The plans are enough to reach the goal.</summary>
    Sufficient,

    /// <summary>They should be revised.</summary>
    Revise,
}

/// <summary>What a committee answered its advisers.</summary>
internal sealed record AdviceAnswer(Committee By, DateOnly Date, LocalText Text);
