using AngleSharp.Dom;
using BarometerSite.Tests.ExampleCity;

namespace BarometerSite.Tests.Pages;

/// <summary>A further language that is read from the right: it has the pages that it has a text for, and they are whole.</summary>
public sealed class RightToLeftTests
{
    private static ArabicCity City => ArabicCity.Instance;

    [Fact]
    public void It_builds_and_tells_only_of_the_text_that_fell_behind()
    {
        var complaint = Assert.Single(City.Complaints);

        Assert.StartsWith("content/ar/pages/method.md", complaint, StringComparison.Ordinal);
    }
}
