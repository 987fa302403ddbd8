using BarometerSite.Markup;
using BarometerSite.Templating;

namespace BarometerSite.Tests.Templating;

public sealed class EscapingTests
{
    private const string Attack = "\"><script>alert('x')</script>&";
    private const string Escaped = "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;";

    private static readonly TemplateObject Data = new()
    {
        ["text"] = Attack,
        ["markup"] = Html.Unsafe("<b>5</b>"),
        ["list"] = new object?[] { Attack },
        ["thing"] = new TemplateObject { ["name"] = Attack },
    };

    [Theory]
    [InlineData("{{ text }}", Escaped)]
    [InlineData("<a title=\"{{ text }}\">", "<a title=\"" + Escaped + "\">")]
    [InlineData("{{ 'a' + text }}", "a" + Escaped)]
    [InlineData("{{ $'a{text}' }}", "a" + Escaped)]
    [InlineData("{{ text | string.append 'b' }}", Escaped + "b")]
    [InlineData("{{ if true; text; end }}", Escaped)]
    [InlineData("{{ func f; text; end; f }}", Escaped)]
    [InlineData("{{ func f; ret text; end; f }}", Escaped)]
    [InlineData("{{ '<br>' }}", "&lt;br&gt;")]
    public void Text_is_escaped_wherever_it_is_written(string template, string expected) => Assert.Equal(expected, Templates.Render(template, Data));

    [Theory]
    [InlineData("{{ markup }}", "<b>5</b>")]
    [InlineData("{{ capture x }}<i>{{ text }}</i>{{ end }}{{ x }}", "<i>" + Escaped + "</i>")]
    [InlineData("{{ x = include 'part' }}{{ x }}", "<p>" + Escaped + "</p>")]
    [InlineData("{{ include 'part' }}", "<p>" + Escaped + "</p>")]
    [InlineData("{{ include_join ['part', 'part'] ' & ' }}", "<p>" + Escaped + "</p> &amp; <p>" + Escaped + "</p>")]
    [InlineData("{{ func f }}<u>{{ $$ }}</u>{{ end }}{{ wrap f }}<i>{{ text }}</i>{{ end }}", "<u><i>" + Escaped + "</i></u>")]
    [InlineData("{{ text | html.escape }}", Escaped)]
    [InlineData("{{ markup | html.escape }}", "<b>5</b>")]
    public void Markup_is_not_escaped_again(string template, string expected) =>
        Assert.Equal(expected, Templates.Render(template, Data, null, ("part", "<p>{{ text }}</p>")));

    [Theory]
    [InlineData("{{ markup + text }}", "<b>5</b>" + Escaped)]
    [InlineData("{{ text + markup }}", Escaped + "<b>5</b>")]
    [InlineData("{{ x = markup + text; x + text }}", "<b>5</b>" + Escaped + Escaped)]
    [InlineData("{{ $'{markup}{text}' }}", "<b>5</b>" + Escaped)]
    [InlineData("{{ markup | string.prepend text }}", Escaped + "<b>5</b>")]
    [InlineData("{{ [markup, text] | array.join '<' }}", "<b>5</b>&lt;" + Escaped)]
    [InlineData("{{ markup * 2 }}", "<b>5</b><b>5</b>")]
    public void Text_that_joins_markup_is_escaped_when_it_joins(string template, string expected) => Assert.Equal(expected, Templates.Render(template, Data));

    [Theory]
    [InlineData("{{ markup | string.upcase }}", "&lt;B&gt;5&lt;/B&gt;")]
    [InlineData("{{ markup | string.slice 0 2 }}", "&lt;b")]
    [InlineData("{{ markup | string.replace '5' text }}", "&lt;b&gt;" + Escaped + "&lt;/b&gt;")]
    [InlineData("{{ markup | regex.replace '5' '6' }}", "&lt;b&gt;6&lt;/b&gt;")]
    public void What_a_text_function_makes_of_markup_is_text(string template, string expected) => Assert.Equal(expected, Templates.Render(template, Data));

    [Fact]
    public void Texts_in_lists_and_objects_are_escaped()
    {
        Assert.DoesNotContain("<script", Templates.Render("{{ list }}{{ thing }}{{ list | object.to_json }}", Data), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_run_as_a_template_gives_text()
    {
        Assert.Equal("&lt;b&gt;3&lt;/b&gt;", Templates.Render("{{ code | object.eval_template }}", new TemplateObject { ["code"] = "<b>{{ 1 + 2 }}</b>" }));
    }

    [Fact]
    public void Line_breaks_become_elements_and_all_else_is_escaped()
    {
        Assert.Equal("&lt;a&gt;<br />\nb", Templates.Render("{{ x | html.newline_to_br }}", new TemplateObject { ["x"] = "<a>\nb" }));
    }

    [Fact]
    public void Stripped_markup_is_text_whose_references_are_resolved_once()
    {
        Assert.Equal("&lt;5 &amp; 6&gt;", Templates.Render("{{ x | html.strip }}", new TemplateObject { ["x"] = Html.Unsafe("<p>&lt;5 &amp; 6&gt;</p>") }));
    }

    [Fact]
    public void An_encoded_part_of_an_address_cannot_end_the_attribute_or_start_another_parameter()
    {
        Assert.Equal(
            "<a href=\"/?q=%22%3E%3C%26a%3D\">", Templates.Render("<a href=\"/?q={{ x | html.url_encode }}\">", new TemplateObject { ["x"] = "\"><&a=" }));
        Assert.Equal(
            "<a href=\"/s%C3%B8g?a=1&amp;b=%3C\">", Templates.Render("<a href=\"{{ x | html.url_escape }}\">", new TemplateObject { ["x"] = "/søg?a=1&b=<" }));
    }

    [Fact]
    public void Without_escaping_text_is_written_as_it_is()
    {
        Assert.Equal(Attack, Templates.Render("{{ text }}", Data, new TemplateSettings { EscapeHtml = false }));
    }
}
