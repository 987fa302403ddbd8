using BarometerSite.Templating;

namespace BarometerSite.Tests.Templating;

/// <summary>
/// No template takes the machine: each of these would run for ever, or take gigabytes. That they are stopped is all that is asked, by an error with its
/// place; a test that waited for the clock would fail on a slow machine.
/// </summary>
public sealed class BudgetTests
{
    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ x = 0; while x < 100000000; x = x + 1; end }}")]
    [InlineData("{{ for i in 1..100000000; end }}")]
    [InlineData("{{ for i in 1..1000; for j in 1..1000; for k in 1..1000; end; end; end }}")]
    [InlineData("{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 60 }}")]
    [InlineData("{{ f(n) = n > 0 ? (f (n - 1)) + (f (n - 1)) : 1; f 60 }}")]
    [InlineData("{{ include 'twice' 0 }}")]
    [InlineData("{{ tablerow i in (1..100000000) cols: 1 }}x{{ end }}")]
    public void Loops_and_calls_without_end_are_stopped(string template) =>
        AssertStopped(template, ("twice", "{{ if $1 < 60; include 'twice' ($1 + 1); include 'twice' ($1 + 1); end }}"));

    [Fact]
    public void What_is_stopped_inside_a_loop_is_told_as_such() =>
        Assert.Contains(
            "steps to fill in",
            AssertStopped("{{ for i in 1..2; include 'endless'; end }}", ("endless", "{{ while true; end }}")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ func f; f; f; end; f }}")]
    [InlineData("{{ f(x) = f x; f 1 }}")]
    [InlineData("{{ func f; [1] | array.each @f; end; f }}")]
    [InlineData("{{ func f; wrap f; $$; end; end; f }}")]
    [InlineData("{{ include 'page' }}")]
    [InlineData("{{ x = 'x | object.eval'; x | object.eval }}")]
    public void What_calls_itself_without_end_is_stopped(string template) =>
        Assert.Contains("too deep within each other", AssertStopped(template).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ x = [1]; for i in 1..40; x = x + x; end }}")]
    [InlineData("{{ x = [1]; while true; x = x | array.add_range x; end }}")]
    [InlineData("{{ x = [1]; while true; x = array.add x x; end }}")]
    [InlineData("{{ x = [1]; for i in 1..30; x = [x, x]; end }}")]
    [InlineData("{{ x = [1]; y = [1]; for i in 1..18; x = [x, x]; y = [y, y]; end; x == y }}")]
    [InlineData("{{ x = []; x[0] = x; x }}")]
    [InlineData("{{ x = {}; x.x = x; x | object.to_json }}")]
    [InlineData("{{ x = []; x[100000000] = 1 }}")]
    [InlineData("{{ [1] * 100000000 | array.size }}")]
    [InlineData("{{ 1..100000000 | array.size }}")]
    [InlineData("{{ x = 1..100000; for i in 1..1000; y = x | array.contains 0; end }}")]
    [InlineData("{{ x = 1..1000000; for i in 1..1000; y = x | array.sort; end }}")]
    [InlineData("{{ x = 1..1000000; y = []; for i in 1..100; y[i] = x | array.insert_at 5 6; end }}")]
    [InlineData("{{ x = {}; for i in 1..100000000; x['k' + i] = i; end }}")]
    [InlineData("{{ x = []; for i in 1..900000; x[i] = {a: {}, b: {}, c: {}, d: {}, e: {}, f: {}}; end }}")]
    [InlineData("{{ x = 'a,' * 500000; y = []; for i in 1..100; y[i] = x | string.split ','; end }}")]
    public void Lists_without_end_are_stopped(string template) => AssertStopped(template);

    [Theory]
    [InlineData("{{ 'a' * 100000000 }}")]
    [InlineData("{{ 'a' | string.pad_left 1000000000 }}")]
    [InlineData("{{ 'a' * 1000000 | string.replace 'a' 'bbbb' }}")]
    [InlineData("{{ x = []; for i in 1..200; x[i] = 'a' * 1000000; end }}")]
    [InlineData("{{ x = 'a' * 1000000; for i in 1..200000; y = x | string.upcase; end }}")]
    [InlineData("{{ x = 'a' * 1000000; for i in 1..1000000; y = x | string.contains 'b'; end }}")]
    [InlineData("{{ x = 'a' * 1000000; y = 'a' * 999999 + 'a'; for i in 1..1000000; z = x == y; end }}")]
    [InlineData("{{ x = 'a' * 1000000; y = 'a' * 999999 + 'a'; for i in 1..1000000; case x; when y; end; end }}")]
    [InlineData("{{ x = 'a' * 1000000; y = 'a' * 500000 + 'b'; x | string.remove_first y }}")]
    [InlineData("{{ ['a' * 1000000] * 1000 | array.each @string.upcase }}")]
    [InlineData("{{ ['a' * 1000000] * 1000 | array.uniq }}")]
    [InlineData("{{ x = ''; for i in 1..1000000; x = x | string.append 'aaaaaaaaaa'; end }}")]
    [InlineData("{{ x = ''; for i in 1..1000000; capture x; x; x; 'a'; end; end }}")]
    [InlineData("{{ for i in 1..1000000; capture x; 'a' * 1000000; end; end }}")]
    [InlineData("{{ x = 'a' * 1000000; for i in 1..1000000; x; end }}")]
    [InlineData("{{ capture x; 'abcdefgh' * 100000; end; for i in 1..1000000; y = x | string.contains 'z'; end }}")]
    [InlineData("{{ x = 'a ' * 500000; for i in 1..10000; y = x | string.truncatewords 3; end }}")]
    [InlineData("{{ 5 | math.format 'D999999999' }}")]
    [InlineData("{{ x = '1;' * 300000; x | object.eval }}")]
    [InlineData("{{ x = 'a' * 100; for i in 1..100000; '\"' + x + '\"' | object.eval; end }}")]
    public void Texts_without_end_are_stopped(string template) => AssertStopped(template);

    [Theory]
    [InlineData("{{ 1 << 1000000 }}")]
    [InlineData("{{ x = 1 << 3000; for i in 1..100000; x = x * x; end }}")]
    [InlineData("{{ x = 3; for i in 1..100; x = math.times x x; end; x }}")]
    public void Numbers_without_end_are_stopped(string template) => AssertStopped(template);

    [Theory]
    [InlineData("{{ regex.match ('a' * 30 + '!') '(a+)+$' }}")]
    [InlineData("{{ for i in 1..10000; regex.match ('a' * 20 + '!') '(a+)+$'; end }}")]
    [InlineData("{{ ['a' * 24 + '!'] * 1000 | array.each @(do; ret regex.match $0 '(a+)+$'; end) }}")]
    [InlineData("{{ regex.replace ('a' * 30 + '!') '(a+)+$' '' }}")]
    [InlineData("{{ regex.split ('a' * 30 + '!') '(a+)+$' }}")]
    [InlineData("{{ 'a' * 500000 | regex.matches '.' }}")]
    [InlineData("{{ 'a' * 100000 | regex.replace 'a' ('b' * 100000) }}")]
    [InlineData("{{ html.strip ('<a' * 100000) }}")]
    public void Regular_expressions_without_end_are_stopped(string template) => AssertStopped(template);

    [Fact]
    public void A_thousand_rows_with_a_dozen_cells_are_no_runaway()
    {
        var table = "{{ for i in 1..1000; for j in 1..12 }}<td>{{ include 'cell' value: (i * j | string.append '%') }}</td>{{ end; end }}";
        var text = Templates.Render(table, null, null, ("cell", "{{ $.value }}"));
        Assert.EndsWith("<td>12000%</td>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_stopped_leaves_nothing_to_the_next()
    {
        var set = Templates.Parse("{{ if n > 1; while true; end; end; for i in 1..100000; end; n }}", null);
        Assert.Throws<TemplateException>(() => Templates.Render(set, new() { ["n"] = 2 }));
        for (var page = 0; page < 10; page++)
            Assert.Equal("1", Templates.Render(set, new() { ["n"] = 1 }));
    }

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

    [Theory]
    [InlineData("{{ 0", " + 1", " }}")]
    [InlineData("{{ x", ".x", " }}")]
    [InlineData("{{ x", " | f", " }}")]
    [InlineData("{{ x", "[0]", " }}")]
    [InlineData("{{ if true; ", "else if true; ", "end }}")]
    public void A_chain_without_end_is_a_mistake_not_a_crash(string start, string link, string end) =>
        Assert.NotEmpty(Templates.Problems(start + string.Concat(Enumerable.Repeat(link, 20_000)) + end));

    private static TemplateProblem AssertStopped(string template, params (string Path, string Text)[] others)
    {
        var problem = Templates.Failure(template, null, null, others);
        Assert.True(problem.Line == 1 && problem.Column > 0 && problem.Length > 0, problem.ToString());
        Assert.True(problem.IsRunaway, problem.ToString());
        return problem;
    }
}
