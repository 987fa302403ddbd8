namespace BarometerSite.Model;

/// <summary>The words for what happens between editions.</summary>
internal static partial class Codes
{
    public static readonly CodeList<ChangeKind> Changes = new(
        (ChangeKind.Verdict, "verdict"),
        (ChangeKind.NewFigure, "new-figure"),
        (ChangeKind.RevisedFigure, "revised-figure"),
        (ChangeKind.CorrectedFigure, "corrected-figure"),
        (ChangeKind.WithheldFigure, "withheld-figure"),
        (ChangeKind.ReleasedFigure, "released-figure"),
        (ChangeKind.AlteredFigure, "altered-figure"),
        (ChangeKind.VanishedFigure, "vanished-figure"),
        (ChangeKind.EarlierFigure, "earlier-figure"),
        (ChangeKind.AnnotatedFigure, "annotated-figure"),
        (ChangeKind.Recomputed, "recomputed"),
        (ChangeKind.TargetDecided, "target-decided"),
        (ChangeKind.TargetChanged, "target-changed"),
        (ChangeKind.TargetGone, "target-gone"),
        (ChangeKind.Method, "method"),
        (ChangeKind.Working, "working"),
        (ChangeKind.Added, "added"),
        (ChangeKind.Moved, "moved"),
        (ChangeKind.Withdrawn, "withdrawn"),
        (ChangeKind.Text, "text"),
        (ChangeKind.Description, "description"),
        (ChangeKind.Order, "order"));

    public static readonly CodeList<Cause> Causes = new(
        (Cause.NewFigure, "new-figure"),
        (Cause.Revision, "revision"),
        (Cause.Correction, "correction"),
        (Cause.Withholding, "withholding"),
        (Cause.Alteration, "alteration"),
        (Cause.Target, "target"),
        (Cause.Measure, "measure"),
        (Cause.Time, "time"),
        (Cause.Method, "method"));

    public static readonly CodeList<SubjectKind> Subjects = new(
        (SubjectKind.Site, "site"),
        (SubjectKind.Goal, "goal"),
        (SubjectKind.Area, "area"),
        (SubjectKind.Indicator, "indicator"),
        (SubjectKind.Committee, "committee"),
        (SubjectKind.Text, "text"),
        (SubjectKind.Dimension, "dimension"),
        (SubjectKind.Source, "source"),
        (SubjectKind.CalendarEntry, "calendar-entry"),
        (SubjectKind.Correction, "correction"));

    public static readonly CodeList<ChangeDetail> ChangeDetails = new(
        (ChangeDetail.Title, "title"),
        (ChangeDetail.ShortTitle, "short-title"),
        (ChangeDetail.Statement, "statement"),
        (ChangeDetail.Summary, "summary"),
        (ChangeDetail.Body, "body"),
        (ChangeDetail.Tagline, "tagline"),
        (ChangeDetail.Field, "field"),
        (ChangeDetail.Number, "number"),
        (ChangeDetail.Area, "area"),
        (ChangeDetail.Address, "address"),
        (ChangeDetail.Place, "place"),
        (ChangeDetail.Committee, "committee"),
        (ChangeDetail.CommitteeBasis, "committee-basis"),
        (ChangeDetail.Measure, "measure"),
        (ChangeDetail.Supporting, "supporting"),
        (ChangeDetail.Definition, "definition"),
        (ChangeDetail.Unit, "unit"),
        (ChangeDetail.Better, "better"),
        (ChangeDetail.Decimals, "decimals"),
        (ChangeDetail.Coverage, "coverage"),
        (ChangeDetail.Dimensions, "dimensions"),
        (ChangeDetail.Rule, "rule"),
        (ChangeDetail.TotalOf, "total-of"),
        (ChangeDetail.CountsPeople, "counts-people"),
        (ChangeDetail.Limit, "limit"),
        (ChangeDetail.ChartText, "chart-text"),
        (ChangeDetail.Relation, "relation"),
        (ChangeDetail.Awaited, "awaited"),
        (ChangeDetail.Caution, "caution"),
        (ChangeDetail.Total, "total"),
        (ChangeDetail.AddsUp, "adds-up"),
        (ChangeDetail.Members, "members"),
        (ChangeDetail.Map, "map"),
        (ChangeDetail.Publisher, "publisher"),
        (ChangeDetail.Date, "date"),
        (ChangeDetail.WebAddress, "web-address"),
        (ChangeDetail.Source, "source"),
        (ChangeDetail.When, "when"),
        (ChangeDetail.Owner, "owner"),
        (ChangeDetail.Policy, "policy"),
        (ChangeDetail.City, "city"),
        (ChangeDetail.Contact, "contact"),
        (ChangeDetail.AccessibilityStatement, "accessibility-statement"),
        (ChangeDetail.Licence, "licence"),
        (ChangeDetail.DisclosureLimits, "disclosure-limits"),
        (ChangeDetail.Correction, "correction"));

    public static readonly CodeList<CorrectionKind> Corrections = new(
        (CorrectionKind.Figure, "figure"), (CorrectionKind.Withheld, "withheld"), (CorrectionKind.Text, "text"));
}
