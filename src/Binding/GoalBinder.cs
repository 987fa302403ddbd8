using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>data/goals/NUMBER-ID.yml: a goal with its place, its measure and its targets.</summary>
internal sealed class GoalBinder(
    Registry<Area> areas, Registry<Committee> committees, Registry<Indicator> indicators, Registry<Source> sources, DiagnosticBag diagnostics)
{
    /// <param name="number">0 for the overall goal.</param>
    /// <returns>Null with complaints where the goal cannot be told.</returns>
    public Goal? Bind(int number, string id, KeyReader keys)
    {
        var area = areas.Resolve(keys.Read(number == 0 ? GoalKeys.AreaOfOverall : GoalKeys.Area), diagnostics);
        var title = keys.Read(GoalKeys.Title);
        var slug = keys.Read(EntryKeys.Slug, title);
        var statement = keys.Read(GoalKeys.Statement);
        var committee = committees.Resolve(keys.Read(GoalKeys.Committee), diagnostics);
        var basis = keys.Read(GoalKeys.Basis);
        var indicator = indicators.Resolve(keys.Read(GoalKeys.Indicator), diagnostics);
        ImmutableArray<Indicator> supporting =
            [.. keys.Read(GoalKeys.Supporting).Select(reference => indicators.Resolve(reference, diagnostics)).OfType<Indicator>()];
        var targets = BindTargets(keys, indicator);
        var beside = new GoalBesideBinder(sources, diagnostics);
        var (outside, needs) = (beside.OutsideVerdicts(keys), GoalBesideBinder.Needs(keys));
        keys.Close();
        if (title is null || slug is null || statement is null || committee is null || basis is null || indicator is null
            || targets.IsEmpty || (number != 0 && area is null))
            return null;
        return new Goal(number, id, area, title, slug, statement, committee, basis, indicator, supporting, targets)
        {
            OutsideVerdicts = outside,
            Needs = needs,
        };
    }

    private ImmutableArray<Target> BindTargets(KeyReader keys, Indicator? indicator)
    {
        var binder = new TargetBinder(indicator, indicators, sources, diagnostics);
        var targets = ImmutableArray.CreateBuilder<Target>();
        foreach (var item in keys.Read(GoalKeys.Targets).OfType<KeyReader>())
        {
            if (binder.Bind(item) is not { } target)
                continue;
            var before = targets.Select(other => other.Decision.Date).LastOrDefault(date => date is not null);
            if (target.Decision.Date is { } date && date.Latest < before?.Earliest)
            {
                diagnostics.Add(Complaints.ImpossibleValue(date.ToString(), item.SpanOf(TargetKeys.Decided),
                    $"decisions stand oldest first, and one above this was made {before}"));
            }
            targets.Add(target);
        }
        return targets.ToImmutable();
    }
}
