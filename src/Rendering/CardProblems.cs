using BarometerSite.Pages;
using BarometerSite.Problems;

namespace BarometerSite.Rendering;

/// <summary>Text that would vanish from pictures without a word.</summary>
internal static class CardProblems
{
    public static IEnumerable<Diagnostic> Of(SitePlan plan, ICardPainter painter, PlaceIndex places) =>
        from page in plan.Pages
        let lacking = page.Card is { } card ? painter.Lacking(card.Draw().ToString()) : []
        where lacking.Count > 0
        select Complaints.CardCharacterMissing(page.MadeOf is { } made ? places.Of(made) : default, page.Title, page.Language.Code, lacking);
}
