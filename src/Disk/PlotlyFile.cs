namespace BarometerSite.Disk;

/// <summary>plotly.js as the build restored it, beside the program.</summary>
internal static class PlotlyFile
{
    private const string Name = "plotly-basic.min.js";

    /// <returns>Null where Node was missing when the program was built.</returns>
    public static byte[]? Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, Name);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }
}
