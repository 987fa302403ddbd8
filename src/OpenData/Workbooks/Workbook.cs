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
        var zip = new StoredZip(output);
        var (site, language) = (context.Barometer.Site, Languages.Complete);
        AddText("[Content_Types].xml", WorkbookParts.ContentTypes(sheets));
        AddText("_rels/.rels", WorkbookParts.PackageRelationships());
        AddText("docProps/core.xml", WorkbookParts.CoreProperties(site.Title.In(language), site.Owner.In(language), language.Code, context.Edition.AsOf));
        AddText("xl/workbook.xml", WorkbookParts.Workbook(sheets));
        AddText("xl/_rels/workbook.xml.rels", WorkbookParts.WorkbookRelationships(sheets));
        AddText("xl/styles.xml", WorkbookParts.Styles);
        for (var at = 0; at < sheets.Length; at++)
        {
            var sheet = sheets[at];
            Add(WorkbookParts.SheetPath(at), part => new SheetXml(sheet, strings, part).WriteWorksheet());
            if (sheet.Table is not { } table)
                continue;
            AddText(WorkbookParts.SheetRelationshipsPath(at), WorkbookParts.SheetRelationships(at));
            AddText(WorkbookParts.TablePath(at), SheetXml.Table(sheet, table, at + 1));
        }
        Add("xl/sharedStrings.xml", strings.Write);
        zip.Finish();

        void AddText(string path, string text) => Add(path, part => part.WriteText(text));

        void Add(string path, Action<IBufferWriter<byte>> write)
        {
            using var part = new PiecedBuffer();
            write(part);
            zip.Add(path, part);
        }
    }
}
