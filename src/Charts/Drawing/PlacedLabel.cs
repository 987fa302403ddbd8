using System.Diagnostics;

namespace BarometerSite.Charts.Drawing;

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
/// <param name="CssClass">Empty for text that looks like most.</param>
/// <param name="ValueLines">How many of the first lines are a value, which is set bold.</param>
internal sealed record PlacedLabel(ImmutableArray<string> Lines, decimal X, decimal Y, TextAnchor Anchor, string CssClass, int ValueLines = 0)
{
    public decimal Width
    {
        get
        {
            var widest = 0m;
            for (var index = 0; index < Lines.Length; index++)
                widest = Math.Max(widest, index < ValueLines ? TextSize.BoldWidth(Lines[index]) : TextSize.Width(Lines[index]));
            return widest;
        }
    }

    /// <summary>The room that it takes at most.</summary>
    public Box Box
    {
        get
        {
            var (width, height) = (Width, Lines.Length * TextSize.LineHeight);
            var left = Anchor switch
            {
                TextAnchor.Start => X,
                TextAnchor.Middle => X - (width / 2),
                TextAnchor.End => X - width,
                _ => throw new UnreachableException(),
            };
            return new(left, Y - (height / 2), width, height);
        }
    }
}
