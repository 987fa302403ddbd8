using BarometerSite.Charts.Lint;
using BarometerSite.Pages;
using BarometerSite.Pages.Views;
using BarometerSite.Sources;

namespace BarometerSite.Rendering;

/// <summary>Puts what the lint of charts finds into words and places.</summary>
internal static class ChartProblems
{
    private const string Styles = "templates/styles";

    public static IEnumerable<Diagnostic> Of(ChartView chart, PagePlan embed)
    {
        foreach (var fault in ChartLint.Check(chart.Specification.LayOut()))
            yield return Of(fault, chart.Specification.Title, embed.Address);
    }

    /// <summary>Of the colours that the style sheets give to charts.</summary>
    public static IEnumerable<Diagnostic> OfColours(SourceSet sources)
    {
        var sheets = sources.Under(Styles, ".css").Select(sheet => (Sheet: sheet, Colours: StyleColours.Find(sheet.Text))).ToList();
        foreach (var fault in ColourLint.Check([.. sheets.SelectMany(sheet => sheet.Colours)]))
        {
            var sheet = sheets.First(candidate => candidate.Colours.Contains(fault.Colour)).Sheet;
            var span = new SourceSpan(sheet, fault.Colour.Start, "#rrggbb".Length);
            var scheme = fault.Colour.IsDark ? "dark" : "light";
            yield return fault.IsAgainstPaper
                ? Problems.ChartColourTooFaint(span, "--" + fault.Colour.Name, scheme, fault.Vision.Name, fault.Found, fault.Wanted)
                : Problems.ChartColoursTooClose(span, "--" + fault.Colour.Name, "--" + fault.Other.Name, scheme, fault.Vision.Name, fault.Found, fault.Wanted);
        }
    }

    private static Diagnostic Of(ChartFault fault, string title, string address) => fault switch
    {
        ChartFault.BarsNotFromZero => Problems.ChartBarsNotFromZero(title, address),
        ChartFault.TimeOutOfProportion => Problems.ChartTimeOutOfProportion(title, address),
        ChartFault.TooManyLines => Problems.ChartTooManyLines(title, address),
        ChartFault.LabelsOverlap => Problems.ChartLabelsOverlap(title, address),
        ChartFault.BreakNotMarked => Problems.ChartBreakNotMarked(title, address),
        ChartFault.AxisCutUnsaid => Problems.ChartAxisCutUnsaid(title, address),
        ChartFault.ColourAlone => Problems.ChartColourAlone(title, address),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
