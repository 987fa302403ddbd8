using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Editions;

namespace BarometerSite.Pages.Plots;

/// <summary>
/// The charts of published editions. An edition shows mostly what the one before it showed: what follows from the same figures and the same verdict is one
/// chart in all of them, drawn once. Safe to ask from several threads.
/// </summary>
/// <param name="room">How many charts are kept; of more each is made when it is asked for. One takes some 20 kB.</param>
internal sealed class SharedCharts(int room)
{
    /// <summary>Keeps none.</summary>
    public static readonly SharedCharts None = new(0);

    private readonly ConcurrentDictionary<Shown, ImmutableArray<ChartPlan>> kept = new();
    private int left = room;

    /// <inheritdoc cref="ChartViews.Of(Indicator, GoalAssessment?, EarlierEditions, Wording)"/>
    public ImmutableArray<ChartPlan> Of(Indicator indicator, GoalAssessment? goal, EarlierEditions published, Wording wording) => Shared(
        new Shown(indicator, goal, published.About(indicator), wording, IsGauge: false), () => ChartViews.Of(indicator, goal, published, wording));

    /// <summary>Those of a goal's page, its own barometer apart.</summary>
    public ImmutableArray<ChartPlan> Of(GoalAssessment goal, EarlierEditions published, Wording wording) =>
        [.. ChartViews.Shown(goal).SelectMany(indicator => Of(indicator, goal, published, wording))];

    /// <inheritdoc cref="GaugeViews.Plan"/>
    public ChartPlan? Gauge(GoalAssessment goal, Wording wording) => Shared(
        new Shown(goal.Deciding.Indicator, goal, EarlierEditions.None, wording, IsGauge: true),
        () => GaugeViews.Plan(goal, wording) is { } gauge ? [gauge] : []).SingleOrDefault();

    private ImmutableArray<ChartPlan> Shared(Shown shown, Func<ImmutableArray<ChartPlan>> make)
    {
        if (left <= 0)
            return kept.IsEmpty ? make() : kept.GetValueOrDefault(shown) is { IsDefault: false } known ? known : make();
        return kept.GetOrAdd(shown, _ =>
        {
            ImmutableArray<ChartPlan> charts = [.. make().Select(chart => chart.Kept())];
            Interlocked.Add(ref left, -charts.Length);
            return charts;
        });
    }

    /// <summary>All that charts follow from.</summary>
    private sealed record Shown(Indicator Indicator, GoalAssessment? Goal, EarlierEditions Published, Wording Wording, bool IsGauge)
    {
        // That a figure is equal does not say that it was given as precisely, so indicators are told apart as objects, and verdicts as values.
        public bool Equals(Shown? other) =>
            other is not null && ReferenceEquals(Indicator, other.Indicator) && ReferenceEquals(Wording, other.Wording) && IsGauge == other.IsGauge
            && Published == other.Published && Equals(Goal, other.Goal);

        public override int GetHashCode() => HashCode.Combine(
            RuntimeHelpers.GetHashCode(Indicator), RuntimeHelpers.GetHashCode(Wording), IsGauge, Published.Before, Goal?.Goal.Id);

        private static bool Equals(GoalAssessment? one, GoalAssessment? other) => ReferenceEquals(one, other)
            || (one is not null && other is not null
                && ChartViews.Shown(one).SequenceEqual(ChartViews.Shown(other), ReferenceEqualityComparer.Instance) && one == other);
    }
}
