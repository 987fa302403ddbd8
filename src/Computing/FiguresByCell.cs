using BarometerSite.Model;

namespace BarometerSite.Computing;

/// <summary>The measurements of an indicator by period and cell, each with its vintages in order of publication.</summary>
internal sealed class FiguresByCell
{
    private readonly Dictionary<(Period Period, Cell Cell), List<Measurement>> figures = [];

    public FiguresByCell(Indicator indicator)
    {
        foreach (var measurement in indicator.Measurements)
        {
            var key = (measurement.Period, measurement.Cell);
            if (!figures.TryGetValue(key, out var vintages))
                figures.Add(key, vintages = []);
            vintages.Add(measurement);
        }
    }

    /// <summary>One figure of each period and cell, in no order.</summary>
    public IEnumerable<Measurement> Oldest => figures.Values.Select(vintages => vintages[0]);

    /// <summary>The vintages, oldest first; empty where there is no such figure.</summary>
    public IReadOnlyList<Measurement> Vintages(Period period, Cell cell) =>
        figures.TryGetValue((period, cell), out var vintages) ? vintages : [];
}
