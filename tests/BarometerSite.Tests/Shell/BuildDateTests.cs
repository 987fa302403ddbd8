using BarometerSite.Disk;
using BarometerSite.Problems;

namespace BarometerSite.Tests.Shell;

public sealed class BuildDateTests
{
    private static readonly DateTimeOffset May = new(2014, 5, 31, 0, 0, 0, TimeSpan.Zero);
    private static readonly GitHead Head = new("abc", May, Reason: null);

    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void A_given_date_comes_first_then_the_environment_then_the_commit()
    {
        var given = May.AddYears(1);

        Assert.Equal(given, BuildDate.Find(given, "0", Head, diagnostics));
        Assert.Equal(DateTimeOffset.UnixEpoch, BuildDate.Find(null, "0", Head, diagnostics));
        Assert.Equal(May, BuildDate.Find(null, null, Head, diagnostics));
        Assert.Equal(May, BuildDate.Find(null, "", Head, diagnostics));
        Assert.Empty(diagnostics.InOrder());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData(" 1")]
    [InlineData("today")]
    [InlineData("99999999999999999999")]
    [InlineData("253402300800")]
    public void An_environment_variable_that_is_no_time_is_told(string text)
    {
        Assert.Null(BuildDate.Find(null, text, Head, diagnostics));
        var problem = Assert.Single(diagnostics.InOrder());
        Assert.Equal("invalid-source-date-epoch", problem.Code);
        Assert.Contains(text, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_date_the_cure_is_named_and_the_clock_not_asked()
    {
        Assert.Null(BuildDate.Find(null, null, GitHead.Unknown("git is not installed"), diagnostics));
        var problem = Assert.Single(diagnostics.InOrder());
        Assert.Equal("date-unknown", problem.Code);
        Assert.Contains("git is not installed", problem.Message, StringComparison.Ordinal);
        Assert.Contains("--date", problem.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2014-05-31", "2014-05-31T00:00:00Z")]
    [InlineData("2014-05-31T12:00:00Z", "2014-05-31T12:00:00Z")]
    [InlineData("2014-05-31T12:00:00+02:00", "2014-05-31T10:00:00Z")]
    public void Days_and_moments_are_read(string text, string expected) =>
        Assert.Equal(
            expected, BuildDate.Parse(text)!.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("31-05-2014")]
    [InlineData("2014-02-30")]
    [InlineData("2014")]
    [InlineData("")]
    public void What_is_no_date_is_refused(string text) => Assert.Null(BuildDate.Parse(text));
}
