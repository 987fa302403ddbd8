using System.Collections.Immutable;
using BarometerSite.Binding;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Tests.Cases;

namespace BarometerSite.Tests.Charts;

/// <summary>The site's own words, for samples.</summary>
internal static class SampleWords
{
    private static readonly ImmutableArray<Wordbook> Books = Read();

    public static readonly Wording Danish = Of(Languages.Danish);

    public static readonly Wording English = Of(Languages.English);

    public static IEnumerable<string> Keys => Books[0].Keys;

    private static Wording Of(Language language) => new(Books.First(book => book.Language == language), Example.Text("Eksempelby"));

    private static ImmutableArray<Wordbook> Read()
    {
        var diagnostics = new DiagnosticBag();
        var sources = SourceSet.Decode(CaseSources.Read(Repository.Path("templates"), "templates/"), diagnostics);
        return WordbookBinder.Bind(SiteSyntax.Parse(sources, diagnostics), Languages.Usual, new PlaceIndex(), diagnostics);
    }
}
