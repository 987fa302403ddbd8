using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Indicators;

namespace BarometerSite.Pages.Receipts;

internal sealed record ReceiptRowView(
    [Seen("of a part of a computed figure: whose figure it is; else null")] string? Name,
    [Seen("0 for what was judged, 1 for what that was reckoned from, and so on")] int Depth,
    [Seen("text")] string Period,
    [Seen("text")] string Value,
    [Seen("text, or null")] string? Published,
    [Seen("source")] SourceView Source,
    [Seen("site-relative address of the file it stands in, or null")] string? Csv,
    [Seen("number of the line in that file, or null")] int? Line,
    [Seen("path of the file that staff wrote it in, or null")] string? File,
    [Seen("number of the line in that file, or null")] int? FileLine) : View;

/// <summary>The measurements that a verdict rests on, each with where it stands; under a computed one those that it was reckoned from.</summary>
/// <param name="served">The indicators whose files stand on the site, by id.</param>
internal sealed class ReceiptRows(IReadOnlyDictionary<string, Indicator> served, Wording wording)
{
    public IEnumerable<ReceiptRowView> Of(Indicator indicator, Measurement row) => Of(null, indicator, row, depth: 0);

    private IEnumerable<ReceiptRowView> Of(string? name, Indicator indicator, Measurement row, int depth)
    {
        yield return Row(name, indicator, row, depth);
        foreach (var part in ComputationViews.PartsOf(indicator, row, wording))
        {
            foreach (var view in part.Measurement is { } measured ? Of(part.Name, part.Indicator, measured, depth + 1) : [])
                yield return view;
        }
    }

    private ReceiptRowView Row(string? name, Indicator indicator, Measurement row, int depth)
    {
        var line = LineOf(served.GetValueOrDefault(indicator.Id, indicator), row);
        return new ReceiptRowView(
            name, depth,
            wording.Period(row.Period),
            row.Value is null ? wording.Word(Wording.Absence(row)) : wording.WithUnit(row.Unit, ReceiptFormulas.Given(row, wording)),
            row.Published is { } date ? wording.Date(date) : null,
            FigureViews.Source(row.Source, wording),
            line is null ? null : Addresses.DataFile(indicator, DataForm.Csv),
            line,
            indicator.File,
            row.Line);
    }

    /// <summary>Its line in the CSV file that readers can open: a header, then the rows in their order. Null where it is not among them.</summary>
    private static int? LineOf(Indicator indicator, Measurement row)
    {
        var line = 2;
        foreach (var other in indicator.Measurements)
        {
            if (ReferenceEquals(other, row))
                return line;
            // A note of several lines moves what follows.
            line += 1 + (other.Note?.Count(character => character == '\n') ?? 0);
        }
        return null;
    }
}
