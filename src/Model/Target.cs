namespace BarometerSite.Model;

/// <summary>What is to be reached, as a decision: a closed family.</summary>
internal abstract record Target
{
    private Target(Period due, Decision decision) => (Due, Decision) = (due, decision);

    /// <summary>The period whose measurement decides.</summary>
    public Period Due { get; }

    public Decision Decision { get; }

    public TargetKind Kind => this switch
    {
        Level { Bound: Bound.AtMost } => TargetKind.AtMost,
        Level => TargetKind.AtLeast,
        Change => TargetKind.ChangeBy,
        Direction => TargetKind.Direction,
        Parity => TargetKind.Parity,
        Rank => TargetKind.Rank,
        NotSet => TargetKind.NotSet,
        _ => throw new InvalidOperationException(GetType().Name),
    };

    /// <summary>What is judged, each by itself, and all must hold; empty where it is the total of the goal's own indicator.</summary>
    public EquatableArray<TargetPart> Parts { get; init; } = [];

    /// <summary>A value that must not be passed (<see cref="Bound.AtMost"/>) or fallen below.</summary>
    internal sealed record Level(Bound Bound, decimal Value, Period? Base, LocalText? BaseNote, Period Due, Decision Decision)
        : Target(Due, Decision)
    {
        /// <summary>The plan between the base and the due period, in order of time; empty for a straight line.</summary>
        public EquatableArray<Milestone> Milestones { get; init; } = [];
    }

    /// <summary>A change from the base period, in the indicator's unit or in percent of the base.</summary>
    internal sealed record Change(decimal Amount, bool IsPercent, Period Base, LocalText? BaseNote, Period Due, Decision Decision)
        : Target(Due, Decision);

    /// <summary>Only the direction is decided. The policy may leave the size open under a placeholder.</summary>
    internal sealed record Direction(Period Base, LocalText? BaseNote, string? Placeholder, Period Due, Decision Decision)
        : Target(Due, Decision);

    /// <summary>The parts are to mirror those of a reference: the distance between the two is to be none, or within a tolerance.</summary>
    /// <param name="Tolerance">The distance that still counts as mirrored; without one, what cannot be told from none.</param>
    internal sealed record Parity(LocalText Reference, Period? Base, LocalText? BaseNote, decimal? Tolerance, Period Due, Decision Decision)
        : Target(Due, Decision);

    /// <summary>A place among those ranked, one being the best.</summary>
    internal sealed record Rank(int Place, Period Due, Decision Decision)
        : Target(Due, Decision);

    /// <summary>The policy holds a placeholder where a figure is to stand.</summary>
    internal sealed record NotSet(string Placeholder, Period Due, Decision Decision)
        : Target(Due, Decision);
}

internal enum Bound
{
    AtMost,
    AtLeast,
}

/// <summary>Who decided a target, when, and where to read it.</summary>
internal sealed record Decision(LocalText By, Source Document, PartialDate? Date, LocalText? Note);
