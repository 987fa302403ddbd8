using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>
/// Holds the published figures of an indicator against those it had. A figure is known by its period, cell and date of publication: each vintage is
/// a fact of its own, also when a later one counts. On which line of its file a row stands is no fact.
/// </summary>
internal sealed class FigureComparer(EquatableArray<Correction> corrections)
{
    private readonly ILookup<FigureKey, Correction> corrections = corrections.Where(correction => correction.FigureKey is not null)
        .ToLookup(correction => correction.FigureKey!.Value);

    /// <summary>Looks at each row once; the like beginning and end of two lists cost a comparison and nothing else.</summary>
    public IReadOnlyList<FigureDelta> Compare(Indicator before, Indicator after)
    {
        var (was, now) = (Aligned(before, after), after.Measurements.Items);
        if (was == now)
            return [];
        var start = 0;
        while (start < was.Length && start < now.Length && AreSame(was[start], now[start]))
            start++;
        var end = 0;
        while (end < was.Length - start && end < now.Length - start && AreSame(was[^(end + 1)], now[^(end + 1)]))
            end++;
        return start == was.Length && start == now.Length ? [] : Match(was, was.AsSpan()[start..^end], now.AsSpan()[start..^end]);
    }

    /// <summary>The same figure with the same words, wherever it is written.</summary>
    public static bool AreSame(Measurement before, Measurement after) =>
        ReferenceEquals(before, after)
        || (before.Period == after.Period && before.Published == after.Published && before.Cell == after.Cell && HaveSameFigure(before, after)
            && before.Source.Id == after.Source.Id && before.Note == after.Note && before.Decimals == after.Decimals
            && before.HalfWidth == after.HalfWidth && before.Rounding == after.Rounding && before.Parts.Select(Of).SequenceEqual(after.Parts.Select(Of)));

    private static (FigureKey, decimal?) Of(FigurePart part) => (part.Key, part.Measurement?.Value);

    private List<FigureDelta> Match(ImmutableArray<Measurement> all, ReadOnlySpan<Measurement> was, ReadOnlySpan<Measurement> now)
    {
        var left = new Dictionary<(Period, Cell, PartialDate?), Measurement>(was.Length);
        foreach (var row in was)
            left[(row.Period, row.Cell, row.Published)] = row;
        var found = new List<FigureDelta>();
        var unmatched = new List<Measurement>();
        foreach (var row in now)
        {
            if (!left.Remove((row.Period, row.Cell, row.Published), out var old))
                unmatched.Add(row);
            else if (!AreSame(old, row))
                found.Add(OfVintage(old, row));
        }
        var gone = left.Values.ToLookup(row => (row.Period, row.Cell));
        var newest = unmatched.Count == 0 ? [] : Newest(all);
        foreach (var row in unmatched)
        {
            // Another date and nothing else: the same vintage, told better.
            if (gone[(row.Period, row.Cell)]
                .FirstOrDefault(old => HaveSameFigure(old, row) && left.ContainsKey((old.Period, old.Cell, old.Published))) is { } same)
            {
                left.Remove((same.Period, same.Cell, same.Published));
                found.Add(new FigureDelta(ChangeKind.AnnotatedFigure, same, row));
            }
            else
            {
                found.Add(OfNew(row, newest.GetValueOrDefault((row.Period, row.Cell))));
            }
        }
        found.AddRange(left.Values.Select(OfGone));
        return [.. found.OrderBy(delta => (delta.Row ?? delta.Replaced)!.Period).ThenBy(delta => (delta.Row ?? delta.Replaced)!.Cell)];
    }

    private static Dictionary<(Period, Cell), Measurement> Newest(ImmutableArray<Measurement> rows)
    {
        var newest = new Dictionary<(Period, Cell), Measurement>();
        foreach (var row in rows)
        {
            if (row.Value is not null || row.IsConfidential)
                newest[(row.Period, row.Cell)] = row;
        }
        return newest;
    }

    private FigureDelta OfVintage(Measurement old, Measurement row)
    {
        var (had, has) = (old.Value is not null, row.Value is not null);
        if (HaveSameFigure(old, row) || (!had && !has) || (!had && !old.IsConfidential && row.IsConfidential))
            return new FigureDelta(ChangeKind.AnnotatedFigure, old, row);
        if (row.IsConfidential)
            return new FigureDelta(ChangeKind.WithheldFigure, old, row, null, Withholding(row));
        if (!had)
            return new FigureDelta(old.IsConfidential ? ChangeKind.ReleasedFigure : ChangeKind.NewFigure, old, row);
        return Covering(old, row) is { } correction
            ? new FigureDelta(ChangeKind.CorrectedFigure, old, row, null, correction)
            : new FigureDelta(has ? ChangeKind.AlteredFigure : ChangeKind.VanishedFigure, old, row);
    }

    private static FigureDelta OfNew(Measurement row, Measurement? newest)
    {
        if (row.Value is null)
            return new FigureDelta(ChangeKind.AnnotatedFigure, null, row);
        if (newest is null)
            return new FigureDelta(ChangeKind.NewFigure, null, row);
        return new FigureDelta(row.KnownFrom < newest.KnownFrom ? ChangeKind.EarlierFigure : ChangeKind.RevisedFigure, null, row, newest);
    }

    private FigureDelta OfGone(Measurement old)
    {
        if (old.Value is null)
            return new FigureDelta(ChangeKind.AnnotatedFigure, old, null);
        if (Withholding(old) is { } withheld)
            return new FigureDelta(ChangeKind.WithheldFigure, old, null, null, withheld);
        return Covering(old, null) is { } correction
            ? new FigureDelta(ChangeKind.CorrectedFigure, old, null, null, correction)
            : new FigureDelta(ChangeKind.VanishedFigure, old, null);
    }

    private Correction? Covering(Measurement old, Measurement? row) =>
        corrections[old.Key].FirstOrDefault(entry => entry is Correction.Figure figure && figure.Was == old.Value && figure.Is == row?.Value);

    private Correction? Withholding(Measurement row) => corrections[row.Key].FirstOrDefault(entry => entry is Correction.Withheld);

    /// <summary>With how many decimals it is written is no other figure: 7 and 7.0 are one.</summary>
    private static bool HaveSameFigure(Measurement before, Measurement after) =>
        before.Value == after.Value && before.Lower == after.Lower && before.Upper == after.Upper
        && before.Count == after.Count && before.Status == after.Status && before.Confidentiality == after.Confidentiality;

    /// <summary>The rows in the cells of the indicator's table today: what had no such dimension is its total, and only a total can lose one.</summary>
    private static ImmutableArray<Measurement> Aligned(Indicator before, Indicator after)
    {
        if (before.Dimensions.Select(dimension => dimension.Id).SequenceEqual(after.Dimensions.Select(dimension => dimension.Id)))
            return before.Measurements;
        string[] had = [.. before.Dimensions.Select(dimension => dimension.Id)];
        int[] places = [.. after.Dimensions.Select(dimension => Array.IndexOf(had, dimension.Id))];
        int[] lost = [.. Enumerable.Range(0, had.Length).Except(places)];
        return
        [
            .. before.Measurements.Select(row => lost.All(at => row.Cell[at] is null)
                ? row with { Cell = new Cell([.. places.Select(at => at < 0 ? null : row.Cell[at])]) }
                : row),
        ];
    }
}
