using BarometerSite.Editions.Comparing;
using BarometerSite.Model;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.News;

/// <summary>What became of goals, indicators, texts and all else that is no figure, in words.</summary>
internal static class SubjectSentences
{
    /// <summary>Something that came or went.</summary>
    public static string Of(ChangeKind kind, Subject subject, Wording wording)
    {
        if (subject.Kind == SubjectKind.Correction && kind == ChangeKind.Added)
            return wording.Say("news_correction", ("why", wording.In(subject.Title)));
        return wording.Say("news_" + Codes.Changes.Key(kind), Name(subject, wording), ("title", wording.In(subject.Title)));
    }

    /// <summary>Something that is told otherwise.</summary>
    public static string Of(ChangeKind kind, Subject subject, IReadOnlyCollection<ChangeDetail> details, Wording wording)
    {
        // That of a text the text is new need not be said twice.
        if (kind == ChangeKind.Text && details.All(detail => detail == ChangeDetail.Body))
            return wording.Say("news_text_body", Name(subject, wording), ("title", wording.In(subject.Title)));
        var words = details.Distinct().Select(detail => wording.Word("detail_" + Codes.ChangeDetails.Key(detail))).ToList();
        var list = words.Count == 1
            ? words[0]
            : wording.Say("news_and", ("first", string.Join(", ", words[..^1])), ("last", words[^1]));
        return wording.Say("news_" + Codes.Changes.Key(kind), Name(subject, wording), ("title", wording.In(subject.Title)), ("details", list));
    }

    public static string Of(Change.State moved, Wording wording)
    {
        var key = Codes.Subjects.Key(moved.Subject.Kind) + "_";
        return wording.Say("news_state", Name(moved.Subject, wording), ("title", wording.In(moved.Subject.Title)),
            ("before", wording.Word(key + moved.Before)), ("after", wording.Word(key + moved.After)));
    }

    public static string Of(Change.Decision decision, NewsSubjects subjects, Wording wording)
    {
        var goal = subjects.Goal(decision.Goal.Id);
        return wording.Say("news_" + Codes.Changes.Key(decision.Kind), ("target", Text(decision.After)), ("before", Text(decision.Before)));

        string Text(Target? target) => target is null ? "" : TargetViews.Text(goal.Indicator, target, wording);
    }

    public static string Of(Change.Method method, Wording wording)
    {
        var version = method.Before.Version == method.After.Version
            ? null
            : wording.Say("news_method", ("before", method.Before.Version), ("after", method.After.Version));
        var test = method.Before.Test == method.After.Test ? null : wording.Word("news_method_test");
        return string.Join(' ', new[] { version, test }.OfType<string>());
    }

    public static string Of(Change.Order order, Wording wording) =>
        wording.Say("news_order", ("subject", wording.Word("subject_" + Codes.Subjects.Key(order.Of))));

    private static (string, string) Name(Subject subject, Wording wording) => ("subject", wording.Word("subject_" + Codes.Subjects.Key(subject.Kind)));
}
