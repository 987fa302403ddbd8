namespace BarometerSite.Charts.Drawing;

/// <summary>An upright rectangle in the drawing, in units of the view box.</summary>
internal readonly record struct Box(decimal Left, decimal Top, decimal Width, decimal Height)
{
    public decimal Right => Left + Width;

    public decimal Bottom => Top + Height;

    public static Box Around(decimal x, decimal y, decimal width, decimal height) => new(x - (width / 2), y - (height / 2), width, height);

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains(Box other) => Left <= other.Left && Top <= other.Top && other.Right <= Right && other.Bottom <= Bottom;
}
