using BarometerSite.Templating;

namespace BarometerSite.Tests.Templating;

public sealed class LimitTests
{
    private static readonly TemplateSettings Narrow =
        new() { LoopLimit = 10, RecursiveLimit = 5, LimitToString = 20, RegexTimeOut = TimeSpan.FromMilliseconds(50) };

    [Theory]
    [InlineData("{{ while true; end }}", "LoopLimit")]
    [InlineData("{{ 1..11 }}", "LoopLimit")]
    [InlineData("{{ for x in 1..4; for y in 1..4; end; end }}", "LoopLimit")]
    [InlineData("{{ for x in 1..3; [1, 2, 3, 4] | array.reverse | array.size; end }}", "LoopLimit")]
    [InlineData("{{ [1] * 50000000 | array.size }}", "LoopLimit")]
    [InlineData("{{ x = []; x[50] = 1 }}", "LoopLimit")]
    [InlineData("{{ func f; f; end; f }}", "RecursiveLimit")]
    [InlineData("{{ include 'page' }}", "RecursiveLimit")]
    [InlineData("{{ 'abc' * 2147483647 }}", "LimitToString")]
    [InlineData("{{ for x in 1..3 }}1234567{{ end }}", "LimitToString")]
    [InlineData("{{ for x in 1..3; '1234567'; end }}", "LimitToString")]
    [InlineData("{{ 'a' | string.pad_left 1000000000 }}", "LimitToString")]
    [InlineData("{{ if 'abc' * 2147483647 == ''; end }}", "LimitToString")]
    [InlineData("{{ x = 'aaaa'; x = x + x; x = x + x; x = x + x }}", "LimitToString")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match `^(a+)+$` }}", "RegexTimeOut")]
    public void A_runaway_template_is_stopped(string template, string limit) =>
        Assert.Contains(limit, Templates.Failure(template, null, Narrow).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ x = 'x | object.eval'; x | object.eval }}")]
    [InlineData("{{ func f(x = f()); end; f }}")]
    [InlineData("{{ func f; [1] | array.each @f; end; f }}")]
    [InlineData("{{ f(x) = f x; f 1 }}")]
    [InlineData("{{ func f; wrap f; $$; end; end; f }}")]
    [InlineData("{{ x = []; x[0] = x; y = []; y[0] = y; x == y }}")]
    [InlineData("{{ x = '{{ x | object.eval_template }' + '}'; x | object.eval_template }}")]
    public void What_never_ends_is_refused(string template) => Assert.Equal("page", Templates.Failure(template).Path);

    [Fact]
    public void A_value_that_holds_itself_is_refused()
    {
        Assert.Contains("ObjectRecursionLimit", Templates.Failure("{{ x = []; x[0] = x; x }}").Message, StringComparison.Ordinal);
        Assert.Contains("ObjectRecursionLimit", Templates.Failure("{{ x = []; x[0] = x; x | object.to_json }}").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lax_cuts_the_output_as_scriban_does() =>
        Assert.Equal("abcde...", Templates.Render("{{ 'abc' }}{{ 'def' }}ghi", null, TemplateSettings.Lax with { LimitToString = 5 }));

    [Fact]
    public void Loops_one_after_the_other_do_not_add_up() =>
        Assert.Equal("", Templates.Render("{{ for x in 1..9; end; for x in 1..9; end }}", null, Narrow));

    [Fact]
    public void Nesting_without_end_is_a_mistake_not_a_crash()
    {
        Assert.NotEmpty(Templates.Problems("{{ " + new string('(', 20_000)));
        Assert.NotEmpty(Templates.Problems("{{ " + new string('[', 20_000)));
        Assert.NotEmpty(Templates.Problems("{{ " + new string('-', 20_000) + "1"));
        Assert.NotEmpty(Templates.Problems(string.Concat(Enumerable.Repeat("{{ if true }}", 20_000))));
        Assert.NotEmpty(Templates.Problems("{{ " + string.Concat(Enumerable.Repeat("true ? ", 20_000))));
        Assert.NotEmpty(Templates.Problems("{{ x " + string.Concat(Enumerable.Repeat("$'{", 20_000))));
    }

    [Fact]
    public void A_long_chain_is_no_nesting()
    {
        var sum = "{{ 0" + string.Concat(Enumerable.Repeat(" + 1", 400)) + " }}";
        Assert.Equal("400", Templates.Render(sum));
    }

    [Theory]
    [InlineData("{{ 0", " + 1", " }}")]
    [InlineData("{{ x", ".x", " }}")]
    [InlineData("{{ x", " | f", " }}")]
    [InlineData("{{ x", "[0]", " }}")]
    [InlineData("{{ if true; ", "else if true; ", "end }}")]
    public void A_chain_without_end_is_a_mistake_not_a_crash(string start, string link, string end) =>
        Assert.NotEmpty(Templates.Problems(start + string.Concat(Enumerable.Repeat(link, 20_000)) + end));

    [Fact]
    public void A_template_may_recurse_as_deep_as_the_machine_allows_without_crashing()
    {
        var settings = new TemplateSettings { RecursiveLimit = 0, LoopLimit = 0 };
        Assert.Contains("RecursiveLimit", Templates.Failure("{{ func f; f; end; f }}", null, settings).Message, StringComparison.Ordinal);
    }
}
