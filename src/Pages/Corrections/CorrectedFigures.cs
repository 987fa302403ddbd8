using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Plots;

namespace BarometerSite.Pages.Corrections;

/// <summary>That a figure in a chart was corrected: said where the chart stands alone, on others' pages.</summary>
internal sealed record CorrectedFigureView(
    [Seen("which figure, and what became of it: a sentence")] string Text,
    [Seen("link to the correction")] LinkView Link) : View;

/// <summary>Finds the figures of a chart that a correction names, as the site knows it now: an edition does not know of its own mistakes.</summary>
internal static class CorrectedFigures
{
    public static ImmutableArray<CorrectedFigureView> Of(ChartView chart, PlanContext context, Wording wording)
    {
        var corrections = context.Mount?.Site.Corrections ?? context.Barometer.Corrections;
        if (corrections.IsEmpty)
            return [];
        var page = context.Elsewhere(Addresses.Corrections(wording.Language.IsUsual ? wording.Language : Languages.Complete))!;
        var shown = chart.Figures.SelectMany(Keys).ToHashSet();
        return
        [
            .. corrections.Where(correction => correction.FigureKey is { } key && shown.Contains(key) && Concerns(correction))
                .OrderByDescending(correction => correction.Note.Date).ThenBy(correction => correction.Id, StringComparer.Ordinal)
                .Select(View),
        ];

        // An edition before the first wrong one had it right.
        bool Concerns(Correction correction) => context.Mount is not { Header.Id: var edition } || edition >= correction.Note.Since || IsKnown(correction);

        bool IsKnown(Correction correction) => context.Barometer.Corrections.Any(known => known.Id == correction.Id);

        CorrectedFigureView View(Correction correction)
        {
            var key = correction.FigureKey!.Value;
            var indicator = context.Indicators[key.Indicator];
            var sentence = correction is Correction.Withheld ? "corrected_withheld" : IsKnown(correction) ? "corrected" : "corrected_since";
            var figure = $"{wording.In(indicator.Title)}, {CorrectionViews.Named(key, indicator, wording)}";
            return new CorrectedFigureView(
                wording.Say(sentence, ("figure", figure), ("date", wording.Date(correction.Note.Date))),
                new LinkView(wording.Word("corrected_link"), $"{page}#{CorrectionViews.Anchor(correction)}"));
        }
    }

    /// <summary>Of a figure and all that it is reckoned from.</summary>
    private static IEnumerable<FigureKey> Keys(Measurement row) => row.KnownParts.SelectMany(Keys).Prepend(row.Key);
}
