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
        var zip = new StoredZip(output);
        var (site, language) = (context.Barometer.Site, Languages.Complete);
        Add("[Content_Types].xml", WorkbookParts.ContentTypes(sheets));
        Add("_rels/.rels", WorkbookParts.PackageRelationships());
        Add("docProps/core.xml", WorkbookParts.CoreProperties(site.Title.In(language), site.Owner.In(language), language.Code, context.Edition.AsOf));
        Add("xl/workbook.xml", WorkbookParts.Workbook(sheets));
        Add("xl/_rels/workbook.xml.rels", WorkbookParts.WorkbookRelationships(sheets));
        Add("xl/styles.xml", WorkbookParts.Styles);
        for (var at = 0; at < sheets.Length; at++)
        {
            Add(WorkbookParts.SheetPath(at), new SheetXml(sheets[at], strings).Worksheet());
            if (sheets[at].Table is not { } table)
                continue;
            Add(WorkbookParts.SheetRelationshipsPath(at), WorkbookParts.SheetRelationships(at));
            Add(WorkbookParts.TablePath(at), SheetXml.Table(sheets[at], table, at + 1));
        }
        Add("xl/sharedStrings.xml", strings.Xml());
        zip.Finish();

        void Add(string path, string text)
        {
            using var content = new PiecedBuffer();
            Encoding.UTF8.GetBytes(text, content);
            zip.Add(path, content);
        }
    }
}
