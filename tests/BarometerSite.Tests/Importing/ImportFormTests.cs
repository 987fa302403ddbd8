using System.Text;
using BarometerSite.Importing.Layout;
using BarometerSite.Model;

namespace BarometerSite.Tests.Importing;

/// <summary>Each form, with a small example: the same two new figures come out of all.</summary>
public sealed class ImportFormTests
{
    private static readonly string[] Expected = ["2013,minority,,13.6,", "2013,danish,,5.1,"];

    private const string PxText =
        """
        CHARSET="ANSI";
        AXIS-VERSION="2013";
        CODEPAGE="iso-8859-15";
        LANGUAGE="da";
        MATRIX="EKSEMPEL";
        TITLE="Et eksempel, "
        "over to linjer; med semikolon";
        CONTENTS="Eksempel";
        UNITS="Pct.";
        STUB="herkomst","område";
        HEADING="tid";
        VALUES("herkomst")="Etniske minoriteter","Etniske "
        "danskere";
        CODES("herkomst")="10","20";
        VALUES("område")="Eksempelby";
        VALUES[en]("område")="Exampletown";
        VALUES("tid")="2012","2013";
        TIMEVAL("tid")=TLIST(A1,"2012"-"2013");
        NOTE="Tallene er opdigtede.";
        DATA=
        14.0 13.6
        5.0 5.1;

        """;

    [Fact]
    public void What_stores_numbers_forgets_the_zeros_at_their_end_and_they_are_written_again()
    {
        object?[] names = ["År", "Værdi", "n"];
        const string Had = "period,value,n\n2012,5.0,900\n";
        Assert.Equal(["2013,7.0,1000", "2014,7.25,900"],
            new ImportBench { Had = Had }.Import(Workbooks.Of(("Ark1", [names, [2013.0, 7.0, 1000.0], [2014.0, 7.25, 900.0]]))).Rows);
        // A source that rounds to whole ones has no more decimals than it gave, and in a text there stands what it gave.
        Assert.Equal(["2013,7,1000", "2014,8,900"],
            new ImportBench { Had = Had }.Import(Workbooks.Of(("Ark1", [names, [2013.0, 7.0, 1000.0], [2014.0, 8.0, 900.0]]))).Rows);
        Assert.Equal(["2013,7", "2014,8.5"], new ImportBench { Had = "period,value\n" }.Import("År;Værdi\n2013;7\n2014;8,5\n").Rows);
        Assert.Equal(["2013,7", "2014,8.5"],
            new ImportBench { Had = "period,value\n" }.Import("TIME_PERIOD,OBS_VALUE\n2013,7\n2014,8.5\n").Rows);
    }

    [Fact]
    public void Excel_long()
    {
        var bench = new ImportBench().Import(Workbooks.Of(("Ark1",
        [
            ["Tabel 1: Et eksempel"], [],
            ["År", "Gruppe", "Andel i pct."],
            [2012.0, "Etniske minoriteter", 14.0], [2012.0, "Etniske danskere", 5.0],
            [2013.0, "Etniske minoriteter", 13.6], [2013.0, "Etniske danskere", 5.1],
            [], ["Kilde: opdigtet til eksemplet"],
        ])));

        Assert.Equal(Expected, bench.Rows);
        Assert.Contains("period: the column ‘År’, ‘2012’ and ‘2013’", bench.Told, StringComparison.Ordinal);
        Assert.Contains("group: the column ‘Gruppe’", bench.Told, StringComparison.Ordinal);
        Assert.EndsWith("data/measurements/example.csv: 2 new figures, 0 revised, 2 as the barometer has them", bench.Told, StringComparison.Ordinal);
    }

    /// <summary>As PxWeb makes workbooks: no names above the labels, each label once.</summary>
    [Fact]
    public void Excel_wide_with_labels_written_once() => Assert.Equal(
        ["2013,minority,,13.6,", "2013,minority,north,14.2,", "2013,danish,,5.1,", "2013,danish,north,6.0,"],
        new ImportBench { Had = "period,group,district,value,published\n" }.Import(Workbooks.Of(("EKSEMPEL",
        [
            ["Et eksempel"], [],
            [null, null, "2013"],
            ["Etniske minoriteter", "I alt", 13.6], [null, "Nordbyen", 14.2],
            ["Etniske danskere", "I alt", 5.1], [null, "Nordbyen", 6.0],
        ]))).Rows);

    [Fact]
    public void Excel_shows_a_percentage_a_hundred_times_as_large_as_it_stores_it() => Assert.Equal(
        Expected,
        new ImportBench().Import(Workbooks.Of(("Ark1", [["År", "Gruppe", "Andel"], [2013.0, "minority", 0.136m], [2013.0, "danish", 0.051m]]))).Rows);

    [Fact]
    public void An_old_workbook() => Assert.Equal(
        Expected,
        new ImportBench().Import(OldWorkbook.Of("Ark1", ["År", "Gruppe", "Værdi"], [2013.0, "Etniske minoriteter", 13.6], [2013.0, "Etniske danskere", 5.1]),
            "tal.xls").Rows);

