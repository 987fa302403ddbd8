using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding.Forms;

/// <summary>A target of a goal: its kind says which keys it needs.</summary>
internal static class TargetKeys
{
    /// <summary>The largest number of a rank.</summary>
    private const int MostRank = 1000;

    public static readonly WordKey<TargetKind> Kind = new("kind", "what kind of target it is", "kind of target", Codes.Targets.ByWord);

    public static readonly PeriodKey Due = new("period", "the period by which it is to be reached") { Absent = Complaints.TargetWithoutPeriod };

    public static readonly GroupKey Decided = new("decided", "who decided it (‘by’) and where to read it (‘document’)", DecisionKeys.Form);

    /// <summary>Every member of a dimension, …</summary>
    public static readonly ReferenceKey EachMember = new(
        "each", "the id of a dimension whose members must all hold, or a list of parts", Referent.Dimension, IsRequired: false);

    /// <summary>… or a list of parts.</summary>
    public static readonly GroupsKey EachPart = new("each", "a list of parts, or the id of a dimension", PartKeys.Form, "part", IsRequired: false);

    public static readonly NumberKey AtMost = Number("value", "the value that is not to be passed", "at-most");
    public static readonly NumberKey AtLeast = Number("value", "the value that is to be reached", "at-least");
    public static readonly NumberKey Amount = Number("amount", "by how much it is to change; below 0 where it is to fall", "change-by");

    public static readonly IntegerKey Rank = new("value", "the place that is to be reached, 1 for the first", 1, MostRank)
    {
        Absent = span => Complaints.TargetWithoutValue(span, "rank", "value"),
    };

    public static readonly WordKey<ChangeMeasure> Measure = new("measure", "what the amount counts", "measure of change", Codes.ChangeMeasures.ByWord);
    public static readonly PeriodKey Base = new("base", "the period that the change is counted from");
    public static readonly PeriodKey BaseIfAny = new("base", "the period that the way to the target is counted from", IsRequired: false);
    public static readonly LocalKey BaseNote = new("base-note", "why it is counted from that period", IsRequired: false);
    public static readonly GroupsKey Milestones = new("milestones", "a list of milestones", MilestoneKeys.Form, "milestone", IsRequired: false);
    public static readonly LocalKey Reference = new("reference", "what is to be mirrored");
    public static readonly NumberKey Tolerance = new("tolerance", "the distance that still counts as mirrored, above 0", IsRequired: false);
    public static readonly TextKey Placeholder = new("placeholder", "what the policy writes where the figure is to stand, for example X %");
    public static readonly TextKey PlaceholderIfAny = Placeholder with { IsRequired = false };

    public static readonly Form Form = new(
        "A target, as it was decided; they stand oldest first", Due, Decided, CellKeys.Cell, new EitherKey(EachMember, EachPart))
    {
        By = Kind,
        Cases =
        [
            new("at-most", AtMost, BaseIfAny, BaseNote, Milestones),
            new("at-least", AtLeast, BaseIfAny, BaseNote, Milestones),
            new("change-by", Amount, Measure, Base, BaseNote),
            new("direction", Base, BaseNote, PlaceholderIfAny),
            new("parity", Reference, BaseIfAny, BaseNote, Tolerance),
            new("rank", Rank),
            new("not-set", Placeholder),
        ],
    };

    private static NumberKey Number(string name, string meaning, string kind) =>
        new(name, meaning) { Absent = span => Complaints.TargetWithoutValue(span, kind, name) };
}

internal static class DecisionKeys
{
    public static readonly LocalKey By = new("by", "who decided it");
    public static readonly ReferenceKey Document = new("document", "the id of the document that holds the decision", Referent.Source);
    public static readonly DateKey Date = new("date", "when it was decided", IsRequired: false);
    public static readonly LocalKey Note = new("note", "how the decision is read, where that is not plain", IsRequired: false);
    public static readonly Form Form = new("The decision behind a target", By, Document, Date, Note);
}

internal static class MilestoneKeys
{
    public static readonly PeriodKey Period = new("period", "the period by which the plan is to have come so far");
    public static readonly NumberKey Value = new("value", "how far the plan is to have come by then");
    public static readonly Form Form = new("A step on the way to the target", Period, Value);
}

/// <summary>Which figure of an indicator.</summary>
internal static class CellKeys
{
    public static readonly CellKey Cell = new("cell", "the members whose figure is meant; the total where it is left out");
}

/// <summary>A figure that a target is held against, beside others.</summary>
internal static class PartKeys
{
    public static readonly ReferenceKey Indicator = new(
        "indicator", "the id of the part's indicator; the goal's own where it is left out", Referent.Indicator, IsRequired: false);

    public static readonly Form Form = new("A figure that is held against the target", Indicator, CellKeys.Cell);
}
