using BarometerSite.Binding;
using BarometerSite.Importing.Layout;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Importing.Merging;

/// <summary>
/// Which figures of a file are new, which the barometer has, and which differ from what it has: these become new vintages. Nothing is overwritten and
/// nothing deleted.
/// </summary>
internal sealed class Merge(Indicator indicator, ImmutableArray<KnownFigure> known, ImportChoices choices, SourceSpan file, DiagnosticBag diagnostics)
{
    private readonly ILookup<FigureKey, KnownFigure> byKey = known.ToLookup(figure => figure.Measurement.Key);
    private readonly List<NewRow> rows = [];
    private readonly List<(ImportedFigure Figure, KnownFigure Had)> undated = [];

    public int New => rows.Count(row => row.Revises is null);

    public int Revised => rows.Count - New;

    /// <summary>Figures that the barometer has as they are.</summary>
    public int Equal { get; private set; }

    /// <summary>Of those that are equal the ones that the barometer calls provisional and the file does not, as rows that would make them final.</summary>
    public List<NewRow> Provisional { get; } = [];

    /// <summary>Revised figures that keep the break or the other definition of the earlier one, of which the file says nothing.</summary>
    public int KeptStatus { get; private set; }

    /// <summary>In order of period, of the dimensions' members, and of publication; null after a complaint.</summary>
    public ImmutableArray<NewRow>? Rows(IEnumerable<ImportedFigure> figures)
    {
        foreach (var figure in figures)
            Add(figure);
        if (undated is [var (first, had), ..])
        {
            var cells = had.Differing(first);
            diagnostics.Add(Complaints.ImportPublishedNeeded(
                file, undated.Count, $"For {Name(first)} the file has {first.Shown(cells)}, and {had.Row.Span} {had.Shown(cells)}."));
        }

        return diagnostics.HasErrors
            ? null
            : [.. rows.OrderBy(row => row.Figure.Period).ThenBy(row => Order(row.Figure.Cell)).ThenBy(row => row.Published?.Latest ?? DateOnly.MinValue)];
    }

    /// <summary>Cells as their dimensions list their members, the total first.</summary>
    private long Order(Cell cell)
    {
        long order = 0;
        for (var at = 0; at < cell.Length; at++)
        {
            var members = indicator.Dimensions[at].Members;
            order = (order * (members.Length + 1)) + members.Select(member => member.Id).ToList().IndexOf(cell[at] ?? "") + 1;
        }

        return order;
    }

    private void Add(ImportedFigure figure)
    {
        var vintages = byKey[new FigureKey(indicator.Id, figure.Period, figure.Cell)].ToList();
        var published = figure.Published ?? choices.Published;
        if (vintages.Count == 0)
        {
            rows.Add(Row(figure, published, revises: null));
            return;
        }

        // What the file says of an earlier publication is compared with that one.
        var newest = vintages[^1];
        var same = vintages.Find(known => known.Measurement.Published is { } date && date == published);
        if (same is not null ? same.Is(figure) : newest.Is(figure) || (figure.Published is null && IsUndatedVintage(figure, vintages)))
        {
            Equal++;
            if (same is null && figure.Status is null && newest.Measurement.Status == ObservationStatus.Provisional && newest.Is(figure))
                Provisional.Add(Row(newest.With(figure), published, newest));
        }
        else if (same is not null)
        {
            var cells = same.Differing(figure);
            diagnostics.Add(Complaints.ImportDiffers(file, Name(figure), published!.Value.ToString(), figure.Shown(cells), same.Shown(cells)));
        }
        else if (published is not { } date)
            undated.Add((figure, newest));
        else if (figure.Published is null && date.Latest <= newest.Measurement.KnownFrom)
        {
            diagnostics.Add(Complaints.ImportNotLater(
                file, Name(figure), date.ToString(), newest.Measurement.KnownFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
        else
            rows.Add(Row(figure, published, newest));
    }

    /// <summary>A file that names its sources tells an earlier figure without a date by its source.</summary>
    private static bool IsUndatedVintage(ImportedFigure figure, List<KnownFigure> vintages) =>
        figure.Source is not null
        && vintages.Exists(known => known.Measurement.Published is null && known.Measurement.Source.Id == figure.Source && known.Is(figure));

    private NewRow Row(ImportedFigure figure, PartialDate? published, KnownFigure? revises)
    {
        var status = figure.Status;
        // How something is counted does not change with a revision.
        if (status is null && revises?.Measurement.Status is ObservationStatus.Break or ObservationStatus.DefinitionDiffers)
        {
            status = revises.Measurement.Status;
            KeptStatus++;
        }

        return new NewRow(figure, status, published, choices.Source ?? figure.Source, revises);
    }

    private string Name(ImportedFigure figure) => FigureName.Of(indicator.Dimensions, figure.Period, figure.Cell);
}