    [Fact]
    public void Px()
    {
        var bench = new ImportBench().Import(Encoding.Latin1.GetBytes(PxText.ReplaceLineEndings("\r\n")), "eksempel.px");

        Assert.Equal(Expected, bench.Rows);
        Assert.Contains("left out: ‘område’, always ‘Eksempelby’", bench.Told, StringComparison.Ordinal);
        Assert.Contains("PX, iso-8859-15", bench.Told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("850", "ibm850")]
    public void Px_in_its_encodings(string named, string web)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = PxText.Replace("iso-8859-15", named, StringComparison.Ordinal);
        var bench = new ImportBench().Import(Encoding.GetEncoding(web).GetBytes(text), "eksempel.px");

        Assert.Equal(Expected, bench.Rows);
        Assert.Contains("‘område’", bench.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void Px_quarters_signs_and_codes_of_members() => Assert.Equal(
        ["2013-Q3,minority,,0,,", "2013-Q4,minority,,,,c"],
        new ImportBench { Choices = new ImportChoices { Signs = [new("..", "c")], Members = [new("minority", "M")] } }.Import(
            """
            CHARSET="ANSI";
            MATRIX="E";
            STUB="gruppe";
            HEADING="tid";
            VALUES("gruppe")="Opdigtet gruppe";
            CODES("gruppe")="M";
            VALUES("tid")="2013K3","2013K4";
            TIMEVAL("tid")=TLIST(Q1);
            DATA=
            "-" "..";
            """, "eksempel.px").Rows);

    [Fact]
    public void Json_stat() => Assert.Equal(Expected, new ImportBench().Import(
        """
        { "version": "2.0", "class": "dataset", "id": ["herkomst", "område", "Tid"], "size": [2, 1, 2], "role": { "time": ["Tid"] },
          "dimension": {
            "herkomst": { "label": "Herkomst", "category": {
              "index": { "danskere": 1, "min": 0 }, "label": { "min": "Etniske minoriteter", "danskere": "Etniske danskere" } } },
            "område": { "category": { "label": { "1": "Eksempelby" } } },
            "Tid": { "category": { "index": ["2012", "2013"] } } },
          "value": [14.0, 13.6, 5.0, 5.1] }
        """, "eksempel.json").Rows);

    [Fact]
    public void Json_stat_with_signs_as_status() => Assert.Equal(["2013,,m"], new ImportBench { Had = null }.Import(
        """
        { "version": "2.0", "class": "dataset", "id": ["Tid"], "size": [2], "role": { "time": ["Tid"] },
          "dimension": { "Tid": { "category": { "index": ["2012", "2013"] } } }, "value": [null, null], "status": { "1": "." } }
        """, "eksempel.json").Rows);

    [Theory]
    [InlineData("DATAFLOW,FREQ,GROUP,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nX:Y(1.0),A,minority,2013,13.6,A\nX:Y(1.0),A,danish,2013,5.1,A\n")]
    [InlineData("STRUCTURE,STRUCTURE_ID,ACTION,HERKOMST:Herkomst,TIME_PERIOD:Tid,OBS_VALUE:Tal\n"
        + "dataflow,X:Y(1.0),I,A1:Etniske minoriteter,2013,13.6\ndataflow,X:Y(1.0),I,A2:Etniske danskere,2013,5.1\n")]
    public void Sdmx_csv(string text) => Assert.Equal(Expected, new ImportBench().Import(text).Rows);

    [Theory]
    [InlineData("År;Gruppe;Værdi\n2013;Etniske minoriteter;13,6\n2013;Etniske danskere;5,1\n")]
    [InlineData("År\tGruppe\tVærdi\r\n2013\tminority\t13,6 %\r\n2013\tdanish\t5,1 %\r\n")]
    [InlineData("\"Et eksempel, opdigtet\"\n\n\"gruppe\",\"2012\",\"2013\"\n\"Etniske minoriteter\",14.0,13.6\n\"Etniske danskere\",5.0,5.1\n")]
    [InlineData("År;Etniske minoriteter;Etniske danskere\n2012;14,0;5,0\n2013;13,6;5,1\n")]
    [InlineData("Køn,År,Gruppe,Værdi\nI alt,2013,Etniske minoriteter,\"13,6\"\nI alt,2013,Etniske danskere,\"5,1\"\n")]
    public void Other_csv_long_and_wide(string text) => Assert.Equal(Expected, new ImportBench().Import(text).Rows);

    [Fact]
    public void A_text_in_no_unicode_is_windows_1252_and_that_is_told()
    {
        var bench = new ImportBench().Import(Encoding.Latin1.GetBytes("År;Bydel;Værdi\n2013;Østerkær;13,6\n"));

        Assert.Equal(["2013,,east,13.6,"], bench.Rows);
        Assert.Contains("CSV, windows-1252", bench.Told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("16.814", "16814")]
    [InlineData("16 814", "16814")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("812", "812")]
    public void Danish_thousands(string found, string written) => Assert.Equal(
        [$"2013,{written}"], new ImportBench { Had = null, Unit = Unit.Persons }.Import($"År;Værdi\n2013;{found}\n").Rows);

    [Theory]
    [InlineData("1. halvår 2014", "2014-H1")]
    [InlineData("2014H2", "2014-H2")]
    [InlineData("2014M05", "2014-05")]
    [InlineData("3. kvartal 2014", "2014-Q3")]
    [InlineData("2013/14", "2013/2014")]
    [InlineData("2013-08-01/P1Y", "2013/2014")]
    [InlineData("maj 2014", "2014-05")]
    public void Periods_of_others(string found, string written) => Assert.Equal(
        [$"{written},5.1"], new ImportBench { Had = null }.Import($"Tid;Værdi\n{found};5,1\n").Rows);

    [Theory]
    [InlineData("5,1*", "5.1", "p")]
    [InlineData("5,1 b", "5.1", "b")]
    [InlineData("-", "0", "")]
    [InlineData(".", "", "m")]
    [InlineData("…", "", "o")]
    public void Flags_and_signs(string found, string value, string status) => Assert.Equal(
        [$"2013,{value}{(status.Length > 0 ? "," + status : "")}"], new ImportBench { Had = null }.Import($"Tid;Værdi\n2013;{found}\n").Rows);
}
