using BarometerSite.Markup;
using BarometerSite.Model;

namespace BarometerSite.Pages.Common;

/// <summary>
/// Where the figures of a table come from and when they were published: two columns, or, where many rows would say the same, a number in each row
/// that stands for both and is explained once below the table. Rows that are all of one origin need no number.
/// </summary>
internal sealed class Origins
{
    private readonly Wording wording;
    private readonly ImmutableArray<(Source Source, PartialDate? Published)> all;
    private readonly bool isBrief;

    /// <param name="isBrief">Whether the table is so long that each origin should be said once; it is not done where it would save little.</param>
    public Origins(ImmutableArray<Measurement> rows, bool isBrief, Wording wording)
    {
        this.wording = wording;
        all = [.. rows.Select(Of).Distinct()];
        this.isBrief = isBrief && all.Length * 2 <= rows.Length;
    }

    public ImmutableArray<ColumnView> Columns =>
    [
        .. isBrief ? [] : new[] { TableViews.Column(MeasurementColumns.Published, isNumber: false, wording) },
        .. isBrief && all.Length == 1 ? [] : new[] { TableViews.Column(MeasurementColumns.Source, isNumber: false, wording) },
    ];

    public ImmutableArray<string> Notes => !isBrief ? []
        : all is [var only] ? [wording.Say("table_origin", ("source", only.Source.Title), ("published", Published(only)))]
        : [.. all.Select((origin, at) => wording.Say(
            "table_origin_numbered", ("number", wording.Count(at + 1)), ("source", origin.Source.Title), ("published", Published(origin))))];

    public ImmutableArray<Html> Cells(Measurement row) => (isBrief, all.Length) switch
    {
        (true, 1) => [],
        (true, _) => [Html.Text(wording.Count(all.IndexOf(Of(row)) + 1))],
        (false, _) => [Html.Text(Published(Of(row))), Html.Text(row.Source.Title)],
    };

    private static (Source Source, PartialDate? Published) Of(Measurement row) => (row.Source, row.Published);

    private string Published((Source Source, PartialDate? Published) origin) =>
        origin.Published is { } date ? wording.Date(date) : wording.Word("published_unknown");
}
