using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using BarometerSite.Sources;

namespace BarometerSite.Disk;

/// <summary>What travels in the program: the templates that it was made with, and what new files begin with.</summary>
internal static class ShippedFiles
{
    private const string StarterFolder = "starters/";

    private static readonly Assembly Program = typeof(ShippedFiles).Assembly;

    /// <summary>By their paths in a site, in ordinal order.</summary>
    public static IReadOnlyList<SourceFile> Templates => [.. Under("templates/").Select(file => new SourceFile(file.Path, Read(file.Name)))];

    /// <summary>The files of a new site, by their paths in it, with values in their places.</summary>
    public static IReadOnlyList<SourceFile> Site(params IReadOnlyCollection<(string Place, string Value)> values) =>
        [.. Under(StarterFolder + "site/").Select(file => new SourceFile(file.Path[(StarterFolder + "site/").Length..], Fill(Read(file.Name), values)))];

    /// <summary>What one new file begins with.</summary>
    /// <param name="values">Each stands for its place, <c>{{title}}</c>, as a quoted text of YAML.</param>
    public static byte[] Starter(string name, params IReadOnlyCollection<(string Place, string Value)> values) =>
        Fill(Read(Under(StarterFolder + name).Single().Name), values);

    // A quoted text of JSON is one of YAML (YAML 1.2.2, 1.3).
    private static byte[] Fill(byte[] starter, IReadOnlyCollection<(string Place, string Value)> values) => Encoding.UTF8.GetBytes(values.Aggregate(
        Encoding.UTF8.GetString(starter),
        (text, value) => text.Replace(
            "{{" + value.Place + "}}", $"\"{JsonEncodedText.Encode(value.Value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"", StringComparison.Ordinal)));

    // Whoever made the program may have had another sign between folders.
    private static IEnumerable<(string Name, string Path)> Under(string folder) => Program.GetManifestResourceNames()
        .Select(name => (Name: name, Path: name.Replace('\\', '/')))
        .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal))
        .OrderBy(file => file.Path, StringComparer.Ordinal);

    private static byte[] Read(string name)
    {
        using var stream = Program.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
