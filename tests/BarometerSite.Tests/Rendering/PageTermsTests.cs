using System.Diagnostics;
using BarometerSite.Binding;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages.Texts;
using BarometerSite.Problems;
using BarometerSite.Rendering.Terms;
using BarometerSite.Sources;
using BarometerSite.Tests.RealSite;
using BarometerSite.Tests.Sources;
using Markdig;

namespace BarometerSite.Tests.Rendering;

/// <summary>Which words of a text are marked; how they are shown is the case Pages/text-terms.</summary>
public sealed class PageTermsTests
{
    [Theory]
    [InlineData("En måling. En måling.", "måling")]
    [InlineData("MÅLINGEN er ny.", "måling")]
    [InlineData("Udsatte områder og udsat", "udsatte områder")]
    [InlineData("Et udsat  område med to mellemrum", "")]
    [InlineData("Et udsat\nområde over to linjer", "")]
    [InlineData("målinge mål-måling måling-mål smålig", "")]
    [InlineData("*Måling* forklares her. En måling.", "")]
    [InlineData("**Måling** er vigtig.", "måling")]
    [InlineData("[måling](https://example.org) og `måling` og udvalg", "udvalg")]
    [InlineData("## En måling\n\n> - udvalget", "udvalg")]
    [InlineData("Tekst[^1].\n\n[^1]: En måling.", "")]
    [InlineData("قياس", "قياس")]
    public void The_first_of_a_words_forms_in_prose_is_marked(string text, string expected)
    {
        const string Words = "måling (målingen)\n: Et tal.\n\nudsatte områder (udsat område)\n: Steder.\n\nudvalg (udvalget)\n: Folk.\n\nقياس\n: رقم.\n";

        Assert.Equal(expected, string.Join(", ", Mark(Words, text).Select(word => word.Word)));
    }

    [Fact]
    public void A_hostile_text_takes_no_longer_than_it_is_long()
    {
        var first = new string('a', 8);
        var beginning = string.Concat(Enumerable.Repeat(first + " ", SourceLimits.MostWordsOfForm - 1));
        var words = string.Concat(Enumerable.Range(0, SourceLimits.MostWordsExplained).Select(number => $"{beginning}b{number}\n: Et.\n\n"));
        var paragraph = string.Concat(Enumerable.Repeat(first + " ", SourceLimits.MostParagraphCharacters / 9)) + "\n\n";
        var text = string.Concat(Enumerable.Repeat(paragraph, SourceLimits.MostMarkdownCharacters / paragraph.Length));
        var watch = Stopwatch.StartNew();

        Assert.Empty(Mark(words, text));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void More_words_than_the_limit_are_told()
    {
        Assert.Equal("glossary-too-large", Assert.Single(Problems(SourceLimits.MostWordsExplained + 1)).Code);
        Assert.Empty(Problems(SourceLimits.MostWordsExplained));

        static IEnumerable<Diagnostic> Problems(int count)
        {
            var words = string.Concat(Enumerable.Range(0, count).Select(number => $"ord{number}\n: Et tal.\n\n"));
            var diagnostics = new DiagnosticBag();
            GlossaryCheck.Report(Read.Markdown(words).Text!, diagnostics);
            return diagnostics.InOrder();
        }
    }

    [Fact]
    public void Every_word_of_the_site_is_found_in_the_index_from_A_to_Å()
    {
        var glossary = BuiltSite.Instance.Plan.Context.Articles.Glossary(Languages.Danish)!;
        var links = BuiltSite.Instance.Pages["stikord/index.html"].QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToHashSet();

        Assert.All(glossary.Words, word => Assert.Contains($"../ordbog/#{word.Id}", links));
        Assert.All(glossary.Words, word => Assert.NotNull(BuiltSite.Instance.Pages["ordbog/index.html"].GetElementById(word.Id)));
    }

    private static IReadOnlyList<GlossaryWord> Mark(string words, string text)
    {
        var glossary = new Glossary(new Article(ArticleKind.Page, Languages.Danish, Article.GlossaryName, "Ordbog", "", "ordbog", 1, "ordbog.md", [], words));
        var terms = new PageTerms(glossary, "ordbog/", BuiltSite.Instance.Plan.Context.In(Languages.Danish));
        return terms.Mark(Markdown.Parse(text, MarkdownDialect.Pipeline));
    }
}
