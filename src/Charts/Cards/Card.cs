using BarometerSite.Markup;

namespace BarometerSite.Charts.Cards;

/// <summary>
/// What stands on the picture that other sites show where somebody shares a page: a closed family. Whoever does not see it is told the same, in the
/// same order.
/// </summary>
/// <param name="Language">Code of its language: da.</param>
/// <param name="Site">The site's name.</param>
/// <param name="Heading">In small letters: which goal or area.</param>
/// <param name="Statement">In large ones: what the city promises, or what the area is called.</param>
/// <param name="Source">Where the figures come from, with the word before it.</param>
internal abstract record Card(string Language, string Site, string Heading, string Statement, string Source)
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>All that it says.</summary>
    public string Text => string.Join(" ", new[] { Heading, Statement }.Concat(Told).Append(Source).Where(text => text.Length > 0).Select(Ended));

    /// <summary>A whole file of SVG 1.1, <see cref="Width"/> by <see cref="Height"/>.</summary>
    /// <param name="style">What the classes of charts look like, escaped.</param>
    public Html Draw(Html style) => CardFrame.Draw(this, style);

    /// <summary>What it says of verdicts, in sentences.</summary>
    protected abstract IEnumerable<string> Told { get; }

    /// <summary>What stands between the frame's head and foot.</summary>
    public abstract Html Body();

    private static string Ended(string text) => text[^1] is '.' or '!' or '?' or '…' ? text : text + ".";
}

/// <summary>A verdict by sign and word.</summary>
/// <param name="Sign">One of <see cref="Grids.GridSigns"/>.</param>
internal sealed record CardVerdict(string Sign, string Word);

/// <summary>A figure as people write it.</summary>
/// <param name="Period">With whatever else must stand beside it.</param>
internal sealed record CardFigure(string Value, string Period)
{
    public override string ToString() => $"{Value} ({Period})";
}
