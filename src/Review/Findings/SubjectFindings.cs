using BarometerSite.Editions.Comparing;
using BarometerSite.Model;
using BarometerSite.Review.Words;

namespace BarometerSite.Review.Findings;

/// <summary>Targets, and whatever came, went, moved or is said otherwise that is no figure and no verdict.</summary>
/// <param name="hasPages">Whether pages tell for themselves that they moved.</param>
internal sealed class SubjectFindings(EditionComparison comparison, ReviewSubjects subjects, TargetWords targets, TextBodies bodies, bool hasPages)
{
    public IEnumerable<Finding> Find() => comparison.Changes.Select(Of).OfType<Finding>();

    private Finding? Of(Change change) => change switch
    {
        Change.Decision decision => Of(decision),
        Change.State moved => Of(moved.Subject, FindingKind.Descriptions, $"moved from {moved.Before} to {moved.After}") with
        {
            Before = moved.Before,
            After = moved.After,
        },
        Change.Added added => Of(added.Subject, added.Subject.Kind == SubjectKind.Correction ? FindingKind.Corrections : FindingKind.Added, "added"),
        Change.Withdrawn gone => Of(gone.Subject, FindingKind.Withdrawn, "withdrawn"),
        Change.Detail { What: ChangeDetail.Address } when hasPages => null,
        Change.Detail detail => Of(detail),
        Change.Order order => new Finding(
            FindingKind.Order, "order/" + Codes.Subjects.Of(order.Of), Name(order.Of), $"The list of each {Name(order.Of)} stands in another order."),
        Change.Figure or Change.Recomputed or Change.Flip or Change.Method or Change.Working => null,
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private Finding Of(Change.Decision decision)
    {
        var goal = subjects.Goal(decision.Goal.Id);
        var (was, now) = (Said(decision.Before), Said(decision.After));
        var sentence = (was, now) switch
        {
            (null, _) => $"Decided: {now}",
            (_, null) => $"The decision is gone: {was}",
            _ when was == now => $"The decision is described otherwise: {now}",
            _ => $"The decision says something else: {was} → {now}",
        };
        return new Finding(FindingKind.Targets, ReviewSubjects.Key(decision.Goal), subjects.GoalTitle(goal.Id), sentence)
        {
            Before = was,
            After = now,
            Goals = [goal.Id],
            Addresses = ReviewSubjects.AddressesOf(goal),
        };

        string? Said(Target? target) => target is null ? null : targets.Of(goal.Indicator, target);
    }

    private Finding Of(Subject subject, FindingKind kind, string verb) => new(
        kind, ReviewSubjects.Key(subject), subjects.Title(subject), $"The {Name(subject.Kind)} was {verb}.")
    {
        Goals = subjects.GoalsOf(subject),
        Addresses = subjects.AddressesOf(subject),
    };

    private Finding Of(Change.Detail detail)
    {
        var part = detail.What == ChangeDetail.Body ? "text" : Codes.ChangeDetails.Of(detail.What).Replace('-', ' ');
        return new Finding(
            KindOf(detail), ReviewSubjects.Key(detail.Subject) + "#" + Codes.ChangeDetails.Of(detail.What), subjects.Title(detail.Subject),
            $"Its {part} {(detail.Before is null ? "was added" : detail.After is null ? "is gone" : "changed")}.")
        {
            Words = [.. WordsOf(detail)],
            Goals = subjects.GoalsOf(detail.Subject),
            Addresses = subjects.AddressesOf(detail.Subject),
        };
    }

    private static FindingKind KindOf(Change.Detail detail)
    {
        if (detail.Kind == ChangeKind.Moved)
            return FindingKind.Moves;
        if (detail.Kind == ChangeKind.Text)
            return FindingKind.Texts;
        return detail.Subject.Kind == SubjectKind.Correction ? FindingKind.Corrections : FindingKind.Descriptions;
    }

    private IEnumerable<WordChange> WordsOf(Change.Detail detail)
    {
        if (detail is { What: ChangeDetail.Body, Subject: { Kind: SubjectKind.Text, Language: { } written } })
            return [WordDiff.Of(written.Code, bodies.Was(detail.Subject), bodies.Now(detail.Subject))];
        var texts = Languages.All.Select(language => (Code: language.Code, Was: detail.Before?.Find(language), Now: detail.After?.Find(language)))
            .Where(text => text.Was != text.Now).ToList();
        // An id, a number, a name: the same in every language.
        if (texts.Count > 1 && texts.All(text => text.Was == texts[0].Was && text.Now == texts[0].Now))
            return [WordDiff.Of(detail.Subject.Language?.Code, texts[0].Was, texts[0].Now)];
        return texts.Select(text => WordDiff.Of(text.Code, text.Was, text.Now));
    }

    private static string Name(SubjectKind kind) => Codes.Subjects.Of(kind).Replace('-', ' ');
}
