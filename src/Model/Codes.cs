namespace BarometerSite.Model;

/// <summary>
/// Every word that is published or stored, in one table: ids in JSON, parts of the wordbooks' keys, words that staff write in YAML, codes that
/// SDMX gives.
/// </summary>
internal static partial class Codes
{
    public static readonly CodeList<Unit> Units = new(
        (Unit.Percent, "percent"),
        (Unit.PercentagePoints, "percentage-points"),
        (Unit.PerThousand, "per-thousand"),
        (Unit.IndexPoints, "index-points"),
        (Unit.Rank, "rank"),
        (Unit.Mark, "mark"),
        (Unit.Count, "count"),
        (Unit.Persons, "persons"),
        (Unit.PercentChange, "percent-change"),
        (Unit.Ratio, "ratio"));

    public static readonly CodeList<Better> Directions = new((Better.Higher, "higher"), (Better.Lower, "lower"), (Better.Neither, "neither"));

    public static readonly CodeList<Coverage> Coverages = new((Coverage.City, "city"), (Coverage.Country, "country"), (Coverage.Cities, "cities"));

    /// <summary>SDMX code list CL_OBS_STATUS 2.2.</summary>
    public static readonly CodeList<ObservationStatus> Statuses = new(
        (ObservationStatus.Normal, "A"),
        (ObservationStatus.Break, "B"),
        (ObservationStatus.DefinitionDiffers, "D"),
        (ObservationStatus.Estimated, "E"),
        (ObservationStatus.Provisional, "P"),
        (ObservationStatus.LowReliability, "U"),
        (ObservationStatus.CannotExist, "M"),
        (ObservationStatus.Missing, "O"));

    /// <summary>A status as staff write it; null for the usual one, which they leave out.</summary>
    public static string? Written(ObservationStatus? status) =>
        status is null or ObservationStatus.Normal ? null : Statuses.Of(status.Value).ToLowerInvariant();

    /// <summary>SDMX code list CL_CONF_STATUS 1.3.</summary>
    public static readonly CodeList<Confidentiality> Confidentialities = new((Confidentiality.Free, "F"), (Confidentiality.Confidential, "C"));

    /// <summary>From best to the one that is none.</summary>
    public static readonly CodeList<VerdictKind> Verdicts = new(
        (VerdictKind.Reached, "reached"),
        (VerdictKind.OnTrack, "on-track"),
        (VerdictKind.TooSlow, "too-slow"),
        (VerdictKind.Unchanged, "unchanged"),
        (VerdictKind.WrongWay, "wrong-way"),
        (VerdictKind.NotReached, "not-reached"),
        (VerdictKind.CannotTell, "cannot-tell"));

    public static readonly CodeList<Reason> Reasons = new(
        (Reason.TargetNotSet, "target-not-set"),
        (Reason.NoMeasurement, "no-measurement"),
        (Reason.OneMeasurement, "one-measurement"),
        (Reason.NoneForDuePeriod, "none-for-due-period"),
        (Reason.BreakInSeries, "break-in-series"),
        (Reason.ReferenceMissing, "reference-missing"),
        (Reason.Suppressed, "suppressed"),
        (Reason.UncertaintyTooWide, "uncertainty-too-wide"),
        (Reason.Overdue, "overdue"));

    public static readonly CodeList<IndicationKind> Indications = new(
        (IndicationKind.BothMiss, "both-miss"), (IndicationKind.BothKeep, "both-keep"), (IndicationKind.TargetBetween, "target-between"));

    public static readonly CodeList<NeedKind> Needs = new((NeedKind.Decision, "decision"), (NeedKind.Document, "document"), (NeedKind.Table, "table"));

    public static readonly CodeList<Method> Methods = new(
        (Method.Level, "level"), (Method.Met, "met"), (Method.LinearPace, "linear-pace"), (Method.Direction, "direction"), (Method.Plan, "plan"));

    public static readonly CodeList<Course> Courses = new(
        (Course.Better, "better"), (Course.Worse, "worse"), (Course.Unchanged, "unchanged"), (Course.Unclear, "unclear"));

    public static readonly CodeList<Heading> Headings = new(
        (Heading.Up, "up"), (Heading.Down, "down"), (Heading.Unchanged, "unchanged"), (Heading.Unclear, "unclear"));

    public static readonly CodeList<GapCourse> GapCourses = new(
        (GapCourse.Grows, "grows"),
        (GapCourse.Shrinks, "shrinks"),
        (GapCourse.Unchanged, "unchanged"),
        (GapCourse.Turned, "turned"),
        (GapCourse.Unclear, "unclear"));

    public static readonly CodeList<TargetKind> Targets = new(
        (TargetKind.AtMost, "at-most"),
        (TargetKind.AtLeast, "at-least"),
        (TargetKind.ChangeBy, "change-by"),
        (TargetKind.Direction, "direction"),
        (TargetKind.Parity, "parity"),
        (TargetKind.Rank, "rank"),
        (TargetKind.NotSet, "not-set"));

    public static readonly CodeList<ChangeMeasure> ChangeMeasures = new((ChangeMeasure.Percent, "percent"), (ChangeMeasure.Points, "points"));

