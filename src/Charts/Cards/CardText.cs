using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Cards;

/// <summary>A text in as many lines as there is room for. What does not fit is cut off behind a whole word, and three dots say so.</summary>
/// <param name="Width">That it has at most.</param>
/// <param name="Size">Of its letters, in pixels.</param>
/// <param name="Most">Lines, at least one.</param>
internal sealed record CardText(string Text, decimal Width, decimal Size, int Most)
{
    private const char Cut = '…';

    public bool IsBold { get; init; }

    public decimal LineHeight => Size * 1.25m;

    public bool Fits => All.Length <= Most;

    /// <summary>From the top down.</summary>
    public ImmutableArray<string> Lines => All is var all && all.Length <= Most ? all : [.. all[..(Most - 1)], Shortened(all[Most - 1])];

    // Widths are known at the drawing's size of text.
    private decimal LineWidth => Width * TextSize.FontSize / (IsBold ? Size * BoldShare : Size);

    /// <summary>As <see cref="TextSize.BoldWidth"/> has it.</summary>
    private static decimal BoldShare => TextSize.BoldWidth("0") / TextSize.Width("0");

    private ImmutableArray<string> All => TextSize.Wrap(Text, LineWidth);

    public Html Draw(decimal x, decimal top, string css) =>
        Html.Concat(Lines.Select((line, at) => Line(line, x, top + (at * LineHeight) + Size, Size, css, IsBold)));

    /// <param name="y">Of the line that the letters stand on.</param>
    public static Html Line(string text, decimal x, decimal y, decimal size, string css, bool isBold = false) => Html.Of(
        $"<text class=\"{css}\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{(isBold ? 700 : 400)}\">{text}</text>\n");

    public static decimal BoldWidth(string text, decimal size) => TextSize.BoldWidth(text) * size / TextSize.FontSize;

    /// <summary>The largest size at which a text in bold is no wider than asked.</summary>
    /// <param name="smallest">Where even this is too wide, the text sticks out.</param>
    public static decimal Fitting(string text, decimal width, decimal largest, decimal smallest) =>
        Math.Clamp(decimal.Floor(width * TextSize.FontSize / TextSize.BoldWidth(text)), smallest, largest);

    private string Shortened(string line)
    {
        var kept = line.TrimEnd('-');
        while (TextSize.Width(kept + Cut) > LineWidth && kept.LastIndexOf(' ') is > 0 and var space)
            kept = kept[..space];
        return kept.TrimEnd(' ', ',', ';', ':', '.', '–') + Cut;
    }
}
