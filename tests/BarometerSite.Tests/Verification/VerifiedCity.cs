using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using BarometerSite.Editions;
using BarometerSite.Editions.Files;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Tests.Cases;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.Rendering;
using BarometerSite.Verification;

namespace BarometerSite.Tests.Verification;

/// <summary>The example city with two more editions, and what verification says of it.</summary>
internal static partial class VerifiedCity
{
    public static readonly EditionId First = new(2030, 1);
    public static readonly EditionId Second = new(2030, 2);

    private static readonly Lazy<ImmutableArray<PublishedEdition>> Frozen = new(Freeze);
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Rendered = new(Render);

    /// <summary>The two, in their order.</summary>
    public static ImmutableArray<PublishedEdition> Editions => Frozen.Value;

    /// <summary>Its site as it was built.</summary>
    public static IReadOnlyDictionary<string, byte[]> Built => Rendered.Value;

    /// <param name="editions">In the places of the two.</param>
    public static IReadOnlyList<SourceFile> Sources(params ImmutableArray<(EditionId Id, byte[] Bytes)> editions) => CaseSources.Lay(
        Eksempelby.SourcesWithoutEditions,
        editions.Select(edition => new SourceFile(EditionFile.Path(edition.Id), edition.Bytes)));

    public static (ImmutableArray<VerifiedEdition> Editions, ImmutableArray<Diagnostic> Problems) Verify(
        IReadOnlyList<SourceFile> sources, EditionId? only = null, Func<string, ReadOnlyMemory<byte>?>? built = null)
    {
        var diagnostics = new DiagnosticBag();
        var editions = new SiteVerification(sources, Eksempelby.Settings, only, built, diagnostics).Run();
        return (editions, [.. diagnostics.InOrder()]);
    }

    /// <summary>The two as they were published.</summary>
    public static IReadOnlyList<SourceFile> Untouched() => Sources((First, Editions[0].File.ToArray()), (Second, Editions[1].File.ToArray()));

    /// <summary>An edition that says something else, and has the digest of what it says.</summary>
    public static byte[] Changed(PublishedEdition edition, Func<string, string> change)
    {
        var text = change(Encoding.UTF8.GetString(edition.File.Span));
        return Encoding.UTF8.GetBytes(Digest().Replace(text, $"\"digest\":\"{EditionFile.Digest(Encoding.UTF8.GetBytes(text))}\"", 1));
    }

    private static ImmutableArray<PublishedEdition> Freeze()
    {
        var archive = Eksempelby.Instance.Loaded.Archive;
        foreach (var id in new[] { First, Second })
        {
            var frozen = new Freezer(archive, Eksempelby.Today, "test").Freeze(Eksempelby.Instance.Edition, id, new DiagnosticBag())!;
            archive = new EditionArchive(archive.Editions.Add(frozen));
        }

        return archive.Editions[^2..];
    }

    private static IReadOnlyDictionary<string, byte[]> Render()
    {
        var files = new SinkInMemory();
        Assert.NotNull(SiteBuild.Run(Untouched(), Eksempelby.Settings, new DiagnosticBag(), files));
        return files.Files;
    }

    [GeneratedRegex("\"digest\":\"[0-9a-f]{64}\"")]
    private static partial Regex Digest();
}
