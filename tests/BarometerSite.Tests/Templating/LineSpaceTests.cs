using System.Buffers;
using System.Text;
using BarometerSite.Templating;

namespace BarometerSite.Tests.Templating;

public sealed class LineSpaceTests
{
    [Theory]
    [InlineData("<ul>\n  {{ for i in 1..2 }}\n  <li>{{ i }}</li>\n  {{ end }}\n</ul>\n", "<ul>\n<li>1</li>\n<li>2</li>\n</ul>\n")]
    [InlineData("{{ if true }}\n<p>a</p>\n{{ end }}\n", "<p>a</p>\n")]
    [InlineData("<p>\n  {{ if true }}\n    {{ if true }}\n    a\n    {{ end }}\n  {{ else }}\n  b\n  {{ end }}\n</p>", "<p>\na\n</p>")]
    [InlineData("a\n\n\n  b  \n c", "a\nb\nc")]
    [InlineData("{{ x = 1 }}\n{{ x }}\n", "1\n")]
    [InlineData("a\n{{ if true }}{{ x = 1 }}{{ end }}\nb", "a\nb")]
    [InlineData("{{ # a comment }}\na", "a")]
    public void Space_that_lays_out_the_source_is_left_out(string template, string expected) => Assert.Equal(expected, Render(template, foldsSpace: true));

    [Theory]
    [InlineData("<b>a</b> <i>b</i>\n  <i>c</i>", "<b>a</b> <i>b</i>\n<i>c</i>")]
    [InlineData("a {{ if true }}b{{ end }} c", "a b c")]
    [InlineData("{{ 1 }} {{ if true }}\n a\n{{ end }}", "1 \na\n")]
    [InlineData("{{ 1 }}\n{{ 2 }}", "1\n2")]
    [InlineData("{{ if true }}{{ 1 }}{{ else }}{{ 2 }}{{ end }}\n<a>b</a>", "1\n<a>b</a>")]
    [InlineData("{{ \"a  \\n  b\" }}", "a  \n  b")]
    [InlineData("<pre>\n  {{ if true }}\n  a\n  {{ end }}\n</pre>", "<pre>\n  \n  a\n  \n</pre>")]
    public void Words_elements_and_values_stay_as_far_apart_as_they_were(string template, string expected) =>
        Assert.Equal(expected, Render(template, foldsSpace: true));

    [Fact]
    public void What_is_included_on_a_line_of_its_own_ends_with_its_own_line() => Assert.Equal(
        "<main>\n<p>a</p>\n</main>", Render("<main>\n  {{ include 'part' }}\n</main>", foldsSpace: true, ("part", "{{ if true }}\n  <p>a</p>\n{{ end }}\n")));

    [Fact]
    public void Nothing_is_left_out_unless_it_is_asked_for() =>
        Assert.Equal("<p>\n  \n  a\n</p>", Render("<p>\n  {{ if true }}\n  a{{ end }}\n</p>", foldsSpace: false));

    private static string Render(string template, bool foldsSpace, params (string Path, string Text)[] others)
    {
        var set = TemplateSet.Parse(
            others.Append(("page", template)).Select(one => KeyValuePair.Create(one.Item1, one.Item2)), new TemplateSettings { FoldsSpace = foldsSpace });
        var output = new ArrayBufferWriter<byte>();
        set.Render("page", [], output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
