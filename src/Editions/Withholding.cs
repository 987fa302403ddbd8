using BarometerSite.Assessment;
using BarometerSite.Computing;
using BarometerSite.Model;

namespace BarometerSite.Editions;

/// <summary>
/// A published edition without figures that should never have been shown. What was reckoned of them is reckoned without, and the goals that rest
/// on them are judged anew, by today's rules; everything else stays as it was published.
/// </summary>
internal sealed class Withholding
{
    private readonly FrozenSet<FigureKey> withheld;
    private readonly Dictionary<string, Indicator> made = new(StringComparer.Ordinal);

    private Withholding(IEnumerable<FigureKey> withheld) => this.withheld = withheld.ToFrozenSet();

    public static Edition Apply(Edition published, EquatableArray<FigureKey> withheld)
    {
        if (withheld.IsEmpty)
            return published;
        var withholding = new Withholding(withheld);
        var barometer = published.Barometer.With(withholding.Of);
        return published with
        {
            Barometer = barometer,
            Goals =
            [
                .. published.Goals.Zip(barometer.Goals, (was, goal) =>
                    withholding.Touches(was) ? Assessor.Assess(goal, published.AsOf, barometer.Site.Test) : was),
            ],
        };
    }

    private bool Touches(GoalAssessment goal) =>
        goal.Parts.Select(part => part.Indicator).Append(goal.Goal.Indicator).Any(indicator => !ReferenceEquals(Of(indicator), indicator));

    private Indicator Of(Indicator indicator)
    {
        if (!made.TryGetValue(indicator.Id, out var found))
        {
            found = indicator.Computation is { } rule ? Reckoned(indicator, rule) : Hidden(indicator);
            made.Add(indicator.Id, found);
        }

        return found;
    }

    private Indicator Hidden(Indicator indicator) => indicator.Measurements.Any(IsShown)
        ? indicator with { Measurements = [.. indicator.Measurements.Select(row => IsShown(row) ? row.KeptBack(Suppression.BySource) : row)] }
        : indicator;

    private Indicator Reckoned(Indicator indicator, Computation rule)
    {
        var isUntouched = rule.Operands.All(operand => ReferenceEquals(Of(operand.Indicator), operand.Indicator));
        return isUntouched ? indicator : ComputedFigures.Anew(indicator, Of);
    }

    private bool IsShown(Measurement row) => row.Value is not null && withheld.Contains(row.Key);
}
