using System.Collections.Immutable;

namespace BarometerSite.Tests.Agreement;

/// <summary>A mark of a goal's barometer as the CSV file has it.</summary>
internal sealed record GaugeMark(string Name, string Period, ShownNumber Value);

/// <summary>A goal's barometer as others get it: its CSV file and its figure.</summary>
internal sealed class PublishedGauge(PublishedSite site, string figure, string csv)
{
    public ImmutableArray<GaugeMark> Marks { get; } =
        [.. site.Csv(csv).Rows.Select(row => new GaugeMark(row.Cells[0].Value, row.Cells[1].Value, ShownNumber.OfMachine(row.Cells[2].Value)))];

    /// <summary>The values of the figure, in the same order.</summary>
    public ImmutableArray<decimal> Drawn { get; } =
        [.. site.Json(figure).GetProperty("data")[0].GetProperty("x").EnumerateArray().Select(value => value.GetDecimal())];

    public GaugeMark? Start => Mark(PublishedCodes.Start);

    public GaugeMark? Latest => Mark(PublishedCodes.Latest);

    public GaugeMark? Target => Mark(PublishedCodes.Target);

    private GaugeMark? Mark(string name) => Marks.SingleOrDefault(mark => mark.Name == name);
}
