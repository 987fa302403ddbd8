using System.Text.Json;

namespace BarometerSite.Tests.Shell;

/// <summary><c>verify</c> on a copy of the example city with two editions.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private const string First = "data/editions/2030-1.json";
    private const string Second = "data/editions/2030-2.json";

    private readonly CityFolder city = new();

    public VerifyCommandTests()
    {
        Assert.Equal(0, city.Run("publish", "2030-1", "--dirty").Code);
        Assert.Equal(0, city.Run("publish", "2030-2", "--dirty").Code);
    }

    public void Dispose() => city.Dispose();

    [Fact]
    public void Editions_that_hold_are_told_in_a_line_each()
    {
        var (code, output, error) = city.Run("verify");

        Assert.Equal((0, ""), (code, error));
        Assert.Matches(
            @"2030-2: digest [0-9a-f]{12}… and chain hold; (\d+) of \1 verdicts the same by its own figures; (\d+) of \2 facts shown as it says\.\n"
            + @"All holds\.\n$",
            output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void For_machines_the_same_is_a_document()
    {
        var (code, output, error) = city.Run("verify", "2030-2", "--format", "json");

        Assert.Equal((0, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        Assert.Equal(["form", "method", "holds", "editions", "built", "problems"], root.EnumerateObject().Select(member => member.Name));
        Assert.True(root.GetProperty("holds").GetBoolean());
        var edition = Assert.Single(root.GetProperty("editions").EnumerateArray());
        Assert.Equal(("2030-2", Second), (edition.GetProperty("id").GetString(), edition.GetProperty("file").GetString()));
        Assert.Equal(
            ["id", "published", "reckoned", "same_verdict", "same_working"],
            edition.GetProperty("goals")[0].EnumerateObject().Select(member => member.Name));
        Assert.InRange(edition.GetProperty("shown").GetProperty("facts").GetInt32(), 1_000, int.MaxValue);
    }

    /// <summary>The older edition does not have its digest any more, and the later one follows one that is not there.</summary>
    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("verify")]
    public void One_changed_byte_of_an_old_edition_breaks_the_chain(string command)
    {
        var file = File.ReadAllText(city.Below(First));
        city.Write(First, file.Replace("\"as_of\":\"2014-06-30\"", "\"as_of\":\"2014-06-20\"", StringComparison.Ordinal));

        var (code, _, error) = city.Run(command);

        Assert.Equal(1, code);
        Assert.Contains($"{First}(1,1): error edition-changed: The edition ‘2030-1’ is not as it was published", error, StringComparison.Ordinal);
        Assert.Contains($"{Second}(1,1): error edition-chain-broken", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("verify")]
    public void Foreign_damaged_and_newer_files_are_all_told_at_once(string command)
    {
        city.Write("data/editions/2030-1r2.json", "{}");
        city.Write("data/editions/2031-1.json", "\u0000\u0001");
        city.Write("data/editions/notes.txt", "x");
        city.Write(Second, File.ReadAllText(city.Below(Second)).Replace("\"form\":1", "\"form\":2", StringComparison.Ordinal));

        var (code, _, error) = city.Run(command);

        Assert.Equal(1, code);
        Assert.Contains("data/editions/2030-1r2.json(1,1): error edition-unreadable", error, StringComparison.Ordinal);
        Assert.Contains("data/editions/2031-1.json(1,1): error edition-unreadable", error, StringComparison.Ordinal);
        Assert.Contains("data/editions/notes.txt(1,1): error edition-not-named", error, StringComparison.Ordinal);
        Assert.Contains($"{Second}(1,1): error edition-unreadable: The edition cannot be read. It has the form 2", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_built_site_that_is_not_as_it_was_built_is_told()
    {
        var built = city.Below("_site");
        Assert.Equal(0, city.Run("build").Code);
        var (code, output, error) = city.Run("verify", "--built", built);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("its list names", output, StringComparison.Ordinal);

        File.AppendAllText(Path.Combine(built, "index.html"), " ");
        File.Delete(Path.Combine(built, "udgaver/2030-1/maal/inklusion/index.html"));
        File.WriteAllText(Path.Combine(built, "maal/more.html"), "x");

        (code, output, error) = city.Run("verify", "--built", built, "--format", "json");
        Assert.Equal((1, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(
            [
                ("edition-not-shown", "data/editions/2030-1.json"), ("built-file-changed", "index.html"), ("built-file-foreign", "maal/more.html"),
                ("built-file-missing", "udgaver/2030-1/maal/inklusion/index.html"),
            ],
            json.RootElement.GetProperty("problems").EnumerateArray()
                .Select(problem => (problem.GetProperty("code").GetString()!, problem.GetProperty("path").GetString()!)));
    }

    [Fact]
    public void A_figure_that_is_withheld_is_shown_by_no_edition_and_the_editions_hold()
    {
        city.Write("data/measurements/absence.csv", """
            period,value,published,confidentiality
            2011,6.0,2012-03-01,
            2012,,2013-03-01,c
            2013,6.8,2014-03-01,

            """);
        city.Write("data/corrections.yml", """
            - id: absence-2012
              kind: withheld
              since: 2030-1
              indicator: absence
              period: 2012
              why: { da: Tallet måtte ikke vises., en: The figure must not be shown. }
              decided: { by: { da: redaktionen, en: the editors }, date: 2014-06-30 }
            """);

        var (code, output, error) = city.Run("verify");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("2030-1: digest", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_no_build_made_is_told()
    {
        var (code, _, error) = city.Run("verify", "--built", city.Below("content"));

        Assert.Equal(1, code);
        Assert.Contains("build.json(1,1): error built-list-unreadable", error, StringComparison.Ordinal);
    }
}
