using System.Globalization;
using BarometerSite.Problems;

namespace BarometerSite.Tests.Problems;

public sealed class DiagnosticBagTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void Of_very_many_only_the_number_is_kept_and_an_error_is_kept_behind_warnings()
    {
        var file = new SourceText("a.csv", new string('x', 3000));
        for (var at = 0; at < 2500; at++)
            diagnostics.Add(new Diagnostic("w", Severity.Warning, new SourceSpan(file, at, 1), "w"));
        Assert.False(diagnostics.HasErrors);
        diagnostics.Add(new Diagnostic("e", Severity.Error, new SourceSpan(file, 2999, 1), "e"));

        Assert.True(diagnostics.HasErrors);
        Assert.Equal(2501, diagnostics.Count);
        Assert.Equal(DiagnosticBag.MostOfAFile + 1, diagnostics.InOrder().Count);
        Assert.Equal(2500 - DiagnosticBag.MostOfAFile, diagnostics.Beyond[new DiagnosticBag.Kind("a.csv", Severity.Warning)]);
    }

    [Fact]
    public void Another_bag_brings_its_number_along()
    {
        var other = new DiagnosticBag();
        for (var at = 0; at < 1500; at++)
            other.Add(Error("a.csv", at));

        diagnostics.AddAll(other);

        Assert.Equal(1500, diagnostics.Count);
        Assert.Equal(500, diagnostics.Beyond.Values.Sum());
    }

    [Fact]
    public void The_first_fifty_of_a_file_are_printed_with_the_number_of_the_rest_and_of_all()
    {
        for (var file = 0; file < 7; file++)
        {
            for (var at = 0; at < 1200; at++)
                diagnostics.Add(Error($"{file}.csv", at));
        }

        using var printed = new StringWriter { NewLine = "\n" };
        new Report(printed, isQuiet: false).Finish(diagnostics, ExitCode.Problems);
        var lines = printed.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        // Five files are kept in full, 5,000 complaints; of the other two only the number.
        Assert.Equal((5 * 51) + 2, lines.Length);
        Assert.Contains("0.csv: … and 1150 more complaints about this file.", lines);
        Assert.Equal("… and 2400 more complaints about 2 other files.", lines[^2]);
        Assert.StartsWith("8400 errors.", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_word_is_looked_for_when_it_is_told()
    {
        var asked = 0;
        var problem = Complaints.UnusedFile(default, "valu", Known());
        diagnostics.Add(problem);
        Assert.Equal(0, asked);

        Assert.Contains("Did you mean ‘value’?", diagnostics.InOrder()[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(1, asked);

        IEnumerable<string> Known()
        {
            asked++;
            yield return "value";
        }
    }

    private static Diagnostic Error(string path, int at) =>
        new("e", Severity.Error, new SourceSpan(new SourceText(path, ""), at, 1), at.ToString(CultureInfo.InvariantCulture));
}
