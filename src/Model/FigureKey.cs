namespace BarometerSite.Model;

/// <summary>What a figure is a figure of: an indicator, a period and a cell of its table. Vintages share one key.</summary>
/// <param name="Indicator">The indicator's id.</param>
internal readonly record struct FigureKey(string Indicator, Period Period, Cell Cell);
