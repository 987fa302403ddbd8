namespace BarometerSite.Charts.Drawing;

/// <summary>The widths of all parts of one text, reckoned once, so that to break a text into lines takes time in proportion to its length.</summary>
internal readonly struct TextMeasure
{
    private readonly decimal width;

    /// <summary>Hundredths of an em before each character.</summary>
    private readonly int[] before;

    /// <summary>Where the text up to each character ends without the spaces before it.</summary>
    private readonly int[] trimmed;

    private readonly string text;

    /// <param name="width">Of a line.</param>
    public TextMeasure(string text, decimal width)
    {
        (this.text, this.width) = (text, width);
        (before, trimmed) = (new int[text.Length + 1], new int[text.Length + 1]);
        for (var at = 0; at < text.Length; at++)
        {
            before[at + 1] = before[at] + TextSize.HundredthsOfEm(text[at]);
            trimmed[at + 1] = char.IsWhiteSpace(text[at]) ? trimmed[at] : at + 1;
        }
    }

    /// <summary>The end of a part without the spaces at its end.</summary>
    public int Trimmed(int start, int end) => Math.Max(start, trimmed[end]);

    /// <summary>Whether a part, without the spaces at its end, is wider than a line.</summary>
    public bool IsTooWide(int start, int end) => Exceeds(before[Trimmed(start, end)] - before[start]);

    /// <summary>Where to cut a part so that it fits with a hyphen behind it; at least two characters stand before and behind the cut.</summary>
    public int Fitting(int start, int end)
    {
        var cut = start + 2;
        while (cut < end - 2 && !Exceeds(before[cut + 1] - before[start] + TextSize.HundredthsOfEm('-')))
            cut++;
        return char.IsHighSurrogate(text[cut - 1]) ? cut + 1 : cut;
    }

    private bool Exceeds(int hundredths) => hundredths * TextSize.FontSize / 100 > width;
}
