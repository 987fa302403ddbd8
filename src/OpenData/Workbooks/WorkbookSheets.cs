using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.Workbooks;

/// <summary>
/// What the workbook shows, in the order of its sheets: a cover, the contents, what columns and codes mean, the sources, and a sheet for each indicator.
/// No cell is empty: what is kept back is <c>[c]</c>, what there is not <c>[x]</c> (UK Government Analysis Function, Releasing statistics in spreadsheets).
/// </summary>
internal sealed class WorkbookSheets(PlanContext context)
{
    private const string Confidential = "[c]";
    private const string NotAvailable = "[x]";

    private readonly Wording wording = context.In(Languages.Complete);
    private readonly SheetNames names = new();

    private Site Site => context.Barometer.Site;

    public ImmutableArray<Sheet> All()
    {
        var cover = Cover();
        var contents = names.Take(wording.Word("workbook_contents"));
        var meanings = Meanings();
        var sources = Sources();
        ImmutableArray<(Indicator Indicator, Sheet Sheet)> indicators =
        [
            .. context.Barometer.WithFigures.Select(indicator =>
                (indicator, new Sheet(names.Take(indicator.Id), HasTable: true, () => IndicatorSheet.Of(indicator, wording)))),
        ];
        return [cover, Contents(contents, indicators), meanings, sources, .. indicators.Select(pair => pair.Sheet)];
    }

    /// <summary>A cell with what a measurement has in a column.</summary>
    public static object Cell(MeasurementColumn column, Measurement row, Wording wording) => column.Content(row) switch
    {
        null => row.IsConfidential && column.Role == ColumnRole.Measure ? Confidential : NotAvailable,
        string code when column.Dimension is not null => ColumnWords.OfCode(column, code, wording),
        var content => content,
    };

    // A table without a row is none to Excel: a barometer may have no figures yet.
    private static SheetTable? Table(string name, ImmutableArray<string> columns, ImmutableArray<ImmutableArray<object>> rows) =>
        rows.IsEmpty ? null : new(name, columns, rows);

    private Sheet Cover() => new(
        names.Take(wording.Word("workbook_cover")),
        new SheetContent([
            wording.In(Site.Title),
            wording.In(Site.Tagline),
            wording.Say("workbook_as_of", ("owner", wording.In(Site.Owner)), ("date", wording.Date(context.Edition.AsOf))),
            wording.Say("workbook_licence", ("licence", Site.LicenceName), ("address", Site.LicenceAddress)),
            wording.Word("workbook_about"),
            wording.Say("workbook_address", ("address", context.BaseUrl + Addresses.Data)),
            .. context.Languages.Where(language => language != wording.Language).Select(language => context.In(language).Word("workbook_about")),
        ], Table: null));

    private Sheet Contents(string name, ImmutableArray<(Indicator Indicator, Sheet Sheet)> indicators) => new(
        name,
        new SheetContent([wording.Word("workbook_contents"), wording.Word("workbook_contents_about")], Table(
            "Indhold",
            [
                wording.Word("workbook_sheet"), wording.Word("workbook_indicator"), wording.Word("unit"), wording.Word("workbook_rows"),
                wording.Word("workbook_page"),
            ],
            [
                .. indicators.Select(pair => (ImmutableArray<object>)
                [
                    new SheetLink(pair.Sheet.Name, pair.Sheet.Name), wording.In(pair.Indicator.Title), wording.UnitName(pair.Indicator.Unit),
                    pair.Indicator.Measurements.Length, context.BaseUrl + Addresses.Indicator(pair.Indicator),
                ]),
            ])));

    private Sheet Meanings()
    {
        var columns = MeasurementColumns.Given.Where(column => !column.Codes.IsEmpty);
        return new(
            names.Take(wording.Word("workbook_notes")),
            new SheetContent([wording.Word("workbook_notes"), wording.Word("workbook_notes_about")], new SheetTable(
                "Forklaring",
                [wording.Word("workbook_sign"), wording.Word("workbook_meaning")],
                [
                    [Confidential, wording.Word("note_suppressed")],
                    [NotAvailable, wording.Word("workbook_not_available")],
                    .. MeasurementColumns.Given.Select(column => (ImmutableArray<object>)
                        [ColumnWords.Title(column, wording), ColumnWords.Meaning(column, wording)]),
                    .. columns.SelectMany(column => column.Codes.Select(code => (ImmutableArray<object>)
                        [$"{ColumnWords.Title(column, wording)} {code}", ColumnWords.OfCode(column, code, wording)])),
                ])));
    }

    private Sheet Sources()
    {
        var used = context.Barometer.WithFigures.SelectMany(indicator => indicator.Measurements).Select(row => row.Source)
            .DistinctBy(source => source.Id, StringComparer.Ordinal).OrderBy(source => source.Id, StringComparer.Ordinal);
        return new(
            names.Take(wording.Word("workbook_sources")),
            new SheetContent([wording.Word("workbook_sources"), wording.Word("workbook_sources_about")], Table(
                "Kilder",
                [
                    wording.Word("column_source"), wording.Word("column_source_title"), wording.Word("workbook_publisher"), wording.Word("column_published"),
                    wording.Word("column_source_address"),
                ],
                [
                    .. used.Select(source => (ImmutableArray<object>)
                        [source.Id, source.Title, source.Publisher, source.Date?.ToString() ?? NotAvailable, source.Address ?? NotAvailable]),
                ])));
    }
}
