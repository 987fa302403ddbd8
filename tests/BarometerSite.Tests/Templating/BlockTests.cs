using BarometerSite.Templating;

namespace BarometerSite.Tests.Templating;

public sealed class BlockTests
{
    [Theory]
    [InlineData("a {{ 1 }} b", "a 1 b")]
    [InlineData("a \n {{- 1 -}} \n b", "a1b")]
    [InlineData("a \n  {{~ 1 ~}}  \n  b", "a \n1  b")]
    [InlineData("a \r\n  {{~ 1 ~}}  \r\n  b", "a \r\n1  b")]
    [InlineData("a {{~ 1 ~}} b", "a1b")]
    [InlineData("<ul>\n  {{~ for x in 1..2 ~}}\n  <li>{{ x }}</li>\n  {{~ end ~}}\n</ul>", "<ul>\n  <li>1</li>\n  <li>2</li>\n</ul>")]
    [InlineData("{%{ {{ x }} }%}", " {{ x }} ")]
    [InlineData("{%%{ }%} }%%}", " }%} ")]
    [InlineData("a {%{- x -}%} b", "a x b")]
    [InlineData("{ {% a %} }", "{ {% a %} }")]
    [InlineData("{{ 1 # comment }}{{ ## many\nlines ## 2 }}{{ 3 # to the line's end\n4 }}", "1234")]
    [InlineData("{{ '}}' }}{{ {a: {b: 1}}.a.b }}", "}}1")]
    [InlineData("\uFEFFa", "a")]
    [InlineData("{{ 1; 2\n3 }}", "123")]
    public void Text_and_code(string template, string expected) => Assert.Equal(expected, Templates.RenderLax(template));

    [Fact]
    public void What_an_indented_block_writes_is_indented_line_by_line()
    {
        Assert.Equal("   1\n   2\nHello", Templates.RenderLax("{{ x = \"1\\n2\\n\" ~}}\n   {{ x }}Hello"));
        Assert.Equal("1\n2\nHello", Templates.RenderLax("{{ x = \"1\\n2\\n\" -}}\n   {{ x }}Hello"));
        Assert.Equal("- 1\n2\n", Templates.RenderLax("- {{ \"1\\n2\\n\" }}"));
    }

    [Fact]
    public void Pages_of_the_site_are_not_indented()
    {
        var text = Templates.Render("  {{ include 'a' }}\n  {{ lines }}", new TemplateObject { ["lines"] = "1\n2" }, TemplateSettings.Site, ("a", "A\nB"));
        Assert.Equal("  A\nB\n  1\n2", text);
    }

    [Fact]
    public void An_indented_include_is_indented_with_all_that_it_includes()
    {
        var text = Templates.Render(
            "T\n{{ include 'a' ~}}\n    {{ include 'a' ~}}\n", null, null, ("a", "A\nB\n  {{ include 'b' }}{{ include 'b' }}"), ("b", "C\nD\n"));
        Assert.Equal("T\nA\nB\n  C\n  D\nC\nD\n    A\n    B\n      C\n      D\n    C\n    D\n", text);
    }
}
