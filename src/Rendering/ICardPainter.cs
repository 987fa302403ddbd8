namespace BarometerSite.Rendering;

/// <summary>Makes pictures of drawings, in a build that was asked for them. Safe to ask from several threads.</summary>
internal interface ICardPainter
{
    /// <summary>What draws, in a line: by another the same drawing may come to other bytes.</summary>
    string Name { get; }

    /// <summary>The characters that would vanish, since no typeface has a sign for them, each once.</summary>
    /// <param name="drawing">SVG; the signs of its markup are looked for too, and found.</param>
    IReadOnlyList<Rune> Lacking(string drawing);

    /// <param name="path">Of the picture in the site; it follows from the drawing.</param>
    /// <param name="output">Takes the bytes of a PNG.</param>
    void Paint(string path, string drawing, IBufferWriter<byte> output);
}
