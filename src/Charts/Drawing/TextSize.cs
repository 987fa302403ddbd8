namespace BarometerSite.Charts.Drawing;

/// <summary>
/// How much room text takes. No font can be asked when the site is built, so widths are averages over the sans-serif faces that readers'
/// machines have, rounded up: a label may get too much room, hardly too little. The unit is that of the view box, at the size of text on the
/// narrowest screen; wider screens show the same text smaller in proportion to the drawing, which only leaves more room.
/// </summary>
internal static class TextSize
{
    /// <summary>With a view box of 480 on a drawing 288 pixels wide (a 320-pixel screen with margins) this is 11.4 pixels.</summary>
    public const decimal FontSize = 19;

    public const decimal LineHeight = FontSize * 1.15m;

    /// <summary>The least space between two texts side by side.</summary>
    public const decimal Gap = 8;

    /// <summary>Letters of a word that is never parted.</summary>
    private const int ShortestParted = 4;

    public static decimal Width(string text)
    {
        // Labels are measured at every place that they might stand at.
        var hundredths = 0;
        foreach (var character in text)
            hundredths += HundredthsOfEm(character);
        return hundredths * FontSize / 100;
    }

    /// <summary>The same in bold, in which values are set.</summary>
    public static decimal BoldWidth(string text) => Width(text) * 1.1m;

    public static decimal Width(IEnumerable<string> lines) => lines.Select(Width).DefaultIfEmpty(0).Max();

    /// <summary>The text in lines no wider than asked, parted at spaces and after hyphens and slashes; a longer word is parted anywhere.</summary>
    public static ImmutableArray<string> Wrap(string text, decimal width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var measure = new TextMeasure(text, width);
        var start = 0;
        foreach (var (from, end) in Pieces(text))
        {
            if (from > start && measure.IsTooWide(start, end))
            {
                lines.Add(text[start..measure.Trimmed(start, from)]);
                start = from;
            }
            while (measure.IsTooWide(start, end) && measure.Trimmed(start, end) - start > ShortestParted)
            {
                var cut = measure.Fitting(start, end);
                lines.Add(text[start..cut] + "-");
                start = cut;
            }
        }
        if (measure.Trimmed(start, text.Length) > start || lines.Count == 0)
            lines.Add(text[start..measure.Trimmed(start, text.Length)]);
        return lines.ToImmutable();
    }

    /// <summary>The narrowest width at which <see cref="Wrap"/> breaks no word.</summary>
    public static decimal WidestWord(string text) => Pieces(text).Max(piece => Width(text[piece.From..piece.End].TrimEnd()));

    private static IEnumerable<(int From, int End)> Pieces(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length - 1; index++)
        {
            if (text[index] is not (' ' or '-' or '/'))
                continue;
            yield return (start, index + 1);
            start = index + 1;
        }
        yield return (start, text.Length);
    }

    internal static int HundredthsOfEm(char character) => character switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' or '\u00a0' => 32,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' => 40,
        'm' or 'w' or 'æ' or '%' => 93,
        'M' or 'W' or 'Æ' or '@' => 95,
        >= '0' and <= '9' => 62,
        _ when char.IsUpper(character) => 70,
        _ => 60,
    };
}
