using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using BarometerSite.Model;

namespace BarometerSite.Tests.Agreement;

/// <summary>A row of a receipt with the line of the CSV file that it names.</summary>
internal sealed record ShownRow(string Csv, int Line, ShownNumber Figure, string Written);

/// <summary>The working of one verdict.</summary>
/// <param name="Lines">The values beside its labels.</param>
/// <param name="Rows">The base, if there is one, and last the figure that is judged; without the parts that they are computed from.</param>
internal sealed record ShownReceipt(ImmutableArray<string> Lines, ImmutableArray<ShownRow> Rows);

/// <summary>A part of a goal, where it has several.</summary>
internal sealed record ShownPart(string Verdict, string Word, ShownNumber? Newest);

/// <summary>What a goal's page says, read from its HTML.</summary>
internal sealed class GoalPage(PublishedSite site, string path, Language language)
{
    private readonly IElement main = site.Page(path).QuerySelector("main")!;

    public string Verdict => Code(main.QuerySelector(".verdict-sentence")!);

    public string VerdictWord => main.QuerySelector(".verdict-sentence .verdict-word")!.TextContent.TrimEnd('.');

    /// <summary>Among the facts and beside the movement, if it stands there as well.</summary>
    public ImmutableArray<ShownNumber> Newest =>
    [
        .. main.QuerySelectorAll(".facts > div:first-child .fact-figure, .level-movement dd > .figure-value")
            .Select(figure => First(figure.TextContent))
            .OfType<ShownNumber>(),
    ];

    public string Target => main.QuerySelector(".facts .target")!.TextContent;

    public ImmutableArray<ShownPart> Parts => [.. main.QuerySelectorAll(".goal-part").Select(part => new ShownPart(
        Code(part.QuerySelector(".verdict")!),
        part.QuerySelector(".verdict-word")!.TextContent,
        part.QuerySelector(".figure-value") is { } figure ? First(figure.TextContent) : null))];

    public ImmutableArray<ShownReceipt> Receipts => [.. main.QuerySelectorAll(".receipt").Select(receipt => new ShownReceipt(
        [.. receipt.QuerySelectorAll(".receipt-lines dd").Select(line => line.TextContent)],
        [.. receipt.QuerySelectorAll(".receipt-rows tbody tr").Where(row => row.QuerySelector("th.depth-0") is not null).Select(Row)]))];

    /// <summary>The file with the working for machines.</summary>
    public string Json => FromRoot(main.QuerySelector(".receipt-json a")!.GetAttribute("href")!);

    /// <summary>The figure of the goal's own barometer and the file with its numbers, where there is one.</summary>
    public (string Figure, string Csv)? Gauge => main.QuerySelector(".goal-gauge") is { } gauge
        ? (FromRoot(gauge.GetAttribute("data-figure")!), FromRoot(gauge.QuerySelector(".take-away a[href$='.csv']")!.GetAttribute("href")!))
        : null;

    private static string Code(IElement verdict) =>
        verdict.ClassList.Single(name => name.StartsWith("verdict-", StringComparison.Ordinal) && name != "verdict-sentence")["verdict-".Length..];

    private static string FromRoot(string link) => link.Replace("../", "", StringComparison.Ordinal);

    private ShownNumber? First(string text) => ShownNumber.In(text, language) is [var number, ..] ? number : null;

    private ShownRow Row(IElement row)
    {
        var link = row.QuerySelector("a[href$='.csv']")!;
        var figure = row.QuerySelector("td.number")!.TextContent;
        var line = int.Parse(link.TextContent.Split(' ')[^1], CultureInfo.InvariantCulture);
        return new(FromRoot(link.GetAttribute("href")!), line, First(figure)!.Value, figure);
    }
}
