using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>All that a decision says, by ids: two are equal where it says the same, whatever the figures of its indicators.</summary>
internal sealed record DecisionContent(
    TargetKind Kind, Period Due, LocalText By, string Document, PartialDate? Date, LocalText? Note,
    EquatableArray<(string Indicator, Cell Cell)> Parts, object Case)
{
    public static DecisionContent? Of(Target? target) => target is null ? null : new DecisionContent(
        target.Kind, target.Due, target.Decision.By, target.Decision.Document.Id, target.Decision.Date, target.Decision.Note,
        [.. target.Parts.Select(part => (part.Indicator.Id, part.Cell))], CaseOf(target));

    public static bool AreSame(Target before, Target after) => Of(before) == Of(after);

    private static object CaseOf(Target target) => target switch
    {
        Target.Level level => (level.Value, level.Base, level.BaseNote, level.Milestones),
        Target.Change change => (change.Amount, change.IsPercent, change.Base, change.BaseNote),
        Target.Direction direction => (direction.Base, direction.BaseNote, direction.Placeholder),
        Target.Parity parity => (parity.Reference, parity.Base, parity.BaseNote, parity.Tolerance),
        Target.Rank rank => rank.Place,
        Target.NotSet open => open.Placeholder,
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };
}
