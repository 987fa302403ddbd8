using BarometerSite.Importing.Layout;
using BarometerSite.Model;

namespace BarometerSite.Tests.Importing;

/// <summary>What cannot be seen is told with the choices that there are, and the choice that is told works.</summary>
public sealed class ImportChoiceTests
{
    private const string BySex = "År;Køn;Værdi\n2013;Mænd;5,1\n2013;Kvinder;5,3\n2013;I alt;5,2\n";
    private const string Unnamed = "År;A;B\n2013;5,1;9,1\n";

    [Fact]
    public void Rows_that_differ_by_what_the_indicator_does_not_know()
    {
        Assert.Equal(
            "tal.csv(1,1): error import-choose-rows: The rows differ by ‘Køn’, and which of them are meant cannot be seen. "
            + "There are ‘Mænd’, ‘Kvinder’ and ‘I alt’. "
            + "Say which: --where \"Køn=I alt\", or that it is a dimension of the indicator: --columns \"group=Køn\".",
            new ImportBench().Import(BySex).Complaint);

        Assert.Equal(["2013,,,5.2,"], new ImportBench { Choices = new ImportChoices { Where = [new("Køn", "I alt")] } }.Import(BySex).Rows);
    }

    [Fact]
    public void Rows_that_nobody_has()
    {
        Assert.EndsWith("error import-unknown-column: No row has ‘Mand’ in the column ‘Køn’. Did you mean ‘Mænd’? In it stands ‘Mænd’, ‘Kvinder’ and ‘I alt’.",
            new ImportBench { Choices = new ImportChoices { Where = [new("Køn", "Mand")] } }.Import(BySex).Complaint, StringComparison.Ordinal);
        Assert.Contains("import-unknown-column: The file has no column ‘Koen’.",
            new ImportBench { Choices = new ImportChoices { Where = [new("Koen", "Mænd")] } }.Import(BySex).Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void Which_column_is_the_value()
    {
        Assert.EndsWith("error import-choose-column: Which column is the value cannot be seen: it may be ‘A’ or ‘B’. Say it: --columns \"value=A\".",
            new ImportBench().Import(Unnamed).Complaint, StringComparison.Ordinal);

        var bench = new ImportBench { Choices = new ImportChoices { Columns = [new("value", "B")] } }.Import(Unnamed);
        Assert.Equal(["2013,,,9.1,"], bench.Rows);
        Assert.Contains("left out: ‘A’, always ‘5,1’", bench.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_may_be_said_where_the_file_has_none()
    {
        const string Text = "Bydel;Værdi\nNordbyen;5,1\nØsterkær;5,3\n";
        Assert.EndsWith("No column looks like the period. The columns are ‘Bydel’ and ‘Værdi’. "
            + "Say it: --columns \"period=Bydel\", or the period itself: --columns period=2014.",
            new ImportBench().Import(Text).Complaint, StringComparison.Ordinal);

        Assert.Equal(["2013-H1,,north,5.1,", "2013-H1,,east,5.3,"],
            new ImportBench { Choices = new ImportChoices { Columns = [new("period", "2013-H1")] } }.Import(Text).Rows);
    }

    [Fact]
    public void A_member_that_others_call_otherwise()
    {
        const string Text = "År;Gruppe;Værdi\n2013;Personer fra minoriteter;5,1\n";
        var complaint = new ImportBench().Import(Text).Complaint;
        Assert.StartsWith("tal.csv(2,1): error import-unknown-member: In the column ‘Gruppe’ stands ‘Personer fra minoriteter’, "
            + "which no member of ‘group’ is called.",
            complaint, StringComparison.Ordinal);
        Assert.Contains("--members \"minority=Personer fra minoriteter\"", complaint, StringComparison.Ordinal);

        Assert.Equal(["2013,minority,,5.1,"],
            new ImportBench { Choices = new ImportChoices { Members = [new("minority", "Personer fra minoriteter")] } }.Import(Text).Rows);
    }

    [Fact]
    public void Rows_of_unknown_members_are_not_said_to_be_twice_there() => Assert.DoesNotContain("import-twice",
        new ImportBench().Import("År;Gruppe;Værdi\n2013;Personer fra minoriteter;5,1\n2013;Personer med dansk oprindelse;4,0\n").Complaint,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("c", "2013,,,,,c")]
    [InlineData("o", "2013,,,,,o")]
    [InlineData("0", "2013,,,0,")]
    public void Two_dots_mean_what_somebody_says(string code, string row)
    {
        const string Text = "År;Værdi\n2013;..\n";
        Assert.Contains("tal.csv(2,1): error import-unknown-sign: ‘..’ in the column ‘Værdi’ is no number.",
            new ImportBench().Import(Text).Complaint, StringComparison.Ordinal);

        Assert.Equal([row], new ImportBench { Choices = new ImportChoices { Signs = [new("..", code)] } }.Import(Text).Rows);
    }

    [Fact]
    public void What_a_workbook_stores_as_text_may_be_thousands()
    {
        var book = Workbooks.Of(("Ark1", [["År", "Antal"], [2013.0, "16.814"]]));
        Assert.EndsWith(
            "error import-decimal-mark: Whether ‘16.814’ in the column ‘Antal’ has decimals or thousands cannot be seen. "
            + "Say what the decimal mark is: --decimal-mark \".\" if it has decimals, else --decimal-mark \",\".",
            new ImportBench().Import(book).Complaint, StringComparison.Ordinal);

        Assert.Equal(["2013,16814"], new ImportBench { Had = null, Unit = Unit.Persons, Choices = new ImportChoices { DecimalMark = ',' } }.Import(book).Rows);
    }

    [Fact]
    public void Which_sheet_is_meant()
    {
        object?[][] one = [["År", "Værdi"], [2013.0, 5.1]];
        object?[][] other = [["År", "Værdi"], [2013.0, 6.1]];
        var book = Workbooks.Of(("Ark1", one), ("Ark2", other));
        Assert.EndsWith("error import-choose-sheet: Which sheet is meant cannot be seen. There are ‘Ark1’ and ‘Ark2’. Say it: --sheet \"Ark1\".",
            new ImportBench().Import(book).Complaint, StringComparison.Ordinal);
        Assert.Contains("There is no sheet ‘Ark22’ with a table. Did you mean ‘Ark2’?",
            new ImportBench { Choices = new ImportChoices { Sheet = "Ark22" } }.Import(book).Complaint, StringComparison.Ordinal);

        Assert.Equal(["2013,,,6.1,"], new ImportBench { Choices = new ImportChoices { Sheet = "ark2" } }.Import(book).Rows);
        Assert.Equal(["2013,,,6.1,"], new ImportBench().Import(Workbooks.Of(("Ark1", one), ("Eksempel", other))).Rows);
        Assert.Equal(["2013,,,6.1,"], new ImportBench().Import(Workbooks.Of(("Om", [["Et eksempel"]]), ("Ark2", other))).Rows);
    }

    [Fact]
    public void A_text_without_a_table_is_told() => Assert.Contains("error import-no-table: No table is to be seen",
        new ImportBench().Import("Ingen tabel her\n").Complaint, StringComparison.Ordinal);

    [Fact]
    public void A_column_of_ours_that_there_is_not() => Assert.Contains("error unknown-reference: There is no column of measurements with the id ‘bydel’.",
        new ImportBench { Choices = new ImportChoices { Columns = [new("bydel", "År")] } }.Import("År;Værdi\n2013;5,1\n").Complaint, StringComparison.Ordinal);
}
