using BarometerSite.Editions.Comparing;
using BarometerSite.Model;

namespace BarometerSite.Review.Findings;

/// <summary>Translations that say what the Danish said before it was changed.</summary>
internal sealed class TranslationFindings(EditionComparison comparison, ReviewSubjects subjects, TextBodies bodies)
{
    public IEnumerable<Finding> Find() =>
    [
        .. bodies.Stale().Select(stale => new Finding(
            FindingKind.StaleTranslations, $"text/{stale.Translation.Language.Code}/{stale.Translation.Id}", stale.Translation.Title,
            $"{stale.Danish.Path} changed, {stale.Translation.Path} did not.")),
        .. comparison.Changes.OfType<Change.Detail>().SelectMany(Of),
    ];

    // Texts in files of their own are told above.
    private IEnumerable<Finding> Of(Change.Detail detail) =>
        from language in Languages.All
        where language != Languages.Complete && detail.Subject.Language is null && IsStale(detail, language)
        select new Finding(
            FindingKind.StaleTranslations, $"{ReviewSubjects.Key(detail.Subject)}#{Codes.ChangeDetails.Of(detail.What)}/{language.Code}",
            subjects.Title(detail.Subject), $"Its {Codes.ChangeDetails.Of(detail.What).Replace('-', ' ')} changed in Danish, but not in ‘{language.Code}’.")
        {
            Goals = subjects.GoalsOf(detail.Subject),
        };

    private static bool IsStale(Change.Detail detail, Language language) =>
        detail is { Before: { } was, After: { } now } && detail.What != ChangeDetail.Address
        && was.In(Languages.Complete) != now.In(Languages.Complete) && now.Find(language) is { } text && was.Find(language) == text;
}
