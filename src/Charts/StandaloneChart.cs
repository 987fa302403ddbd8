using System.Text.RegularExpressions;
using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>
/// A chart to take away: a file of SVG 1.1 that needs no page around it. What is shown, of whom and when stands above the drawing, source and
/// address below it, and the styles inside, since a picture that travels alone must still say what it is.
/// </summary>
internal static partial class StandaloneChart
{
    private const decimal Margin = 24;
    private const decimal HeadingSize = 24;
    private const decimal HeadingLine = HeadingSize * 1.2m;
    private const decimal SmallSize = 13;
    private const decimal SmallLine = SmallSize * 1.4m;
    private const decimal Between = 14;

    /// <summary>An address keeps its last slash behind it.</summary>
    private const char LeftToRight = '\u200e';

    /// <summary>What stands in the style element of such files: the same in all of a kind, so that a security policy can name it by its hash.</summary>
    /// <param name="styles">What the drawing's classes look like.</param>
    public static string Style(string styles) => Own(Short(styles + "\n.chart-file { font-family: sans-serif; }\n"));

    /// <param name="style">What <see cref="Style"/> makes, escaped.</param>
    public static Html Draw(Chart chart, ChartPicture picture, ChartCredit credit, Html style)
    {
        var heading = Wrap(chart.Heading, ChartPicture.Width, HeadingSize);
        var subtitle = Wrap(Chart.Capitalised(credit.Subtitle), ChartPicture.Width, SmallSize);
        var foot = Wrap(credit.Source, ChartPicture.Width, SmallSize)
            .Add(chart.Words.IsRightToLeft ? $"{LeftToRight}{credit.Address}{LeftToRight}" : credit.Address);
        var drawingTop = Margin + (heading.Length * HeadingLine) + (subtitle.Length * SmallLine) + Between;
        var footTop = drawingTop + picture.Height + Between;
        var (width, height) = (ChartPicture.Width + (2 * Margin), footTop + (foot.Length * SmallLine) + Margin);
        var start = chart.Words.IsRightToLeft ? width - Margin : Margin;
        var way = chart.Words.IsRightToLeft ? Html.Of($" direction=\"rtl\"") : Html.Empty;
        var above = Lines(heading, start, Margin, HeadingSize, HeadingLine, "chart-file-heading", "#1a1a1a");
        var below = Lines(subtitle, start, Margin + (heading.Length * HeadingLine), SmallSize, SmallLine, "chart-file-subtitle", "#59616b");
        var size = Svg.Size(width, height);
        return Html.Of($"""
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" {size} class="chart-file" role="img" aria-labelledby="title description" lang="{credit.Language}"{way}>
            <title id="title">{chart.Heading}</title>
            <desc id="description">{chart.Description}</desc>
            <style>{style}</style>
            <rect width="{width}" height="{height}" fill="#fff"/>
            {above}{below}<g class="chart"{Chart.Way(chart)} transform="translate({Margin} {drawingTop})">{picture.Drawing}</g>
            {Lines(foot, start, footTop, SmallSize, SmallLine, "chart-file-source", "#59616b")}</svg>

            """);
    }

    /// <summary>Styles without what only their authors need: every file carries them.</summary>
    public static string Short(string styles) =>
        Colon().Replace(Signs().Replace(Comment().Replace(styles, ""), "$1"), ":").Replace(";}", "}", StringComparison.Ordinal).Trim();

    /// <summary>
    /// Without names for colours, and what is only for pages: the paper of a file is white wherever it is seen, so its colours are the same everywhere,
    /// and no drawing in it is a small one.
    /// </summary>
    private static string Own(string styles)
    {
        var colours = Named().Matches(styles).ToDictionary(name => name.Groups["name"].Value, name => name.Groups["colour"].Value, StringComparer.Ordinal);
        var plain = Small().Replace(ForPages().Replace(styles, ""), "");
        // There is one chart in the file.
        return Use().Replace(InChart().Replace(plain, ""), use => colours.GetValueOrDefault(use.Groups["name"].Value, use.Value));
    }

    private static IEnumerable<Html> Lines(
        ImmutableArray<string> lines, decimal start, decimal top, decimal size, decimal height, string css, string colour) =>
        lines.Select((line, index) =>
            Html.Of($"<text class=\"{css}\" x=\"{start}\" y=\"{top + (index * height) + size}\" font-size=\"{size}\" fill=\"{colour}\">{line}</text>\n"));

    // Widths are known at the drawing's size of text.
    private static ImmutableArray<string> Wrap(string text, decimal width, decimal size) => TextSize.Wrap(text, width * TextSize.FontSize / size);

    [GeneratedRegex(@"/\*.*?(?:\*/|\z)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    /// <summary>With the space around them; not a colon, in front of which a space means something in a selector.</summary>
    [GeneratedRegex(@"\s*([{};,])\s*")]
    private static partial Regex Signs();

    [GeneratedRegex(@":\s+")]
    private static partial Regex Colon();

    [GeneratedRegex("(?<name>--[a-z0-9-]+):(?<colour>#[0-9a-f]{6})")]
    private static partial Regex Named();

    [GeneratedRegex(@"var\((?<name>--[a-z0-9-]+)\)")]
    private static partial Regex Use();

    [GeneratedRegex(@"(?<=[},]|^)\.chart (?=[.a-z])")]
    private static partial Regex InChart();

    /// <summary>The names of colours, and rules for some readers' screens alone, which hold rules themselves.</summary>
    [GeneratedRegex(@":root\{[^}]*\}|@[a-z-]+[^{]*\{(?:[^{}]*\{[^{}]*\})*\}")]
    private static partial Regex ForPages();

    /// <summary>Of a list of selectors, or a whole rule.</summary>
    [GeneratedRegex(@"(?<=[},]|^)\.chart-spark[^,{}]*(?:,|\{[^}]*\})|,\.chart-spark[^,{}]*(?=[,{])")]
    private static partial Regex Small();
}

/// <summary>What a chart says of itself once it has left its page.</summary>
/// <param name="Subtitle">Unit, place and years.</param>
/// <param name="Source">Who published the figures.</param>
/// <param name="Address">Of the page that it comes from.</param>
/// <param name="Language">Code of its language: da.</param>
internal sealed record ChartCredit(string Subtitle, string Source, string Address, string Language);
