namespace BarometerSite.Charts;

/// <summary>A chart whose every part has its place: what is drawn, and what the lint measures.</summary>
internal interface IChartLayout
{
    decimal Height { get; }
}
