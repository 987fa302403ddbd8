using System.Text;

namespace BarometerSite.Tests.Cases;

public sealed class CaseFileTests
{
    private const string Text =
        """
        Two mistakes are told.

        --- data/a.csv
        period,value

        2010,30,5
        --- data/b.yml.deleted
        --- content/da/index.md
        ---
        title: Æøå
        ---
        === problems
        data/a.csv(3,6): error one: Here.
        data/a.csv(3,8): error two: There.

        """;

    [Fact]
    public void A_case_is_its_title_its_sources_and_its_complaints()
    {
        var parsed = CaseFile.Parse(Text);

        Assert.Equal("Two mistakes are told.", parsed.Title);
        Assert.Equal(["data/a.csv(3,6): error one: Here.", "data/a.csv(3,8): error two: There."], parsed.Problems);
        Assert.Equal(["data/a.csv", "data/b.yml.deleted", "content/da/index.md"], parsed.Sources.Select(source => source.Path));
        Assert.Equal(
            ["period,value\n\n2010,30,5\n", "", "---\ntitle: Æøå\n---\n"],
            parsed.Sources.Select(source => Encoding.UTF8.GetString(source.Bytes)));
    }

    [Fact]
    public void A_case_may_lay_nothing_over_the_base_and_expect_nothing_yet()
    {
        var parsed = CaseFile.Parse("Title.\n\n=== problems\n");

        Assert.Empty(parsed.Sources);
        Assert.Empty(parsed.Problems);
    }

    [Fact]
    public void To_accept_changes_the_complaints_alone()
    {
        var before = Text[..Text.IndexOf("data/a.csv(3,6)", StringComparison.Ordinal)];

        Assert.Equal(before + "x(1,1): error three: Now.\n", CaseFile.WithProblems(Text, ["x(1,1): error three: Now."]));
        Assert.Equal(Text, CaseFile.WithProblems(Text, CaseFile.Parse(Text).Problems));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("Title.\n\n--- a.csv\n1", 4)]
    [InlineData("Title.\n\n--- a.csv\n1\n", 4)]
    [InlineData("Title.\n--- a.csv\n=== problems\n", 1)]
    [InlineData("\n\n--- a.csv\n=== problems\n", 1)]
    [InlineData("Title.\n\n1\n--- a.csv\n=== problems\n", 3)]
    [InlineData("Title.\n\n--- a.csv\n--- a.csv\n=== problems\n", 4)]
    [InlineData("Title.\n\n--- a.csv\n1\r\n=== problems\n", 4)]
    [InlineData("Title.\n\n--- a.csv\n\0\n=== problems\n", 4)]
    public void Another_form_is_refused_with_its_line(string text, int line)
    {
        var thrown = Assert.Throws<FormatException>(() => CaseFile.Parse(text));

        Assert.StartsWith($"Line {line}: ", thrown.Message, StringComparison.Ordinal);
    }
}
