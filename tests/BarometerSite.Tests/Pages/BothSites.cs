using AngleSharp.Dom;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Pages;

/// <summary>Every page of the real site and of the invented city, those for others' pages too.</summary>
internal static class BothSites
{
    public static IEnumerable<(string Path, IDocument Document)> Pages =>
    [
        .. BuiltSite.Instance.Pages.Concat(BuiltSite.Instance.Embedded).Select(page => (page.Key, (IDocument)page.Value)),
        .. Eksempelby.Instance.Pages.Select(page => ("Eksempelby/" + page.Key, (IDocument)page.Value)),
    ];

    /// <summary>Fails on whatever is found on any page.</summary>
    public static void AssertNone(Func<IDocument, IEnumerable<string>> found) => Assert.Equal("", string.Join('\n',
        Pages.SelectMany(page => found(page.Document).Select(finding => $"{page.Path}: {finding}")).Take(20)));
}
