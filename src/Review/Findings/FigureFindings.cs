using BarometerSite.Editions.Comparing;
using BarometerSite.Model;

namespace BarometerSite.Review.Findings;

/// <summary>What became of figures.</summary>
internal sealed class FigureFindings(EditionComparison comparison, ReviewSubjects subjects, PublishedFigures published)
{
    private readonly Dictionary<string, ILookup<Cell, Measurement>> beside = new(StringComparer.Ordinal);

    public IEnumerable<Finding> Find() =>
    [
        .. comparison.Changes.OfType<Change.Figure>().Select(Of),
        .. comparison.Changes.OfType<Change.Recomputed>().Select(Of),
        .. comparison.Changes.OfType<Change.Withdrawn>().Where(gone => gone.Subject.Kind == SubjectKind.Indicator).Select(Lost).OfType<Finding>(),
    ];

    private Finding Of(Change.Figure change)
    {
        var indicator = subjects.Indicator(change.Key.Indicator);
        var (was, now) = (FigureWords.Of(indicator, change.Before), FigureWords.Of(indicator, change.After));
        var size = ChangeSize.Of(change.Before, change.After, Beside(indicator.Id));
        var decimals = Math.Max(change.Before?.Decimals ?? 0, change.After?.Decimals ?? 0);
        var sentence = Sentence(change, was, now) + (size is null ? "" : $": {FigureWords.Size(size, indicator, decimals)}") + "."
            + (change.IsSilent && change.Before is { } before ? published.Sentence(before) : "")
            + (change.Correction is { } correction ? $" Why: {Text(correction.Note.Why)}" : "");
        return new Finding(KindOf(change.Kind), $"figure/{change.Key.Indicator}/{Key(indicator, change)}", Name(indicator, change.Key), sentence)
        {
            Before = was,
            After = now,
            Goals = subjects.GoalsOf(indicator.Id),
            Addresses = ReviewSubjects.AddressesOf(indicator),
            Size = size?.OfSpread ?? size?.Percent ?? 0,
        };
    }

    private ILookup<Cell, Measurement> Beside(string id)
    {
        if (!beside.TryGetValue(id, out var found))
            beside.Add(id, found = ChangeSize.Figures(new[] { subjects.Was(id), subjects.Now(id) }.OfType<Indicator>()));
        return found;
    }

    private static string Sentence(Change.Figure change, string was, string now)
    {
        var since = (change.After ?? change.Before)?.Published is { } date ? $", published {date}" : "";
        return change.Kind switch
        {
            ChangeKind.NewFigure => $"New: {now}{since}",
            ChangeKind.EarlierFigure => $"An earlier vintage was added: {now}{since}; what counts is as before",
            ChangeKind.RevisedFigure => $"The source revised {was} to {now}{since}",
            ChangeKind.CorrectedFigure => $"Corrected from {was} to {now}",
            ChangeKind.AlteredFigure => $"{was} became {now} in the same vintage{since}",
            ChangeKind.VanishedFigure => $"{was}{since}{(since.Length > 0 ? "," : "")} is gone{(change.After is null ? "" : $"; there stands {now}")}",
            ChangeKind.WithheldFigure => "The figure is kept back now",
            ChangeKind.ReleasedFigure => $"The figure was kept back and is shown now: {now}",
            ChangeKind.AnnotatedFigure => (change.Before, change.After) is ({ } before, { } after)
                ? $"{now}: its source, note, date, decimals or uncertainty is told otherwise{Annotations(before, after)}"
                : $"A row without a figure {(change.Before is null ? "was added" : "is gone")}",
            ChangeKind.Recomputed or ChangeKind.TargetDecided or ChangeKind.TargetChanged or ChangeKind.TargetGone or ChangeKind.Method or ChangeKind.Verdict
                or ChangeKind.Working or ChangeKind.Added or ChangeKind.Moved or ChangeKind.Withdrawn or ChangeKind.Text or ChangeKind.Description
                or ChangeKind.Order => throw new InvalidOperationException("It tells of no figure."),
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };
    }

