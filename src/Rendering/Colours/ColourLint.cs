namespace BarometerSite.Rendering.Colours;

/// <summary>Two colours of charts that some readers cannot tell apart well enough, and how far apart they are.</summary>
/// <param name="Other">The colour beside it, or the paper.</param>
internal sealed record ColourFault(NamedColour Colour, NamedColour Other, ColourVision Vision, double Found, double Wanted, bool IsAgainstPaper);

/// <summary>
/// Whether the lines of charts can be seen on their paper and told from their neighbours, in light and dark, with usual vision and with each
/// kind of cone missing. Colour is never alone: dashes and markers differ too.
/// </summary>
internal static class ColourLint
{
    private const int Lines = 4;

    /// <summary>WCAG 2.2, 1.4.11: graphics, 3:1. What a simulation of other eyes takes from that is within its own error.</summary>
    private const double LeastContrast = 3;

    private const double LeastContrastOfOthers = 2.5;

    /// <summary>In Oklab; where dashes and markers differ too, this keeps two lines apart at a glance.</summary>
    private const double LeastDistance = 0.2;

    /// <param name="colours">Of all style sheets, in their order: of two with one name the later holds.</param>
    public static IEnumerable<ColourFault> Check(ImmutableArray<NamedColour> colours)
    {
        foreach (var isDark in new[] { false, true })
        {
            if (Held(colours, "paper", isDark) is not { } paper)
                continue;
            var lines = Enumerable.Range(1, Lines).Select(number => Held(colours, $"chart-{number}", isDark)).OfType<NamedColour>().ToList();
            foreach (var fault in ColourVision.All.SelectMany(vision => Check(lines, paper, vision)))
                yield return fault;
        }
    }

    private static IEnumerable<ColourFault> Check(List<NamedColour> lines, NamedColour paper, ColourVision vision)
    {
        var least = vision == ColourVision.Usual ? LeastContrast : LeastContrastOfOthers;
        for (var index = 0; index < lines.Count; index++)
        {
            var seen = vision.See(lines[index].Colour);
            var contrast = seen.ContrastWith(vision.See(paper.Colour));
            if (contrast < least)
                yield return new ColourFault(lines[index], paper, vision, contrast, least, IsAgainstPaper: true);
            if (index == 0)
                continue;
            var distance = seen.DistanceTo(vision.See(lines[index - 1].Colour));
            if (distance < LeastDistance)
                yield return new ColourFault(lines[index], lines[index - 1], vision, distance, LeastDistance, IsAgainstPaper: false);
        }
    }

    private static NamedColour? Held(ImmutableArray<NamedColour> colours, string name, bool isDark) =>
        colours.LastOrDefault(colour => colour.Name == name && colour.IsDark == isDark);
}
