using System.Collections.Immutable;

namespace BarometerSite.Charts.Gauge;

/// <summary>
/// A goal's own barometer: on one scale where it started, where it is, where it ought to be by now, and where it must end. A mark that is
/// not known is left out, never guessed.
/// </summary>
/// <param name="Marks">At most one of each kind.</param>
/// <param name="Open">Why there is no target, as a clause: "Målet er ikke fastsat (X %)"; null where there is one.</param>
internal sealed record GaugeChart(
    string Id,
    string Title,
    string Unit,
    ChartLanguage Language,
    int Decimals,
    ImmutableArray<GaugeMark> Marks,
    string? Open) : ChartSpecification(Id, Title, Unit, Language, Decimals)
{
    public GaugeMark? Of(GaugeMarkKind kind) => Marks.FirstOrDefault(mark => mark.Kind == kind);
}

internal enum GaugeMarkKind
{
    Start,
    Expected,

    /// <summary>What decided, where a newer figure has come since.</summary>
    Decisive,
    Latest,
    Target,
}

/// <param name="Period">As people write it.</param>
internal sealed record GaugeMark(GaugeMarkKind Kind, decimal Value, string Period);