    private static FindingKind KindOf(ChangeKind kind) => kind switch
    {
        ChangeKind.NewFigure or ChangeKind.EarlierFigure => FindingKind.NewNumbers,
        ChangeKind.RevisedFigure => FindingKind.Revisions,
        ChangeKind.CorrectedFigure or ChangeKind.WithheldFigure or ChangeKind.ReleasedFigure => FindingKind.Corrections,
        ChangeKind.AlteredFigure => FindingKind.SilentCorrections,
        ChangeKind.VanishedFigure => FindingKind.LostNumbers,
        ChangeKind.AnnotatedFigure => FindingKind.Descriptions,
        ChangeKind.Recomputed or ChangeKind.TargetDecided or ChangeKind.TargetChanged or ChangeKind.TargetGone or ChangeKind.Method or ChangeKind.Verdict
            or ChangeKind.Working or ChangeKind.Added or ChangeKind.Moved or ChangeKind.Withdrawn or ChangeKind.Text or ChangeKind.Description
            or ChangeKind.Order => throw new InvalidOperationException("It tells of no figure."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Annotations(Measurement before, Measurement after)
    {
        var parts = new List<string>();
        Say("source", before.Source.Title, after.Source.Title);
        Say("published", $"{before.Published}", $"{after.Published}");
        Say("note", before.Note ?? "", after.Note ?? "");
        Say("decimals", $"{before.Decimals}", $"{after.Decimals}");
        return parts.Count == 0 ? "" : $" ({string.Join("; ", parts)})";

        void Say(string what, string was, string now)
        {
            if (was != now)
                parts.Add($"{what}: {(was.Length == 0 ? "none" : was)} → {(now.Length == 0 ? "none" : now)}");
        }
    }

    private Finding Of(Change.Recomputed change)
    {
        var indicator = subjects.Indicator(change.Indicator.Id);
        var (was, now) = (FigureWords.Of(indicator, change.Before), FigureWords.Of(indicator, change.After));
        var because = change.Because.IsEmpty
            ? "the same is reckoned otherwise"
            : "they follow from " + string.Join(", ", change.Because.Select(id => Text(subjects.Indicator(id).Title)));
        var newest = was == now ? "" : $" The newest: {was} became {now}.";
        return new Finding(FindingKind.Computed, $"indicator/{indicator.Id}", Text(indicator.Title), $"Its figures differ: {because}.{newest}")
        {
            Before = was == now ? null : was,
            After = was == now ? null : now,
            Goals = subjects.GoalsOf(indicator.Id),
            Addresses = ReviewSubjects.AddressesOf(indicator),
        };
    }

    /// <summary>What went with an indicator that is no more.</summary>
    private Finding? Lost(Change.Withdrawn gone)
    {
        var indicator = subjects.Indicator(gone.Subject.Id);
        var figures = indicator.Measurements.Count(row => row.Value is not null);
        return figures == 0 ? null : new Finding(
            FindingKind.LostNumbers, $"indicator/{indicator.Id}", Text(indicator.Title),
            $"The indicator is gone, and its {FigureWords.Count(figures)} figures with it.")
        {
            Goals = subjects.GoalsOf(indicator.Id),
        };
    }

    private static string Name(Indicator indicator, FigureKey key)
    {
        var members = key.Cell.Length != indicator.Dimensions.Length ? [] : indicator.Dimensions.Zip(key.Cell.Members)
            .Where(pair => pair.Second is not null)
            .Select(pair => Text(pair.First.Member(pair.Second!)?.Title ?? LocalText.Same(pair.Second!)));
        return string.Join(", ", members.Prepend(key.Period.ToString()).Prepend(Text(indicator.Title)));
    }

    private static string Key(Indicator indicator, Change.Figure change)
    {
        var members = indicator.Dimensions.Zip(change.Key.Cell.Members).Where(pair => pair.Second is not null).Select(pair => $"{pair.First.Id}={pair.Second}");
        return string.Join('/', [$"{change.Key.Period}", .. members]);
    }

    private static string Text(LocalText text) => text.In(Languages.Complete);
}
