using BarometerSite.Markup;

namespace BarometerSite.OpenData.Workbooks;

/// <summary>The parts of an Office Open XML package that hold no figures (ECMA-376, Part 2 and Part 1, 18.2 and 18.8).</summary>
internal static class WorkbookParts
{
    public const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>Style 0 is plain, style 1 bold.</summary>
    public const string Styles =
        $"""
        {Declaration}<styleSheet xmlns="{Main}">
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>
        """;

    public static void ContentTypes(ImmutableArray<Sheet> sheets, IBufferWriter<byte> output)
    {
        output.WriteMarkup(
            $"""
            {Head}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Spreadsheet}.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="{Spreadsheet}.styles+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="{Spreadsheet}.sharedStrings+xml"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>

            """);
        for (var at = 0; at < sheets.Length; at++)
            output.WriteMarkup($"<Override PartName=\"/{SheetPath(at)}\" ContentType=\"{Spreadsheet}.worksheet+xml\"/>");
        output.Write("\n"u8);
        for (var at = 0; at < sheets.Length; at++)
        {
            if (sheets[at].HasTable)
                output.WriteMarkup($"<Override PartName=\"/{TablePath(at)}\" ContentType=\"{Spreadsheet}.table+xml\"/>");
        }
        output.Write("</Types>"u8);
    }

    public static void PackageRelationships(IBufferWriter<byte> output) => output.WriteMarkup(
        $"""
        {Head}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/>
        <Relationship Id="rId2" Type="{Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
        """);

    public static void CoreProperties(string title, string creator, string language, DateOnly day, IBufferWriter<byte> output) => output.WriteMarkup(
        $"""
        {Head}<cp:coreProperties xmlns:cp="{Package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator><dc:language>{language}</dc:language>
        <dcterms:created xsi:type="dcterms:W3CDTF">{IsoDate.Of(day)}T00:00:00Z</dcterms:created></cp:coreProperties>
        """);

    public static void Workbook(ImmutableArray<Sheet> sheets, IBufferWriter<byte> output)
    {
        output.WriteMarkup($"{Head}<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\"><sheets>\n");
        for (var at = 0; at < sheets.Length; at++)
            output.WriteMarkup($"<sheet name=\"{sheets[at].Name}\" sheetId=\"{at + 1}\" r:id=\"rId{at + 1}\"/>");
        output.Write("</sheets></workbook>"u8);
    }

    public static void WorkbookRelationships(ImmutableArray<Sheet> sheets, IBufferWriter<byte> output)
    {
        output.WriteMarkup($"{Head}<Relationships xmlns=\"{Package}/relationships\">\n");
        for (var at = 0; at < sheets.Length; at++)
            output.WriteMarkup($"<Relationship Id=\"rId{at + 1}\" Type=\"{Relationships}/worksheet\" Target=\"/{SheetPath(at)}\"/>");
        output.WriteMarkup(
            $"""

            <Relationship Id="rId{sheets.Length + 1}" Type="{Relationships}/styles" Target="styles.xml"/>
            <Relationship Id="rId{sheets.Length + 2}" Type="{Relationships}/sharedStrings" Target="sharedStrings.xml"/></Relationships>
            """);
    }

    public static void SheetRelationships(int at, IBufferWriter<byte> output) => output.WriteMarkup(
        $"""
        {Head}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relationships}/table" Target="/{TablePath(at)}"/></Relationships>
        """);

    /// <param name="at">From zero, in the order of the sheets.</param>
    public static string SheetPath(int at) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{at + 1}.xml");

    public static string SheetRelationshipsPath(int at) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/_rels/sheet{at + 1}.xml.rels");

    /// <inheritdoc cref="SheetPath"/>
    public static string TablePath(int at) => string.Create(CultureInfo.InvariantCulture, $"xl/tables/table{at + 1}.xml");

    private static Html Head { get; } = Html.Unsafe(Declaration);
}
