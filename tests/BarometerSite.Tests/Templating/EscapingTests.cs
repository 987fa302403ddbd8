using BarometerSite.Markup;
using Scriban.Runtime;

namespace BarometerSite.Tests.Templating;

public sealed class EscapingTests
{
    private const string Attack = "\"><script>alert('x')</script>&";
    private const string Escaped = "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;";

    private static ScriptObject Data => new()
    {
        ["text"] = Attack,
        ["markup"] = Html.Unsafe("<b>5</b>"),
        ["list"] = new ScriptArray { Attack },
        ["thing"] = new ScriptObject { ["name"] = Attack },
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
    [InlineData("{{ 'æøå' | html.escape }}{{ 'æøå' }}", "æøåæøå")]
    public void Text_is_escaped_wherever_it_is_written(string template, string expected) => Assert.Equal(expected, Templates.Render(template, Data));

    [Theory]
    [InlineData("{{ markup }}", "<b>5</b>")]
    [InlineData("{{ capture x }}<i>{{ text }}</i>{{ end }}{{ x }}", "<i>" + Escaped + "</i>")]
    [InlineData("{{ x = include 'part' }}{{ x }}", "<p>" + Escaped + "</p>")]
    [InlineData("{{ include 'part' }}", "<p>" + Escaped + "</p>")]
    [InlineData("{{ func f; ret include 'part'; end; f }}", "<p>" + Escaped + "</p>")]
    [InlineData("{{ func f }}<u>{{ $$ }}</u>{{ end }}{{ wrap f }}<i>{{ text }}</i>{{ end }}", "<u><i>" + Escaped + "</i></u>")]
    [InlineData("{{ text | html.escape }}", Escaped)]
    [InlineData("{{ markup | html.escape }}", "<b>5</b>")]
    [InlineData("{{ '<a>\nb' | html.newline_to_br }}", "&lt;a&gt;<br />\nb")]
    public void Markup_is_not_escaped_again(string template, string expected) =>
        Assert.Equal(expected, Templates.Render(template, Data, null, ("part", "<p>{{ text }}</p>")));

    [Theory]
    [InlineData("{{ markup + text }}", "&lt;b&gt;5&lt;/b&gt;" + Escaped)]
    [InlineData("{{ markup | string.upcase }}", "&lt;B&gt;5&lt;/B&gt;")]
    [InlineData("{{ markup | string.slice 0 2 }}", "&lt;b")]
    [InlineData("{{ markup | string.replace '5' text }}", "&lt;b&gt;" + Escaped + "&lt;/b&gt;")]
    [InlineData("{{ markup | regex.replace '5' '6' }}", "&lt;b&gt;6&lt;/b&gt;")]
    [InlineData("{{ [markup] | array.join '<' }}", "&lt;b&gt;5&lt;/b&gt;")]
    public void What_operators_and_functions_of_text_make_of_markup_is_text(string template, string expected) =>
        Assert.Equal(expected, Templates.Render(template, Data));

    [Fact]
    public void Texts_in_lists_and_objects_are_escaped() =>
        Assert.DoesNotContain("<script", Templates.Render("{{ list }}{{ thing }}{{ list | object.to_json }}", Data), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_is_run_as_a_template_gives_text() =>
        Assert.Equal("&lt;b&gt;3&lt;/b&gt;", Templates.Render("{{ code | object.eval_template }}", new ScriptObject { ["code"] = "<b>{{ 1 + 2 }}</b>" }));

    [Fact]
    public void An_encoded_part_of_an_address_cannot_end_the_attribute_or_start_another_parameter() =>
        Assert.Equal("<a href=\"%22%3E%3C%26a%3D\">", Templates.Render("<a href=\"{{ x | html.url_encode }}\">", new ScriptObject { ["x"] = "\"><&a=" }));

    [Fact]
    public void Without_escaping_text_is_written_as_it_is()
    {
        var settings = Templates.Strict with { EscapesHtml = false };
        var text = Templates.Render("{{ text }}{{ capture x; text; end; x }}{{ include 'part' }}", Data, settings, ("part", "{{ text }}"));
        Assert.Equal(Attack + Attack + Attack, text);
    }
}
