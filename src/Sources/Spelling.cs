namespace BarometerSite.Sources;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Spelling
{
    /// <summary>The known word nearest to what was found, or null where none is near; of equals the first in ordinal order.</summary>
    public static string? Nearest(string found, IEnumerable<string> known) => throw new NotImplementedException();
}
