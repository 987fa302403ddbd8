using System.Collections.Immutable;

namespace BarometerSite.Charts;

/// <summary>Which edge of a text its place is; the names are SVG's.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>Text with its place.</summary>
/// <param name="X">Where the anchor is.</param>
/// <param name="Y">The middle of all lines together.</param>
/// <param name="ValueLines">How many of the first lines are a value, which is set bold.</param>
internal sealed record PlacedLabel(ImmutableArray<string> Lines, decimal X, decimal Y, TextAnchor Anchor, string CssClass, int ValueLines = 0)
{
    public decimal Width => Lines.Select((line, index) => index < ValueLines ? TextSize.BoldWidth(line) : TextSize.Width(line)).DefaultIfEmpty(0).Max();

    /// <summary>The room that it takes at most.</summary>
    public Box Box
    {
        get
        {
            var left = Anchor switch { TextAnchor.Start => X, TextAnchor.Middle => X - (Width / 2), _ => X - Width };
            return new(left, Y - (Lines.Length * TextSize.LineHeight / 2), Width, Lines.Length * TextSize.LineHeight);
        }
    }
}
