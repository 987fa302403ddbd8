using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace BarometerSite.Tests.OpenData;

/// <summary>The workbook by the schemas of Office Open XML, and as those need it who read it with their ears.</summary>
public sealed class WorkbookTests
{
    public static TheoryData<string> Sites => DataSites.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void It_keeps_the_schemas_of_its_form(string site)
    {
        using var document = Open(site);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri}: {error.Description}"));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void It_has_a_cover_contents_notes_sources_and_a_sheet_for_each_indicator(string site)
    {
        using var document = Open(site);
        Assert.Equal(
            [
                "Forside", "Indhold", "Forklaring", "Kilder",
                .. DataSites.Barometer(site).WithFigures.Select(indicator => indicator.Id[..Math.Min(indicator.Id.Length, 31)]),
            ],
            document.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value!));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_cell_is_merged_or_empty_and_no_sheet_has_two_tables(string site)
    {
        using var document = Open(site);
        Assert.All(document.WorkbookPart!.WorksheetParts, part =>
        {
            Assert.Empty(part.Worksheet!.Descendants<MergeCell>());
            Assert.All(part.Worksheet!.Descendants<SheetCell>(), cell => Assert.NotEmpty(cell.CellValue?.Text ?? ""));
            Assert.InRange(part.TableDefinitionParts.Count(), 0, 1);
            // No row between is left out either.
            int[] rows = [.. part.Worksheet!.Descendants<Row>().Select(row => (int)row.RowIndex!.Value)];
            Assert.Equal(Enumerable.Range(1, rows.Length), rows);
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_table_is_as_wide_and_long_as_it_says_and_its_columns_are_named_as_in_its_first_row(string site)
    {
        using var document = Open(site);
        var tables = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.TableDefinitionParts).Select(part => part.Table!).ToList();
        Assert.Equal(tables.Count, tables.Select(table => table.Name!.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(tables, table =>
        {
            Assert.Matches("^[A-Za-z_][A-Za-z0-9_]*$", table.Name!.Value);
            var rows = WorkbookRows.Table(DataSites.Files(site)["data/alle-tal.xlsx"], table.Name!.Value!);
            Assert.Equal(table.TableColumns!.Elements<TableColumn>().Select(column => column.Name!.Value!), rows[0]);
            Assert.Equal(rows[0].Distinct(StringComparer.OrdinalIgnoreCase), rows[0]);
            Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
            var (first, last) = (table.Reference!.Value!.Split(':')[0], table.Reference!.Value!.Split(':')[1]);
            Assert.Equal(rows.Count, Number(last) - Number(first) + 1);
        });
    }

    [Fact]
    public void Names_of_sheets_are_short_and_differ_in_more_than_case()
    {
        var names = new BarometerSite.OpenData.Workbooks.SheetNames();
        var longName = new string('a', 40);

        Assert.Equal(["Forside", "forside-2", longName[..31], longName[..29] + "-2", "history-2"],
            new[] { "Forside", "forside", longName, longName, "history" }.Select(names.Take));
    }

    private static int Number(string place) => int.Parse(place.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), System.Globalization.CultureInfo.InvariantCulture);

    private static SpreadsheetDocument Open(string site) =>
        SpreadsheetDocument.Open(new MemoryStream(DataSites.Files(site)["data/alle-tal.xlsx"]), isEditable: false);
}
