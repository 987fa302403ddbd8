using BarometerSite.Templating;

namespace BarometerSite.Tests.Templating;

public sealed class StrictTests
{
    private static readonly TemplateObject Data = new()
    {
        ["page"] = new TemplateObject { ["title"] = "Mål", ["subtitle"] = null },
        ["goals"] = new ITemplateObject[] { new TemplateObject { ["name"] = "a" } },
    };

    [Theory]
    [InlineData("{{ pgae }}", 1, 4, "`page`")]
    [InlineData("x\n  {{ page.titel }}", 2, 11, "`title`")]
    [InlineData("{{ page['titel'] }}", 1, 9, "`title`")]
    [InlineData("{{ goals[0].nmae }}", 1, 13, "`name`")]
    [InlineData("{{ $name = 1; $nme }}", 1, 15, "`$name`")]
    [InlineData("{{ 'a' | string.upcsae }}", 1, 17, "`upcase`")]
    [InlineData("{{ strin.upcase 'a' }}", 1, 4, "`string`")]
    [InlineData("{{ page.title.x }}", 1, 15, "`size`")]
    [InlineData("{{ include 'prat' }}", 1, 4, "`part`")]
    [InlineData("{{ if pgae; end }}", 1, 7, "`page`")]
    [InlineData("{{ string.slice 'a' strat: 1 }}", 1, 4, "`start`")]
    public void What_is_unknown_is_an_error_with_the_nearest_name(string template, int line, int column, string nearest)
    {
        var problem = Templates.Failure(template, Data, null, ("part", ""));
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.Contains(nearest, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ page.subtitle }}")]
    [InlineData("{{ page?.titel }}")]
    [InlineData("{{ page.subtitle?.x?.y }}")]
    [InlineData("{{ $?.absent }}")]
    [InlineData("{{ goals[7] }}")]
    public void What_is_null_or_may_be_absent_is_written_as_nothing(string template) => Assert.Equal("", Templates.Render(template, Data));

    [Fact]
    public void A_member_of_null_is_an_error()
    {
        var problem = Templates.Failure("{{ page.subtitle.x }}", Data);
        Assert.Equal(18, problem.Column);
        Assert.Contains("`page.subtitle` is null", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ a }}|{{ 'x'.b }}|{{ {}.c }}|{{ $d }}", "|||")]
    [InlineData("{{ a + 1 }}|{{ 'n' + a }}|{{ a > 0 }}|{{ a ?? 'b' }}", "|n|false|b")]
    public void Lax_takes_the_unknown_for_null(string template, string expected) => Assert.Equal(expected, Templates.RenderLax(template));

    [Fact]
    public void A_function_that_does_not_exist_is_an_error_even_when_lax()
    {
        Assert.Equal(10, Templates.Failure("{{ 'a' | unknown }}", null, TemplateSettings.Lax).Column);
        Assert.Equal(4, Templates.Failure("{{ unknown 1 }}", null, TemplateSettings.Lax).Column);
    }
}
