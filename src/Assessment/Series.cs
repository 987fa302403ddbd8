using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>
/// The figures of one cell of an indicator as they were known on a day: of each period the vintage published last, in order of time.
/// What is kept back or missing stays in it without a value.
/// </summary>
internal sealed record Series
{
    private Series(Cell cell, ImmutableArray<Measurement> points)
    {
        Cell = cell;
        Points = points;
    }

    /// <summary>Per dimension a member or null for the total.</summary>
    public Cell Cell { get; }

    public EquatableArray<Measurement> Points { get; }

    public bool IsEmpty => Points.IsEmpty;

    public bool IsTotal => Cell.IsTotal;

    /// <summary>The last point that has a value.</summary>
    public Measurement? Latest => Points.LastOrDefault(point => point.Value is not null);

    /// <summary>The series of every cell, in the order in which the cells first occur; some may be without points. Looks at each measurement once.</summary>
    public static IReadOnlyList<Series> OfCells(Indicator indicator)
    {
        var cells = new Dictionary<Cell, List<Measurement>>();
        foreach (var measurement in indicator.Measurements)
        {
            if (!cells.TryGetValue(measurement.Cell, out var rows))
                cells.Add(measurement.Cell, rows = []);
            rows.Add(measurement);
        }
        return [.. cells.Values.Select(rows => new Series(rows[0].Cell, Known(rows, DateOnly.MaxValue)))];
    }

    /// <summary>Of an indicator whose figures are all known, as in an edition.</summary>
    public static Series OfTotal(Indicator indicator) => OfTotal(indicator, DateOnly.MaxValue);

    public static Series OfTotal(Indicator indicator, DateOnly asOf) =>
        new(Cell.Total(indicator.Dimensions.Length), Known(indicator.Measurements.Where(measurement => measurement.IsTotal), asOf));

    public static Series Of(TargetPart part, DateOnly asOf) => part.IsTotal
        ? OfTotal(part.Indicator, asOf)
        : new(part.Cell, Known(part.Indicator.Measurements.Where(measurement => measurement.Cell == part.Cell), asOf));

    /// <summary>The same series with another figure in one period: what if the truth lay there?</summary>
    public Series With(Measurement point) => new(Cell, [.. Points.Select(other => other.Period == point.Period ? point : other)]);

    /// <summary>The measurement of exactly that period.</summary>
    public Measurement? At(Period period) => Points.FirstOrDefault(point => point.Period == period);

    /// <summary>Whether a change between two points means something: no break after the first, and neither stands alone.</summary>
    public bool AreComparable(Measurement from, Measurement to) =>
        !from.StandsAlone && !to.StandsAlone
        && !Points.Any(point => point.BreaksSeries && point.Period > from.Period && point.Period <= to.Period);

    // The rows of a cell are in order of period, then publication, so the last of a period is its newest vintage.
    private static ImmutableArray<Measurement> Known(IEnumerable<Measurement> rows, DateOnly asOf)
    {
        var points = new List<Measurement>();
        foreach (var row in rows)
        {
            if (!row.IsKnown(asOf))
                continue;
            if (points.Count > 0 && points[^1].Period == row.Period)
                points[^1] = row;
            else
                points.Add(row);
        }
        return [.. points];
    }
}
