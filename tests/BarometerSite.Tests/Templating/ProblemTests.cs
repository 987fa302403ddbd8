using BarometerSite.Templating;

namespace BarometerSite.Tests.Templating;

public sealed class ProblemTests
{
    [Fact]
    public void All_mistakes_of_a_template_are_told_at_once()
    {
        var problems = Templates.Problems("{{ if }}\n{{ 1 + }}\n{{ end }}\n{{ for in x }}{{ end }}\n{{ 'open }}");
        Assert.Equal([1, 2, 4, 5], problems.Select(problem => problem.Line));
    }

    [Theory]
    [InlineData("{{ 1 + }}", 8, "expected a value after `+`")]
    [InlineData("{{ (1 }}", 7, "expected `)`")]
    [InlineData("{{ [1, 2 }}", 10, "expected `]`")]
    [InlineData("{{ {a 1} }}", 7, "expected `:` after `a`")]
    [InlineData("{{ x = y = 1 }}", 8, "must be a statement of its own")]
    [InlineData("{{ 1 = 2 }}", 4, "cannot be assigned to")]
    [InlineData("{{ for.bad }}", 4, "`for` has no `bad`")]
    [InlineData("{{ if true }}", 4, "`if` is not closed")]
    [InlineData("{{ end }}", 4, "`end`")]
    [InlineData("{{ else }}{{ end }}", 4, "`else` does not belong here")]
    [InlineData("{{ case 1; x; when 1; end }}", 12, "Expected `when`")]
    [InlineData("{{ func f(x = 1, y); end }}", 18, "`y` has no default")]
    [InlineData("{{ '\\q' }}", 5, "is not an escape")]
    [InlineData("{{ 'abc }}", 4, "is not closed")]
    [InlineData("{%{ abc", 1, "`}%}`")]
    [InlineData("{{ a b: }}", 9, "expected an argument")]
    [InlineData("{{ x. }}", 7, "name of a member")]
    [InlineData("{{ true ? 1 }}", 13, "Expected `:`")]
    [InlineData("{{ readonly 5 }}", 13, "Expected a variable")]
    [InlineData("{{ wrap (f); end }}", 9, "Expected a function")]
    [InlineData("{{ a ¤ b }}", 6, "Unexpected character")]
    public void A_mistake_is_told_with_its_place_and_what_was_expected(string template, int column, string message)
    {
        var problem = Assert.Single(Templates.Problems(template));
        Assert.Equal((1, column), (problem.Line, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_excerpt_shows_the_line_with_a_caret()
    {
        var set = Templates.Parse("first\n\t{{ wrong. }}\nlast", null);
        Assert.Equal("\t{{ wrong. }}\n\t          ^^", set.Excerpt(set.Problems[0]));
    }

    [Fact]
    public void A_template_with_mistakes_cannot_be_rendered_but_is_in_the_set()
    {
        var set = Templates.Parse("{{ if }}", null);
        Assert.True(set.Contains("page"));
        Assert.False(set.Contains("other"));
        Assert.Throws<ArgumentException>(() => Templates.Render(set, Templates.Nothing));
    }

    [Fact]
    public void A_failure_in_an_included_template_tells_who_included_it()
    {
        var problem = Templates.Failure("a\n{{ include 'outer' }}", null, null, ("outer", "b {{ include 'inner' }}"), ("inner", "\n\nc {{ missing }}"));
        Assert.Equal(("inner", 3, 6), (problem.Path, problem.Line, problem.Column));
        Assert.Equal(["outer(1,6)", "page(2,4)"], problem.IncludedFrom);
    }

    [Fact]
    public void A_function_fails_where_it_was_written()
    {
        var problem = Templates.Failure("{{ include 'functions'; f }}", null, null, ("functions", "{{ func f }}\n{{ missing }}{{ end }}"));
        Assert.Equal(("functions", 2, 4), (problem.Path, problem.Line, problem.Column));
        Assert.Empty(problem.IncludedFrom);
    }

    [Theory]
    [InlineData("{{ 1 / 0 }}", 6, "Division by zero")]
    [InlineData("{{ 'a' - 1 }}", 8, "not defined for texts")]
    [InlineData("{{ x = 5; x[0] }}", 11, "the number 5")]
    [InlineData("{{ x = 1; readonly x; x = 2 }}", 23, "readonly")]
    [InlineData("{{ page.title = 1 }}", 9, "only to read")]
    [InlineData("{{ break }}", 4, "not within a loop")]
    [InlineData("{{ string.slice 'a' }}", 20, "needs 2 arguments")]
    [InlineData("{{ string.size 'a' 'b' }}", 4, "takes 1 arguments")]
    [InlineData("{{ f(x) = x; f 1 2 }}", 14, "f(x)")]
    [InlineData("{{ f(x) = x; f }}", 14, "parameter `x`")]
    [InlineData("{{ math.random 1 2 }}", 4, "random")]
    [InlineData("{{ date.now }}", 4, "no clock")]
    [InlineData("{{ 'a' | regex.match '(' }}", 4, "not valid")]
    [InlineData("{{ '31/31/2014' | date.parse }}", 4, "expected a date")]
    [InlineData("{{ x = 10; for i in 1..20; x = x * x; end }}", 34, "not defined for these numbers")]
    [InlineData("{{ (date.parse '9999-12-31') + (timespan.from_days 5) }}", 4, "beyond what can be calculated")]
    [InlineData("{{ date.parse '9999-12-31' | date.add_days 5 }}", 4, "beyond the calendar")]
    [InlineData("{{ timespan.from_days (1.0 / 0.0) }}", 4, "timespan.from_days")]
    [InlineData("{{ 5 | math.format 'D999999999' }}", 4, "more than 100 digits")]
    [InlineData("{{ '1 / 0' | object.eval }}", 4, "Division by zero")]
    [InlineData("{{ '1 +' | object.eval }}", 4, "expected a value")]
    [InlineData("{{ for x in 5; end }}", 13, "Expected a list")]
    public void A_failure_is_told_with_its_place(string template, int column, string message)
    {
        var problem = Templates.Failure(template, new TemplateObject { ["page"] = new TemplateObject { ["title"] = "" } });
        Assert.Equal((1, column), (problem.Line, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }
}
