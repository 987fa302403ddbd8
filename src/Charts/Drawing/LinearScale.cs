namespace BarometerSite.Charts.Drawing;

/// <summary>Carries values from a domain to a stretch of the drawing, in proportion. The stretch may run backwards, as the upright axis of SVG does.</summary>
internal sealed record LinearScale(decimal From, decimal To, decimal Start, decimal End)
{
    /// <summary>The place of a value; the middle of the stretch when the domain is a single value.</summary>
    public decimal At(decimal value) =>
        To == From ? (Start + End) / 2 : Start + ((value - From) / (To - From) * (End - Start));
}
