using BarometerSite.Importing.Layout;

namespace BarometerSite.Tests.Importing;

/// <summary>A column that is called after one of the columns of figures is about these figures alone.</summary>
public sealed class WideTableTests
{
    private const string Had = "period,district,value,n\n2012,north,5.0,900\n2012,east,4.0,900\n";

    [Theory]
    [InlineData("Antal svar 2014")]
    [InlineData("antal svar (2014)")]
    [InlineData("2014, antal svar")]
    public void The_number_asked_of_one_year_is_that_years_alone(string title)
    {
        var bench = new ImportBench { Had = Had }.Import($"Bydel;2012;2014;{title}\nNordbyen;5,0;6,0;1000\nØsterkær;4,0;7,0;1100\n");

        Assert.Equal(["2014,north,6.0,1000", "2014,east,7.0,1100"], bench.Rows);
        Assert.Contains($"n: the column ‘{title}’, ‘1000’ and ‘1100’", bench.Told, StringComparison.Ordinal);
        Assert.EndsWith("2 new figures, 0 revised, 2 as the barometer has them", bench.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_of_several_years_are_one_column()
    {
        const string Text = "Bydel;2013;2014;Svarpersoner 2013;Svarpersoner 2014\nNordbyen;5,0;6,0;800;1000\nØsterkær;4,0;7,0;;1100\n";
        foreach (var name in new[] { "Svarpersoner", "Svarpersoner 2013", "Svarpersoner 2014" })
        {
            Assert.Equal(["2013,north,5.0,800", "2013,east,4.0,", "2014,north,6.0,1000", "2014,east,7.0,1100"],
                new ImportBench { Had = Had, Choices = new ImportChoices { Columns = [new("n", name)] } }.Import(Text).Rows);
        }

        Assert.Contains("--columns \"n=Svarpersoner\"", new ImportBench { Had = Had }.Import(Text).Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_members_too() => Assert.Equal(["2013,north,5.0,800", "2013,east,4.0,900"],
        new ImportBench { Had = Had }.Import("År;Nordbyen;Østerkær;n Nordbyen;n Østerkær\n2013;5,0;4,0;800;900\n").Rows);

    [Theory]
    [InlineData("Område 2014", "Nordbyen", "Østerkær")]
    [InlineData("Ændring 2013-2014", "1,0", "3,0")]
    public void A_column_of_members_or_of_two_years_is_about_all_rows(string title, string one, string other) => Assert.Equal(
        ["2013,north,5.0,", "2013,east,4.0,", "2014,north,6.0,", "2014,east,7.0,"],
        new ImportBench { Had = "period,district,value,published\n2011,,3.0,\n" }
            .Import(title.StartsWith('O') ? $"{title};2013;2014\n{one};5,0;6,0\n{other};4,0;7,0\n"
                : $"Bydel;2013;2014;{title}\nNordbyen;5,0;6,0;{one}\nØsterkær;4,0;7,0;{other}\n").Rows);

    [Theory]
    [InlineData("Andel 2013", "Andel 2014")]
    [InlineData("2013, andel", "2014, andel")]
    [InlineData("Andel borgere (2013)", "Andel borgere (2014)")]
    public void A_title_may_say_what_the_figures_are_beside_the_year(string before, string after) => Assert.Equal(
        ["2013,north,5.0,800", "2013,east,4.0,900", "2014,north,6.0,1000", "2014,east,7.0,1100"],
        new ImportBench { Had = Had }
            .Import($"Bydel;{before};{after};Antal svar 2013;Antal svar 2014\nNordbyen;5,0;6,0;800;1000\nØsterkær;4,0;7,0;900;1100\n").Rows);

    [Fact]
    public void Periods_of_several_words_are_seen_behind_a_word() => Assert.Equal(["2013-H1,north,5.0,", "2013-H2,north,6.0,"],
        new ImportBench { Had = Had }.Import("Bydel;Andel 1. halvår 2013;Andel 2. halvår 2013\nNordbyen;5,0;6,0\n").Rows);

    [Fact]
    public void Members_are_seen_behind_a_word() => Assert.Equal(["2013,north,5.0,", "2013,east,4.0,"],
        new ImportBench { Had = Had }.Import("År;Andel Nordbyen;Andel Østerkær\n2013;5,0;4,0\n").Rows);

    [Fact]
    public void Of_two_kinds_of_figures_somebody_says_which()
    {
        const string Text = "Bydel;Unge 2013;Unge 2014;Ældre 2013;Ældre 2014\nNordbyen;5,0;6,0;15,0;16,0\n";

        Assert.Contains("it may be ‘Unge’ or ‘Ældre’", new ImportBench { Had = Had }.Import(Text).Complaint, StringComparison.Ordinal);
        var bench = new ImportBench { Had = Had, Choices = new ImportChoices { Columns = [new("value", "Ældre")] } }.Import(Text);
        Assert.Equal(["2013,north,15.0,", "2014,north,16.0,"], bench.Rows);
        Assert.Contains("value: the column ‘Ældre’", bench.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_each_row_says_its_year_titles_need_not() => Assert.Equal(["2013,north,5.0,", "2014,north,6.0,"],
        new ImportBench { Had = Had }.Import("Bydel;År;Andel;Folketal 2013;Folketal 2014\nNordbyen;2013;5,0;1500;1600\nNordbyen;2014;6,0;1500;1600\n").Rows);
}
