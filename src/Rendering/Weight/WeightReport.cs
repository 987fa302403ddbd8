namespace BarometerSite.Rendering.Weight;

/// <summary>Where a site's bytes go, as tables for people: by kind of page, by part of a page, by other files; and the heaviest pages.</summary>
internal static class WeightReport
{
    private const int MostPages = 10;
    private const int MostFiles = 12;

    public static string Of(ImmutableArray<WeighedFile> files)
    {
        var pages = files.Where(file => file.IsPage).ToImmutableArray();
        var all = Weight.Sum(pages.Select(page => page.Weight));
        var text = new StringBuilder();
        Append(text, "kind of page", ["pages", "plain", "gzip", "a page", "gzip"], ByKind(pages).Append(Row("all pages", pages)));
        Append(text, "part of a page", ["plain", "gzip", "share"], Enum.GetValues<PagePart>().Select(part =>
        {
            var weight = Weight.Sum(pages.Select(page => page.Parts[(int)part]));
            return (Name(part), new[] { Size(weight.Plain), Size(weight.Compressed), Share(weight.Plain, all.Plain) });
        }));
        Append(text, "other files", ["files", "plain", "gzip", "a file", "gzip"], ByKind(files.Where(file => !file.IsPage)).Take(MostFiles));
        Append(text, "heaviest pages", ["plain", "gzip", .. Enum.GetValues<PagePart>().Select(Name)], pages
            .OrderByDescending(page => page.Weight.Plain).ThenBy(page => page.Path, StringComparer.Ordinal).Take(MostPages)
            .Select(page => (page.Path, (string[])[Size(page.Weight.Plain), Size(page.Weight.Compressed), .. page.Parts.Select(part => Size(part.Plain))])));
        return text.ToString();
    }

    /// <summary>The heaviest kind first.</summary>
    private static IEnumerable<(string Name, string[] Cells)> ByKind(IEnumerable<WeighedFile> files) => files.GroupBy(file => file.Kind, StringComparer.Ordinal)
        .OrderByDescending(kind => kind.Sum(file => file.Weight.Plain)).ThenBy(kind => kind.Key, StringComparer.Ordinal)
        .Select(kind => Row(kind.Key, [.. kind]));

    private static (string Name, string[] Cells) Row(string name, ImmutableArray<WeighedFile> files)
    {
        var weight = Weight.Sum(files.Select(file => file.Weight));
        var count = Math.Max(1, files.Length);
        return (name,
            [Invariant($"{files.Length}"), Size(weight.Plain), Size(weight.Compressed), Size(weight.Plain / count), Size(weight.Compressed / count)]);
    }

    private static void Append(StringBuilder text, string heading, string[] columns, IEnumerable<(string Name, string[] Cells)> rows)
    {
        (string Name, string[] Cells)[] lines = [(heading, columns), .. rows];
        var first = lines.Max(line => line.Name.Length);
        var widths = columns.Select((_, column) => lines.Max(line => line.Cells[column].Length)).ToArray();
        text.Append('\n');
        foreach (var (name, cells) in lines)
            text.Append(name.PadRight(first)).AppendJoin("", cells.Select((cell, column) => "  " + cell.PadLeft(widths[column]))).Append('\n');
    }

    private static string Name(PagePart part) => part.ToString().ToLowerInvariant();

    private static string Size(long bytes) => bytes switch
    {
        < 1_000_000 => Invariant($"{bytes / 1000m:0.0} kB"),
        _ => Invariant($"{bytes / 1_000_000m:0.0} MB"),
    };

    private static string Share(long part, long whole) => whole == 0 ? "" : Invariant($"{100m * part / whole:0} %");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
