using System.Globalization;
using System.Text.RegularExpressions;
using BarometerSite.Rendering.Weight;
using BarometerSite.Tests.Disk;
using BarometerSite.Tests.RealSite;
using BarometerSite.Tests.Shell;

namespace BarometerSite.Tests.Rendering;

public sealed partial class WeightTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html>
          <head><title>A</title></head>
          <body class="page-goal">
            <header><nav>menu</nav> title</header>
            <main>
              <p>text <svg><text>12</text></svg> more</p>
              <table><tr><td><svg/></td></tr></table>
            </main>
            <footer><nav>links</nav></footer>
          </body>
        </html>
        """;

    [Theory]
    [InlineData("Head", "<head><title>A</title></head>")]
    [InlineData("Menu", "<header><nav>menu</nav> title</header>")]
    [InlineData("Text", "<!DOCTYPE html><html><body class=\"page-goal\"><main><p>text  more</p></main></body></html>")]
    [InlineData("Tables", "<table><tr><td><svg/></td></tr></table>")]
    [InlineData("Drawings", "<svg><text>12</text></svg>")]
    [InlineData("Foot", "<footer><nav>links</nav></footer>")]
    public void Each_part_of_a_page_is_what_stands_in_its_outermost_element(string part, string expected)
    {
        var pieces = PageParts.Of(Page).Where(piece => piece.Part.ToString() == part);

        Assert.Equal(expected, string.Concat(pieces.Select(piece => Page[piece.Piece])).Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_of_a_page_is_left_out_or_counted_twice() =>
        Assert.Equal(Page, string.Concat(PageParts.Of(Page).Select(piece => Page[piece.Piece])));

    [Fact]
    public void A_sites_files_pass_on_unchanged_and_the_parts_of_each_page_add_up()
    {
        var passed = new SinkInMemory();
        var weighing = new Weighing(passed);
        foreach (var (path, bytes) in BuiltSite.Instance.Files)
            weighing.Write(path, bytes);

        Assert.Equal(BuiltSite.Instance.Files.Keys.Order(StringComparer.Ordinal), weighing.Files.Select(file => file.Path));
        foreach (var file in weighing.Files)
        {
            Assert.Equal(BuiltSite.Instance.Files[file.Path], passed.Files[file.Path]);
            Assert.Equal(passed.Files[file.Path].Length, file.Weight.Plain);
            Assert.Equal(file.IsPage ? file.Weight.Plain : 0, file.Parts.Sum(part => part.Plain));
        }
        Assert.Contains(weighing.Files, file => file is { IsPage: true, Kind: "goal" });
        Assert.Contains(weighing.Files, file => file is { IsPage: true, Kind: "embed" });
        Assert.Contains(weighing.Files, file => file is { IsPage: false, Kind: "data/*.csv" });
    }

    [Fact]
    public void The_report_follows_what_build_says_and_names_the_heaviest_page_first()
    {
        using var folder = new TemporaryFolder();
        var (code, output, _) = Barometer.Run("build", "--site", Barometer.Repository, "--output", folder.Below("out"), "--date", "2026-11-26", "--weigh");

        Assert.Equal(ExitCode.Done, code);
        var heaviest = Directory.EnumerateFiles(folder.Below("out"), "*.html", SearchOption.AllDirectories).Max(path => new FileInfo(path).Length);
        var line = output.Split("heaviest pages")[1].Split('\n')[1];
        Assert.Equal(heaviest / 1000m, decimal.Parse(Size().Match(line).Groups[1].Value, CultureInfo.InvariantCulture), precision: 1);
        Assert.Contains("kind of page", output, StringComparison.Ordinal);
        Assert.Contains("part of a page", output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"([0-9.]+) kB")]
    private static partial Regex Size();
}
