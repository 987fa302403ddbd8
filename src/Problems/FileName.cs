namespace BarometerSite.Problems;

/// <summary>Names of files and folders that every operating system can hold and every message show.</summary>
internal static class FileName
{
    // What Windows does not allow in a name, or takes for a drive, a stream or a pattern.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\/:*?\"<>|");

    /// <summary>Devices of Windows, whatever follows a dot behind them ("Naming Files, Paths, and Namespaces", learn.microsoft.com).</summary>
    private static readonly FrozenSet<string> Reserved =
        new[] { "CON", "PRN", "AUX", "NUL" }
            .Concat("123456789¹²³".SelectMany(digit => new[] { $"COM{digit}", $"LPT{digit}" }))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Bytes of UTF-8. File systems hold 255, and the site's own files get a hash or a chart's name behind what they are called.</summary>
    private const int MostBytes = 160;

    /// <summary>Whether every machine can hold a name, which is one part of a path.</summary>
    public static bool IsPortable(ReadOnlySpan<char> name) => Fault(name) is null;

    /// <summary>Why some machine cannot hold a name, as a part of a sentence; null where all can.</summary>
    public static string? Fault(ReadOnlySpan<char> name)
    {
        if (name.Length == 0)
            return "it is empty";
        if (Encoding.UTF8.GetByteCount(name) > MostBytes)
            return $"it is longer than {MostBytes} bytes";
        if (name.Contains('\uFFFD'))
            return "it has a letter that is not saved as UTF-8";
        if (name.IndexOfAny(Forbidden) is >= 0 and var at)
            return $"it has {Quotation.Of(name[at].ToString())}";
        if (name.ContainsAnyInRange('\0', '\u001F') || name.ContainsAnyInRange('\u007F', '\u009F'))
            return "it has a control character";
        // Windows drops them.
        if (name[^1] is '.' or ' ')
            return "it ends with a dot or a space";
        var dot = name.IndexOf('.');
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ');
        return Reserved.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem) ? "it is what Windows calls a device" : null;
    }
}
