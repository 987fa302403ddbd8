using BarometerSite.Model;

namespace BarometerSite.Computing;

/// <summary>Makes a measurement of an outcome and the parts that it rests on.</summary>
internal static class ComputedMeasurement
{
    /// <summary>Where parts have several: SDMX's guideline puts the break first.</summary>
    private static readonly ImmutableArray<ObservationStatus> GravestFirst =
    [
        ObservationStatus.Break, ObservationStatus.DefinitionDiffers, ObservationStatus.LowReliability,
        ObservationStatus.Estimated, ObservationStatus.Provisional,
    ];

    /// <param name="found">The figures that the rule asks for, null where one is not known; one at least is.</param>
    public static Measurement Of(
        Outcome outcome, Indicator computed, Period period, Cell cell, ImmutableArray<WantedFigure> wanted, IReadOnlyList<Measurement?> found)
    {
        ImmutableArray<Measurement> parts = [.. found.OfType<Measurement>()];
        // Its source and date are those of the part that came last, so that it is known from the day on which all parts were.
        var newest = parts.MaxBy(part => part.KnownFrom)!;
        var status = outcome.Status == ObservationStatus.Normal ? StatusOf(parts) : outcome.Status;
        return new Measurement(
            computed.Id, computed.Unit, period, cell, outcome.Value, outcome.Decimals, outcome.Lower, outcome.Upper,
                Count: null, status, outcome.Confidentiality,
            newest.Source, newest.Published, Note: null)
        {
            Parts = [.. wanted.Select((figure, at) => new FigurePart(new FigureKey(figure.Indicator.Id, period, figure.Cell), found[at]))],
            HalfWidth = outcome.HalfWidth,
            Rounding = outcome.Rounding,
            HasBreakingPart = parts.Any(part => part.BreaksSeries),
            HasPartStandingAlone = parts.Any(part => part.StandsAlone),
        };
    }

    /// <summary>Whether a vintage says nothing new: the parts are what they were, only published again.</summary>
    public static bool SaysTheSame(Measurement earlier, Measurement later) =>
        Figure(earlier) == Figure(later)
        && earlier.Rounding == later.Rounding
        && earlier.Parts.Select(Figure).SequenceEqual(later.Parts.Select(Figure));

    private static (decimal?, int, decimal?, decimal?, ObservationStatus, Confidentiality)? Figure(FigurePart part) =>
        part.Measurement is { } row ? Figure(row) : null;

    private static (decimal?, int, decimal?, decimal?, ObservationStatus, Confidentiality) Figure(Measurement row) =>
        (row.Value, row.Decimals, row.Lower, row.Upper, row.Status, row.Confidentiality);

    private static ObservationStatus StatusOf(ImmutableArray<Measurement> parts)
    {
        foreach (var status in GravestFirst)
        {
            if (parts.Any(part => part.Status == status))
                return status;
        }
        return ObservationStatus.Normal;
    }
}
