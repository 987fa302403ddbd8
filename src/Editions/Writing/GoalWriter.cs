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
        return new GoalDocument
        {
            Number = goal.Number,
            Id = goal.Id,
            Area = goal.Area?.Id,
            Title = goal.Title,
            Slug = goal.Slug,
            Statement = goal.Statement,
            Committee = goal.Committee.Id,
            CommitteeBasis = goal.CommitteeBasis,
            Indicator = goal.Indicator.Id,
            Supporting = [.. goal.Supporting.Select(indicator => indicator.Id)],
            Targets = [.. goal.Targets.Select((target, at) => Document(target, assessment.Changes[at]))],
            Verdict = ReceiptWriter.Document(assessment.Verdict),
            Parts = [.. assessment.Parts.Select(Document)],
        };
    }

    private TargetDocument Document(Target target, EquatableArray<TargetChange> changes)
    {
        var common = new TargetDocument
        {
            Kind = Codes.Targets.Of(target.Kind),
            Period = target.Due.ToSdmx(),
            Parts = target.Parts.IsEmpty ? null : [.. target.Parts.Select(part => new TargetPartDocument { Indicator = part.Indicator.Id, Cell = rows.Cell(part.Indicator.Id, part.Cell) })],
            Decided = new DecisionDocument
            {
                By = target.Decision.By,
                Document = target.Decision.Document.Id,
                Date = target.Decision.Date?.ToString(),
                Note = target.Decision.Note,
            },
            Changes = [.. changes.Select(Codes.TargetChanges.Of)],
        };
        return target switch
        {
            Target.Level level => common with
            {
                Value = level.Value,
                Base = level.Base?.ToSdmx(),
                BaseNote = level.BaseNote,
                Milestones = level.Milestones.IsEmpty
                    ? null
                    : [.. level.Milestones.Select(milestone => new MilestoneDocument { Period = milestone.Period.ToSdmx(), Value = milestone.Value })],
            },
            Target.Change change => common with
            {
                Amount = change.Amount,
                Measure = Codes.ChangeMeasures.Of(change.IsPercent ? ChangeMeasure.Percent : ChangeMeasure.Points),
                Base = change.Base.ToSdmx(),
                BaseNote = change.BaseNote,
            },
            Target.Direction direction => common with { Base = direction.Base.ToSdmx(), BaseNote = direction.BaseNote, Placeholder = direction.Placeholder },
            Target.Parity parity => common with { Reference = parity.Reference, Base = parity.Base?.ToSdmx(), BaseNote = parity.BaseNote, Tolerance = parity.Tolerance },
            Target.Rank rank => common with { Value = rank.Place },
            Target.NotSet open => common with { Placeholder = open.Placeholder },
            _ => throw new ArgumentOutOfRangeException(nameof(target)),
        };
    }

    private PartDocument Document(PartAssessment part) => new()
    {
        Indicator = part.Indicator.Id,
        Cell = rows.Cell(part.Indicator.Id, part.Part.Cell),
        Unit = Codes.Units.Of(part.Indicator.Unit),
        Verdict = ReceiptWriter.Document(part.Verdict),
        Movement = receipts.Document(part.Movement),
        Later = receipts.Document(part.Later),
        Groups = part.Gap is { } gap
            ? new GroupsDocument { First = Document(gap.First), Second = Document(gap.Second), Gap = Codes.GapCourses.Of(gap.Course) }
            : null,
        Standing = part.Standing is { } standing ? Document(standing) : null,
        Receipt = part.Receipt is { } receipt ? receipts.Document(receipt) : null,
    };

    private GroupDocument Document(GroupMovement group) => new()
    {
        Indicator = group.Group.Indicator.Id,
        Cell = Cells.Of(group.Group.Cell),
        From = rows.Reference(group.From),
        To = rows.Reference(group.To),
        Heading = Codes.Headings.Of(group.Heading),
    };

    private StandingDocument Document(Standing standing) => new()
    {
        Start = standing.Start is { } start ? rows.Reference(start) : null,
        Decisive = standing.Decisive is { } decisive ? rows.Reference(decisive) : null,
        Latest = rows.Reference(standing.Latest),
        Expected = standing.Expected,
        Target = standing.Target,
    };
}
