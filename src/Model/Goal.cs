namespace BarometerSite.Model;

/// <summary>A goal of the policy: number 0 is the overall goal, 1–6 the main goals.</summary>
/// <param name="Area">Absent for the overall goal.</param>
/// <param name="CommitteeBasis">What the placement under the committee rests on.</param>
/// <param name="Targets">Oldest decision first; the last one counts.</param>
internal sealed record Goal(
    int Number,
    string Id,
    Area? Area,
    LocalText Title,
    LocalText Slug,
    LocalText Statement,
    Committee Committee,
    LocalText CommitteeBasis,
    Indicator Indicator,
    EquatableArray<Indicator> Supporting,
    EquatableArray<Target> Targets)
{
    /// <summary>What others concluded about it, in the order in which staff wrote them.</summary>
    public EquatableArray<OutsideVerdict> OutsideVerdicts { get; init; } = [];

    /// <summary>What it would take to judge it; readers see it while it cannot be.</summary>
    public EquatableArray<Need> Needs { get; init; } = [];

    public Target Target => Targets[^1];

    /// <summary>Those that were decided by a day, or on no day that is known. The first stays in any case: without a target there is no goal.</summary>
    public IEnumerable<Target> KnownTargets(DateOnly day) =>
        Targets.Where((target, at) => at == 0 || target.Decision.Date is not { } decided || decided.Latest <= day);

    /// <summary>The name, without ending, of the files that belong to it: <c>2-unemployment</c>.</summary>
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"{Number}-{Id}");
}

/// <summary>A focus area of the policy.</summary>
internal sealed record Area(int Number, string Id, LocalText Title, LocalText Slug, LocalText Summary);

/// <summary>One of the city's political committees.</summary>
internal sealed record Committee(string Id, LocalText Title, LocalText Slug, LocalText Field)
{
    /// <summary>What it rests on that activities are placed under it; null where its own plan names them.</summary>
    public LocalText? PlanBasis { get; init; }
}
