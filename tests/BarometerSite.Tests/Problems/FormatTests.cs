using System.Text.Json;
using BarometerSite.Problems;
using BarometerSite.Problems.Explanations;
using BarometerSite.Problems.Formats;
using BarometerSite.Tests.Disk;

namespace BarometerSite.Tests.Problems;

/// <summary>What machines are told of complaints.</summary>
public sealed class FormatTests
{
    private static readonly SourceText File = new("data/mål, 1:2/100%.csv", "æ😀,<b>\nb\n");

    private static readonly Diagnostic Odd = new("odd-code", Severity.Error, new SourceSpan(File, 4, 3), "Line one\r\nis 100%::x.", "Cure, with: signs.");

    private static readonly Diagnostic Short = new("odd-code", Severity.Warning, default, "Short.");

    [Fact]
    public void A_workflow_command_is_escaped_so_that_it_stays_one() => Assert.Equal(
        "::error file=sub/data/mål%2C 1%3A2/100%25.csv,line=1,col=5,title=odd-code::Line one%0D%0Ais 100%25::x. Cure, with: signs.\n",
        WorkflowCommands.Write(Bag(Odd), "sub/"));

    [Fact]
    public void A_warning_about_the_whole_site_has_no_place() => Assert.Equal(
        "::warning title=odd-code::Line one%0D%0Ais 100%25::x. Cure, with: signs.\n",
        WorkflowCommands.Write(Bag(Odd with { Severity = Severity.Warning, Span = default }), ""));

    /// <summary>GitHub drops all beyond ten of a kind, so each file has its turn.</summary>
    [Fact]
    public void Ten_errors_are_annotated_of_each_file_some_and_the_rest_is_counted()
    {
        var lines = WorkflowCommands.Write(Repeated(60), "").TrimEnd().Split('\n');

        Assert.Equal(11, lines.Length);
        Assert.Equal(9, lines.Count(line => line.StartsWith("::error file=a.csv,", StringComparison.Ordinal)));
        Assert.Equal(1, lines.Count(line => line.StartsWith("::error file=b.csv,", StringComparison.Ordinal)));
        Assert.Equal("::notice::51 more errors not listed here.", lines[^1]);
    }

    [Fact]
    public void In_SARIF_each_result_finds_its_rule_and_its_place()
    {
        var place = new SourceSpan(File, 4, 3);
        var bag = Bag(Complaints.EmptyHeading(place), Complaints.DiskFull("_site"), Complaints.RawHtml(place));
        using var sarif = JsonDocument.Parse(Sarif.Write(bag, "", "1.0"));

        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal(3, run.GetProperty("results").GetArrayLength());
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        var location = run.GetProperty("results")[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("data/m%C3%A5l%2C%201%3A2/100%25.csv", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", location.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.Equal("""{"startLine":1,"startColumn":5,"endLine":1,"endColumn":8}""", Compact(location.GetProperty("region")));
        Assert.Equal("site.yml", run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation")
            .GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void In_SARIF_a_rule_brings_what_the_catalogue_says_of_it()
    {
        using var sarif = JsonDocument.Parse(Sarif.Write(Bag(Complaints.DiskFull("_site")), "", "1.0"));

        var rule = sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        var explained = Catalogue.Find("disk-full")!;
        Assert.Equal("DiskFull", rule.GetProperty("name").GetString());
        Assert.Equal("The disk is full.", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal(explained.Meaning, rule.GetProperty("fullDescription").GetProperty("text").GetString());
        Assert.Equal(explained.Text, rule.GetProperty("help").GetProperty("text").GetString());
        Assert.Equal(explained.Markdown, rule.GetProperty("help").GetProperty("markdown").GetString());
        Assert.Equal("error", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
    }

    [Fact]
    public void In_SARIF_what_a_file_says_is_no_link() => Assert.Contains(
        @"‘[click\\](https://a.dk)’", Sarif.Write(Bag(Complaints.UnsafeLink("[click](https://a.dk)", default)), "", "1.0"), StringComparison.Ordinal);

    [Fact]
    public void The_whole_form_of_SARIF_is_the_one_that_was_looked_at() =>
        Snapshot.Verify(Sarif.Write(Bag(Complaints.CsvTabs(new SourceSpan(new SourceText("data/a.csv", "a\tb\n"), 0, 3))), "", "1.0"), "sarif");

    [Fact]
    public void The_form_of_JSON_is_the_one_that_the_README_documents() => Assert.Equal(
        """
        {
          "generator": "barometer 1.0",
          "problems": [
            {
              "level": "warning",
              "code": "odd-code",
              "message": "Short."
            },
            {
              "level": "error",
              "code": "odd-code",
              "file": "data/mål, 1:2/100%.csv",
              "line": 1,
              "column": 5,
              "end-line": 1,
              "end-column": 8,
              "message": "Line one\r\nis 100%::x.",
              "help": "Cure, with: signs."
            }
          ],
          "more": {
            "errors": 0,
            "warnings": 0
          }
        }

        """,
        ProblemsJson.Write(Bag(Odd, Short), "1.0"));

    [Fact]
    public void Of_very_many_a_thousand_are_listed_and_the_rest_counted()
    {
        using var json = JsonDocument.Parse(ProblemsJson.Write(Repeated(DiagnosticBag.MostOfAFile + 5), "1.0"));

        Assert.Equal(ProblemsJson.Most, json.RootElement.GetProperty("problems").GetArrayLength());
        Assert.Equal(6, json.RootElement.GetProperty("more").GetProperty("errors").GetInt32());
    }

    [Theory]
    [InlineData("github", "::error file=data/latin.csv,line=1,col=2,title=wrong-encoding::")]
    [InlineData("sarif", "\"version\": \"2.1.0\"")]
    [InlineData("json", "\"problems\": [")]
    public void Check_writes_the_form_that_is_asked_for_and_tells_people_on_the_other_stream(string format, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.yml", "title: x");
        folder.Write("data/latin.csv", "");
        System.IO.File.WriteAllBytes(folder.Below("data/latin.csv"), [(byte)'a', 0xE6, (byte)'\n']);

        var (code, output, error) = Shell.Barometer.Run("check", "--site", folder.Path, "--date", "2014-01-01", "--format", format);

        Assert.Equal(ExitCode.Problems, code);
        var here = Path.GetRelativePath(".", folder.Path).Replace('\\', '/') + "/";
        Assert.Contains(expected, output.Replace(here, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("data/latin.csv(1,2): error wrong-encoding:", error, StringComparison.Ordinal);
    }

    private static DiagnosticBag Bag(params ReadOnlySpan<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        foreach (var diagnostic in diagnostics)
            bag.Add(diagnostic);
        return bag;
    }

    private static DiagnosticBag Repeated(int number)
    {
        var file = new SourceText("a.csv", string.Concat(Enumerable.Repeat("a\n", number)));
        return Bag([
            .. Enumerable.Range(0, number).Select(line => Complaints.TextNotANumber("a", new SourceSpan(file, 2 * line, 1), '.', NumberPlace.Figure)),
            Complaints.EmptyFile(SourceSpan.Of(new SourceText("b.csv", "x"))),
        ]);
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
