using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>
/// The plan on the way to a level: periods strictly between base and due, values that never ask for less than the
/// one before or for more than the target.
/// </summary>
/// <param name="indicator">What the plan is for; null where it could not be read, which is told already.</param>
/// <param name="value">Of the target; null where it could not be read, which is told already.</param>
internal sealed class MilestoneBinder(Bound bound, decimal? value, Period? from, Period due, Indicator? indicator, DiagnosticBag diagnostics)
{
    public ImmutableArray<Milestone> Bind(KeyReader keys)
    {
        var milestones = ImmutableArray.CreateBuilder<Milestone>();
        foreach (var item in keys.Read(TargetKeys.Milestones).OfType<KeyReader>())
        {
            var period = item.Read(MilestoneKeys.Period);
            var number = item.Read(MilestoneKeys.Value);
            item.Close();
            var isPossible = number is null || indicator is null || RangeCheck.Keeps(number.Value, UnitRange.Of(indicator), indicator.Unit, diagnostics);
            if (period is null || number is null || !isPossible || !IsInTime(period.Value, milestones, item) || !IsOnTheWay(number.Value, milestones))
                continue;
            milestones.Add(new Milestone(period.Value, number.Value.Value));
        }
        return milestones.ToImmutable();
    }

    private bool IsInTime(Period period, ImmutableArray<Milestone>.Builder before, KeyReader item)
    {
        var problem = period switch
        {
            _ when from is { } start && period.Time <= start.Time => $"a milestone must come after the base period, {start}",
            _ when due != default && period.Time >= due.Time => $"a milestone must come before the due period, {due}",
            _ when before.Count > 0 && period.Time <= before[^1].Period.Time =>
                $"milestones stand in order of time, and this one does not come after {before[^1].Period}",
            _ => null,
        };
        if (problem is not null)
            diagnostics.Add(Complaints.ImpossibleValue(period.ToString(), item.SpanOf(MilestoneKeys.Period), problem));
        return problem is null;
    }

    private bool IsOnTheWay(WrittenNumber number, ImmutableArray<Milestone>.Builder before)
    {
        var sign = bound == Bound.AtLeast ? 1 : -1;
        var problem = number.Value switch
        {
            _ when value is { } target && (number.Value - target) * sign > 0 =>
                string.Create(CultureInfo.InvariantCulture, $"a milestone must not ask for more than the target, {target}"),
            _ when before.Count > 0 && (number.Value - before[^1].Value) * sign < 0 =>
                string.Create(CultureInfo.InvariantCulture, $"a milestone must not ask for less than the one before it, {before[^1].Value}"),
            _ => null,
        };
        if (problem is not null)
            diagnostics.Add(Complaints.ImpossibleValue(number.Text, number.Span, problem));
        return problem is null;
    }
}
