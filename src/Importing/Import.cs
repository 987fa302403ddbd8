using BarometerSite.Importing.Layout;
using BarometerSite.Importing.Merging;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources.Csv;

namespace BarometerSite.Importing;

/// <summary>What an import comes to.</summary>
/// <param name="Told">What was taken for what, and what came of it: lines for whoever imports.</param>
/// <param name="Rows">Those to be added, as they will be written, below the line of names.</param>
/// <param name="File">The whole measurement file; null where nothing is new.</param>
internal sealed record ImportResult(ImmutableArray<string> Told, string Rows, byte[]? File);

/// <summary>Figures of somebody else's file, merged into an indicator's own.</summary>
/// <param name="path">The measurement file's.</param>
/// <param name="table">That file as it is; null where there is none.</param>
/// <param name="hasMark">Whether it begins with U+FEFF.</param>
/// <param name="sources">The ids of the site's sources.</param>
internal sealed class Import(
    Indicator indicator, string path, CsvTable? table, bool hasMark, IReadOnlyCollection<string> sources, ImportChoices choices, DiagnosticBag diagnostics)
{
    private const int MostListed = 5;

    private readonly List<string> told = [];

    /// <param name="foreign">Its path, as complaints name it.</param>
    /// <returns>Null after a complaint.</returns>
    public ImportResult? Of(string foreign, byte[] bytes)
    {
        var file = SourceSpan.Of(new SourceText(foreign, ""));
        if (indicator.Computation is not null)
        {
            diagnostics.Add(Complaints.ImportComputed(file, indicator.Id));
            return null;
        }

        if (choices.Source is { } source && !sources.Contains(source))
        {
            diagnostics.Add(Complaints.UnknownReference("source", source, default, sources));
            return null;
        }

        var tables = ForeignFile.Read(foreign, bytes, diagnostics);
        if (diagnostics.HasErrors || SheetChoice.Of(tables, indicator, choices, file, diagnostics) is not { } chosen)
            return null;
        var sheet = chosen.Name.Length == 0 ? "" : $", the sheet {Quotation.Of(chosen.Name)}";
        told.Add($"{foreign}: {chosen.Form}{sheet}, {Counted.Of(chosen.Rows.Length, "row")}");
        if (Layout(chosen, file) is not { } layout)
            return null;
        var reader = new FigureReader(layout, indicator, choices, file, diagnostics);
        if (reader.Read() is not { } figures)
            return null;
        if (reader.Empty > 0)
            told.Add($"  left out: {Counted.Of(reader.Empty, "row")} without a figure");
        var known = KnownFigure.Of(indicator, table);
        var merge = new Merge(indicator, known, choices, file, diagnostics);
        if (merge.Rows(figures) is not { } rows)
            return null;
        var has = merge.Equal == 1 ? "it" : "them";
        told.Add(string.Create(CultureInfo.InvariantCulture,
            $"{path}: {Counted.Of(merge.New, "new figure")}, {merge.Revised} revised, {merge.Equal} as the barometer has {has}"));
        if (merge.KeptStatus > 0)
            told.Add($"  {Counted.Of(merge.KeptStatus, "revised figure")} with the status of the one before, b or d, since the file says none");
        LackingCells.Warn(known, rows, layout, file, diagnostics);
        var merged = new MeasurementFile(table, indicator);
        if (merge.Provisional.Count > 0)
            told.AddRange(Provisional(merge.Provisional, merged));
        return new ImportResult([.. told], rows.IsEmpty ? "" : merged.Written(rows), rows.IsEmpty ? null : merged.With(rows, hasMark));
    }

    private static IEnumerable<string> Provisional(List<NewRow> rows, MeasurementFile file)
    {
        var (figure, row) = rows.Count == 1 ? ("it", "row") : ("them", "rows");
        yield return string.Create(CultureInfo.InvariantCulture, $"  of these {rows.Count} that the barometer calls provisional (status p). ")
            + $"If the source has made {figure} final, add the {row} with the day on which it did:";
        foreach (var line in file.Written([.. rows.Take(MostListed)]).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            yield return "    " + line;
        if (rows.Count > MostListed)
            yield return string.Create(CultureInfo.InvariantCulture, $"    … and {rows.Count - MostListed} more");
    }

    private TableLayout? Layout(ForeignTable chosen, SourceSpan file)
    {
        if (RowChoice.Apply(chosen, choices.Where, file, diagnostics) is not var (meant, later)
            || WideTable.Lengthen(meant, indicator, choices, file, diagnostics) is not { } lengthened
            || RowChoice.Apply(lengthened, later, file, diagnostics) is not var (rows, unknown))
            return null;
        foreach (var choice in unknown)
            diagnostics.Add(Complaints.ImportUnknownColumn(file, choice.Name, [.. chosen.Columns.Select(column => column.Title)]));
        if (diagnostics.HasErrors || new ColumnFinder(rows, indicator, choices, file, diagnostics).Find(sources) is not { } layout)
            return null;
        told.AddRange(layout.Told.Select(line => "  " + line));
        return layout;
    }
}
