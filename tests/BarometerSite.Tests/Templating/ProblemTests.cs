using BarometerSite.Pages.Common;
using BarometerSite.Pages.Texts;
using BarometerSite.Rendering.Seen;
using Scriban.Runtime;

namespace BarometerSite.Tests.Templating;

public sealed class ProblemTests
{
    [Fact]
    public void Mistakes_of_all_templates_are_told_at_once_with_their_places()
    {
        var set = Templates.Parse("<h1>{{ if true }}</h1>", null, ("other", "\n {{ 1 + }}"));
        Assert.Equal("The `if` before this is not closed: expected `end`.", set.Problems[^1].Message);
        Assert.Equal([("other", 2), ("page", 1)], set.Problems.Select(problem => (problem.Path, problem.Line)).Distinct());
    }

    [Theory]
    [InlineData("{{ 1 + }}", 8)]
    [InlineData("{{ (1 }}", 7)]
    [InlineData("{{ if true }}", 12)]
    [InlineData("{{ end }}", 6)]
    [InlineData("{{ 'abc }}", 10)]
    [InlineData("{{ a ¤ b }}", 6)]
    public void A_mistake_is_told_with_its_place(string template, int column)
    {
        var problem = Templates.Problems(template)[0];
        Assert.Equal((1, column), (problem.Line, problem.Column));
        Assert.NotEmpty(problem.Message);
    }

    [Fact]
    public void A_template_with_mistakes_cannot_be_rendered_but_is_in_the_set()
    {
        var set = Templates.Parse("{{ if }}", null);
        Assert.True(set.Contains("page"));
        Assert.False(set.Contains("other"));
        Assert.Throws<ArgumentException>(() => Templates.Render(set, []));
    }

    [Fact]
    public void A_failure_in_an_included_template_tells_who_included_it()
    {
        var problem = Templates.Failure("a\n{{ include 'outer' }}", null, null, ("outer", "b {{ include 'inner' }}"), ("inner", "\n\nc {{ missing }}"));
        Assert.Equal(("inner", 3, 6), (problem.Path, problem.Line, problem.Column));
        Assert.Equal(["outer(1,6)", "page(2,4)"], problem.IncludedFrom);
    }

    [Theory]
    [InlineData("{{ include ('a' * 100000) }}")]
    [InlineData("{{ x = {}; x['a' * 100000] }}")]
    public void A_message_about_something_long_is_short(string template) => Assert.InRange(Templates.Failure(template).Message.Length, 1, 1000);

    [Fact]
    public void Code_that_a_template_put_together_fails_where_it_is_run()
    {
        var problem = Templates.Failure("{{ 'func f; missing; end' | object.eval; f }}");
        Assert.Equal("page", problem.Path);
    }

    [Fact]
    public void A_value_that_the_program_cannot_make_is_no_mistake_of_the_template()
    {
        // A text cannot be rendered without the page that it stands on.
        var globals = new ScriptObject { ["article"] = new SeenView(new ArticleView("", "", Body.None), page: null!) };
        Assert.Throws<NullReferenceException>(() => Templates.Render("{{ if true }}{{ article.body }}{{ end }}", globals));
    }

    [Fact]
    public void A_function_fails_where_it_was_written()
    {
        var problem = Templates.Failure("{{ include 'functions'; f }}", null, null, ("functions", "{{ func f }}\n{{ missing }}{{ end }}"));
        Assert.Equal(("functions", 2, 4), (problem.Path, problem.Line, problem.Column));
        Assert.Empty(problem.IncludedFrom);
    }

    [Theory]
    [InlineData("{{ 1 // 0 }}", 6, "divide by zero")]
    [InlineData("{{ if true; 1 / 0; end }}", 13, "divides by zero")]
    [InlineData("{{ 'a' - 1 }}", 8, "not supported on string")]
    [InlineData("{{ x = 1; readonly x; x = 2 }}", 23, "readonly")]
    [InlineData("{{ string.slice 'a' }}", 20, "expecting `2` arguments")]
    [InlineData("{{ f(x) = x; f 1 2 }}", 18, "expecting `1` arguments")]
    [InlineData("{{ 'a' | regex.match '(' }}", 10, "Invalid pattern")]
    [InlineData("{{ '1 // 0' | object.eval }}", 4, "divide by zero")]
    [InlineData("{{ '1 +' | object.eval }}", 4, "binary expression")]
    [InlineData("{{ for x in 5; end }}", 13, "Unexpected type")]
    [InlineData("{{ include_join ['page'] '' }}", 4, "use `include` in a loop")]
    public void A_failure_is_told_with_its_place(string template, int column, string message)
    {
        var problem = Templates.Failure(template, new ScriptObject { ["page"] = new ScriptObject { ["title"] = "" } });
        Assert.Equal((1, column), (problem.Line, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }
}
