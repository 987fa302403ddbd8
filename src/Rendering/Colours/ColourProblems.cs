using BarometerSite.Problems;

namespace BarometerSite.Rendering.Colours;

/// <summary>Puts what is wrong with the colours that the style sheets give to charts into words and places.</summary>
internal static class ColourProblems
{
    public static IEnumerable<Diagnostic> Of(TemplateFiles templates)
    {
        var sheets = templates.Under("styles/", ".css").Select(sheet => (Sheet: sheet, Colours: StyleColours.Find(sheet.Text))).ToList();
        foreach (var fault in ColourLint.Check([.. sheets.SelectMany(sheet => sheet.Colours)]))
        {
            var sheet = sheets.First(candidate => candidate.Colours.Contains(fault.Colour)).Sheet;
            var span = new SourceSpan(sheet, fault.Colour.Start, "#rrggbb".Length);
            var name = "--" + fault.Colour.Name;
            var scheme = fault.Colour.IsDark ? "dark" : "light";
            yield return fault.IsAgainstPaper
                ? Complaints.ChartColourTooFaint(span, name, scheme, fault.Vision.Name, fault.Found, fault.Wanted)
                : Complaints.ChartColoursTooClose(span, name, "--" + fault.Other.Name, scheme, fault.Vision.Name, fault.Found, fault.Wanted);
        }
    }
}
