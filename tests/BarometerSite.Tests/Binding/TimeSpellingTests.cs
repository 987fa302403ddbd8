using BarometerSite.Binding;
using BarometerSite.Model;

namespace BarometerSite.Tests.Binding;

public sealed class TimeSpellingTests
{
    public static TheoryData<string, string> Periods => new()
    {
        { "2014.0", "2014" }, { "2014*", "2014" }, { "2014 H1", "2014-H1" }, { "2014-h1", "2014-H1" }, { "2014H1", "2014-H1" }, { "2014-S1", "2014-H1" },
        { "2014K1", "2014-Q1" }, { "2014 k3", "2014-Q3" }, { "2014Q1", "2014-Q1" }, { "K4 2014", "2014-Q4" }, { "1. halvår 2014", "2014-H1" },
        { "2. kvartal 2014", "2014-Q2" }, { "3rd quarter 2014", "2014-Q3" }, { "maj-14", "2014-05" }, { "okt-99", "1999-10" }, { "marts 2014", "2014-03" },
        { "October 2014", "2014-10" }, { "2014M05", "2014-05" }, { "2014m5", "2014-05" }, { "2014-5", "2014-05" }, { "2014/05", "2014-05" },
        { "05-2014", "2014-05" }, { "01-05-2014", "2014-05" }, { "41760", "2014-05" }, { "2013-14", "2013/2014" }, { "2013/14", "2013/2014" },
        { "2013–2014", "2013/2014" }, { "1999/00", "1999/2000" }, { "skoleåret 2013/14", "2013/2014" },
    };

    public static TheoryData<string, string> Dates => new()
    {
        { "31.05.2014", "2014-05-31" }, { "2014-05-31T00:00:00", "2014-05-31" }, { "2014-05-31 00:00", "2014-05-31" }, { "31-05-14", "2014-05-31" },
        { "41790", "2014-05-31" }, { "41790.0", "2014-05-31" }, { "maj 2014", "2014-05" }, { "31. maj 2014", "2014-05-31" }, { "31-maj-14", "2014-05-31" },
        { "May 31, 2014", "2014-05-31" }, { "31st May 2014", "2014-05-31" }, { "2014-5-31", "2014-05-31" }, { "2014/05/31", "2014-05-31" },
        { "05/31/2014", "2014-05-31" }, { "5/6/2014", "2014-06-05" }, { "31.12.2014", "2014-12-31" }, { "20140531", "2014-05-31" }, { "2014-5", "2014-05" },
        { "05-2014", "2014-05" }, { "2014.0", "2014" }, { "den 1. juli 2014", "2014-07-01" },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_period_in_another_spelling_is_proposed_in_ours(string found, string meant)
    {
        Assert.Equal(meant, TimeSpelling.Period(found));
        Assert.True(Period.TryParse(meant, out _));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_in_another_spelling_is_proposed_in_ours(string found, string meant)
    {
        Assert.Equal(meant, TimeSpelling.Date(found));
        Assert.True(PartialDate.TryParse(meant, out _));
    }

    [Theory]
    [InlineData("2014-13")]
    [InlineData("2014-H3")]
    [InlineData("2014-02-30")]
    [InlineData("30. februar 2014")]
    [InlineData("14")]
    [InlineData("i fjor")]
    [InlineData("3014-05-31T00:00:00")]
    [InlineData("99999")]
    [InlineData("")]
    public void What_nobody_can_mean_gets_no_proposal(string found)
    {
        Assert.Null(TimeSpelling.Period(found));
        Assert.Null(TimeSpelling.Date(found));
    }

    [Fact]
    public void What_is_proposed_is_itself_valid_whatever_was_found()
    {
        foreach (var found in from a in Pieces from b in Pieces from c in Pieces select a + b + c)
        {
            Assert.True(TimeSpelling.Period(found) is not { } period || Period.TryParse(period, out _), found);
            Assert.True(TimeSpelling.Date(found) is not { } date || PartialDate.TryParse(date, out _), found);
        }
    }

    private static readonly string[] Pieces = ["2014", "1899", "31", "02", "0", "-", "/", ". ", "maj", "h1", "m", "k4"];
}
