namespace BarometerSite.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void The_first_difference_is_told_with_its_line_and_what_stands_around_it() =>
        Assert.Equal("Line 2 differs.\n  verified: to tal\n  received: to tegn", Snapshot.FirstDifference("ét\nto tal\ntre", "ét\nto tegn\ntre"));

    [Fact]
    public void A_text_that_ends_too_early_differs_where_it_ends() =>
        Assert.Equal("Line 2 differs.\n  verified: to\n  received: (ends here)", Snapshot.FirstDifference("ét\nto", "ét\n"));

    [Fact]
    public void Text_that_was_never_accepted_fails_and_is_kept_to_be_looked_at()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("ACCEPT") == "1", "accepting");
        var folder = Directory.CreateTempSubdirectory("snapshot");
        try
        {
            var failure = Assert.ThrowsAny<Exception>(() => Snapshot.Verify("æ", "txt", testFile: Path.Combine(folder.FullName, "Some.cs"), test: "Test"));
            Assert.Contains("Some.Test.verified.txt", failure.Message, StringComparison.Ordinal);
            Assert.Equal("æ"u8.ToArray(), File.ReadAllBytes(Path.Combine(folder.FullName, "Some.Test.received.txt")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
