using BarometerSite.Assessment;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Reading;

/// <summary>Goals with their targets and what was concluded about them. Nothing is concluded anew.</summary>
internal sealed class GoalReader(
    IndicatorReader indicators,
    IReadOnlyDictionary<string, Source> sources,
    IReadOnlyDictionary<string, Area> areas,
    IReadOnlyDictionary<string, Committee> committees,
    TestSettings test,
    DateOnly asOf)
{
    private readonly ReceiptReader receipts = new(indicators, test);

    public GoalAssessment Read(GoalDocument document)
    {
        var goal = new Goal(
            document.Number,
            document.Id,
            document.Area is null ? null : Parsed.Find(areas, document.Area, "focus area"),
            document.Title,
            document.Slug,
            document.Statement,
            Parsed.Find(committees, document.Committee, "committee"),
            document.CommitteeBasis,
            indicators.Find(document.Indicator),
            [.. document.Supporting.Select(indicators.Find)],
            [.. document.Targets.Select(Target)])
        {
            OutsideVerdicts =
            [
                .. (document.OutsideVerdicts ?? []).Select(verdict =>
                    new OutsideVerdict(verdict.By, verdict.Word, verdict.Text, Parsed.Find(sources, verdict.Source, "source"))),
            ],
            Needs = [.. (document.Needs ?? []).Select(need => new Need(Parsed.Code(Codes.Needs, need.Kind), need.What, need.Where, need.Ask, need.Address))],
        };
        if (goal.Targets.IsEmpty || document.Parts.IsEmpty)
            throw new EditionFormatException($"The goal ‘{goal.Id}’ has no target, or nothing that it is held against.");
        return new GoalAssessment(goal, ReceiptReader.Verdict(document.Verdict), [.. document.Parts.Select(Part)])
        {
            Changes = [.. document.Targets.Select(Changes)],
            Indication = document.Indication is { } indication ? Indication(indication) : null,
        };
    }

    private Indication Indication(IndicationDocument document) => new(
        Parsed.Code(Codes.Indications, document.Id), indicators.Required(document.Before), indicators.Required(document.After),
        document.Target, document.YearsBefore, document.YearsAfter);

    private static EquatableArray<TargetChange> Changes(TargetDocument document) =>
        [.. document.Changes.Select(change => Parsed.Code(Codes.TargetChanges, change))];

    private Target Target(TargetDocument document)
    {
        var due = Parsed.Period(document.Period);
        var from = Parsed.OptionalPeriod(document.Base);
        var decision = new Decision(
            document.Decided.By, Parsed.Find(sources, document.Decided.Document, "source"), Parsed.Date(document.Decided.Date), document.Decided.Note);
        Target target = Parsed.Code(Codes.Targets, document.Kind) switch
        {
            TargetKind.AtMost => Level(Bound.AtMost),
            TargetKind.AtLeast => Level(Bound.AtLeast),
            TargetKind.ChangeBy => new Target.Change(
                Parsed.Given(document.Amount, "amount"),
                Parsed.Code(Codes.ChangeMeasures, Parsed.Given(document.Measure, "measure")) == ChangeMeasure.Percent,
                Parsed.Given(from, "base"), document.BaseNote, due, decision),
            TargetKind.Direction => new Target.Direction(Parsed.Given(from, "base"), document.BaseNote, document.Placeholder, due, decision),
            TargetKind.Parity => new Target.Parity(Parsed.Given(document.Reference, "reference"), from, document.BaseNote, document.Tolerance, due, decision),
            TargetKind.Rank => new Target.Rank((int)Parsed.Given(document.Value, "value"), due, decision),
            TargetKind.NotSet => new Target.NotSet(Parsed.Given(document.Placeholder, "placeholder"), due, decision),
            _ => throw new ArgumentOutOfRangeException(nameof(document)),
        };
        return target with { Parts = [.. document.Parts.Select(part => TargetPart(part.Indicator, part.Cell))] };

        Target.Level Level(Bound bound) => new(bound, Parsed.Given(document.Value, "value"), from, document.BaseNote, due, decision)
        {
            Milestones = [.. (document.Milestones ?? []).Select(milestone => new Milestone(Parsed.Period(milestone.Period), milestone.Value))],
        };
    }

    private PartAssessment Part(PartDocument document)
    {
        var part = TargetPart(document.Indicator, document.Cell);
        var verdict = ReceiptReader.Verdict(document.Verdict);
        return new PartAssessment(
            part,
            Series.Of(part, asOf),
            verdict,
            receipts.Movement(document.Movement),
            receipts.Movement(document.Later),
            document.Receipt is { } receipt ? receipts.Receipt(receipt, verdict) : null,
            document.Groups is { } groups ? new GapMovement(Group(groups.First), Group(groups.Second), Parsed.Code(Codes.GapCourses, groups.Gap)) : null)
        {
            Standing = document.Standing is { } standing
                ? new Standing(
                    indicators.Optional(standing.Start), indicators.Optional(standing.Decisive), indicators.Required(standing.Latest),
                    standing.Expected, standing.Target)
                : null,
        };
    }

    private TargetPart TargetPart(string id, CellDocument? cell)
    {
        var indicator = indicators.Find(id);
        return new TargetPart(indicator, IndicatorReader.Cell(indicator, cell));
    }

    private GroupMovement Group(GroupDocument group)
    {
        var indicator = indicators.Find(group.Indicator);
        return new GroupMovement(
            new Operand(indicator, IndicatorReader.Members(indicator, group.Cell)),
            indicators.Required(group.From),
            indicators.Required(group.To),
            Parsed.Code(Codes.Headings, group.Heading));
    }
}
