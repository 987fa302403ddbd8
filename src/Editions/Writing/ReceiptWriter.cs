using BarometerSite.Assessment;
using BarometerSite.Assessment.Methods;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Writing;

/// <summary>Verdicts and the working of them.</summary>
internal sealed class ReceiptWriter(RowNumbers rows)
{
    public static VerdictDocument Document(Verdict verdict) => new(
        Codes.Verdicts.Of(verdict.Kind), verdict is Verdict.CannotTell cannot ? [.. cannot.Reasons.Select(Codes.Reasons.Of)] : [], verdict.ProjectedValue);

    public MovementDocument? Document(Movement? movement) => movement is null ? null : new MovementDocument(
        rows.Reference(movement.From), rows.Reference(movement.To), movement.Change, movement.Margin, movement.IsSamplingKnown, movement.IsComparable,
        Codes.Courses.Of(movement.Course));

    public ReceiptDocument Document(Receipt receipt) => new(
        Codes.Methods.Of(receipt.Method),
        rows.Optional(receipt.Base),
        rows.Reference(receipt.Judged),
        receipt.Target,
        receipt.Allowance,
        receipt.Threshold,
        receipt.HasMilestones,
        receipt.Pace is { } pace ? Document(pace) : null,
        Document(receipt.Movement),
        receipt.Robustness is { } robustness ? Document(robustness) : null);

    private static PaceDocument Document(LinearPace pace) => new(
        pace.Pace, pace.Planned, pace.Actual, pace.Needed, pace.Projected, pace.Stop is { } stop ? Codes.RangeEnds.Of(stop) : null);

    private static RobustnessDocument Document(Robustness robustness) => new(
        robustness.Agreeing, robustness.Total, [.. robustness.Alternatives.Select(alternative => Document(alternative, robustness.Agrees(alternative)))]);

    private static AlternativeDocument Document(Alternative alternative, bool agrees)
    {
        var common = new AlternativeDocument(Codes.AlternativeWays.Of(Way(alternative)), alternative.Class is not null, agrees);
        return alternative switch
        {
            Alternative.FromBase other => common with { Base = other.Base.ToSdmx(), Verdict = Document(other.Verdict) },
            Alternative.AtEnd end => common with { Value = end.Value, Verdict = Document(end.Verdict) },
            Alternative.ByEurostat eurostat => With(common, eurostat.Result, Codes.Eurostat),
            Alternative.ByOpenSdg openSdg => With(common, openSdg.Result, Codes.OpenSdg) with { DirectionOnly = openSdg.IsDirectionOnly },
            _ => throw new ArgumentOutOfRangeException(nameof(alternative)),
        };
    }

    private static AlternativeWay Way(Alternative alternative) => alternative switch
    {
        Alternative.FromBase => AlternativeWay.FromBase,
        Alternative.AtEnd end => end.IsUpper ? AlternativeWay.UpperEnd : AlternativeWay.LowerEnd,
        Alternative.ByEurostat => AlternativeWay.Eurostat,
        Alternative.ByOpenSdg => AlternativeWay.OpenSdg,
        _ => throw new ArgumentOutOfRangeException(nameof(alternative)),
    };

    private static AlternativeDocument With<TCategory>(AlternativeDocument common, MethodResult<TCategory> result, CodeList<TCategory> codes)
        where TCategory : struct, Enum
    {
        return result switch
        {
            MethodResult<TCategory>.Found found => common with
            {
                Category = codes.Of(found.Category),
                Rate = found.Rate,
                Ratio = found.Ratio,
                Score = found.Score,
            },
            MethodResult<TCategory>.Refused refused => common with { Refused = Codes.Refusals.Of(refused.Why) },
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };
    }
}
