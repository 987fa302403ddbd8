using System.Diagnostics;
using System.Text;
using BarometerSite.Charts.Drawing;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Templating;

namespace BarometerSite.Tests.Sources;

/// <summary>
/// What would take the machine is refused or takes little. The time allowed is a hundred times what is measured: what grows with the square of its
/// input fails on any machine, and nothing else on a busy one.
/// </summary>
public sealed class SourceLimitTests
{
    [Fact]
    public void A_file_of_too_many_rows_is_refused_at_the_first_too_many()
    {
        var (table, problems) = Read.Csv("a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", SourceLimits.CsvRows + 5)));

        Assert.Null(table);
        Assert.Equal($"({SourceLimits.CsvRows + 2},1) csv-too-large", problems);
        Assert.Empty(Read.Csv("a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", SourceLimits.CsvRows))).Problems);
    }

    [Fact]
    public void Rows_of_all_files_together_are_limited()
    {
        var rows = Encoding.UTF8.GetBytes("a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", SourceLimits.CsvRows)));
        var files = Enumerable.Range(0, (SourceLimits.CsvRowsTogether / SourceLimits.CsvRows) + 1).Select(number => new SourceFile($"data/{number}.csv", rows));

        Assert.Equal("site-too-large", Assert.Single(Parsed(files)).Code);
    }

    [Theory]
    [InlineData("goals", SourceLimits.MostGoals)]
    [InlineData("indicators", SourceLimits.MostIndicators)]
    public void Goals_and_indicators_are_limited(string folder, int most)
    {
        var files = Enumerable.Range(0, most + 1).Select(number => new SourceFile($"data/{folder}/{number}-a.yml", "a: b"u8.ToArray())).ToList();

        Assert.Equal("site-too-large", Assert.Single(Parsed(files)).Code);
        Assert.Empty(Parsed(files.Skip(1)));
    }

    [Fact]
    public void Lists_and_values_of_YAML_are_limited()
    {
        Assert.EndsWith("yaml-too-large", Read.Yaml(string.Concat(Enumerable.Repeat("- a\n", SourceLimits.YamlItems + 1))).Problems, StringComparison.Ordinal);
        Assert.Empty(Read.Yaml(string.Concat(Enumerable.Repeat("- a\n", SourceLimits.YamlItems))).Problems);
        Assert.Equal("(1,4) yaml-too-large", Read.Yaml("a: " + new string('a', SourceLimits.YamlTextCharacters + 1)).Problems);
        Assert.Empty(Read.Yaml("a: " + new string('a', SourceLimits.YamlTextCharacters)).Problems);
    }

    [Fact]
    public void Signs_of_a_paragraph_are_limited()
    {
        var most = string.Concat(Enumerable.Repeat("*a* ", SourceLimits.MostParagraphMarks / 2));

        Assert.Empty(Read.Markdown(most).Problems);
        Assert.Equal("(3,1) markdown-too-large", Read.Markdown($"a\n\n{most}*").Problems);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("1. ")]
    [InlineData("- ")]
    [InlineData(" > 2) * ")]
    public void A_line_that_opens_very_many_quotes_or_lists_is_refused(string opener) =>
        Assert.EndsWith(" markdown-too-deep", Read.Markdown("a\n\n" + string.Concat(Enumerable.Repeat(opener, 1500)) + "a").Problems, StringComparison.Ordinal);

    [Fact]
    public void All_Markdown_together_is_limited()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(new string('a', 500) + "\n\n", SourceLimits.MostMarkdownCharacters / 502)));
        var count = (SourceLimits.MostMarkdownTogether / text.Length) + 1;
        var files = Enumerable.Range(0, count).Select(number => new SourceFile($"content/da/{number}.md", text));

        Assert.Equal("site-too-large", Assert.Single(Parsed(files)).Code);
    }

    [Fact]
    public void Lines_of_all_Markdown_together_are_limited()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n---\n\n", 20_000)));

        var problem = Assert.Single(Parsed(Enumerable.Range(0, 5).Select(number => new SourceFile($"content/da/{number}.md", text))));

        Assert.Equal("site-too-large", problem.Code);
        Assert.Contains("300000 lines in its Markdown", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sixty_texts_full_of_emphasis_are_refused_at_the_worst_of_them()
    {
        var paragraph = string.Concat(Enumerable.Repeat("*a* ", SourceLimits.MostParagraphMarks / 2)) + "\n\n";
        var files = Enumerable.Range(10, 60)
            .Select(number => (Path: $"content/da/{number}.md", Text: string.Concat(Enumerable.Repeat(paragraph, number == 33 ? 3 : 2))))
            .Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)));

        var problem = Assert.Single(Parsed(files));

        Assert.Equal("markdown-too-large", problem.Code);
        Assert.Equal("content/da/33.md(1,1)", problem.Span.ToString());
    }

    [Fact]
    public void A_word_without_end_is_parted_in_time_in_proportion_to_its_length() => AssertQuick(() =>
    {
        var lines = TextSize.Wrap(new string('a', 200_000), 300);

        Assert.Equal(200_000, lines.Sum(line => line.TrimEnd('-').Length));
        Assert.Equal(["x"], TextSize.Wrap("x" + new string(' ', 200_000), 300));
    });

    [Fact]
    public void Very_many_or_very_long_words_are_not_compared_one_by_one() => AssertQuick(() =>
    {
        var known = Enumerable.Range(0, 50_000).Select(number => $"word-{number:00000}").ToList();
        for (var times = 0; times < 500; times++)
            Assert.Null(Spelling.Nearest("word-xxxxx", known));
        Assert.Null(Spelling.Nearest(new string('a', 100_000), [new string('a', 99_999)]));
        Assert.Equal("word-00012", Spelling.Nearest("wrod-00012", known[..1500]));
    });

    [Fact]
    public void Of_a_template_that_is_all_mistakes_the_first_are_told() => AssertQuick(() =>
        Assert.Equal(50, TemplateSet.Parse([new("a.html", "{{" + new string('{', 20_000))], new TemplateSettings()).Problems.Length));

    private static IReadOnlyList<Diagnostic> Parsed(IEnumerable<SourceFile> files)
    {
        var diagnostics = new DiagnosticBag();
        SiteSyntax.Parse(SourceSet.Decode(files, diagnostics), diagnostics);
        return diagnostics.InOrder();
    }

    private static void AssertQuick(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }
}
