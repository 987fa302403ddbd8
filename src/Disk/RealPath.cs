namespace BarometerSite.Disk;

/// <summary>Where a path leads to once every link in it is followed.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    /// <param name="path">What of it does not exist yet is taken as written.</param>
    /// <exception cref="IOException">Its links lead round in a circle.</exception>
    public static string Of(string path)
    {
        var followed = 0;
        return Of(path, ref followed);
    }

    private static string Of(string path, ref int followed)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, name);
            if (new DirectoryInfo(real).LinkTarget is not { } target)
                continue;
            if (++followed > MostLinks)
                throw new IOException($"Too many links in '{path}'.");
            real = Of(Path.Combine(Path.GetDirectoryName(real)!, target), ref followed);
        }
        return real;
    }
}
