using System.Collections.Immutable;
using System.Text;
using BarometerSite.Problems;
using BarometerSite.Review;
using BarometerSite.Sources;
using BarometerSite.Tests.ExampleCity;

namespace BarometerSite.Tests.Review;

/// <summary>The sources of the example city in memory, to be changed and compared.</summary>
internal sealed record ReviewedCity(ImmutableSortedDictionary<string, string> Texts)
{
    public static readonly ReviewedCity Original = new(
        Eksempelby.SourcesWithoutEditions
            .Where(file => !file.Path.EndsWith(".svg", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes), StringComparer.Ordinal));

    public string this[string path] => Texts[path];

    public ReviewedCity With(string path, string text) => new(Texts.SetItem(path, text));

    public ReviewedCity Without(string path) => new(Texts.Remove(path));

    /// <summary>With a text in another's place, which must stand there.</summary>
    public ReviewedCity Replacing(string path, string was, string now)
    {
        Assert.Contains(was, Texts[path], StringComparison.Ordinal);
        return With(path, Texts[path].Replace(was, now, StringComparison.Ordinal));
    }

    /// <summary>What a reviewer is told of this and a later version.</summary>
    public SiteReview ComparedWith(ReviewedCity later) => ReviewBuild.Run(Source("main"), later.Source("branch"), Eksempelby.Settings);

    /// <summary>What is told of a change to the original, as lines of kind and subject.</summary>
    public IEnumerable<string> Told => Lines(Original.ComparedWith(this));

    public static IEnumerable<string> Lines(SiteReview review) => review.Findings.Select(finding => $"{FindingKinds.Codes.Of(finding.Kind)} {finding.Subject}");

    private ReviewSource Source(string name) =>
        new(name, null, [.. Texts.Select(file => new SourceFile(file.Key, Encoding.UTF8.GetBytes(file.Value)))], new DiagnosticBag());
}
