using BarometerSite.Markup;
using Scriban.Runtime;

namespace BarometerSite.Tests.Templating;

public sealed class StrictTests
{
    private static ScriptObject Data => new()
    {
        ["page"] = new ScriptObject { ["title"] = "Mål", ["subtitle"] = null, ["count"] = 5, ["body"] = Html.Empty },
        ["goals"] = new ScriptArray { new ScriptObject { ["name"] = "a" } },
    };

    [Theory]
    [InlineData("{{ pgae }}", 1, 4, "`page`")]
    [InlineData("x\n  {{ page.titel }}", 2, 11, "`page` has no member `titel`. Did you mean `title`?")]
    [InlineData("{{ page['titel'] }}", 1, 9, "`title`")]
    [InlineData("{{ goals[0].nmae }}", 1, 13, "`name`")]
    [InlineData("{{ goals.szie }}", 1, 10, "`size`")]
    [InlineData("{{ $name = 1; $nmae }}", 1, 15, "`$name`")]
    [InlineData("{{ 'a' | string.upcsae }}", 1, 17, "`upcase`")]
    [InlineData("{{ strin.upcase 'a' }}", 1, 4, "`string`")]
    [InlineData("{{ page.title.x }}", 1, 15, "`size`")]
    [InlineData("{{ page.count.x }}", 1, 15, "x")]
    [InlineData("{{ include 'prat' }}", 1, 4, "`part`")]
    [InlineData("{{ if pgae; end }}", 1, 7, "`page`")]
    [InlineData("{{ string.slice 'a' strat: 1 }}", 1, 21, "`start`")]
    [InlineData("{{ func f(first); ret first; end; f frist: 1 }}", 1, 37, "`first`")]
    [InlineData("{{ page.subtitle.x }}", 1, 18, "`page.subtitle` is null")]
    [InlineData("{{ unknown 1 }}", 1, 4, "`unknown`")]
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

    [Theory]
    [InlineData("{{ a }}|{{ 'x'.b }}|{{ {}.c }}|{{ $d }}", "|||")]
    [InlineData("{{ a + 1 }}|{{ 'n' + a }}|{{ a > 0 }}|{{ a ?? 'b' }}", "|n|false|b")]
    public void Lax_takes_the_unknown_for_null(string template, string expected) =>
        Assert.Equal(expected, Templates.Render(template, null, Templates.Strict with { IsStrict = false }));

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ date.utc_now }}")]
    [InlineData("{{ math.random 1 2 }}")]
    [InlineData("{{ math.uuid }}")]
    public void What_would_differ_from_build_to_build_is_refused(string template) =>
        Assert.Contains("so that the same sources give the same site", Templates.Failure(template).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ date.format = '%Y' }}")]
    [InlineData("{{ string.upcase = 1 }}")]
    [InlineData("{{ page.title = 1 }}")]
    public void What_all_pages_share_cannot_be_set(string template)
    {
        var page = new ScriptObject { ["title"] = "", IsReadOnly = true };
        Assert.Equal("page", Templates.Failure(template, new ScriptObject { ["page"] = page }).Path);
    }
}
