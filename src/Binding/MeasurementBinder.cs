using System.Runtime.InteropServices;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Csv;
using Columns = BarometerSite.Model.MeasurementColumns;

namespace BarometerSite.Binding;

/// <summary>
/// A measurement file: <c>period,value</c>, any of the other fixed columns, and the indicator's dimensions. An empty dimension cell
/// means the total. The same period and cell may stand again with another publication date, never twice with the same.
/// </summary>
/// <param name="indicator">The id of the indicator whose file it is.</param>
/// <param name="source">The source of rows that name none.</param>
/// <param name="namesSource">Whether the indicator names such a source, be it a wrong one.</param>
internal sealed class MeasurementBinder(
    string indicator,
    CsvTable table,
    Unit unit,
    ImmutableArray<Dimension> dimensions,
    Source? source,
    bool namesSource,
    Registry<Source> sources,
    DiagnosticBag diagnostics)
{
    private readonly UnitRange range = UnitRange.Of(unit);
    private readonly ImmutableArray<(Dimension Dimension, HashSet<string> Members)> members =
        [.. dimensions.Select(dimension => (dimension, dimension.Members.Select(member => member.Id).ToHashSet(StringComparer.Ordinal)))];

    public ImmutableArray<Measurement> Bind()
    {
        if (!HasRightColumns())
            return [];
        var vintages = new Dictionary<(Period, Cell), int>();
        var seen = new Dictionary<(Period, Cell, PartialDate?), SourceSpan>();
        var measurements = new List<Measurement>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            if (BindRow(row) is not { } measurement)
                continue;
            var key = (measurement.Period, measurement.Cell, measurement.Published);
            if (seen.TryAdd(key, row.Span))
            {
                measurements.Add(measurement);
                ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(vintages, (measurement.Period, measurement.Cell), out _);
                if (++times == SourceLimits.Vintages + 1)
                    diagnostics.Add(Complaints.TooManyVintages(row.Span, SourceLimits.Vintages));
            }
            else
                diagnostics.Add(Complaints.DuplicateRow(row.Span, seen[key], Identity(measurement)));
        }
        return
        [
            .. measurements
                .OrderBy(measurement => measurement.Period)
                .ThenBy(measurement => measurement.Cell)
                .ThenBy(measurement => measurement.KnownFrom),
        ];
    }

    private bool HasRightColumns()
    {
        string[] known = [.. Columns.Given.Select(column => column.Id), .. dimensions.Select(dimension => dimension.Id)];
        string[] found = [.. table.Header.Select(column => column.Value)];
        var unknown = table.Header.Where(column => !known.Contains(column.Value)).ToList();
        foreach (var column in unknown)
            diagnostics.Add(Complaints.UnknownColumn(column.Value, column.Span, known));
        // A misspelt column is not missing as well.
        var misspelt = unknown.Select(column => Spelling.Nearest(column.Value, known)).ToHashSet();
        List<string> missing = [.. Columns.Given.Where(column => column.IsRequired).Select(column => column.Id).Except(found, StringComparer.Ordinal)];
        foreach (var column in missing.Where(column => !misspelt.Contains(column)))
            diagnostics.Add(Complaints.MissingColumn(column, table.Header[0].Span, found));
        return unknown.Count == 0 && missing.Count == 0;
    }

    private Measurement? BindRow(CsvRow row)
    {
        var cells = new RowReader(table, row, diagnostics);
        var period = cells.Period(Columns.Period.Id);
        var number = cells.Number(Columns.Value.Id, NumberPlace.Figure);
        var lower = cells.Number(Columns.Lower.Id, NumberPlace.Detail);
        var upper = cells.Number(Columns.Upper.Id, NumberPlace.Detail);
        var count = cells.WholeNumber(Columns.Count.Id);
        var status = cells.OneOf(Columns.Status.Id, "status code", Words.Statuses) ?? ObservationStatus.Normal;
        var suppression = cells.OneOf(Columns.Confidentiality.Id, "confidentiality code", Words.Confidentialities) ?? Suppression.None;
        var confidentiality = suppression == Suppression.None ? Confidentiality.Free : Confidentiality.Confidential;
        var published = cells.Date(Columns.Published.Id);
        var rowSource = cells.Text(Columns.Source.Id) is { } id ? sources.Resolve(id, diagnostics) : source;
        var note = cells.Text(Columns.Note.Id)?.Value;
        var cell = new Cell([.. members.Select(known => Member(cells, known.Dimension, known.Members))]);

        if (rowSource is null && !namesSource && cells.Text(Columns.Source.Id) is null)
            diagnostics.Add(Complaints.MissingSource(row.Span));
        var mayLackValue = status is ObservationStatus.CannotExist or ObservationStatus.Missing || confidentiality == Confidentiality.Confidential;
        if (number is null && !mayLackValue && cells.Text(Columns.Value.Id) is null)
        {
            diagnostics.Add(Complaints.ImpossibleValue("", cells.Span(Columns.Value.Id),
                "a figure that is missing has the status m or o, one that is kept back the confidentiality c"));
        }
        // Of what is counted whole a mark with zeros behind it says nothing.
        var decimals = range.IsWhole ? 0 : number?.Decimals ?? 0;
        var isPossible = KeepsRange(number, lower, upper, count);
        isPossible &= period is null || IsAfterItBegan(period.Value, published, rowSource, cells);
        return !isPossible || period is null || rowSource is null || (number is null && !mayLackValue)
            ? null
            : new Measurement(
                indicator, unit, period.Value, cell, SignificantDigits.WithDecimals(number?.Value, decimals), decimals,
                SignificantDigits.WithDecimals(lower?.Value, decimals),
                SignificantDigits.WithDecimals(upper?.Value, decimals), count, status, confidentiality, rowSource, published, note)
            {
                Line = row.Line,
                Suppression = suppression,
            };
    }

    private string? Member(RowReader cells, Dimension dimension, HashSet<string> known)
    {
        if (cells.Text(dimension.Id) is not { } id)
            return null;
        if (!known.Contains(id.Value))
            diagnostics.Add(Complaints.UnknownReference(dimension.Id, id.Value, id.Span, known));
        return id.Value;
    }

    private bool KeepsRange(WrittenNumber? value, WrittenNumber? lower, WrittenNumber? upper, int? count)
    {
        if (!RangeCheck.AllKeep([value, lower, upper], range, unit, diagnostics))
            return false;
        var expected = value switch
        {
            { } figure when lower?.Value > figure.Value || upper?.Value < figure.Value => "a figure must lie between its ‘lower’ and its ‘upper’",
            { } figure when unit == Unit.Rank && figure.Value > count =>
                $"a rank cannot be below the last place, and ‘n’ says that {count.Value.ToString(CultureInfo.InvariantCulture)} were ranked",
            null when lower?.Value > upper?.Value => "‘lower’ must not be above ‘upper’",
            _ => null,
        };
        if (expected is not null && (value ?? lower) is { } wrong)
            diagnostics.Add(Complaints.ImpossibleValue(wrong.Text, wrong.Span, expected));
        return expected is null;
    }

    // A date that is not known to the day counts as the last that it can mean. A source without a date says nothing.
    private bool IsAfterItBegan(Period period, PartialDate? published, Source? source, RowReader cells)
    {
        if ((published ?? source?.Date) is not { } date || date.Latest >= period.FirstDay)
            return true;
        diagnostics.Add(published is null
            ? Complaints.SourceBeforePeriod(source!.Id, date.ToString(), period.ToString(), cells.FilledSpan(Columns.Source.Id))
            : Complaints.PublishedBeforePeriod(date.ToString(), period.ToString(), cells.Span(Columns.Published.Id)));
        return false;
    }

    private string Identity(Measurement measurement) =>
        FigureName.Of(dimensions, measurement.Period, measurement.Cell) + (measurement.Published is { } date ? $" published ‘{date}’" : "");
}
