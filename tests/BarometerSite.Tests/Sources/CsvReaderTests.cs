using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Csv;

namespace BarometerSite.Tests.Sources;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_cell_knows_its_place(string newLine)
    {
        var (table, problems) = Read.Csv("period, note ,value\n2014,\"å, \"\"b\"\"\nc\",5.8\n2015,,6\n".Replace("\n", newLine));
        Assert.Equal("", problems);
        Assert.Equal(["period", "note", "value"], table!.Header.Select(cell => cell.Value));
        Assert.Equal("note", Read.Slice(table.Header[1].Span));
        Assert.Equal('.', table.DecimalMark);
        Assert.Equal("å, \"b\"\nc", table.Rows[0].Cells[1].Value);
        Assert.Equal("\"å, \"\"b\"\"\nc\"".Replace("\n", newLine), Read.Slice(table.Rows[0].Cells[1].Span));
        Assert.Equal("a.csv(3,4)", table.Rows[0].Cells[2].Span.ToString());
        Assert.Equal([2, 4], table.Rows.Select(row => row.Line));
        Assert.Equal("2015,,6", Read.Slice(table.Rows[1].Span));
        Assert.Equal(("", 5), (table.Rows[1].Cells[1].Value, table.Rows[1].Cells[1].Span.File!.Position(table.Rows[1].Cells[1].Span.Start).Column + -1));
    }

    [Fact]
    public void A_semicolon_file_has_decimal_commas()
    {
        var table = Read.Csv("period;value\r\n2014;5,8\r\n").Table!;
        Assert.Equal((';', ','), (table.Delimiter, table.DecimalMark));
        Assert.Equal("5,8", table.Rows[0].Cells[table.Column("value")].Value);
        Assert.Equal(-1, table.Column("Value"));
    }

    [Fact]
    public void Rows_without_any_text_are_no_rows() => Assert.Single(Read.Csv("\na,b\n\n1,2\n,\n\n").Table!.Rows);

    [Fact]
    public void A_file_without_a_last_line_end_is_whole() => Assert.Equal("2", Read.Csv("a,b\n1,2").Table!.Rows[0].Cells[1].Value);

    [Theory]
    [InlineData("", "(1,1) empty-file")]
    [InlineData("\n \n", "(1,1) empty-file")]
    [InlineData("a,b\n1\n1,x,3\n1,x,,\n", "(3,1) csv-ragged-row")]
    [InlineData("a,b\n1;2\n", "(2,1) csv-ragged-row")]
    [InlineData("period,value\n2014,5,8\n2015,6\n", "(2,6) csv-decimal-comma")]
    [InlineData("period,value,note\n2014,-5,8,x\n", "(2,6) csv-decimal-comma")]
    [InlineData("a,b\n1,\"2\n3,4\n", "(2,3) csv-unclosed-quote")]
    [InlineData("a,b\n1,x \"y\" z\n1,\"x\" y\n", "(2,5) csv-stray-quote\n(3,5) csv-stray-quote")]
    [InlineData("a,b,a\n1,2,3\n", "(1,5) csv-duplicate-column")]
    [InlineData("a,,b,\n1,2,3,4\n", "(1,3) csv-empty-column-name\n(1,6) csv-empty-column-name")]
    [InlineData("sep=;\na;b\n", "(1,1) csv-unknown-separator")]
    [InlineData("a,b;c\n", "(1,1) csv-unknown-separator")]
    [InlineData("a\tb\n", "(1,1) csv-unknown-separator")]
    [InlineData("\"a,b\"\n\"1,2\"\n", "(1,1) csv-unknown-separator")]
    [InlineData(
        "a,b\n=1+1,x\n1,@x\n1,+cmd\n1,-cmd\n1,\"\t=x\"\n",
        "(2,1) formula-cell\n(3,3) formula-cell\n(4,3) formula-cell\n(5,3) formula-cell\n(6,3) formula-cell")]
    [InlineData("a,b\n-5.8,-\n-1.5E-05,+3 %\n", "")]
    [InlineData("a,b\n-1+2|x,-2-A1\n", "(2,1) formula-cell\n(2,8) formula-cell")]
    [InlineData("a;b\n-5,8;x\n", "")]
    public void What_is_wrong_is_told_at_its_place(string text, string problems) => Assert.Equal(problems, Read.Csv(text).Problems);

    [Fact]
    public void Too_many_columns_are_refused() =>
        Assert.Equal("(1,201) csv-too-large", Read.Csv(string.Concat(Enumerable.Repeat("a,", 20_000))).Problems);

    [Fact]
    public void A_cell_beyond_the_limit_is_refused() =>
        Assert.Equal("(2,1) csv-too-large", Read.Csv("a,b\n" + new string('x', SourceLimits.CsvCellCharacters + 1) + ",1\n").Problems);

    [Fact]
    public void A_decimal_comma_is_told_with_its_cure()
    {
        var diagnostics = new DiagnosticBag();
        CsvReader.Parse(new SourceText("data/measurements/a.csv", "period,value\n2014,5,8\n"), diagnostics);
        Assert.Equal(
            "data/measurements/a.csv(2,6): error csv-decimal-comma: ‘5,8’ looks like a number with a decimal comma, but in this file the comma parts "
            + "the cells, so the row has one cell too many. Write 5.8, or save the file with semicolons, as a Danish Excel does.",
            Assert.Single(diagnostics.InOrder()).ToString());
    }
}
