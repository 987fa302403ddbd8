using BarometerSite.Assessment;
using BarometerSite.Assessment.Methods;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Reading;

/// <summary>Verdicts and the working of them, as they were reached.</summary>
internal sealed class ReceiptReader(IndicatorReader indicators, TestSettings test)
{
    public static Verdict Verdict(VerdictDocument document) => Parsed.Code(Codes.Verdicts, document.Id) switch
    {
        VerdictKind.Reached => new Verdict.Reached(),
        VerdictKind.OnTrack => new Verdict.OnTrack(Parsed.Given(document.Projected, "projected")),
        VerdictKind.TooSlow => new Verdict.TooSlow(Parsed.Given(document.Projected, "projected")),
        VerdictKind.Unchanged => new Verdict.Unchanged(),
        VerdictKind.WrongWay => new Verdict.WrongWay(),
        VerdictKind.NotReached => new Verdict.NotReached(),
        VerdictKind.CannotTell when !document.Reasons.IsEmpty =>
            new Verdict.CannotTell([.. document.Reasons.Select(reason => Parsed.Code(Codes.Reasons, reason))]),
        VerdictKind.CannotTell => throw new EditionFormatException("A verdict that cannot tell gives no reason."),
        _ => throw new ArgumentOutOfRangeException(nameof(document)),
    };

    public Movement? Movement(MovementDocument? document) => document is null
        ? null
        : new Movement(
            indicators.Required(document.From), indicators.Required(document.To), document.Change, document.Margin, document.Comparable,
            Parsed.Code(Codes.Courses, document.Course))
        {
            IsSamplingKnown = document.SamplingKnown,
        };

    /// <param name="verdict">Of the part whose receipt it is.</param>
    public Receipt Receipt(ReceiptDocument document, Verdict verdict) => new(
        Parsed.Code(Codes.Methods, document.Method),
        indicators.Optional(document.Base),
        indicators.Required(document.Judged),
        document.Target,
        document.Pace is { } pace ? Pace(pace) : null,
        Movement(document.Change))
    {
        Allowance = document.Allowance,
        Threshold = document.Threshold,
        HasMilestones = document.Milestones,
        Test = test,
        Robustness = document.Robustness is { } robustness ? new Robustness(verdict, [.. robustness.Alternatives.Select(Alternative)]) : null,
    };

    private static LinearPace Pace(PaceDocument pace) => new(pace.ActualPerYear, pace.NeededPerYear, pace.P, pace.Projected, pace.Planned)
    {
        Stop = pace.Stop is null ? null : Parsed.Code(Codes.RangeEnds, pace.Stop),
    };

    private static Alternative Alternative(AlternativeDocument document) => Parsed.Code(Codes.AlternativeWays, document.Way) switch
    {
        AlternativeWay.FromBase => new Alternative.FromBase(
            Parsed.Given(Parsed.OptionalPeriod(document.Base), "base"), Verdict(Parsed.Given(document.Verdict, "verdict"))),
        AlternativeWay.LowerEnd => AtEnd(document, isUpper: false),
        AlternativeWay.UpperEnd => AtEnd(document, isUpper: true),
        AlternativeWay.Eurostat => new Alternative.ByEurostat(Result(document, Codes.Eurostat)),
        AlternativeWay.OpenSdg => new Alternative.ByOpenSdg(Result(document, Codes.OpenSdg), Parsed.Given(document.DirectionOnly, "direction_only")),
        _ => throw new ArgumentOutOfRangeException(nameof(document)),
    };

    private static Alternative.AtEnd AtEnd(AlternativeDocument document, bool isUpper) =>
        new(isUpper, Parsed.Given(document.Value, "value"), Verdict(Parsed.Given(document.Verdict, "verdict")));

    private static MethodResult<TCategory> Result<TCategory>(AlternativeDocument document, CodeList<TCategory> codes)
        where TCategory : struct, Enum
    {
        return document.Refused is { } refused
            ? new MethodResult<TCategory>.Refused(Parsed.Code(Codes.Refusals, refused))
            : new MethodResult<TCategory>.Found(
                Parsed.Code(codes, Parsed.Given(document.Category, "category")), Parsed.Given(document.Rate, "rate"),
                document.Ratio, Parsed.Given(document.Score, "score"));
    }
}
