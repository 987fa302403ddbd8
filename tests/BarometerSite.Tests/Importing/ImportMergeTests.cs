using BarometerSite.Importing.Layout;
using BarometerSite.Model;

namespace BarometerSite.Tests.Importing;

public sealed class ImportMergeTests
{
    private static readonly PartialDate? Later = PartialDate.TryParse("2014-06-01", out var date) ? date : null;

    [Fact]
    public void What_the_barometer_has_is_left_alone()
    {
        var bench = new ImportBench().Import("År,Gruppe,Værdi\n2012,danish,5.00\n");

        Assert.Null(bench.File);
        Assert.Empty(bench.Result!.Rows);
        Assert.EndsWith("0 new figures, 0 revised, 1 as the barometer has it", bench.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_differs_needs_a_date_and_is_never_overwritten()
    {
        const string Text = "År,Gruppe,Værdi\n2012,danish,5.2\n";
        Assert.StartsWith(
            "tal.csv(1,1): error import-published-needed: 1 figure differs from what the barometer has, and nothing is overwritten. "
            + "For period ‘2012’ and group ‘danish’ the file has ‘5.2’, and data/measurements/example.csv(3,1) ‘5.0’.",
            new ImportBench().Import(Text).Complaint, StringComparison.Ordinal);

        Assert.Equal(
            "period,group,district,value,published\n2012,minority,,14.0,2013-03-01\n2012,danish,,5.0,2013-03-01\n2012,danish,,5.2,2014-06-01\n",
            new ImportBench { Choices = new ImportChoices { Published = Later } }.Import(Text).File);
    }

    [Fact]
    public void A_revision_must_be_later_and_one_publication_has_one_figure()
    {
        Assert.Contains("2012-06-01 is not later than 2013-03-01", new ImportBench
        {
            Choices = new ImportChoices { Published = PartialDate.TryParse("2012-06-01", out var early) ? early : null },
        }.Import("År,Gruppe,Værdi\n2012,danish,5.2\n").Complaint, StringComparison.Ordinal);
        Assert.Contains("error import-differs: For period ‘2012’ and group ‘danish’, published 2013-03-01, the file has ‘5.2’ and the barometer ‘5.0’.",
            new ImportBench().Import("År,Gruppe,Værdi,published\n2012,danish,5.2,2013-03-01\n").Complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("period;value\r\n2012;5,0\r\n", "period;value\r\n2012;5,0\r\n2013;5,1\r\n")]
    [InlineData("period;value\r\n2012;5,0", "period;value\r\n2012;5,0\r\n2013;5,1")]
    [InlineData("period,note,value\r2012,\"a, b\",5.0\r", "period,note,value\r2012,\"a, b\",5.0\r2013,,5.1\r")]
    [InlineData("period,value\n2014,5.0\n2012,4.0\n", "period,value\n2014,5.0\n2013,5.1\n2012,4.0\n")]
    [InlineData("period,value\n2012,4.0\n2014,5.0\n", "period,value\n2012,4.0\n2013,5.1\n2014,5.0\n")]
    [InlineData("period,value\n2014,5.0\n2011,4.0\n2012,4.0\n", "period,value\n2014,5.0\n2011,4.0\n2012,4.0\n2013,5.1\n")]
    [InlineData("period,value\n2012,4.0\n,,\n", "period,value\n2012,4.0\n2013,5.1\n,,\n")]
    [InlineData("period,value,note\n2012,4.0,\"to\nlinjer\"\n", "period,value,note\n2012,4.0,\"to\nlinjer\"\n2013,5.1,\n")]
    public void The_file_keeps_its_own_dialect_order_and_notes(string had, string expected)
    {
        foreach (var hasMark in new[] { false, true })
        {
            var bench = new ImportBench { Had = had, HasMark = hasMark }.Import("År;Værdi\n2013;5,1\n");
            Assert.Equal((hasMark ? "\uFEFF" : "") + expected, bench.File);
        }
    }

    [Fact]
    public void A_column_that_the_file_lacks_comes_last_and_no_row_changes() => Assert.Equal(
        "period,value,status,published\n2012,5.0\n2013,5.1,p,2014-06-01\n",
        new ImportBench { Had = "period,value\n2012,5.0\n", Choices = new ImportChoices { Published = Later } }.Import("År;Værdi\n2013;5,1*\n").File);

    [Fact]
    public void A_new_file_has_the_columns_that_it_needs() => Assert.Equal(
        "period,district,value,published,source\n2013,north,5.1,2014-06-01,survey\n",
        new ImportBench { Had = null, Choices = new ImportChoices { Published = Later, Source = "survey" } }
            .Import("År;Bydel;Værdi\n2013;Nordbyen;5,1\n").File);

    [Fact]
    public void A_revision_keeps_the_break_that_the_file_says_nothing_of()
    {
        var bench = new ImportBench { Had = "period,value,status\n2012,5.0,b\n", Choices = new ImportChoices { Published = Later } }
            .Import("År;Værdi\n2012;5,1\n");

        Assert.Equal(["2012,5.1,b,2014-06-01"], bench.Rows);
        Assert.Contains("1 revised figure with the status of the one before", bench.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_hidden_here_and_kept_back_there_is_the_same() => Assert.Null(
        new ImportBench { Had = "period,value,confidentiality\n2012,5.0,d\n2013,,c\n" }.Import("TIME_PERIOD,OBS_VALUE,CONF_STATUS\n2012,,C\n2013,,C\n").File);

    [Fact]
    public void The_same_figure_twice_is_one_and_two_of_them_are_told()
    {
        Assert.Equal(["2013,,,5.1,"], new ImportBench().Import("År;Værdi\n2013;5,1\n2013;5,10\n").Rows);
        Assert.StartsWith("tal.csv(3,1): error import-twice: The file has two figures for period ‘2013’: ‘5.1’ and ‘5.2’.",
            new ImportBench().Import("År;Værdi\n2013;5,1\n2013;5,2\n").Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_source_is_told() => Assert.Contains("There is no source with the id ‘regster’. Did you mean ‘register’?",
        new ImportBench { Choices = new ImportChoices { Source = "regster" } }.Import("År;Værdi\n2013;5,1\n").Complaint, StringComparison.Ordinal);
}