    public static readonly CodeList<TargetChange> TargetChanges = new(
        (TargetChange.Set, "set"),
        (TargetChange.GivenUp, "given-up"),
        (TargetChange.Raised, "raised"),
        (TargetChange.Lowered, "lowered"),
        (TargetChange.Postponed, "postponed"),
        (TargetChange.BroughtForward, "brought-forward"),
        (TargetChange.Reframed, "reframed"));

    public static readonly CodeList<ComputationKind> Computations = new(
        (ComputationKind.Gap, "gap"),
        (ComputationKind.Ratio, "ratio"),
        (ComputationKind.Index, "index"),
        (ComputationKind.CountBeyond, "count-beyond"),
        (ComputationKind.Distance, "distance"));

    public static readonly CodeList<Tails> Tests = new((Tails.Two, "two-sided"), (Tails.One, "one-sided"));

    public static readonly CodeList<RangeEnd> RangeEnds = new((RangeEnd.Least, "least"), (RangeEnd.Most, "most"));

    public static readonly CodeList<AlternativeWay> AlternativeWays = new(
        (AlternativeWay.FromBase, "base"),
        (AlternativeWay.LowerEnd, "lower"),
        (AlternativeWay.UpperEnd, "upper"),
        (AlternativeWay.Eurostat, "eurostat"),
        (AlternativeWay.OpenSdg, "open-sdg"));

    /// <summary>Eurostat's words for its own categories.</summary>
    public static readonly CodeList<EurostatCategory> Eurostat = new(
        (EurostatCategory.SignificantProgress, "significant-progress"),
        (EurostatCategory.ModerateProgress, "moderate-progress"),
        (EurostatCategory.InsufficientProgress, "insufficient-progress"),
        (EurostatCategory.NoChange, "no-change"),
        (EurostatCategory.ModerateMovementAway, "moderate-movement-away"),
        (EurostatCategory.SignificantMovementAway, "significant-movement-away"),
        (EurostatCategory.MovementAway, "movement-away"));

    /// <summary>Open SDG's words for its own categories.</summary>
    public static readonly CodeList<OpenSdgCategory> OpenSdg = new(
        (OpenSdgCategory.TargetAchieved, "target-achieved"),
        (OpenSdgCategory.SubstantialProgress, "substantial-progress"),
        (OpenSdgCategory.ModerateProgress, "moderate-progress"),
        (OpenSdgCategory.LimitedProgress, "limited-progress"),
        (OpenSdgCategory.Deterioration, "deterioration"));

    public static readonly CodeList<Refusal> Refusals = new(
        (Refusal.NoTime, "no-time"),
        (Refusal.ValueIsZero, "value-is-zero"),
        (Refusal.TargetIsZero, "target-is-zero"),
        (Refusal.SignChange, "sign-change"),
        (Refusal.ValueIsNegative, "value-is-negative"),
        (Refusal.TargetKeptByBase, "target-kept-by-base"),
        (Refusal.RateOutOfScale, "rate-out-of-scale"));

    public static readonly CodeList<ArticleKind> Articles = new(
        (ArticleKind.Front, "front"),
        (ArticleKind.Goal, "goal"),
        (ArticleKind.Area, "area"),
        (ArticleKind.Policy, "policy"),
        (ArticleKind.ActionPlan, "action-plan"),
        (ArticleKind.Dialogue, "dialogue"),
        (ArticleKind.Advice, "advice"),
        (ArticleKind.Page, "page"));

    public static readonly CodeList<TopicState> TopicStates = new(
        (TopicState.Planned, "planned"), (TopicState.Open, "open"), (TopicState.Closed, "closed"));

    public static readonly CodeList<TopicStage> TopicStages = new(
        (TopicStage.Planned, "planned"), (TopicStage.Open, "open"), (TopicStage.Over, "over"), (TopicStage.Closed, "closed"));

    public static readonly CodeList<AdviceKind> Advice = new((AdviceKind.Sufficient, "sufficient"), (AdviceKind.Revise, "revise"));

    public static readonly CodeList<ActivityState> ActivityStates = new(
        (ActivityState.Planned, "planned"), (ActivityState.Running, "running"), (ActivityState.Done, "done"), (ActivityState.Dropped, "dropped"));

    public static readonly CodeList<ConsentScope> Consents = new((ConsentScope.Text, "text"), (ConsentScope.NameAndText, "name-and-text"));

    public static readonly CodeList<Reception> Receptions = new(
        (Reception.Followed, "followed"),
        (Reception.PartlyFollowed, "partly-followed"),
        (Reception.Noted, "noted"),
        (Reception.NotFollowed, "not-followed"));

    public static readonly CodeList<TimeOfYear> TimesOfYear = new(
    [
        (TimeOfYear.EachHalfYear, "each-half-year"),
        (TimeOfYear.OnceAYear, "yearly"),
        .. Enumerable.Range(1, Model.TimesOfYear.Months).Select(month => ((TimeOfYear)month, month.ToString(CultureInfo.InvariantCulture))),
    ]);

    /// <summary>SDMX's code for the total of a dimension.</summary>
    public const string Total = "_T";
}
