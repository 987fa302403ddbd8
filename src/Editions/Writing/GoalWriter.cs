using BarometerSite.Assessment;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Writing;

internal sealed class GoalWriter(GoalAssessment assessment, RowNumbers rows)
{
    private readonly ReceiptWriter receipts = new(rows);

    public GoalDocument Document()
    {
        var goal = assessment.Goal;
        return new GoalDocument(
            AsOf: null,
            Licence: null,
            Method: null,
            goal.Number,
            goal.Id,
            goal.Area?.Id,
            goal.Title,
            goal.Slug,
            goal.Statement,
            goal.Committee.Id,
            goal.CommitteeBasis,
            goal.Indicator.Id,
            [.. goal.Supporting.Select(indicator => indicator.Id)],
            [.. goal.Targets.Select((target, at) => Document(target, assessment.Changes[at]))],
            ReceiptWriter.Document(assessment.Verdict),
            [.. assessment.Parts.Select(Document)],
            assessment.Indication is { } indication ? Document(indication) : null,
            [.. goal.OutsideVerdicts.Select(verdict => new OutsideVerdictDocument(verdict.By, verdict.Word, verdict.Text, verdict.Source.Id))],
            [.. goal.Needs.Select(need => new NeedDocument(Codes.Needs.Of(need.Kind), need.What, need.Where, need.Ask, need.Address))]);
    }

    private IndicationDocument Document(Indication indication) => new(
        Codes.Indications.Of(indication.Kind), rows.Reference(indication.Before), rows.Reference(indication.After),
        indication.Target, indication.YearsBefore, indication.YearsAfter);

    private TargetDocument Document(Target target, EquatableArray<TargetChange> changes)
    {
        var common = new TargetDocument(
            Codes.Targets.Of(target.Kind),
            target.Due.ToSdmx(),
            new DecisionDocument(target.Decision.By, target.Decision.Document.Id, target.Decision.Date?.ToString(), target.Decision.Note),
            [.. changes.Select(Codes.TargetChanges.Of)],
            [.. target.Parts.Select(part => new TargetPartDocument(part.Indicator.Id, rows.Cell(part.Indicator.Id, part.Cell)))]);
        return target switch
        {
            Target.Level level => common with
            {
                Value = level.Value,
                Base = level.Base?.ToSdmx(),
                BaseNote = level.BaseNote,
                Milestones = level.Milestones.IsEmpty
                    ? null
                    : [.. level.Milestones.Select(milestone => new MilestoneDocument(milestone.Period.ToSdmx(), milestone.Value))],
            },
            Target.Change change => common with
            {
                Amount = change.Amount,
                Measure = Codes.ChangeMeasures.Of(change.IsPercent ? ChangeMeasure.Percent : ChangeMeasure.Points),
                Base = change.Base.ToSdmx(),
                BaseNote = change.BaseNote,
            },
            Target.Direction direction => common with { Base = direction.Base.ToSdmx(), BaseNote = direction.BaseNote, Placeholder = direction.Placeholder },
            Target.Parity parity => common with
            {
                Reference = parity.Reference,
                Base = parity.Base?.ToSdmx(),
                BaseNote = parity.BaseNote,
                Tolerance = parity.Tolerance,
            },
            Target.Rank rank => common with { Value = rank.Place },
            Target.NotSet open => common with { Placeholder = open.Placeholder },
            _ => throw new ArgumentOutOfRangeException(nameof(target)),
        };
    }

    private PartDocument Document(PartAssessment part) => new(
        part.Indicator.Id,
        rows.Cell(part.Indicator.Id, part.Part.Cell),
        Codes.Units.Of(part.Indicator.Unit),
        ReceiptWriter.Document(part.Verdict),
        receipts.Document(part.Movement),
        receipts.Document(part.Later),
        part.Gap is { } gap ? new GroupsDocument(Document(gap.First), Document(gap.Second), Codes.GapCourses.Of(gap.Course)) : null,
        part.Standing is { } standing ? Document(standing) : null,
        part.Receipt is { } receipt ? receipts.Document(receipt) : null);

    private GroupDocument Document(GroupMovement group) => new(
        group.Group.Indicator.Id, Cells.Of(group.Group.Cell), rows.Reference(group.From), rows.Reference(group.To), Codes.Headings.Of(group.Heading));

    private StandingDocument Document(Standing standing) => new(
        rows.Optional(standing.Start), rows.Optional(standing.Decisive), rows.Reference(standing.Latest), standing.Expected, standing.Target);
}
