using BarometerSite.Problems;

namespace BarometerSite.Tests.Shell;

public sealed class ReportTests
{
    [Fact]
    public void Of_a_file_with_60_complaints_50_are_printed_and_the_rest_counted()
    {
        using var error = new StringWriter();

        new Report(error, isQuiet: false).Finish(Repeated(60), ExitCode.Problems);

        var lines = error.ToString().TrimEnd().Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal(50, lines.Count(line => line.StartsWith("a.csv(", StringComparison.Ordinal)));
        Assert.Equal("a.csv: … and 10 more complaints about this file.", lines[50]);
        Assert.StartsWith("b.csv(1,1): error empty-file: ", lines[51], StringComparison.Ordinal);
        Assert.Equal("61 errors. Nothing was written.", lines[^1]);
    }

    [Fact]
    public void Of_a_file_with_50_complaints_all_are_printed()
    {
        using var error = new StringWriter();

        new Report(error, isQuiet: true).Finish(Repeated(50), ExitCode.Problems);

        Assert.DoesNotContain("more", error.ToString(), StringComparison.Ordinal);
    }

    private static DiagnosticBag Repeated(int number)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceText("a.csv", string.Concat(Enumerable.Repeat("a\n", number)));
        for (var line = 0; line < number; line++)
            diagnostics.Add(Complaints.TextNotANumber("a", new SourceSpan(file, 2 * line, 1), '.', NumberPlace.Figure));
        diagnostics.Add(Complaints.EmptyFile(SourceSpan.Of(new SourceText("b.csv", "x"))));
        return diagnostics;
    }
}
