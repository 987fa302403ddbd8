using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Review.Findings;

/// <summary>Targets as readers see them where the site's words are whole, else by their codes.</summary>
/// <param name="wording">Null where words are missing.</param>
internal sealed class TargetWords(Wording? wording)
{
    public string Of(Indicator indicator, Target target) => wording is null
        ? $"{Codes.Targets.Of(target.Kind)}, due {target.Due}"
        : $"{TargetViews.Text(indicator, target, wording)} ({wording.In(target.Decision.By)})";
}
