using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Model;

namespace BarometerSite.Pages.News;

/// <summary>Tells in words what differs between two editions.</summary>
internal sealed class NewsReader
{
    /// <summary>More figures of one indicator and kind than this are told in one sentence.</summary>
    private const int MostSentences = 3;

    private static readonly ImmutableArray<ChangeKind> Order = [.. Codes.Changes.Values];

    private readonly NewsSubjects subjects;
    private readonly ImmutableArray<Wording> wordings;
    private readonly EditionComparison comparison;

    private NewsReader(Edition before, Edition after, ImmutableArray<Wording> wordings)
    {
        this.wordings = wordings;
        subjects = new NewsSubjects(before, after);
        comparison = EditionComparer.Compare(before, after);
    }

    /// <param name="wordings">In the order of the languages.</param>
    public static ImmutableArray<NewsItem> Of(Edition before, Edition after, ImmutableArray<Wording> wordings) =>
        [.. new NewsReader(before, after, wordings).Items().OrderBy(item => Order.IndexOf(item.Kind))];

    /// <summary>Of the first edition nothing is new, or all of it: the newest figure of each indicator.</summary>
    public static ImmutableArray<NewsItem> OfFirst(Edition edition, ImmutableArray<Wording> wordings)
    {
        var reader = new NewsReader(edition, edition, wordings);
        return
        [
            .. edition.Barometer.Indicators
                .Select(indicator => indicator.Measurements.LastOrDefault(row => row is { Value: not null, Published: not null, IsTotal: true }))
                .OfType<Measurement>()
                .Select(row => new Change.Figure(ChangeKind.NewFigure, row.Key, null, row, null))
                .Select(figure => reader.Item([figure], wording => FigureSentences.Of(figure, reader.subjects, wording))),
        ];
    }

    private IEnumerable<NewsItem> Items() =>
    [
        .. comparison.Changes.Where(change => change is not (Change.Figure or Change.Detail) && CameOrWent(change) is null).Select(Item),
        .. Activities(), .. Figures(), .. Details(),
    ];

    private NewsItem Item(Change change) => change switch
    {
        Change.Flip flip => Item(flip, flip.Goal, wording => VerdictSentences.Of(flip, subjects, wording)) with
        {
            // Another reason is told, but not counted as another verdict.
            Count = flip.Before.Kind == flip.After.Kind ? 0 : 1,
        },
        Change.Working working => Item(working, working.Goal, wording => wording.Word("news_working")),
        Change.Decision decision => Item(decision, decision.Goal, wording => SubjectSentences.Of(decision, subjects, wording)),
        Change.Recomputed figures => Item(figures, figures.Indicator, wording => FigureSentences.Of(figures, subjects, wording)),
        Change.Method method => new NewsItem(method.Kind, "method", 1, Words(wording => SubjectSentences.Of(method, wording)), [], []),
        Change.State moved => Item(moved, moved.Subject, wording => SubjectSentences.Of(moved, wording)),
        Change.Added added => Item(added, added.Subject, wording => SubjectSentences.Of(added.Kind, added.Subject, wording)),
        Change.Withdrawn gone => Item(gone, gone.Subject, wording => SubjectSentences.Of(gone.Kind, gone.Subject, wording)),
        Change.Order order => new NewsItem(
            order.Kind, "order-" + Codes.Subjects.Of(order.Of), 1, Words(wording => SubjectSentences.Of(order, wording)), [], []),
        Change.Figure or Change.Detail => throw new InvalidOperationException("These are told together."),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    /// <summary>Figures of one indicator together where they are many.</summary>
    private IEnumerable<NewsItem> Figures()
    {
        foreach (var group in comparison.Changes.OfType<Change.Figure>().GroupBy(figure => (figure.Key.Indicator, figure.Kind)))
        {
            Change.Figure[] all = [.. group];
            if (all.Length <= MostSentences)
            {
                foreach (var figure in all)
                    yield return Item([figure], wording => FigureSentences.Of(figure, subjects, wording));
            }
            else
            {
                yield return Item(all, wording => FigureSentences.Of(all, subjects, wording));
            }
        }
    }

    /// <summary>Activities of one goal together where many came or went.</summary>
    private IEnumerable<NewsItem> Activities()
    {
        var all = comparison.Changes.Select(change => (Change: change, Subject: CameOrWent(change))).Where(found => found.Subject is not null);
        foreach (var group in all.GroupBy(found => (found.Change.Kind, Goal: subjects.Around(found.Subject!).Goals.FirstOrDefault() ?? "")))
        {
            (Change Change, Subject? Subject)[] found = [.. group];
            if (found.Length <= MostSentences)
            {
                foreach (var (change, _) in found)
                    yield return Item(change);
            }
            else
            {
                var several = $"news_{Codes.Changes.Key(group.Key.Kind)}_activities";
                yield return Item(found[0].Change, found[0].Subject!, wording => wording.Say(several, ("count", wording.Count(found.Length)))) with
                {
                    Key = $"{Codes.Changes.Of(group.Key.Kind)}-activities-{group.Key.Goal}",
                    Count = found.Length,
                    Goals = [.. found.SelectMany(one => subjects.Around(one.Subject!).Goals).Distinct(StringComparer.Ordinal)],
                    Areas = [.. found.SelectMany(one => subjects.Around(one.Subject!).Areas).Distinct(StringComparer.Ordinal)],
                };
            }
        }
    }

    /// <summary>The activity of a plan that came or went; null for every other change.</summary>
    private static Subject? CameOrWent(Change change) =>
        (change as Change.Added)?.Subject is { Kind: SubjectKind.Activity } added ? added
        : (change as Change.Withdrawn)?.Subject is { Kind: SubjectKind.Activity } gone ? gone
        : null;

    /// <summary>What was said of one thing otherwise, in one sentence for each kind.</summary>
    private IEnumerable<NewsItem> Details() =>
        from detail in comparison.Changes.OfType<Change.Detail>()
        group detail by (detail.Subject, detail.Kind) into said
        select Item(
            said.First(), said.Key.Subject, wording => SubjectSentences.Of(said.Key.Kind, said.Key.Subject, [.. said.Select(one => one.What)], wording));

    private NewsItem Item(Change change, Subject subject, Func<Wording, string> say)
    {
        var (goals, areas) = subjects.Around(subject);
        var key = $"{Codes.Changes.Of(change.Kind)}-{Codes.Subjects.Of(subject.Kind)}-{subject.Id}";
        // A text has an id in each language.
        return new NewsItem(change.Kind, subject.Language is { } language ? $"{key}-{language.Code}" : key, 1, Words(say), goals, areas);
    }

    private NewsItem Item(Change.Figure[] figures, Func<Wording, string> say)
    {
        var first = figures[0];
        var newest = figures.Select(figure => figure.After).OfType<Measurement>().Select(row => (DateOnly?)row.KnownFrom).Max();
        var (goals, areas) = subjects.Around(first.Key.Indicator);
        var published = first.After?.Published ?? first.Before?.Published;
        string[] place = figures.Length == 1
            ? [first.Key.Period.ToSdmx(), .. first.Key.Cell.Members.Select(member => member ?? Codes.Total), $"{published}"]
            : [$"{newest:O}"];
        var key = string.Join('-', [Codes.Changes.Of(first.Kind), first.Key.Indicator, .. place]);
        return new NewsItem(first.Kind, key, figures.Length, Words(say), goals, areas) { KnownFrom = newest };
    }

    private LocalText Words(Func<Wording, string> say) =>
        LocalText.Of(language => wordings.FirstOrDefault(wording => wording.Language == language) is { } wording ? say(wording) : null);
}
