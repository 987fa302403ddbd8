using BarometerSite.Cards;
using BarometerSite.Problems;

namespace BarometerSite.Disk;

/// <summary>Draws with the typeface that the build restored beside the program, and the native library that lies there too.</summary>
internal static class CardPainters
{
    /// <summary>The two weights that drawings have.</summary>
    private static readonly (string Regular, string Bold) Files = ("Inter_400Regular.ttf", "Inter_700Bold.ttf");

    /// <param name="folder">Where the program lies.</param>
    /// <returns>Null with a complaint where one of them is missing.</returns>
    public static CardPainter? Open(string folder, DiagnosticBag diagnostics)
    {
        try
        {
            return CardPainter.Of(File.ReadAllBytes(Path.Combine(folder, Files.Regular)), File.ReadAllBytes(Path.Combine(folder, Files.Bold)));
        }
        catch (Exception exception) when (exception is FileNotFoundException or InvalidDataException or TypeInitializationException or DllNotFoundException)
        {
            diagnostics.Add(Complaints.CardsCannotBeDrawn((exception.InnerException ?? exception).Message));
            return null;
        }
    }
}
