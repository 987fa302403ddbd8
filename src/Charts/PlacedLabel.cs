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
    /// <summary>The room that it takes at most.</summary>
    public Box Box
    {
        get
        {
            var width = TextSize.Width(Lines);
            var left = Anchor switch { TextAnchor.Start => X, TextAnchor.Middle => X - (width / 2), _ => X - width };
            return new(left, Y - (Lines.Length * TextSize.LineHeight / 2), width, Lines.Length * TextSize.LineHeight);
        }
    }
}
