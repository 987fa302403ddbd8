using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using BarometerSite.Cards;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Rendering;

namespace BarometerSite.Tests.Cards;

/// <summary>The painter as the program has it, and one that only tells what it was asked to draw.</summary>
internal static class CardPainting
{
    private static readonly Lazy<CardPainter> Opened = new(() =>
    {
        var diagnostics = new DiagnosticBag();
        return CardPainters.Open(AppContext.BaseDirectory, diagnostics) ?? throw new InvalidOperationException(diagnostics.InOrder()[0].Message);
    });

    public static CardPainter Painter => Opened.Value;

    public static byte[] Paint(this ICardPainter painter, string drawing) => painter.Painted("card.png", drawing);

    public static byte[] Painted(this ICardPainter painter, string path, string drawing = "")
    {
        var png = new ArrayBufferWriter<byte>();
        painter.Paint(path, drawing, png);
        return png.WrittenSpan.ToArray();
    }

    internal sealed class Recording : ICardPainter
    {
        public string Name { get; init; } = "recording";

        public ConcurrentBag<string> Drawn { get; } = [];

        public IReadOnlyList<Rune> Lacking(string drawing) => [];

        public void Paint(string path, string drawing, IBufferWriter<byte> output)
        {
            Drawn.Add(path);
            output.Write(Encoding.UTF8.GetBytes(path));
        }
    }
}
