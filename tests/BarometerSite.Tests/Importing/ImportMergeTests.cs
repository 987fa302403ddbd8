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
    public void Figures_that_differ_by_another_cell_than_their_value_are_told_by_it()
    {
        Assert.Contains("‘2013’: n ‘900’ and n ‘1000’.",
            new ImportBench().Import("År;Værdi;n\n2013;5,1;900\n2013;5,1;1000\n").Complaint,
            StringComparison.Ordinal);
        Assert.Contains("the file has n ‘900’ and status ‘p’ and the barometer n ‘1000’ and no status.",
            new ImportBench { Had = "period,value,n,published\n2013,5.1,1000,2014-06-01\n", Choices = new ImportChoices { Published = Later } }
                .Import("År;Værdi;n\n2013;5,1*;900\n").Complaint, StringComparison.Ordinal);
        Assert.Contains("the file has n ‘900’, and data/measurements/example.csv(2,1) no n.",
            new ImportBench { Had = "period,value,published\n2013,5.1,2014-03-01\n" }.Import("År;Værdi;n\n2013;5,1;900\n").Complaint,
            StringComparison.Ordinal);
    }

    [Fact]
    public void New_rows_without_the_number_asked_that_the_rows_before_have_are_warned_of_with_the_column_that_may_be_it()
    {
        const string Had = "period,group,value,n\n2012,danish,5.0,1000\n2012,minority,9.0,\n";
        const string Text = "År;Gruppe;Værdi;Svarpersoner\n2013;danish;5,1;1010\n2013;minority;9,1;2010\n";
        var bench = new ImportBench { Had = Had }.Import(Text);

        Assert.Equal(["2013,minority,9.1,", "2013,danish,5.1,"], bench.Rows);
        Assert.Equal(
            "tal.csv(1,1): warning import-cells-lacking: 1 new row has no ‘n’, and the rows before have it. It decides whether a figure about few people is "
            + "hidden. If it is ‘Svarpersoner’, import once more, with the rows as they were before: --columns \"n=Svarpersoner\".",
            bench.Complaint);
        Assert.Equal(["2013,minority,9.1,2010", "2013,danish,5.1,1010"],
            new ImportBench { Had = Had, Choices = new ImportChoices { Columns = [new("n", "Svarpersoner")] } }.Import(Text).Rows);
    }

    [Fact]
    public void Bounds_are_missed_too_and_a_figure_that_is_kept_back_needs_none() => Assert.Equal(
        ["lower", "upper"],
        new ImportBench { Had = "period,value,lower,upper\n2012,5.0,4.0,6.0\n" }.Import("År;Værdi\n2013;5,1\n2014;:c\n").Diagnostics.InOrder()
            .Select(problem => problem.Message.Split('‘', '’')[1]));

    [Fact]
    public void An_equal_figure_that_the_barometer_calls_provisional_is_told_with_the_row_that_makes_it_final()
    {
        const string Had = "period;value;n;status;published\n2012;5,0;1000;;2013-03-01\n2013;5,1;1000;p;2014-03-01\n";
        var bench = new ImportBench { Had = Had, Choices = new ImportChoices { Published = Later } }.Import("År;Værdi\n2012;5,0\n2013;5,1\n");

        Assert.Null(bench.File);
        Assert.EndsWith(
            "0 new figures, 0 revised, 2 as the barometer has them\n"
            + "  of these 1 that the barometer calls provisional (status p). If the source has made it final, add the row with the day on which it did:\n"
            + "    period;value;n;status;published\n    2013;5,1;1000;;2014-06-01",
            bench.Told, StringComparison.Ordinal);
        Assert.DoesNotContain("provisional", new ImportBench { Had = Had }.Import("År;Værdi\n2013;5,1*\n").Told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_source_is_told() => Assert.Contains("There is no source with the id ‘regster’. Did you mean ‘register’?",
        new ImportBench { Choices = new ImportChoices { Source = "regster" } }.Import("År;Værdi\n2013;5,1\n").Complaint, StringComparison.Ordinal);
}
