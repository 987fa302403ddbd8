extern alias SvgSkia;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using BarometerSite.Rendering;
using SkiaSharp;
using SvgSkia::Svg.Skia;
using SvgSkia::Svg.Skia.TypefaceProviders;

namespace BarometerSite.Cards;

/// <summary>Our drawings as PNG, by Svg.Skia, with the typeface that was restored and none of the machine's.</summary>
internal sealed class CardPainter : ICardPainter, IDisposable
{
    private readonly SKTypeface regular;
    private readonly SKTypeface bold;

    private CardPainter(SKTypeface regular, SKTypeface bold, string typefaces)
    {
        (this.regular, this.bold) = (regular, bold);
        Name = $"Svg.Skia {Version(typeof(SKSvg))}, SkiaSharp {Version(typeof(SKTypeface))}, {regular.FamilyName} {typefaces}, "
            + RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
    }

    public string Name { get; }

    /// <param name="regular">A file of TrueType.</param>
    /// <param name="bold">The same typeface in bold.</param>
    /// <exception cref="TypeInitializationException">The native library is missing, or of another version.</exception>
    /// <exception cref="InvalidDataException">One is no typeface.</exception>
    public static CardPainter Of(byte[] regular, byte[] bold)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData([.. regular, .. bold]).AsSpan(0, 4));
        return new CardPainter(Typeface(regular), Typeface(bold), hash);
    }

    public IReadOnlyList<Rune> Lacking(string drawing)
    {
        using var font = new SKFont(regular);
        return [.. drawing.EnumerateRunes().Distinct().Where(rune => IsSeen(rune) && !font.ContainsGlyph(rune.Value))];
    }

    public void Paint(string path, string drawing, IBufferWriter<byte> output)
    {
        using var svg = new SKSvg();
        svg.Settings.TypefaceProviders!.Clear();
        svg.Settings.TypefaceProviders.Add(new Typefaces(regular, bold));
        var picture = svg.FromSvg(drawing) ?? throw new InvalidOperationException($"The drawing of {path} is no SVG.");
        using var surface = SKSurface.Create(new SKImageInfo(
            (int)picture.CullRect.Width, (int)picture.CullRect.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.DrawPicture(picture);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        output.Write(png.AsSpan());
    }

    public void Dispose()
    {
        regular.Dispose();
        bold.Dispose();
    }

    private static bool IsSeen(Rune rune) => !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format;

    private static SKTypeface Typeface(byte[] file) =>
        SKTypeface.FromStream(new MemoryStream(file)) ?? throw new InvalidDataException("It is no typeface.");

    private static string Version(Type type) => type.Assembly.GetName().Version!.ToString(3);

    private sealed class Typefaces(SKTypeface regular, SKTypeface bold) : ITypefaceProvider
    {
        public SKTypeface FromFamilyName(string fontFamily, SKFontStyleWeight fontWeight, SKFontStyleWidth fontWidth, SKFontStyleSlant fontStyle) =>
            fontWeight >= SKFontStyleWeight.SemiBold ? bold : regular;
    }
}
