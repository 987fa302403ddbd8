using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Corrections;

internal sealed record CorrectionsView(
    [Seen("list of correction, the newest first")] ImmutableArray<CorrectionView> Items,
    [Seen("site-relative address of the same for machines")] string Json) : View;

/// <summary>Something that a published edition said wrongly.</summary>
internal sealed record CorrectionView(
    [Seen("its place on the page")] string Anchor,
    [Seen("what it is about")] LinkView Subject,
    [Seen("the period, and the part where it is no total; null of a text")] string? Figure,
    [Seen("as it was published; of what must not be known a mark")] string Was,
    [Seen("what is right")] string Is,
    [Seen("why it was wrong")] string Why,
    [Seen("who decided it, and when: a sentence")] string Decided,
    [Seen("link to the first edition that is wrong")] LinkView Since,
    [Seen("link to the edition that corrects it, or null while there is none")] LinkView? CorrectedIn) : View;

/// <summary>The page of what was wrong, which stands also when nothing was.</summary>
internal sealed class CorrectionViews(PlanContext context, Wording wording)
{
    public CorrectionsView Page() => new(
        [
            .. context.Barometer.Corrections.OrderByDescending(correction => correction.Note.Date)
                .ThenBy(correction => correction.Id, StringComparer.Ordinal).Select(Of),
        ],
        Addresses.CorrectionsJson);

    public static string Anchor(Correction correction) => "correction-" + correction.Id;

    /// <summary>A figure by its period, and its part where it is no total.</summary>
    public static string Named(FigureKey key, Indicator indicator, Wording wording) =>
        key.Cell.IsTotal ? wording.Period(key.Period) : $"{wording.Period(key.Period)}, {MemberViews.Name(indicator, key.Cell, wording)}";

    private CorrectionView Of(Correction correction)
    {
        var note = correction.Note;
        var current = context.History.Archive.Current(note.Since).Id;
        var (subject, figure, was, right) = correction switch
        {
            Correction.Figure wrong => (Link(wrong.Key), Named(wrong.Key), Value(wrong.Key, wrong.Was), Value(wrong.Key, wrong.Is)),
            Correction.Withheld hidden => (Link(hidden.Key), Named(hidden.Key), wording.Word("value_suppressed"), wording.Word("value_suppressed")),
            Correction.Text text => (Link(text), null, wording.In(text.Was), wording.In(text.Is)),
            _ => throw new ArgumentOutOfRangeException(nameof(correction)),
        };
        return new CorrectionView(
            Anchor(correction), subject, figure, was, right, wording.In(note.Why),
            wording.Say("correction_decided", ("by", wording.In(note.By)), ("date", wording.Date(note.Date))),
            Link(note.Since), current == note.Since ? null : Link(current));
    }

    private LinkView Link(EditionId id) => context.History.Of(id).Link(wording);

    private LinkView Link(FigureKey key) => new(
        wording.In(context.Indicators[key.Indicator].Title), wording.Language.IsComplete ? Addresses.Indicator(context.Indicators[key.Indicator]) : null);

    private LinkView Link(Correction.Text text) => text.Subject switch
    {
        SubjectKind.Goal => GoalSummaries.Link(context.Barometer.Goals.First(goal => goal.Id == text.SubjectId), wording),
        SubjectKind.Indicator => Link(new FigureKey(text.SubjectId, default, default)),
        SubjectKind.Text => new LinkView(context.Articles.All.First(article => article.Id == text.SubjectId).Title, null),
        SubjectKind.Site or SubjectKind.Area or SubjectKind.Committee or SubjectKind.Dimension or SubjectKind.Source or SubjectKind.CalendarEntry
            or SubjectKind.Topic or SubjectKind.Advice or SubjectKind.Activity or SubjectKind.Correction => throw new ArgumentOutOfRangeException(nameof(text)),
        _ => throw new ArgumentOutOfRangeException(nameof(text)),
    };

    private string Named(FigureKey key) => Named(key, context.Indicators[key.Indicator], wording);

    private string Value(FigureKey key, decimal? value) =>
        value is { } figure ? wording.WithUnit(context.Indicators[key.Indicator].Unit, wording.Exact(figure)) : wording.Word("value_missing");
}
