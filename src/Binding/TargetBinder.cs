using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>One target of a goal: its kind says which keys it needs.</summary>
/// <param name="indicator">The goal's own; null where it could not be read, which is told already.</param>
internal sealed class TargetBinder(Indicator? indicator, Registry<Indicator> indicators, Registry<Source> sources, DiagnosticBag diagnostics)
{
    public Target? Bind(KeyReader keys)
    {
        var kind = keys.Read(TargetKeys.Kind);
        var due = keys.Read(TargetKeys.Due);
        var decision = BindDecision(keys.Read(TargetKeys.Decided));
        // What the kind asks for is read even where the rest is wrong, so that all complaints come at once.
        var target = kind is null ? null : Bind(kind.Value, keys, due ?? default, decision!);
        var parts = new TargetPartBinder(indicator, indicators, diagnostics).Bind(keys);
        if (kind is not null)
            keys.Close();
        if (due is { } end && decision?.Date is { } decided && decided.Earliest > end.LastDay)
        {
            diagnostics.Add(Complaints.ImpossibleValue(
                decided.ToString(), keys.SpanOf(TargetKeys.Decided), $"no target is decided when its period, {end}, is over"));
        }
        if (due is null || decision is null || target is null || parts is null)
            return null;
        var judged = target with { Parts = parts.Value };
        TargetSense.Check(judged, indicator, keys, diagnostics);
        return judged;
    }

    private Target? Bind(TargetKind kind, KeyReader keys, Period due, Decision decision) => kind switch
    {
        TargetKind.AtMost => Level(Bound.AtMost, keys, due, decision),
        TargetKind.AtLeast => Level(Bound.AtLeast, keys, due, decision),
        TargetKind.ChangeBy => Change(keys, due, decision),
        TargetKind.Direction => Direction(keys, due, decision),
        TargetKind.Parity => Parity(keys, due, decision),
        TargetKind.Rank => keys.Read(TargetKeys.Rank) is { } place ? new Target.Rank(place, due, decision) : null,
        TargetKind.NotSet => keys.Read(TargetKeys.Placeholder) is { } open ? new Target.NotSet(open.Value, due, decision) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private Target.Level? Level(Bound bound, KeyReader keys, Period due, Decision decision)
    {
        var value = keys.Read(bound == Bound.AtMost ? TargetKeys.AtMost : TargetKeys.AtLeast);
        var from = keys.Read(TargetKeys.BaseIfAny);
        var note = keys.Read(TargetKeys.BaseNote);
        CheckOrder(from, due, keys);
        var milestones = new MilestoneBinder(bound, value?.Value, from, due, indicator, diagnostics).Bind(keys);
        CheckRange(value);
        return value is { } level ? new Target.Level(bound, level.Value, from, note, due, decision) { Milestones = milestones } : null;
    }

    private Target.Change? Change(KeyReader keys, Period due, Decision decision)
    {
        var amount = keys.Read(TargetKeys.Amount);
        var measure = keys.Read(TargetKeys.Measure);
        var from = keys.Read(TargetKeys.Base);
        var note = keys.Read(TargetKeys.BaseNote);
        CheckOrder(from, due, keys);
        if (amount is null)
            return null;
        if (indicator is not null && measure is not null)
            RangeCheck.KeepsAsChange(amount.Value, measure == ChangeMeasure.Percent, UnitRange.Of(indicator), indicator.Unit, diagnostics);
        return measure is null || from is null
            ? null
            : new Target.Change(amount.Value.Value, measure == ChangeMeasure.Percent, from.Value, note, due, decision);
    }

    private Target.Direction? Direction(KeyReader keys, Period due, Decision decision)
    {
        var from = keys.Read(TargetKeys.Base);
        var note = keys.Read(TargetKeys.BaseNote);
        var open = keys.Read(TargetKeys.PlaceholderIfAny)?.Value;
        CheckOrder(from, due, keys);
        return from is null ? null : new Target.Direction(from.Value, note, open, due, decision);
    }

    private Target.Parity? Parity(KeyReader keys, Period due, Decision decision)
    {
        var reference = keys.Read(TargetKeys.Reference);
        var from = keys.Read(TargetKeys.BaseIfAny);
        var note = keys.Read(TargetKeys.BaseNote);
        var tolerance = keys.Read(TargetKeys.Tolerance);
        CheckOrder(from, due, keys);
        if (tolerance is { Value: > 0 })
            CheckRange(tolerance);
        else if (tolerance is { } none)
        {
            diagnostics.Add(Complaints.ImpossibleValue(none.Text, none.Span,
                "a tolerance is the distance that still counts as mirrored, and must be above 0; leave it out where none was decided"));
        }
        return reference is null ? null : new Target.Parity(reference, from, note, tolerance?.Value, due, decision);
    }

    private Decision? BindDecision(KeyReader? keys)
    {
        if (keys is null)
            return null;
        var by = keys.Read(DecisionKeys.By);
        var document = sources.Resolve(keys.Read(DecisionKeys.Document), diagnostics);
        var date = keys.Read(DecisionKeys.Date);
        var note = keys.Read(DecisionKeys.Note);
        keys.Close();
        return by is null || document is null ? null : new Decision(by, document, date, note);
    }

    private void CheckOrder(Period? from, Period due, KeyReader keys)
    {
        if (from is { } start && due != default && start >= due)
        {
            diagnostics.Add(Complaints.ImpossibleValue(
                start.ToString(), keys.SpanOf(TargetKeys.Base), $"the base period must come before the due period, {due}"));
        }
    }

    private void CheckRange(WrittenNumber? number)
    {
        if (number is { } found && indicator is not null)
            RangeCheck.Keeps(found, UnitRange.Of(indicator), indicator.Unit, diagnostics);
    }
}
