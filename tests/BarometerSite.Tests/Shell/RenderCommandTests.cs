using BarometerSite.Tests.Disk;

namespace BarometerSite.Tests.Shell;

public sealed class RenderCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("html", "&lt;b&gt; æ")]
    [InlineData("none", "<b> æ")]
    public void Values_of_a_JSON_file_are_filled_in_and_escaped_as_asked(string escape, string expected) =>
        Assert.Equal((ExitCode.Done, expected, ""), Render("{{ name }}", """{ "name": "<b> æ" }""", "--escape", escape));

    [Fact]
    public void Numbers_lists_and_objects_of_JSON_arrive_as_they_are() =>
        Assert.Equal(
            (ExitCode.Done, "3 10000000000 123456789012345678901234567890 1.5 true [null] å", ""),
            Render(
                "{{ a + 1 }} {{ b }} {{ c }} {{ d }} {{ e }} {{ f[0] == null ? '[null]' : '' }} {{ g.h }}",
                """{ "a": 2, "b": 10000000000, "c": 123456789012345678901234567890, "d": 1.5, "e": true, "f": [null], "g": { "h": "å" } }""",
                "--escape", "none"));

    [Fact]
    public void An_unknown_variable_is_told_with_its_place_and_empty_if_asked_for()
    {
        var (code, output, error) = Render("a\n{{ nmae }}", "{}");

        Assert.Equal(ExitCode.Problems, code);
        Assert.Empty(output);
        Assert.Contains("template.html(2,4): error template-run:", error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, "a\n", ""), Render("a\n{{ nmae }}", "{}", "--lax"));
    }

    [Fact]
    public void An_included_template_is_found_below_the_folder_of_templates()
    {
        folder.Write("templates/parts/part.html", "<i>{{ $.text }}</i>");
        var page = folder.Write("templates/pages/page.html", """{{ include "parts/part.html" text: "å" }}""");

        Assert.Equal((ExitCode.Done, "<i>å</i>", ""), Barometer.Run("render", page));
    }

    [Fact]
    public void A_broken_template_that_is_not_included_does_not_matter()
    {
        folder.Write("templates/parts/broken.html", "{{ if");
        folder.Write("templates/parts/part.html", "b");
        var page = folder.Write("templates/page.html", """a{{ include "parts/part.html" }}""");

        Assert.Equal((ExitCode.Done, "ab", ""), Barometer.Run("render", page));
    }

    [Theory]
    [InlineData("{{ if x }}", "{}", "template.html(1,9): error template-syntax:")]
    [InlineData("", "{\n\"å\": 1,, }", "data.json(2,8): error invalid-json:")]
    [InlineData("", "[1]", "data.json(1,1): error invalid-json:")]
    public void What_is_wrong_is_told_with_its_place(string template, string data, string expected)
    {
        var (code, output, error) = Render(template, data);

        Assert.Equal(ExitCode.Problems, code);
        Assert.Empty(output);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    private (int Code, string Output, string Error) Render(string template, string data, params string[] options) =>
        Barometer.Run(["render", folder.Write("template.html", template), "--data", folder.Write("data.json", data), .. options]);
}
