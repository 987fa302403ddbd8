using Scriban.Runtime;

namespace BarometerSite.Tests.Templating;

public sealed class IncludeTests
{
    [Theory]
    [InlineData("{{ include 'a' }}", "$1", "[]")]
    [InlineData("{{ include 'a' 'x' 'y' }}", "$1 + $2", "[xy]")]
    [InlineData("{{ include 'a' }}", "$0", "[a]")]
    [InlineData("{{ include 'a' n: 'x' }}", "$.n + $n", "[xx]")]
    [InlineData("{{ n = 'g'; include 'a' n: 'x' }}", "n + $n", "[gx]")]
    [InlineData("{{ $n = 'caller'; include 'a' }}", "$?.n", "[]")]
    [InlineData("{{ for x in 1..2; include 'a'; end }}", "x", "[1][2]")]
    [InlineData("{{ 'a' | include 'x' }}", "$1", "[x]")]
    [InlineData("{{ x = include 'a' 'q'; x | string.size }}", "$1", "3")]
    public void A_template_is_included_with_its_arguments(string template, string expression, string expected) =>
        Assert.Equal(expected, Templates.Render(template, null, null, ("a", "[{{ " + expression + " }}]"), ("s", "-")));

    [Fact]
    public void What_an_included_template_defines_can_be_used_after_it() =>
        Assert.Equal("51", Templates.Render("{{ include 'a'; f 4; x }}", null, null, ("a", "{{ func f; ret $0 + 1; end; x = 1; $y = 2 }}")));

    [Fact]
    public void Return_ends_only_the_included_template() =>
        Assert.Equal("1ac", Templates.Render("1{{ include 'a' }}c", null, null, ("a", "a{{ ret }}b")));

    [Theory]
    [InlineData("../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("./a")]
    [InlineData("A")]
    public void Only_a_path_of_the_set_is_found(string path) =>
        Assert.Contains("There is no template", Templates.Failure($"{{{{ include '{path}' }}}}", null, null, ("a", "")).Message, StringComparison.Ordinal);

    [Fact]
    public void What_one_page_sets_the_next_does_not_see()
    {
        var set = Templates.Parse("{{ if n == 1; x = 5; $y = 6; end; this?.x ?? 'none'; array.cycle ['a', 'b'] }}", null);
        Assert.Equal("5a", Templates.Render(set, new ScriptObject { ["n"] = 1 }));
        Assert.Equal("nonea", Templates.Render(set, new ScriptObject { ["n"] = 2 }));
    }

    [Fact]
    public void Many_threads_render_the_same_templates_at_once()
    {
        var set = Templates.Parse("{{ for $i in 1..50; $x = $i * n; include 'a' $x; end }}", null, ("a", "{{ y = $1; y }},"));
        var expected = Enumerable.Range(0, 64).Select(n => string.Concat(Enumerable.Range(1, 50).Select(i => $"{i * n},"))).ToList();
        var actual = Enumerable.Range(0, 64).AsParallel().AsOrdered().Select(n => Templates.Render(set, new ScriptObject { ["n"] = n })).ToList();
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void A_large_output_with_letters_of_all_lengths_is_whole()
    {
        var text = string.Concat(Enumerable.Repeat("aæ€😀<", 20_000));
        var expected = "x" + text.Replace("<", "&lt;", StringComparison.Ordinal) + "ø" + text.Replace("<", "&lt;", StringComparison.Ordinal);
        var globals = new ScriptObject { ["t"] = text };
        Assert.Equal(expected, Templates.Render("x{{ t }}ø{{ t }}", globals));
        Assert.Equal(expected, Templates.Render("{{ capture all }}x{{ t }}ø{{ t }}{{ end; all }}", globals));
    }
}
