using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.OpenData.Bundles;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.Workbooks;

/// <summary>
/// All figures that may be shown as an Excel workbook (Office Open XML). Written as the few parts that it takes: DocumentFormat.OpenXml would add
/// 22 MB to the published program and a tenth of a second to each build, and leave times and compression of the package to the machine. Tests read with it.
/// </summary>
internal static class Workbook
{
    public static void Write(PlanContext context, IBufferWriter<byte> output)
    {
        var sheets = new WorkbookSheets(context).All();
        var strings = new SharedStrings();
        using var zip = new StoredZip(output);
        // Each part in its turn.
        using var part = new PiecedBuffer();
        var (site, language) = (context.Barometer.Site, Languages.Complete);
        WorkbookParts.ContentTypes(sheets, part);
        Add("[Content_Types].xml");
        WorkbookParts.PackageRelationships(part);
        Add("_rels/.rels");
        WorkbookParts.CoreProperties(site.Title.In(language), site.Owner.In(language), language.Code, context.Edition.AsOf, part);
        Add("docProps/core.xml");
        WorkbookParts.Workbook(sheets, part);
        Add("xl/workbook.xml");
        WorkbookParts.WorkbookRelationships(sheets, part);
        Add("xl/_rels/workbook.xml.rels");
        part.WriteText(WorkbookParts.Styles);
        Add("xl/styles.xml");
        for (var at = 0; at < sheets.Length; at++)
        {
            var sheet = sheets[at].Content();
            new SheetXml(sheet, strings, part).WriteWorksheet();
            Add(WorkbookParts.SheetPath(at));
            if (sheet.Table is not { } table)
                continue;
            WorkbookParts.SheetRelationships(at, part);
            Add(WorkbookParts.SheetRelationshipsPath(at));
            SheetXml.Table(sheet, table, at + 1, part);
            Add(WorkbookParts.TablePath(at));
        }
        strings.Write(part);
        Add("xl/sharedStrings.xml");
        zip.Finish();

        void Add(string path)
        {
            zip.Add(path, part);
            part.Clear();
        }
    }
}
