using BarometerSite.Editions.Comparing;
using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.News;

/// <summary>What became of figures, in words.</summary>
internal static class FigureSentences
{
    public static string Of(Change.Figure change, NewsSubjects subjects, Wording wording)
    {
        var indicator = subjects.Indicator(change.Key.Indicator);
        var sentence = wording.Say("news_" + Codes.Changes.Key(change.Kind) + Without(change),
            ("indicator", Name(indicator, change.Key.Cell, wording)),
            ("period", wording.Period(change.Key.Period)),
            ("before", Text(indicator, change.Before, wording)),
            ("figure", Text(indicator, change.After, wording)));
        return change.Correction is { } correction ? $"{sentence} {wording.In(correction.Note.Why)}" : sentence;
    }

    // A row that came without a figure says why there is none.
    private static string Without(Change.Figure change) => change is { Kind: ChangeKind.AnnotatedFigure, Before: null, After: { } row }
        ? row.IsConfidential ? "_hidden" : "_missing"
        : "";

    /// <summary>Many of one kind and indicator.</summary>
    public static string Of(IReadOnlyCollection<Change.Figure> changes, NewsSubjects subjects, Wording wording)
    {
        var first = changes.First();
        return wording.Say($"news_{Codes.Changes.Key(first.Kind)}_several",
            ("indicator", wording.In(subjects.Indicator(first.Key.Indicator).Short)),
            ("count", wording.Count(changes.Count)),
            ("period", wording.Period(changes.Max(change => change.Key.Period))));
    }

    public static string Of(Change.Recomputed change, NewsSubjects subjects, Wording wording)
    {
        var indicator = subjects.Indicator(change.Indicator.Id);
        var name = ("indicator", wording.In(indicator.Short));
        if (change is not { Before: { } before, After: { } after } || (before.Value == after.Value && before.Period == after.Period))
            return wording.Say("news_recomputed", name);
        return wording.Say("news_recomputed_figure", name,
            ("before", Text(indicator, before, wording)), ("period_before", wording.Period(before.Period)),
            ("figure", Text(indicator, after, wording)), ("period", wording.Period(after.Period)));
    }

    /// <summary>With what must stand beside it.</summary>
    public static string Text(Indicator indicator, Measurement? row, Wording wording) =>
        row is null ? wording.Word("news_no_figure") : wording.Detail(indicator, row) ?? wording.Figure(indicator, row);

    private static string Name(Indicator indicator, Cell cell, Wording wording)
    {
        var name = wording.In(indicator.Short);
        return cell.IsTotal || cell.Length != indicator.Dimensions.Length ? name : $"{name}, {MemberViews.Name(indicator, cell, wording)}";
    }
}
